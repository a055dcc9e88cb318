import { expect, test } from '@jest/globals'
import type { Clock } from '../../../../src/core/clock.ts'
import { TandemError } from '../../../../src/core/errors.ts'
import { silentLog } from '../../../../src/core/log.ts'
import { openTo } from '../../../../src/targets/aws/lambda/policy.ts'
import { settleStep } from '../../../../src/targets/aws/lambda/settle.ts'
import type { Found } from '../../../../src/targets/aws/lambda/view.ts'
import { aFunction, anAlias } from './a-function.ts'
import { walkOver } from './paper-function.ts'

const signal = new AbortController().signal

/** Stands still but for what waits for it. */
function standingClock(): Clock {
  let now = 0
  return {
    now: () => now,
    sleep: (ms, until) => {
      until?.throwIfAborted()
      now += ms
      return Promise.resolve()
    },
  }
}

/** A function as reads show it: with what there was at their beginning. The second look at all of it takes `slow` ms. */
function readsOf(found: (at: number) => Found | undefined, slow: number, clock: Clock) {
  let looks = 0
  const read = async (): Promise<Found | undefined> => {
    const shown = found(clock.now())
    await clock.sleep(++looks === 4 ? slow : 50)
    return shown
  }
  const call = () => Promise.resolve({ payload: '{"statusCode":200}' })
  return { alias: 'live', client: { call }, findAlone: read, lookAround: read }
}

/** Before and after a step of an update. */
async function around(step: 'publish' | 'configure'): Promise<readonly [Found | undefined, Found | undefined]> {
  const walk = await walkOver(aFunction())
  walk.go('held', step)
  const before = walk.found
  walk.go('held', step === 'publish' ? 'offer' : 'code')
  return [before, walk.found]
}

test.each(['publish', 'configure'] as const)(
  'what came of "%s" is not given up because looks take long: only one that was begun late enough says so',
  async (step) => {
    const [before, after] = await around(step)
    const clock = standingClock()
    const api = readsOf((at) => (at < 3_000 ? before : after), 12_000, clock)
    expect(await settleStep({ step: `r2-held-${step}-1` }, api, { clock, log: silentLog, signal })).toMatchObject({
      state: 'done',
    })
  },
)

test('what never shows is given up all the same', async () => {
  const [before] = await around('configure')
  const clock = standingClock()
  const api = readsOf(() => before, 50, clock)
  const settled = await settleStep({ step: 'r2-held-configure-1' }, api, { clock, log: silentLog, signal })
  expect(settled).toMatchObject({ state: 'overtaken' })
  expect(clock.now()).toBeGreaterThan(10_000)
  expect(clock.now()).toBeLessThan(15_000)
})

test('when time is over, what Lambda was busy with all the while is told', async () => {
  const [found] = await around('configure')
  const sealed = found && { ...found, latest: { ...found.latest, sealed: 'KMS is throttled.' } }
  const clock = standingClock()
  const over = new AbortController()
  const api = readsOf(
    (at) => {
      if (at > 60_000) over.abort(new TandemError('timeout', 'not decided in time'))
      return sealed
    },
    50,
    clock,
  )
  const settling = settleStep({ step: 'r2-held-configure-1' }, api, { clock, log: silentLog, signal: over.signal })
  await expect(settling).rejects.toThrow(/cannot be read \(KMS is throttled\.\).*; not decided in time/)
})

const permitted = JSON.stringify({
  Statement: ['lambda:InvokeFunctionUrl', 'lambda:InvokeFunction'].map((Action, index) => ({
    Sid: `s${index}`,
    Effect: 'Allow',
    Principal: '*',
    Action,
  })),
})

// What is taken for shut here, an undo would shut again.
test('a policy that does not show yet what was permitted a moment ago is read again', async () => {
  const clock = standingClock()
  const policy = () => Promise.resolve(clock.now() < 3_000 ? undefined : permitted)
  const context = { clock, log: silentLog, signal }
  expect(await openTo({ policy }, { name: 'live', alias: anAlias('1') }, context)).toEqual({
    url: ['s0'],
    call: ['s1'],
  })
})

test('one that shows it, or is of a URL for who has the permission, is read once', async () => {
  const clock = standingClock()
  const context = { clock, log: silentLog, signal }
  await openTo({ policy: () => Promise.resolve(permitted) }, { name: 'live', alias: anAlias('1') }, context)
  const signed = anAlias('1', { url: { address: 'https://live.example', auth: 'AWS_IAM', mode: 'BUFFERED' } })
  await openTo({ policy: () => Promise.resolve(undefined) }, { name: 'live', alias: signed }, context)
  expect(clock.now()).toBe(0)
})
