import type { Observed, Reach } from '../../../core/target.ts'
import { viewOf } from './steps.ts'

/** By the URL of the alias, where everybody may call it. */
export function reachOf(which: 'candidate' | 'public', seen: Observed): Reach {
  const view = viewOf(seen)
  const alias = which === 'candidate' ? view?.candidate : view?.live
  if (alias?.url?.auth === 'NONE') return { url: alias.url.address }
  const why = alias?.url === undefined ? 'the function has no URL' : 'the function is private'
  return { instead: `a call of the version, which Lambda ran without an error of its own, as ${why}` }
}
