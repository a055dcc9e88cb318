import { called, parsed } from './files.ts'
import { outputProblems } from './outputs.ts'
import { callsDeploy, permissionProblems } from './permissions.ts'

/** All that is wrong with a workflow besides what GitHub's language service finds, a line each. */
export function problemsOf(text: string): string[] {
  return [...permissionProblems(text), ...typeProblems(text), ...outputProblems(text), ...queueProblems(text)]
}

/** GitHub makes text of a number, but no number of text; its language service does not look. */
function typeProblems(text: string): string[] {
  const given = Object.values(parsed(text).jobs)
    .filter(callsDeploy)
    .flatMap((job) => Object.entries(job.with ?? {}))
  return given.flatMap(([name, value]) => {
    const type = called.inputs[name]?.type ?? 'string'
    return type === 'string' || type === typeof value ? [] : [`${name} has to be a ${type}: ${value}`]
  })
}

/** The group of the reusable workflow must be nowhere else: who holds it and calls would wait for itself. */
function queueProblems(text: string): string[] {
  const { jobs, concurrency } = parsed(text)
  const calling = Object.values(jobs).filter(callsDeploy)
  if (calling.length === 0) return []
  return [concurrency, ...calling.map((job) => job.concurrency)].flatMap((group) =>
    group === undefined ? [] : [`a caller has a concurrency group: ${JSON.stringify(group)}`],
  )
}
