/**
 * What Google's front end makes of a path at a service's `*.run.app`, before any container gets it: `kept` is answered by Google,
 * `perhaps` may be. Paths: https://docs.cloud.google.com/run/docs/known-issues, "Reserved URL paths": `/eventlog`, what begins with
 * `/_ah/`, and "some paths ending with z", of which it recommends to avoid all. Observed: `/healthz` gets Google's own 404, while
 * `/healthz/`, `/readyz` and `/health` reach the container (kkdai/linebot-file#5). November 2026.
 */
export type GooglePath = 'kept' | 'perhaps' | 'free'

export function googlePath(path: string): GooglePath {
  const [bare = ''] = path.split(/[?#]/)
  if (bare === '/eventlog' || bare.startsWith('/_ah/')) return 'kept'
  return bare.endsWith('z') ? 'perhaps' : 'free'
}
