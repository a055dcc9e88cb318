import { expect, test } from '@jest/globals'
import { CloudError } from '../../src/core/errors.ts'
import { prepare } from '../../src/core/prepare.ts'
import { release } from '../../src/core/release.ts'
import type { Target } from '../../src/core/target.ts'
import { aMember, anEngine, sickAt } from '../support/engine.ts'
import { paperTarget } from '../support/paper-target.ts'

async function problemOf(target: Target) {
  const engine = anEngine({ verify: sickAt(/candidate/) })
  const lanes = await prepare([aMember(target)], engine)
  const { targets } = await release(lanes, engine)
  return targets[0]?.problem
}

test('a version that is not healthy is told with the last lines of its container', async () => {
  expect(await problemOf(paperTarget({ name: 'held', hold: true }))).toMatchObject({
    kind: 'unhealthy',
    reason: expect.stringMatching(/^the candidate \S+ is not healthy: HTTP 500$/),
    logLines: ['last words'],
  })
})

test('lines that may not be read hide nothing of what is known', async () => {
  const error = new CloudError('logging: denied', { trouble: 'denied', operation: 'logging.entries.list' })
  const mute: Target = { ...paperTarget({ name: 'held', hold: true }), explain: () => Promise.reject(error) }
  expect(await problemOf(mute)).toMatchObject({ kind: 'unhealthy', logLines: [], links: [] })
})

test('lines that do not come are not waited for long', async () => {
  const slow: Target = {
    ...paperTarget({ name: 'held', hold: true }),
    explain: (_, { clock, signal }) =>
      clock.sleep(600_000, signal).then(() => ({ reason: '', logLines: [], links: [] })),
  }
  expect(await problemOf(slow)).toMatchObject({ kind: 'unhealthy', logLines: [] })
})
