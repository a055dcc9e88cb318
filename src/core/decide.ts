import type { Decision } from './journal.ts'
import type { Engine, Lane } from './lane.ts'

/** Written down before anything follows from it. */
export async function decide(
  decision: Decision,
  why: string,
  { journal, context }: Pick<Engine, 'journal' | 'context'>,
  without: readonly string[] = [],
): Promise<Decision> {
  const left = without.length === 0 ? {} : { without }
  await journal.append({ type: 'decision', at: context.clock.now(), decision, why, ...left })
  const [cause = ''] = why.split('\n')
  context.log.info(`Decided: ${told[decision]}${exceptFor(without)}, as ${cause}`)
  return decision
}

/** What brought the others down. */
export const whyFailed = ({ key, problem }: Lane): string => `${key} failed: ${problem?.reason ?? ''}`

const told: Readonly<Record<Decision, string>> = {
  commit: 'go forward',
  abort: 'everything goes back',
  hold: 'everything stays where it is, for a look',
}

const exceptFor = (keys: readonly string[]): string => (keys.length === 0 ? '' : ` without ${keys.join(', ')}`)
