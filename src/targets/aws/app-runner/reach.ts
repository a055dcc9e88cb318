import type { Observed, Reach } from '../../../core/target.ts'
import { detailOf } from './view.ts'

/** What users get; there is no candidate beside it. */
export function reachOf(which: 'candidate' | 'public', seen: Observed): Reach {
  const proof = 'App Runner’s own health check of the deployment'
  if (which === 'candidate') return { instead: `${proof}, as it switches in place` }
  const { service } = detailOf(seen)
  const url = seen.endpoints.public
  if (url !== undefined) return { url }
  const why = service?.settings?.public === false ? 'the service is not publicly accessible' : 'the service has no URL'
  return { instead: `${proof}, as ${why}` }
}
