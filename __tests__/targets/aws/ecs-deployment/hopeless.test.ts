import { expect, test } from '@jest/globals'
import { failuresAllowed } from '../../../../src/targets/aws/ecs-deployment/hopeless.ts'

const service = (desiredCount: number, type?: 'COUNT' | 'BOUNDED_PERCENT' | 'UNBOUNDED_PERCENT', value = 50) => ({
  desiredCount,
  deploymentConfiguration: {
    deploymentCircuitBreaker: {
      enable: true,
      rollback: true,
      ...(type === undefined ? {} : { thresholdConfiguration: { type, value } }),
    },
  },
})

test.each([
  ['half of the desired count, and at least three', service(1), 6],
  ['half of the desired count', service(20), 20],
  ['half of the desired count, and at most two hundred', service(1_000), 400],
  ['a number', service(1, 'COUNT', 40), 80],
  ['a share with bounds', service(100, 'BOUNDED_PERCENT', 10), 20],
  ['a share without bounds', service(1_000, 'UNBOUNDED_PERCENT', 100), 2_000],
])('where the circuit breaker takes %s, we wait for twice as many failed tasks', (_, counted, allowed) => {
  expect(failuresAllowed(counted)).toBe(allowed)
})

test('a service without a circuit breaker is given what the usual one would', () => {
  expect(failuresAllowed({ desiredCount: 2 })).toBe(6)
  expect(failuresAllowed({})).toBe(6)
})
