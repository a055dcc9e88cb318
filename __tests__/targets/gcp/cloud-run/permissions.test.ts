import { describe, expect, test } from '@jest/globals'
import { isCloudError, TandemError } from '../../../../src/core/errors.ts'
import type { ReleaseResult } from '../../../../src/core/release-result.ts'
import { openStage, type Stage } from '../../../support/stage.ts'
import { dies } from './death.ts'
import { permitOnly } from './deployer.ts'
import { isThere } from './stand.ts'

/** The least list of docs/permissions.md, as far as Cloud Run itself is concerned. */
const least = [
  'run.services.get',
  'run.services.create',
  'run.services.update',
  'run.services.delete',
  'run.services.getIamPolicy',
  'run.services.setIamPolicy',
  'run.operations.get',
  'run.revisions.get',
  'run.revisions.list',
  'iam.serviceAccounts.actAs',
]

const sick = { 'tandem.sim/respond': 'error-500' }

describe('the least permissions', () => {
  test.each([1, 2, 3])('are enough to create, update, undo, delete and recover (seed %i)', (seed) =>
    on({ seed, speed: 100 }, async (stage) => {
      permitOnly(stage, least)
      expect((await stage.tandem().release(stage.publish('bad', sick))).outcome).toBe('rolled-back')
      expect(isThere(stage)).toBe(false)
      expect((await stage.tandem().release(stage.publish('one'))).outcome).toBe('released')
      expect((await stage.tandem().release(stage.publish('two'))).outcome).toBe('released')
      expect((await stage.tandem().release(stage.publish('bad', sick))).outcome).toBe('rolled-back')
      await dies(stage, 1)
      expect((await stage.tandem().release(stage.publish('three'))).outcome).toBe('released')
    }),
  )

  test.each(least)('are named when %s is missing', (missing) =>
    on({ seed: 1, speed: 100 }, async (stage) => {
      const permitted = least.filter((each) => each !== missing)
      permitOnly(stage, permitted)
      const first = await toldBy(() => stage.tandem().release(stage.publish('bad', sick)))
      permitOnly(stage, least)
      await stage.tandem().release(stage.publish('one'))
      await dies(stage, 1)
      permitOnly(stage, permitted)
      const afterDeath = await toldBy(() => stage.tandem().release(stage.publish('two')))
      expect(`${first}\n${afterDeath}`.toLowerCase()).toContain(missing.toLowerCase())
    }),
  )
})

async function on(options: Parameters<typeof openStage>[0], work: (stage: Stage) => Promise<void>): Promise<void> {
  const stage = await openStage(options)
  try {
    await work(stage)
  } finally {
    await stage.stop()
  }
}

/** What the user is told of what went wrong. */
async function toldBy(release: () => Promise<ReleaseResult>): Promise<string> {
  try {
    const { targets } = await release()
    return targets
      .flatMap(({ problem, undoProblem }) => [problem, undoProblem])
      .map((problem) => `${problem?.reason ?? ''} ${problem?.hint ?? ''}`)
      .join('\n')
  } catch (error) {
    if (!isCloudError(error) && !(error instanceof TandemError)) throw error
    return `${error.message} ${error.hint ?? ''}`
  }
}
