import { DeregisterTaskDefinitionCommand, DescribeTaskDefinitionCommand } from '@aws-sdk/client-ecs'
import { expect, test } from '@jest/globals'
import { onEcs } from './stand-bench.ts'
import { definitionOn, serviceOn, tagsOn } from './stand-look.ts'

const sick = { 'tandem.sim/respond': 'not-found-on-health' }
const guesses = { 'ecs.definition.deregistered': 0 }

test('what ran from a deregistered task definition is brought back from a copy of it', () =>
  onEcs({ guesses, tags: { owner: 'somebody' } }, async ({ stage, shop, publish, release, users }) => {
    const before = await definitionOn(stage, shop)
    await shop.operator.send(new DeregisterTaskDefinitionCommand({ taskDefinition: shop.first }))
    const { outcome } = await release(publish('bad', sick))
    expect([outcome, await users()]).toEqual(['rolled-back', 'one'])
    const after = await definitionOn(stage, shop)
    expect(after.taskDefinitionArn).not.toBe(shop.first)
    expect(after.containerDefinitions).toEqual(before.containerDefinitions)
    expect(tagsOn(stage)).toEqual({ owner: 'somebody' })
  }))

test('what was taken back is not the newest task definition of its family any more', () =>
  onEcs({ guesses }, async ({ stage, shop, publish, release }) => {
    expect((await release(publish('bad', sick))).outcome).toBe('rolled-back')
    const newest = await shop.operator.send(new DescribeTaskDefinitionCommand({ taskDefinition: 'shop' }))
    expect(newest.taskDefinition?.taskDefinitionArn).toBe(shop.first)
    expect(serviceOn(stage).taskDefinition).toBe(shop.first)
  }))
