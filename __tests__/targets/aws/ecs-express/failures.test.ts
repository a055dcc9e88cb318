import { expect, test } from '@jest/globals'
import { shopOnAws, type Stage } from '../../../support/stage.ts'
import { acrossSeeds, duringDeployment, isCanary, release, restOn, statusesOn, writesOn } from './stand.ts'

type Act = (stage: Stage) => unknown

acrossSeeds(
  'an update that AWS does not bring to its end',
  (stage) => {
    test('because its alarm went off is red, and names the alarm', async () => {
      const problem = await interrupted(stage(), ({ clouds: { aws } }) => aws.ecs.fireAlarm(aws.ecs.alarmOf(shopOnAws)))
      expect(problem?.reason).toContain(stage().clouds.aws.ecs.alarmOf(shopOnAws))
      expect(problem?.served).toBe(true)
      expect(statusesOn(stage())).toEqual(['SUCCESSFUL', 'ROLLBACK_SUCCESSFUL'])
    })

    test('because a person stopped it, and it went back, is red and says so', async () => {
      const problem = await interrupted(stage(), ({ clouds: { aws } }) => aws.ecs.stopDeployment(shopOnAws))
      expect(problem?.reason).toMatch(/stop/i)
      expect(statusesOn(stage())).toEqual(['SUCCESSFUL', 'ROLLBACK_SUCCESSFUL'])
    })

    test('because a person stopped it where it was is red, says so, and is put back', async () => {
      const problem = await interrupted(stage(), ({ clouds: { aws } }) => aws.ecs.stopDeployment(shopOnAws, 'abort'))
      expect(problem?.reason).toMatch(/stopped by a user/)
      expect(statusesOn(stage())).toEqual(['SUCCESSFUL', 'STOPPED', 'SUCCESSFUL'])
    })

    test('and that it cannot take back either is red, and is put back', async () => {
      stage().clouds.kernel.pin('ecs.rollback.failed', 1_000)
      const problem = await interrupted(
        stage(),
        ({ clouds: { aws } }) => aws.ecs.fireAlarm(aws.ecs.alarmOf(shopOnAws)),
        {
          fate: 'cannot roll back',
        },
      )
      expect(problem?.reason).toMatch(/ROLLBACK_FAILED|could not be taken back|rollback failed/i)
      expect(statusesOn(stage())).toEqual(['SUCCESSFUL', 'ROLLBACK_FAILED', 'SUCCESSFUL'])
    })

    test('and never ends is stopped when time is up, and goes back', async () => {
      await release(stage(), stage().publish('old'))
      const before = restOn(stage())
      stage().clouds.aws.ecs.decideNext('shop', 'hangs')
      const budgets = { release: 300_000, finish: 600_000 }
      const result = await release(stage(), stage().publish('new'), { budgets })
      expect(result.outcome).toBe('rolled-back')
      expect(result.targets[0]?.problem?.reason).toContain('not decided within')
      expect(await stage().askAws()).toBe('old')
      expect(restOn(stage())).toEqual(before)
      expect(writesOn(stage())).toContain('StopServiceDeployment')
    })

    test('and does not even begin is red with that cause, and leaves everything as it was', async () => {
      await release(stage(), stage().publish('old'))
      const before = restOn(stage())
      stage().clouds.aws.ecs.decideNext('shop', 'does not begin')
      const result = await release(stage(), stage().publish('new'))
      expect(result.outcome).toBe('rolled-back')
      expect(result.targets[0]?.problem?.reason).toMatch(/no deployment/)
      expect(await stage().askAws()).toBe('old')
      expect(restOn(stage())).toEqual(before)
    })
  },
  [2],
)

/** Releases `new` over a healthy `old`, which is there afterwards as it was; acts while five per cent have the new one. */
async function interrupted(stage: Stage, act: Act, { fate }: { readonly fate?: 'cannot roll back' } = {}) {
  await release(stage, stage.publish('old'))
  const before = restOn(stage)
  if (fate !== undefined) stage.clouds.aws.ecs.decideNext('shop', fate)
  const acted = duringDeployment(stage, isCanary, () => act(stage))
  const result = await release(stage, stage.publish('new'))
  await acted
  expect(result.outcome).toBe('rolled-back')
  expect(await stage.askAws()).toBe('old')
  expect(restOn(stage)).toEqual(before)
  return result.targets[0]?.problem
}

acrossSeeds('clocks that differ by ten minutes', (stage) => {
  test.each([600_000, -600_000])('at AWS (%i ms) neither hide our deployment nor lend us another', async (ms) => {
    stage().clouds.aws.ecs.skewClock(ms)
    expect((await release(stage(), stage().publish('old'))).outcome).toBe('released')
    expect((await release(stage(), stage().publish('new'))).outcome).toBe('released')
    expect(await stage().askAws()).toBe('new')
    const fired = duringDeployment(stage(), isCanary, () => {
      const { ecs } = stage().clouds.aws
      ecs.fireAlarm(ecs.alarmOf(shopOnAws))
    })
    const result = await release(stage(), stage().publish('bad'))
    await fired
    expect(result.outcome).toBe('rolled-back')
    expect(await stage().askAws()).toBe('new')
  })
})

acrossSeeds('beside Cloud Run', (stage) => {
  test.each<[string, Act]>([
    ['an alarm', ({ clouds: { aws } }) => aws.ecs.fireAlarm(aws.ecs.alarmOf(shopOnAws))],
    ['a person', ({ clouds: { aws } }) => aws.ecs.stopDeployment(shopOnAws)],
  ])('an update that %s takes back on AWS leaves both as they were', async (_, act) => {
    await release(stage(), stage().publish('old'), { target: 'both' })
    const before = restOn(stage())
    const acted = duringDeployment(stage(), isCanary, () => act(stage()))
    const result = await release(stage(), stage().publish('new'), { target: 'both' })
    await acted
    expect(result.outcome).toBe('rolled-back')
    expect([await stage().ask(), await stage().askAws()]).toEqual(['old', 'old'])
    expect(restOn(stage())).toEqual(before)
  })

  test('both have the new version once AWS is through', async () => {
    await release(stage(), stage().publish('old'), { target: 'both' })
    expect((await release(stage(), stage().publish('new'), { target: 'both' })).outcome).toBe('released')
    expect([await stage().ask(), await stage().askAws()]).toEqual(['new', 'new'])
  })
})
