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
}

export function readBehaviour(labels: Readonly<Record<string, string>>): Behaviour {
  return {
    start: oneOf('tandem.sim/start', labels, STARTS),
    exitCode: Number(labels['tandem.sim/exit-code'] ?? 1),
    output: labels['tandem.sim/output']?.split('\n'),
    respond: oneOf('tandem.sim/respond', labels, RESPONSES),
    healthPath: labels['tandem.sim/health-path'],
    leaks: oneOf('tandem.sim/leak', labels, LEAKS) === 'environment',
    delay: Number(labels['tandem.sim/delay'] ?? SLOW_MS),
  }
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
