const STARTS = ['ok', 'crash', 'wrong-port', 'never-listens'] as const
const RESPONSES = ['ok', 'error-500', 'slow', 'flaky', 'not-found-on-health'] as const
const LEAKS = ['nothing', 'environment'] as const
const SLOW_MS = 30_000

/** What the labels in an image's config ask of the stand-in. */
export interface Behaviour {
  readonly start: (typeof STARTS)[number]
  readonly exitCode: number
  /** Lines of a crash; `undefined`: a stack as Node prints it. */
  readonly output: readonly string[] | undefined
  readonly respond: (typeof RESPONSES)[number]
  readonly healthPath: string | undefined
  /** Everything in its environment goes into its output and its answers. */
  readonly leaks: boolean
  /** ms of platform time. */
  readonly delay: number
  /** What a start with arguments that the image does not have comes to; `undefined`: they change nothing. */
  readonly command: { readonly exitCode: number; readonly output: readonly string[] } | undefined
}

/** `env` is the container's: what is wrong with it may depend on that. */
export function readBehaviour(
  given: Readonly<Record<string, string>>,
  env: Readonly<Record<string, string>> = {},
): Behaviour {
  const labels = isMeant(given, env) ? given : { ...given, ...well }
  return {
    start: oneOf('tandem.sim/start', labels, STARTS),
    exitCode: Number(labels['tandem.sim/exit-code'] ?? 1),
    output: labels['tandem.sim/output']?.split('\n'),
    respond: oneOf('tandem.sim/respond', labels, RESPONSES),
    healthPath: labels['tandem.sim/health-path'],
    leaks: oneOf('tandem.sim/leak', labels, LEAKS) === 'environment',
    delay: Number(labels['tandem.sim/delay'] ?? SLOW_MS),
    command: readCommand(given),
  }
}

function readCommand(labels: Readonly<Record<string, string>>): Behaviour['command'] {
  const code = labels['tandem.sim/command-exit-code']
  if (code === undefined) return undefined
  return { exitCode: Number(code), output: labels['tandem.sim/command-output']?.split('\n') ?? [] }
}

const well = { 'tandem.sim/start': 'ok', 'tandem.sim/respond': 'ok' }

/** `NAME=value` in `tandem.sim/only-with`: a new version that is broken in one place only. */
function isMeant(labels: Readonly<Record<string, string>>, env: Readonly<Record<string, string>>): boolean {
  const condition = labels['tandem.sim/only-with']
  if (condition === undefined) return true
  const [, name, value] = /^([^=]+)=(.*)$/s.exec(condition) ?? []
  if (name === undefined) throw new Error(`label tandem.sim/only-with must be NAME=value, got "${condition}"`)
  return env[name] === value
}

/** The first of `known` is the default. A label with a mistake in it would make a test pass for nothing. */
function oneOf<T extends string>(
  label: string,
  labels: Readonly<Record<string, string>>,
  known: readonly [T, ...T[]],
): T {
  const value = labels[label] ?? known[0]
  const found = known.find((each) => each === value)
  if (found === undefined) throw new Error(`label ${label} must be one of ${known.join(', ')}, got "${value}"`)
  return found
}
