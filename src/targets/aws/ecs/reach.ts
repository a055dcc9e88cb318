import type { Observed, Reach } from '../../../core/target.ts'
import { isHeld, viewOf } from './view.ts'

/** ECS does not tell at which address a service is reached: where it is not given, ECS's own word is the proof. */
export function reachOf(which: 'candidate' | 'public', seen: Observed): Reach {
  const url = seen.endpoints[which]
  if (url !== undefined) return { url }
  const view = viewOf(seen)
  if (which === 'public')
    return { instead: 'ECS’s own word that the deployment has succeeded, as aws-url is not given' }
  const why =
    view !== undefined && isHeld(view) && view.mark?.stage === 'POST_SCALE_UP'
      ? 'the service has no test listener'
      : 'aws-test-url is not given'
  return { instead: `ECS’s own health checks of the new tasks, as ${why}` }
}
