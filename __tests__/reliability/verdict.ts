import { isGreen, type Outcome } from '../../src/core/outcome.ts'
import { TandemError } from '../../src/core/errors.ts'
import type { ReleaseResult } from '../../src/core/release-result.ts'
import { type Front, isClosed, shownOf } from './front.ts'
import type { Seen } from './watch.ts'
import { mayMeet, type Scenario, type World } from './world.ts'

/** How a run ended, as main tells it. */
export interface Ending {
  readonly outcome: Outcome
  /** What main would print; empty when nothing went wrong. */
  readonly said: string
  /** Targets that are left half-way without a word on what a person can run to finish them. */
  readonly helpless: readonly string[]
  /** An error that nobody meant to throw. */
  readonly bug?: string
  /** What was going on, for the debug of a broken cell. */
  readonly release: string
}

/** As main does with what `release` throws: what was touched is pending, else nothing happened. */
export function endingOf(settled: PromiseSettledResult<ReleaseResult>, release: string, touched: boolean): Ending {
  if (settled.status === 'fulfilled') {
    const { outcome, targets } = settled.value
    const said = targets.flatMap(({ problem, undoProblem }) => [problem?.reason, undoProblem?.reason])
    const helpless = targets.filter((each) => isHalfWay(each.outcome) && each.finishCommand === undefined)
    return {
      outcome,
      said: said.filter((each) => each !== undefined).join('; '),
      helpless: helpless.map(({ key }) => key),
      release,
    }
  }
  const error: unknown = settled.reason
  const said = error instanceof Error ? error.message : String(error)
  const bug = error instanceof TandemError ? {} : { bug: error instanceof Error ? (error.stack ?? said) : said }
  // Main prints the target's own command with everything that it leaves half-way.
  return { outcome: touched ? 'pending' : 'refused', said, helpless: [], release, ...bug }
}

export const isHalfWay = (outcome: Outcome): boolean => outcome === 'pending' || outcome === 'stuck'

export interface Names {
  readonly before: string
  readonly after: string
  readonly scenario: Scenario
}

/**
 * What users were sent to on the way: always one of the two, and not the version that is no good, on either cloud, but where they may
 * have met it.
 */
export function brokenOnTheWay(seen: Seen, { before, after, scenario }: Names, world: World): string[] {
  const meeting: readonly string[] = mayMeet(world, scenario)
  return Object.entries(seen).flatMap(([cloud, images]) => {
    const allowed = meeting.includes(cloud) ? [before, after] : [before]
    return [...images]
      .filter((image) => !allowed.includes(image))
      .map((image) => `on the way users on ${cloud} got ${image}`)
  })
}

/** Everything that was promised and did not hold; empty is what has to be. */
export function broken(ending: Ending, fronts: readonly Front[], { before, after }: Names): string[] {
  const { outcome, bug, said, helpless } = ending
  const must = (holds: boolean, what: string): string[] => (holds ? [] : [what])
  const bugs = must(bug === undefined, `a bug: ${bug}`)
  if (isGreen(outcome)) {
    return [...bugs, ...must(isClosed(fronts, after), `FALSE GREEN: ${outcome}, but ${shownOf(fronts)}`)]
  }
  const red = [...bugs, ...must(said !== '', 'red without a word'), ...halfServed(fronts, { before, after })]
  if (isHalfWay(outcome))
    return [...red, ...must(helpless.length === 0, `${outcome} without a command to finish it: ${helpless.join(', ')}`)]
  return [
    ...red,
    ...must(outcome !== 'overtaken', 'overtaken by nobody'),
    ...must(isClosed(fronts, before), `${outcome}, but ${shownOf(fronts)}`),
  ]
}

/** After what was left half-way has been ended. */
export const unended = (fronts: readonly Front[], { before, after }: Pick<Names, 'before' | 'after'>): string[] =>
  isClosed(fronts, before) || isClosed(fronts, after) ? [] : [`ended, but ${shownOf(fronts)}`]

/** Whatever happened, each cloud's users have one version, the old or the new one. */
export const halfServed = (fronts: readonly Front[], { before, after }: Pick<Names, 'before' | 'after'>): string[] =>
  fronts
    .filter(({ serves }) => serves !== before && serves !== after)
    .map(({ cloud, serves }) => `users on ${cloud} get ${serves}`)

/** Of the run with the fault, or of the one after it. */
export const hasFalseGreen = (broken: readonly string[]): boolean => broken.some((each) => each.includes('FALSE GREEN'))

/** `G` green, `B` put back, `R` refused before anything was touched, `P` pending, `S` stuck; then what users have on each cloud. */
export const letters = ({ outcome }: Ending, fronts: readonly Front[], names: Names): string =>
  `${codes[outcome]}${users(fronts, names)}`

/** Old in lower case `o`, new `n`; Google Cloud's users first. */
export const users = (fronts: readonly Front[], { before, after }: Pick<Names, 'before' | 'after'>): string =>
  fronts.map(({ serves }) => (serves === after ? 'n' : serves === before ? 'o' : '?')).join('')

const codes: Readonly<Record<Outcome, string>> = {
  released: 'G',
  unchanged: 'G',
  planned: 'G',
  'rolled-back': 'B',
  refused: 'R',
  cancelled: 'R',
  pending: 'P',
  stuck: 'S',
  overtaken: 'O',
}
