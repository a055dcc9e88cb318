import { isUnfinished } from '../../../core/journal.ts'
import { sameRoutes } from './aliases.ts'
import { type FunctionMark, readMark } from './mark.ts'
import type { FunctionAlone, FunctionView } from './view.ts'

type Working = Pick<FunctionView, 'latest' | 'ours' | 'live' | 'candidate' | 'recipe'> & {
  readonly mark?: FunctionMark | undefined
  readonly versions?: FunctionView['versions']
}

/** What Lambda is doing with `$LATEST`. */
export function workOn({ latest }: Pick<FunctionView, 'latest'>): string | undefined {
  if (latest.state === 'Pending') return 'Lambda is creating the function'
  return latest.update === 'InProgress' ? 'Lambda is updating the function' : undefined
}

/** A version of a finished release is pending only when Lambda wakes it after weeks, and nobody has to wait for that. */
export function busyWith(view: Working): string | undefined {
  const { ours, mark } = view
  const work = workOn(view)
  if (work !== undefined) return work
  if (ours?.state === 'Pending' && mark?.phase !== 'done') return `Lambda is publishing version ${ours.name}`
  const sealed = goesByEnvironment(view) ? sealedIn(view) : undefined
  return (
    sealed &&
    `the environment of the function cannot be read (${sealed}), by which the release's own is told from others'`
  )
}

export const busyAlone = ({ latest, tags }: FunctionAlone): string | undefined =>
  busyWith({ latest, mark: readMark(tags) })

/** Where users have the release's own version nothing else has to be known, either to go on or to give them what they had. */
const goesByEnvironment = ({ mark, ours, live }: Working): boolean =>
  isUnfinished(mark) && (mark.created || ours === undefined || !sameRoutes(live, { version: ours.name, weights: {} }))

/**
 * Why what is to be told apart by its environment cannot be: for a moment, when the key's service is at its limit. What users had before
 * is known by its number.
 */
function sealedIn({ latest, live, candidate, recipe, versions = {} }: Working): string | undefined {
  const led = [candidate, live].filter((alias) => !sameRoutes(alias, recipe?.live))
  const all = [latest, ...led.map((alias) => versions[alias?.version ?? ''])]
  return all.find((version) => version?.sealed !== undefined)?.sealed
}
