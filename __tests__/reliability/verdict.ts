import type { ReleaseResult } from '../../src/core/lane.ts'
import { isGreen, type Outcome } from '../../src/core/outcome.ts'
import { TandemError } from '../../src/core/errors.ts'
import { originalRule, type ShopFront } from './shop-front.ts'

/** How a run ended, as main tells it. */
export interface Ending {
  readonly outcome: Outcome
  /** What main would print; empty when nothing went wrong. */
  readonly said: string
  /** What a person can run to finish it. */
  readonly command?: string
  /** An error that nobody meant to throw. */
  readonly bug?: string
  /** What was going on, for the debug of a broken cell. */
  readonly release: string
}

/** As main does with what `release` throws: what was touched is pending, else nothing happened. */
export function endingOf(settled: PromiseSettledResult<ReleaseResult>, release: string, touched: boolean): Ending {
  if (settled.status === 'fulfilled') {
    const [target] = settled.value.targets
    const said = [target?.problem?.reason, target?.undoProblem?.reason].filter((each) => each !== undefined)
    const command = target?.finishCommand
    return {
      outcome: settled.value.outcome,
      said: said.join('; '),
      release,
      ...(command === undefined ? {} : { command }),
    }
  }
  const error: unknown = settled.reason
  const said = error instanceof Error ? error.message : String(error)
  const outcome = touched ? 'pending' : 'refused'
  const bug = error instanceof TandemError ? {} : { bug: error instanceof Error ? (error.stack ?? said) : said }
  // Main prints the target's own command with everything that it leaves half-way.
  return { outcome, said, release, ...bug, ...(touched ? { command: 'describe' } : {}) }
}

export interface Names {
  readonly before: string
  readonly after: string
  /** The new version is sick, so that no user may ever be sent to it. */
  readonly sick?: boolean
}

/** What users were sent to on the way: always one of the two, and never the sick one. */
export function brokenOnTheWay(seen: ReadonlySet<string>, { before, after, sick }: Names): string[] {
  const allowed = sick ? [before] : [before, after]
  return [...seen].filter((image) => !allowed.includes(image)).map((image) => `on the way users got ${image}`)
}

/** Everything that was promised and did not hold; empty is what has to be. */
export function broken(ending: Ending, shop: ShopFront, { before, after }: Names): string[] {
  const wrong: string[] = []
  const must = (holds: boolean, what: string): void => {
    if (!holds) wrong.push(what)
  }
  must(ending.bug === undefined, `a bug: ${ending.bug}`)
  if (isGreen(ending.outcome)) {
    must(shop.serves === after, `FALSE GREEN: users get ${shop.serves}`)
    must(isTidy(shop, after), `FALSE GREEN: green, but ${JSON.stringify(shop)}`)
    must(shop.mark?.phase === 'done', 'FALSE GREEN: the mark is open')
    return wrong
  }
  must(ending.said !== '', 'red without a word')
  must(shop.serves === before || shop.serves === after, `users get ${shop.serves}`)
  if (ending.outcome === 'pending' || ending.outcome === 'stuck') {
    must(ending.command !== undefined, `${ending.outcome} without a command to finish it`)
    return wrong
  }
  must(ending.outcome !== 'overtaken', 'overtaken by nobody')
  must(shop.serves === before, `${ending.outcome}, but users get ${shop.serves}`)
  must(isTidy(shop, before), `${ending.outcome}, but ${JSON.stringify(shop)}`)
  must(shop.mark?.phase === 'done', `${ending.outcome}, but the mark is open`)
  return wrong
}

const isTidy = ({ serves, template, rule, candidate }: ShopFront, image: string): boolean =>
  serves === image && template === image && rule === originalRule && !candidate

/** What a run has left behind is whole, and nothing of the release is open. */
export const isClosed = (shop: ShopFront, image: string): boolean => isTidy(shop, image) && shop.mark?.phase === 'done'

/** Of the run with the fault, or of the one after it. */
export const hasFalseGreen = (broken: readonly string[]): boolean => broken.some((each) => each.includes('FALSE GREEN'))

/** `G` green, `B` put back, `R` refused before anything was touched, `P` pending, `S` stuck; users: old in lower case `o`, new `n`. */
export function letters({ outcome }: Ending, { serves }: ShopFront, { before, after }: Names): string {
  const users = serves === after ? 'n' : serves === before ? 'o' : '?'
  return `${codes[outcome]}${users}`
}

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
