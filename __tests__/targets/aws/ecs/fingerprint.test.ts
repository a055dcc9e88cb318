import { expect, test } from '@jest/globals'
import type { Found } from '../../../../src/targets/aws/ecs/found.ts'
import { observed } from '../../../../src/targets/aws/ecs/view.ts'
import { addresses, shop } from './paper-shop.ts'

const fingerprint = (changed: Partial<Found> = {}): string => observed({ ...shop, ...changed }, addresses).fingerprint

const hooks: NonNullable<Found['configuration']['lifecycleHooks']> = [
  { hookTargetArn: 'arn:function', roleArn: 'arn:role', lifecycleStages: ['PRE_SCALE_UP', 'POST_SCALE_UP'] },
  { targetType: 'PAUSE', lifecycleStages: ['POST_PRODUCTION_TRAFFIC_SHIFT'] },
]
const providers: NonNullable<Found['placement']['capacityProviderStrategy']> = [
  { capacityProvider: 'FARGATE', base: 1, weight: 1 },
  { capacityProvider: 'FARGATE_SPOT', weight: 3 },
]
const alarms = { enable: true, rollback: true, alarmNames: ['errors', 'latency'] }

const inOrder: Partial<Found> = {
  configuration: { strategy: 'BLUE_GREEN', lifecycleHooks: hooks, alarms },
  placement: { capacityProviderStrategy: providers },
}

test('sets that come in another order are no change', () => {
  const turned: Partial<Found> = {
    configuration: {
      strategy: 'BLUE_GREEN',
      lifecycleHooks: hooks.toReversed().map(({ lifecycleStages: stages = [], ...hook }) => ({
        ...hook,
        lifecycleStages: stages.toReversed(),
      })),
      alarms: { ...alarms, alarmNames: alarms.alarmNames.toReversed() },
    },
    placement: { capacityProviderStrategy: providers.toReversed() },
  }
  expect(fingerprint(turned)).toBe(fingerprint(inOrder))
})

test.each<[string, Partial<Found>]>([
  ['another hook', { configuration: { strategy: 'BLUE_GREEN', lifecycleHooks: hooks.slice(1), alarms } }],
  ['another share of a capacity provider', { placement: { capacityProviderStrategy: providers.slice(1) } }],
  ['a tag of somebody’s', { tags: { team: 'shop' } }],
])('%s is a change', (_, changed) => {
  expect(fingerprint({ ...inOrder, ...changed })).not.toBe(fingerprint(inOrder))
})

test('tags that AWS adds by itself, or that are on their way out, are none', () => {
  expect(fingerprint({ tags: { 'aws:cloudformation:stack-name': 'web', 'tandem-before': '' } })).toBe(fingerprint())
})

test('nor are tasks that come and go, or that autoscaling wants', () => {
  expect(fingerprint({ desired: 7, running: [] })).toBe(fingerprint())
})
