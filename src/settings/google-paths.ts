import { googlePath } from '../core/google-paths.ts'
import type { CommonBlock } from './layers.ts'
import { quoted } from './parsed.ts'

/** Why Tandem's own check cannot ask for a path; the platform's probes ask the container, past Google's front end. */
export const keptPathProblem = (path: string): string | undefined =>
  googlePath(path) === 'kept'
    ? `Cloud Run keeps "/eventlog" and what begins with "/_ah/" for itself, so that no container gets ${bare(path)}; take another, such as /health`
    : undefined

export function pathWarnings({ 'health-check-path': path }: CommonBlock): string[] {
  if (path === undefined || googlePath(path) !== 'perhaps') return []
  return [
    `health-check-path: Google answers some paths that end in "z" itself at *.run.app, /healthz among them, and no container gets them: ${bare(path)} may get 404, whatever the service has there; take another, such as /health`,
  ]
}

const bare = (path: string): string => quoted(path.split(/[?#]/)[0])
