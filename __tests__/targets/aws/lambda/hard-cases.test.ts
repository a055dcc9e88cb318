import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { makeImage } from '../../../../simulators/registry/images.ts'
import type { Unit } from '../../../../src/core/unit.ts'
import { openStage, type Stage } from '../../../support/stage.ts'
import {
  askAlias,
  ecrRepository,
  isThere,
  openLambdaStage,
  operatorOf,
  publish,
  releaseTo,
  shopFunction,
  writesOn,
} from './stand.ts'

const broken = { code: 'ImageDeleted', text: 'The image was deleted.' }

describe('a function in a state of its own', () => {
  let stage: Stage
  let operator: Awaited<ReturnType<typeof operatorOf>>
  beforeEach(async () => {
    stage = await openLambdaStage({ seed: 1 })
    operator = await operatorOf(stage)
  })
  afterEach(async () => {
    await operator.close()
    await stage.stop()
  })
  const lambda = () => stage.clouds.aws.lambda
  const users = () => askAlias(stage, operator.client, 'live')

  test('whose creation fails is deleted again, with Lambda’s reason', async () => {
    lambda().failNext('shop', broken)
    const { outcome, targets } = await releaseTo(stage, publish(stage, 'one'))
    expect(outcome).toBe('rolled-back')
    expect(targets[0]?.problem?.reason).toContain('The image was deleted.')
    expect(isThere(stage)).toBe(false)
  })

  test('that somebody else’s update has left Failed is not touched, since there is nothing to come back to', async () => {
    await releaseTo(stage, publish(stage, 'one'))
    lambda().failNext('shop', broken)
    lambda().update(shopFunction, { MemorySize: 2048 })
    await lambda().atRest(shopFunction)
    const before = writesOn(stage).length
    const { outcome, targets } = await releaseTo(stage, publish(stage, 'two'))
    expect(outcome).toBe('refused')
    expect(targets[0]?.problem?.reason).toMatch(/last update .* failed: The image was deleted\..*update it once/)
    expect(writesOn(stage)).toHaveLength(before)
    expect(await users()).toBe('one')
  })

  describe('of an image for arm64 alone', () => {
    test('is made for arm64 without being told', async () => {
      const { outcome } = await releaseTo(stage, forArm(stage, 'one'))
      expect(outcome).toBe('released')
      expect(lambda().function(shopFunction)).toMatchObject({ Architectures: ['arm64'] })
      expect(await users()).toBe('one')
    })

    test('changes over from x86_64, and back when the release fails', async () => {
      await releaseTo(stage, publish(stage, 'one'))
      const sick = { 'tandem.sim/respond': 'not-found-on-health' }
      expect((await releaseTo(stage, forArm(stage, 'bad', sick))).outcome).toBe('rolled-back')
      expect(lambda().function(shopFunction)).toMatchObject({ Architectures: ['x86_64'] })
      expect((await releaseTo(stage, forArm(stage, 'two'))).outcome).toBe('released')
      expect(lambda().function(shopFunction)).toMatchObject({ Architectures: ['arm64'] })
      expect(await users()).toBe('two')
    })

    test('is refused where x86_64 is asked for', async () => {
      const { outcome, targets } = await releaseTo(stage, forArm(stage, 'one'), { place: { architecture: 'x86_64' } })
      expect(outcome).toBe('refused')
      expect(targets[0]?.problem?.reason).toContain(
        'the function is x86_64, and the image is not built for linux/amd64',
      )
    })
  })
})

test('an update that Lambda ends as Failed is red with the cause, and Cloud Run is as before', async () => {
  const stage = await openStage({ seed: 2, speed: 200, awsPlatforms: ['lambda'] })
  const released = async (version: string) => {
    const tandem = stage.tandem({ target: 'both' })
    try {
      return await tandem.release(stage.publish(version))
    } finally {
      await tandem.close()
    }
  }
  try {
    expect((await released('one')).outcome).toBe('released')
    stage.clouds.aws.lambda.failNext('shop', broken)
    const { outcome, targets } = await released('two')
    expect(outcome).toBe('rolled-back')
    expect(targets.map(({ problem }) => problem?.reason).join()).toContain('The image was deleted.')
    expect([await stage.ask(), await stage.askAws()]).toEqual(['one', 'one'])
  } finally {
    await stage.stop()
  }
})

function forArm({ clouds }: Stage, version: string, labels: Readonly<Record<string, string>> = {}): Unit['image'] {
  const spoken = { 'tandem.sim/lambda': 'adapter', 'tandem.lambda': 'runtime' }
  const image = makeImage({
    labels: { 'tandem.sim/version': version, ...spoken, ...labels },
    platforms: ['linux/arm64'],
  })
  const digest = clouds.registries.admin.publish(`${ecrRepository}:${version}`, image)
  return { repository: ecrRepository, digest, platforms: image.platforms }
}
