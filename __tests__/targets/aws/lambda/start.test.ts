import { describe, expect, test } from '@jest/globals'
import { CloudError, type Trouble } from '../../../../src/core/errors.ts'
import type { Called } from '../../../../src/aws/lambda-types.ts'
import { proveStart } from '../../../../src/targets/aws/lambda/start.ts'
import { steadyClock } from '../../../support/steady-clock.ts'
import { silentLog } from '../../../../src/core/log.ts'

const context = { clock: steadyClock(10_000), log: silentLog, signal: new AbortController().signal }
const version = { name: '7', settings: { role: '', memory: 512, timeout: 60, env: {} } }
const refused = (trouble: Trouble) => new CloudError(`refused: ${trouble}`, { trouble, operation: 'lambda.Invoke' })

/** Answers in this order, and again with the last one. */
function caller(...answers: (Called | CloudError)[]) {
  const patiences: number[] = []
  const call = (_: string, { patience }: { readonly patience: number }): Promise<Called> => {
    patiences.push(patience)
    const answer = answers[Math.min(patiences.length, answers.length) - 1] ?? { payload: '' }
    return answer instanceof CloudError ? Promise.reject(answer) : Promise.resolve(answer)
  }
  return { call, patiences }
}

const fine: Called = { payload: '{"statusCode":200}', version: '7' }

describe('whether a version starts', () => {
  test.each(['conflict', 'missing', 'unanswered', 'throttled'] as const)(
    'is asked again where it was %s, as what was published a moment ago may be',
    async (trouble) => {
      expect(await proveStart(version, caller(refused(trouble), fine), context)).toBeUndefined()
    },
  )

  test('is no where it stays so', async () => {
    expect(await proveStart(version, caller(refused('conflict')), context)).toBe(
      'version 7 did not answer a call: refused: conflict',
    )
  })

  test('is known by its URL where it may not be called, and by nothing where it has none that can be asked', async () => {
    const { call } = caller(refused('denied'))
    expect(await proveStart(version, { call }, context)).toBeUndefined()
    expect(await proveStart({ ...version, isOnlyProof: true }, { call }, context)).toMatch(
      /^version 7 may not be called \(refused: denied\).*nothing else shows/,
    )
  })

  test('is waited for as long as its function may take, and its start', async () => {
    const { call, patiences } = caller(fine)
    await proveStart(version, { call }, context)
    await proveStart({ ...version, settings: { ...version.settings, timeout: 900 } }, { call }, context)
    expect(patiences).toEqual([75_000, 120_000])
  })

  test('is yes where a handler of the program’s own ends in an error, and no where the runtime does', async () => {
    const failed = (errorType: string): Called => ({
      error: 'Unhandled',
      payload: JSON.stringify({ errorType, errorMessage: 'RequestId: 1 Error: no database' }),
    })
    expect(await proveStart(version, caller(failed('TypeError')), context)).toBeUndefined()
    expect(await proveStart(version, caller(failed('Runtime.ExitError')), context)).toBe(
      'version 7 does not start: Runtime.ExitError: no database',
    )
  })
})
