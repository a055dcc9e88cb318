import { type Job, parsed, type Step, type Workflow } from './files.ts'

type Permissions = NonNullable<Job['permissions']>

export const isTandem = (uses = ''): boolean => uses === '$/.' || uses.startsWith('OWNER/tandem@')
export const callsDeploy = ({ uses = '' }: Job): boolean =>
  uses.startsWith('OWNER/tandem/.github/workflows/deploy.yml@')

/** What a job has to be granted, no more and no less: what its steps ask GitHub for, or those of the workflow that it calls. */
function needed(job: Job): Permissions {
  const parts = callsDeploy(job) ? [{ contents: 'read' } as const, ofTandem(job.with)] : job.steps.map(neededBy)
  const all: Permissions = {}
  for (const [name, access] of parts.flatMap((part) => Object.entries(part))) {
    if (all[name] !== 'write') all[name] = access
  }
  return all
}

function neededBy({ uses, run = '', with: given }: Step): Permissions {
  if (isTandem(uses)) return ofTandem(given)
  if (uses?.startsWith('actions/checkout@')) return { contents: 'read' }
  return run.includes('docker push') ? { packages: 'write' } : {}
}

/** An image that is given may be private in ghcr.io; what is built comes from the workspace. */
function ofTandem(given: Job['with'] = {}): Permissions {
  const pushes = String(given['push-to'] ?? '').includes('ghcr.io')
  const packages = pushes ? 'write' : given['image'] === undefined ? undefined : 'read'
  return { 'id-token': 'write', ...(packages === undefined ? {} : { packages }) }
}

const listed = (permissions: Permissions): string =>
  Object.entries(permissions)
    .map(([name, access]) => `${name}: ${access}`)
    .toSorted()
    .join(', ') || 'none'

export function permissionProblems(text: string): string[] {
  const { permissions, jobs, on } = parsed(text)
  if ('workflow_call' in on) return reusableProblems(parsed(text))
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

/** What a caller needs depends on what it gives: a job that asks for the most would be granted the most by everybody. */
function reusableProblems({ permissions, jobs }: Workflow): string[] {
  const all = [permissions, ...Object.values(jobs).map((job) => job.permissions)]
  return all.flatMap((given) =>
    given === undefined ? [] : [`a reusable workflow has permissions: ${listed(given)}; it has those of its caller`],
  )
}
