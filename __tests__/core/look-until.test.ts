import { expect, test } from '@jest/globals'
import type { Context } from '../../src/core/context.ts'
import { lookUntil } from '../../src/core/look-until.ts'
import { silentLog } from '../../src/core/log.ts'
import { jumpingClock } from '../support/jumping-clock.ts'

/** What is shown look by look, each of which takes so long, ms; the last stays. */
async function looked(took: number, ...shown: readonly string[]) {
  const context: Context = { clock: jumpingClock(), log: silentLog, signal: new AbortController().signal }
  let looks = 0
  const look = async ({ clock }: Context): Promise<string> => {
    await clock.sleep(took)
    return shown[Math.min(looks++, shown.length - 1)] ?? ''
  }
  const seen = await lookUntil(look, { isShown: (each) => each === 'new', within: 3_500 }, context)
  return { seen, looks }
}

test('a look that shows what is waited for is the last', async () => {
  expect(await looked(0, 'new')).toEqual({ seen: 'new', looks: 1 })
  expect(await looked(0, 'old', 'old', 'new', 'newer')).toEqual({ seen: 'new', looks: 3 })
})

test('what does not show in time is as it is seen then', async () => {
  expect(await looked(0, 'old')).toEqual({ seen: 'old', looks: 5 })
})

test('a look that took long does not count as a late one', async () => {
  expect(await looked(10_000, 'old', 'new')).toEqual({ seen: 'new', looks: 2 })
  expect(await looked(10_000, 'old')).toEqual({ seen: 'old', looks: 2 })
})
