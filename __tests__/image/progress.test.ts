import { expect, test } from '@jest/globals'
import { createLimit } from '../../src/image/limit.ts'
import { createProgress, formatBytes } from '../../src/image/progress.ts'
import { aContext } from './world.ts'

test.each([
  [0, '0 B'],
  [1023, '1023 B'],
  [1024, '1.0 KiB'],
  [734_003_200, '700.0 MiB'],
  [1_181_116_006, '1.1 GiB'],
  [2 ** 50, '1024.0 TiB'],
])('%d bytes are told as %s', (bytes, text) => {
  expect(formatBytes(bytes)).toBe(text)
})

test('progress is told every few seconds by the clock, and a restart is not counted twice', () => {
  const { context, lines } = aContext()
  let now = 0
  const progress = createProgress(
    { bytes: 4096, blobs: 2 },
    { ...context, clock: { ...context.clock, now: () => now } },
  )
  progress.reach('a', 1000)
  now = 4_999
  progress.reach('a', 1024)
  expect(lines).toEqual([])
  now = 5_000
  progress.reach('a', 500)
  progress.finish()
  now = 10_000
  progress.reach('b', 1024)
  progress.reach('b', 2048)
  expect(lines).toEqual([
    '1.0 KiB of 4.0 KiB at the destination, 1 of 2 blobs',
    '2.0 KiB of 4.0 KiB at the destination, 1 of 2 blobs',
  ])
})

test('no more than the limit runs at a time, and a failure gives its place back', async () => {
  const limit = createLimit(2)
  let running = 0
  let most = 0
  const work = async (fail: boolean) => {
    most = Math.max(most, ++running)
    await Promise.resolve()
    running--
    if (fail) throw new Error('failed')
  }
  const all = Array.from({ length: 9 }, (_, at) => limit(() => work(at % 2 === 0)))
  const outcomes = await Promise.allSettled(all)
  expect([most, running]).toEqual([2, 0])
  expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(4)
})
