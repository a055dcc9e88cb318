/** The environment of a process, as it is handed over. */
export type Environment = Readonly<Record<string, string | undefined>>

/** What Docker, buildx and the helpers that they start need to find each other, the network and the daemon. */
const passed =
  /^(PATH|HOME|USER|LOGNAME|TMPDIR|TMP|TEMP|TZ|LANG|LANGUAGE|LC_\w+|SSH_AUTH_SOCK|SSL_CERT_(FILE|DIR)|(DOCKER|BUILDX|BUILDKIT|XDG)_\w+|(HTTPS?|NO|ALL)_PROXY|(https?|no|all)_proxy)$/

/** By this the runner finds, when a job ends, what outlived the step that started it (actions/runner, November 2026). */
const tracking = 'RUNNER_TRACKING_ID'

/**
 * What a child process gets of our environment: a list of what is allowed, since inputs, the run's token and the clouds'
 * credentials stand in there too. `own` comes on top.
 */
export function childEnvironment(environment: Environment, own: Environment = {}): Record<string, string> {
  const kept = Object.entries(environment).filter(([name]) => passed.test(name) || name === tracking)
  return Object.fromEntries(
    [...kept, ...Object.entries(own)].flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  )
}

/** What BuildKit's cache in GitHub's cache service asks for; given to nobody else. */
const cacheService = [
  'ACTIONS_RUNTIME_TOKEN',
  'ACTIONS_RESULTS_URL',
  'ACTIONS_CACHE_URL',
  'ACTIONS_CACHE_SERVICE_V2',
] as const

export const cacheServiceEnvironment = (environment: Environment): Environment =>
  Object.fromEntries(cacheService.map((name) => [name, environment[name]]))
