import { canonicalJson, hashOf } from '../../../core/hash.ts'
import type { LiveRevision } from '../../../core/target.ts'
import type { ServiceView } from './view.ts'

/**
 * Of what is asked for, which `generation` counts, and of what users get
 * (https://cloud.google.com/run/docs/reference/rest/v2/projects.locations.services, November 2026). Not of the etag, which guards the requests:
 * it may move with every line that Cloud Run writes into the status of a service that nobody touches (a guess).
 */
export function fingerprintOf(view: ServiceView, live: readonly LiveRevision[]): string {
  const { uid, generation, annotations, fields, routes, latestReady = '', latestCreated = '' } = view
  const lines = [...routes, ...live].map(canonicalJson).sort()
  return hashOf({ uid, generation, annotations, fields, latestReady, latestCreated, lines })
}
