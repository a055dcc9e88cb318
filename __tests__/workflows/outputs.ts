import { action, called, type Job, parsed, type Step, type Workflow } from './files.ts'
import { callsDeploy, isTandem } from './permissions.ts'

const reference = /\b(steps|needs|jobs)\.([\w-]+)\.outputs\.([\w-]+)/g

/** Outputs that are read and that nobody gives. GitHub takes such a one for empty, without a word. */
export function outputProblems(text: string): string[] {
  const { jobs, on } = parsed(text)
  const ofCall = read(on['workflow_call'], jobs)
  return [...ofCall, ...Object.values(jobs).flatMap((job) => read(job, jobs, job.steps))]
}

function read(part: unknown, jobs: Workflow['jobs'], steps: readonly Step[] = []): string[] {
  const text = JSON.stringify(part) ?? ''
  return [...text.matchAll(reference)].flatMap(([whole, kind, id = '', name = '']) => {
    const given = kind === 'steps' ? ofStep(steps.find((step) => step.id === id)) : ofJob(jobs[id])
    return given.includes(name) ? [] : [`${whole} is read, but not given`]
  })
}

function ofStep(step: Step | undefined): readonly string[] {
  return isTandem(step?.uses) ? Object.keys(action.outputs) : []
}

const ofJob = (job: Job | undefined): readonly string[] =>
  job !== undefined && callsDeploy(job) ? Object.keys(called.outputs) : Object.keys(job?.outputs ?? {})
