import { type Job, parsed, read, type Step } from './files.ts'

type Permissions = NonNullable<Job['permissions']>

const deploy = Object.values(parsed(read('.github/workflows/deploy.yml')).jobs)
export const isTandem = (uses = ''): boolean => uses === '$/.' || uses.startsWith('OWNER/tandem@')
export const callsDeploy = ({ uses = '' }: Job): boolean =>
  uses.startsWith('OWNER/tandem/.github/workflows/deploy.yml@')

/** What a job has to be granted, no more and no less: what its steps ask GitHub for, or the called workflow grants itself. */
function needed(job: Job): Permissions {
  const parts = callsDeploy(job) ? deploy.map(({ permissions = {} }) => permissions) : job.steps.map(neededBy)
  const all: Permissions = {}
  for (const [name, access] of parts.flatMap((part) => Object.entries(part))) {
    if (all[name] !== 'write') all[name] = access
  }
  return all
}

function neededBy({ uses, run = '' }: Step): Permissions {
  if (isTandem(uses)) return { 'id-token': 'write', packages: 'read' }
  if (uses?.startsWith('actions/checkout@')) return { contents: 'read' }
  if (uses?.startsWith('docker/build-push-action@') || run.includes('docker push')) return { packages: 'write' }
  return {}
}

const listed = (permissions: Permissions): string =>
  Object.entries(permissions)
    .map(([name, access]) => `${name}: ${access}`)
    .toSorted()
    .join(', ') || 'none'

export function permissionProblems(text: string): string[] {
  const { permissions, jobs } = parsed(text)
  const workflow = permissions === undefined ? 'those of the repository' : listed(permissions)
  return [
    ...(workflow === 'none' ? [] : [`the workflow has permissions: ${workflow}; each job has its own`]),
    ...Object.entries(jobs).flatMap(([name, job]) => jobProblems(name, job)),
  ]
}

function jobProblems(name: string, job: Job): string[] {
  const given = job.permissions === undefined ? 'those of the workflow' : listed(job.permissions)
  const least = listed(needed(job))
  return given === least ? [] : [`job ${name} has permissions: ${given}; it needs: ${least}`]
}
