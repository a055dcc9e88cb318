import { expect, test } from '@jest/globals'
import type { Scaling } from '../../../../src/aws/app-runner-types.ts'
import { shopOnAws, type Stage } from '../../../support/stage.ts'
import { asNeighbour } from './neighbour.ts'
import { acrossSeeds, release, restOn, serviceOn, writesOn } from './stand.ts'

const wanted: Scaling = { min: 2, max: 7, concurrency: 40 }
const settings = { minInstances: 2, maxInstances: 7, concurrency: 40 }

acrossSeeds('auto scaling configurations', (stage) => {
  test('are made once, and reused by content from then on', async () => {
    await release(stage(), stage().publish('one'), { settings })
    expect(shortOn(stage())).toBe('tandem/1')
    await release(stage(), stage().publish('two'), { settings })
    await release(stage(), stage().publish('three'), { settings: { ...settings, concurrency: 41 } })
    expect(shortOn(stage())).toBe('tandem/2')
    await release(stage(), stage().publish('four'), { settings })
    expect(shortOn(stage())).toBe('tandem/1')
    expect(asked(stage())).toBe(2)
  })

  test('of others are used where they say the same, older revisions too', async () => {
    await fill(stage(), 'theirs', [wanted, { ...wanted, max: 8 }])
    await release(stage(), stage().publish('one'), { settings })
    expect(shortOn(stage())).toBe('theirs/1')
    expect(asked(stage())).toBe(2)
  })

  test('keep what is not given', async () => {
    await release(stage(), stage().publish('one'), { settings })
    await release(stage(), stage().publish('two'), { settings: { minInstances: 3 } })
    await expect(contentOn(stage())).resolves.toEqual({ ...wanted, min: 3 })
  })

  test('are what they were after an undo', async () => {
    await release(stage(), stage().publish('one'))
    const before = restOn(stage())
    await release(stage(), stage().publish('bad', { 'tandem.sim/respond': 'error-500' }), { settings })
    expect(restOn(stage())).toEqual(before)
  })

  test('under a full name go under another, and the fifty-first is never asked for', async () => {
    await release(stage(), stage().publish('one'))
    const { limits } = stage().clouds.aws.appRunner
    stage().clouds.kernel.force('apprunner.quota.default-counts', 0)
    await fill(stage(), 'tandem', fiveFrom(100))
    await release(stage(), stage().publish('two'), { settings })
    expect(shortOn(stage())).toBe('tandem-2/1')
    await fill(stage(), 'tandem-2', fiveFrom(110).slice(1))
    for (let name = 3; name < limits.autoScalingNames; name++)
      await fill(stage(), `tandem-${name}`, fiveFrom(100 + 10 * name))
    const count = asked(stage())
    const result = await release(stage(), stage().publish('three'), { settings: { ...settings, maxInstances: 9 } })
    expect(result.outcome).toBe('refused')
    expect(result.targets[0]?.problem?.reason).toMatch(/no room: a region has 10 names of 5 revisions/)
    expect(asked(stage())).toBe(count)
    await expect(release(stage(), stage().publish('four'), { settings })).resolves.toMatchObject({
      outcome: 'released',
    })
  })
})

/** `tandem/1` */
const shortOn = (stage: Stage): string =>
  /autoscalingconfiguration\/(.*)\/\w+$/.exec(
    serviceOn(stage).AutoScalingConfigurationSummary.AutoScalingConfigurationArn,
  )?.[1] ?? ''

const contentOn = (stage: Stage): Promise<Scaling> =>
  asNeighbour(stage, ({ client, context }) =>
    client.scaling(serviceOn(stage).AutoScalingConfigurationSummary.AutoScalingConfigurationArn, context),
  )

/** How many were asked for up to now, by anybody. */
const asked = (stage: Stage): number =>
  writesOn(stage).filter((write) => write === 'CreateAutoScalingConfiguration').length

async function fill(stage: Stage, name: string, scalings: readonly Scaling[]): Promise<void> {
  await asNeighbour(stage, async ({ client, context }) => {
    for (const scaling of scalings) await client.createScaling(name, scaling, context)
  })
  expect(stage.clouds.aws.appRunner.autoScaling(shopOnAws).length).toBeGreaterThanOrEqual(scalings.length)
}

const fiveFrom = (concurrency: number): Scaling[] =>
  Array.from({ length: 5 }, (_, index) => ({ min: 1, max: 25, concurrency: (concurrency + index) % 200 || 200 }))
