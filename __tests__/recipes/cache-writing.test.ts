import { expect, test } from '@jest/globals'
import { createCacheWriting } from '../../src/cache-writing.ts'
import type { Context } from '../../src/core/context.ts'
import { silentLog } from '../../src/core/log.ts'

const within = 600_000

function stage() {
  const warnings: string[] = []
  const cancel = new AbortController()
  let pass: (() => void) | undefined
  const clock = {
    now: () => 0,
    sleep: (_ms: number, signal?: AbortSignal) =>
      new Promise<void>((resolve, reject) => {
        pass = resolve
        signal?.addEventListener('abort', () => reject(new Error('over')))
      }),
  }
  const log = { ...silentLog, warning: (line: string) => void warnings.push(line) }
  const context: Context = { clock, log, signal: cancel.signal }
  return { warnings, cancel, context, timePasses: () => pass?.() }
}

/** Writes until it is told to stop, or for good. */
const stubborn = (signal: AbortSignal) =>
  new Promise<void>((resolve) => signal.addEventListener('abort', () => resolve(), { once: true }))

test('what was never begun is not waited for', async () => {
  const { context } = stage()
  await createCacheWriting(() => stubborn(context.signal), within, context).end()
})

test('it is written once, and waited for', async () => {
  const { context, warnings } = stage()
  let times = 0
  const cache = createCacheWriting(async () => void (times += 1), within, context)
  cache.begin()
  cache.begin()
  await cache.end()
  expect([times, warnings]).toEqual([1, []])
})

test('after the release it has so long, and is then given up', async () => {
  const { context, warnings, timePasses } = stage()
  const cache = createCacheWriting(stubborn, within, context)
  cache.begin()
  const ended = cache.end()
  timePasses()
  await ended
  expect(warnings).toEqual(['The build cache is not written: it took longer than 10 min 0 s after the release'])
})

test('a cancel of the run ends it', async () => {
  const { context, cancel, warnings } = stage()
  const cache = createCacheWriting(stubborn, within, context)
  cache.begin()
  cancel.abort(new Error('cancelled'))
  await cache.end()
  expect(warnings).toEqual([])
})
