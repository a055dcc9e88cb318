import { describe, expect, test } from '@jest/globals'
import { CloudError, TandemError, type Trouble } from '../../src/core/errors.ts'
import { type Log, silentLog } from '../../src/core/log.ts'
import { readPolicy, retry, seconds, throwIfCancelled } from '../../src/core/retry.ts'
import { aContext } from '../support/engine.ts'

const refusal = (trouble: Trouble, message: string = trouble, retryAfter?: number) =>
  new CloudError(message, { trouble, operation: 'read', ...(retryAfter === undefined ? {} : { retryAfter }) })

function heard(): { lines: string[]; log: Log } {
  const lines: string[] = []
  return { lines, log: { ...silentLog, info: (line) => void lines.push(line) } }
}

/** Fails with each of these, then works. */
function failing(...errors: readonly Error[]) {
  const left = [...errors]
  return () => {
    const error = left.shift()
    return error === undefined ? Promise.resolve('done') : Promise.reject(error)
  }
}

describe('asking again', () => {
  test('goes on while it can heal, and says so', async () => {
    const { lines, log } = heard()
    const work = failing(refusal('unanswered', 'no answer'), refusal('throttled', 'slow down'))
    expect(await retry('things.list', readPolicy, aContext({ log }), work)).toBe('done')
    expect(lines).toEqual([
      expect.stringMatching(/^things\.list: no answer; attempt 2 in 0\.\d s$/),
      expect.stringMatching(/^things\.list: slow down; attempt 3 in 1\.\d s$/),
    ])
  })

  test('does not name the operation twice', async () => {
    const { lines, log } = heard()
    await retry('things.list', readPolicy, aContext({ log }), failing(refusal('unanswered', 'things.list: reset')))
    expect(lines).toEqual([expect.stringMatching(/^things\.list: reset; attempt 2/)])
  })

  test.each(['denied', 'conflict', 'missing', 'exists', 'invalid', 'exhausted'] as const)(
    '%s does not heal',
    async (trouble) => {
      await expect(retry('read', readPolicy, aContext(), failing(refusal(trouble)))).rejects.toMatchObject({ trouble })
    },
  )

  test('an error of our own does not either', async () => {
    await expect(retry('read', readPolicy, aContext(), failing(new TypeError('ours')))).rejects.toThrow(TypeError)
  })

  test('a wait that the cloud asks for is kept', async () => {
    const context = aContext()
    const start = context.clock.now()
    await retry('read', readPolicy, context, failing(refusal('throttled', 'later', 30)))
    expect(context.clock.now() - start).toBeGreaterThan(25_000)
  })

  test('gives up in the end, with the number of attempts, the trouble and the cause', async () => {
    const error = refusal('unanswered', 'no answer')
    const policy = { ...readPolicy, within: 5_000 }
    await expect(retry('read', policy, aContext(), () => Promise.reject(error))).rejects.toMatchObject({
      message: expect.stringMatching(/^no answer \(\d attempts in /),
      trouble: 'unanswered',
      cause: error,
    })
  })

  test('a wait that is longer than what is left is not begun', async () => {
    const error = refusal('throttled', 'later', 3_600)
    await expect(retry('read', readPolicy, aContext(), failing(error))).rejects.toBe(error)
  })

  test('ends with the signal', async () => {
    const cancel = new AbortController()
    const wait = retry('read', readPolicy, aContext({ signal: cancel.signal }), () =>
      Promise.reject(refusal('unanswered')),
    )
    setTimeout(() => cancel.abort(new TandemError('cancelled', 'enough')), 5)
    await expect(wait).rejects.toThrow('enough')
  })
})

test('a cancel without a reason of its own is a cancel all the same', () => {
  const cancel = new AbortController()
  expect(() => throwIfCancelled(cancel.signal)).not.toThrow()
  cancel.abort('by hand')
  expect(() => throwIfCancelled(cancel.signal)).toThrow('the run was cancelled')
})

test.each([
  [0, '0.0 s'],
  [1_234, '1.2 s'],
  [9_999, '10.0 s'],
  [10_000, '10 s'],
  [59_600, '1 min 0 s'],
  [73_000, '1 min 13 s'],
])('%i ms are %s', (ms, text) => {
  expect(seconds(ms)).toBe(text)
})
