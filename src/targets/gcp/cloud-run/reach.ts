import type { Context } from '../../../core/context.ts'
import type { Observed, Reach } from '../../../core/target.ts'
import { detailOf } from './view.ts'

/** Makes an identity token for an audience. */
export type TokenMinter = (audience: string, context: Context) => Promise<string>

/** A private service is asked with an identity token where there can be one; its audience is the service's own URL. */
export function reachOf(which: 'candidate' | 'public', seen: Observed, identityToken: TokenMinter | undefined): Reach {
  const { service: view, openTo } = detailOf(seen)
  const url = seen.endpoints[which]
  const audience = seen.endpoints.public
  const ready = 'Cloud Run’s own startup check of the revision'
  if (url === undefined || audience === undefined) return { instead: `${ready}, as the service has no ${which} URL` }
  if (view !== undefined && view.fields.ingress !== 'INGRESS_TRAFFIC_ALL') {
    return { instead: `${ready}, as its ingress keeps requests from outside away` }
  }
  if (view?.fields.invokerIamDisabled || openTo?.includes('allUsers')) return { url }
  if (identityToken === undefined) {
    return { instead: `${ready}, as the service is private and only a service account can have an identity token` }
  }
  return { url, token: (context) => identityToken(audience, context) }
}
