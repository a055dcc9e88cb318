import type { Observed, Reach } from '../../../core/target.ts'
import { viewOf } from './view.ts'

/** What users get; there is no candidate beside it. */
export function reachOf(which: 'candidate' | 'public', seen: Observed): Reach {
  const proof = 'the load balancer’s health check, and an alarm that stayed quiet while ECS led the users over'
  if (which === 'candidate') return { instead: `${proof}, as Express Mode has no address for a candidate` }
  const url = seen.endpoints.public
  if (url !== undefined) return { url }
  const why = viewOf(seen)?.endpoint === undefined ? 'the service has no address' : 'the service is off the internet'
  return { instead: `${proof}, as ${why}` }
}
