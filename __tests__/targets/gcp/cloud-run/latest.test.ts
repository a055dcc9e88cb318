import { expect, test } from '@jest/globals'
import { openStage, shop } from '../../../support/stage.ts'
import { acrossSeeds, digestOn, latestReadyOn, markOn, rulesOn, serviceOn } from './stand.ts'
import { watchAsUsers } from './users.ts'

const sick = { 'tandem.sim/respond': 'error-500' }

acrossSeeds('a service on LATEST', (stage) => {
  test('whose candidate is ready but answers 500 never shows it to users, and ships the old image with the next change', async () => {
    const [old, bad] = [stage().publish('old'), stage().publish('bad', sick)]
    await expect(stage().tandem().release(old)).resolves.toMatchObject({ outcome: 'released' })
    const before = markOn(stage())

    const users = watchAsUsers(stage())
    const result = await stage().tandem().release(bad)
    expect(result).toMatchObject({ outcome: 'rolled-back', targets: [{ problem: { kind: 'unhealthy' } }] })
    expect(rulesOn(stage())).toEqual(['LATEST 100'])
    expect(markOn(stage())).toEqual(before)

    await stage().clouds.google.run.deploy({ ...shop, env: { UNRELATED: 'change' } })
    expect(digestOn(stage())).toBe(old.digest)
    expect(JSON.stringify(serviceOn(stage()).template)).toContain('UNRELATED')
    expect(latestReadyOn(stage())).toBe(String(serviceOn(stage()).latestCreatedRevision).split('/').at(-1))
    expect([...(await users.leave())]).toEqual(['old'])
  })

  test('gets the new version without a moment of neither, and floats again', async () => {
    await stage().tandem().release(stage().publish('old'))
    const users = watchAsUsers(stage())
    const next = stage().publish('new')
    const result = await stage().tandem().release(next)
    expect(result).toMatchObject({ outcome: 'released' })
    expect(rulesOn(stage())).toEqual(['LATEST 100'])
    expect(markOn(stage())).toMatchObject({ phase: 'done' })
    await stage().clouds.google.run.deploy({ ...shop, env: { UNRELATED: 'change' } })
    const seen = await users.leave()
    expect([...seen].filter((answer) => answer !== 'old' && answer !== 'new')).toEqual([])
    expect(digestOn(stage())).toBe(next.digest)
  })
})

/** The slower the clock, the more of a front end's delay is left when the first probe arrives. */
test.each([1, 4])(
  'a candidate is not taken for healthy because the old revision answers in its place (seed %i)',
  async (seed) => {
    const stage = await openStage({ seed, speed: 20 })
    try {
      await stage.tandem().release(stage.publish('old'))
      const users = watchAsUsers(stage)
      const policy = { successes: 1, interval: 100 }
      const result = await stage.tandem().release(stage.publish('bad', sick), { policy })
      expect(result.outcome).toBe('rolled-back')
      expect([...(await users.leave())]).toEqual(['old'])
    } finally {
      await stage.stop()
    }
  },
)
