import type { DeploymentConfiguration } from '@aws-sdk/client-ecs'
import { describe, expect, test } from '@jest/globals'
import {
  type Guard,
  guarded,
  guardFor,
  isGuarded,
  patienceFor,
  unguarded,
} from '../../../../src/targets/aws/ecs/guard.ts'

const wish = { hasTest: true, minutes: 40 }
const rolling: DeploymentConfiguration = {
  strategy: 'ROLLING',
  maximumPercent: 150,
  minimumHealthyPercent: 50,
  deploymentCircuitBreaker: { enable: false, rollback: false },
  bakeTimeInMinutes: 0,
  lifecycleHooks: [],
}
const theirs = {
  targetType: 'AWS_LAMBDA' as const,
  hookTargetArn: 'arn:aws:lambda:us-east-1:111122223333:function:check',
  roleArn: 'arn:aws:iam::111122223333:role/hooks',
  lifecycleStages: ['POST_SCALE_UP' as const],
}
const blueGreen: DeploymentConfiguration = { strategy: 'BLUE_GREEN', bakeTimeInMinutes: 5, lifecycleHooks: [theirs] }
const pauseAt = (action: 'ROLLBACK' | 'CONTINUE', stage: 'POST_TEST_TRAFFIC_SHIFT' | 'PRE_SCALE_UP') => ({
  targetType: 'PAUSE' as const,
  lifecycleStages: [stage],
  timeoutConfiguration: { timeoutInMinutes: 600, action },
})

describe('a rolling service', () => {
  test('without circuit breaker gets one, and loses it again', () => {
    const guard = guardFor(rolling, wish)
    expect(guard).toEqual({ kind: 'breaker' })
    const during = guarded(rolling, guard)
    expect(during).toMatchObject({ maximumPercent: 150, deploymentCircuitBreaker: { enable: true, rollback: true } })
    expect([isGuarded(rolling, guard), isGuarded(during, guard)]).toEqual([false, true])
    expect(unguarded(during, guard).deploymentCircuitBreaker).toEqual(rolling.deploymentCircuitBreaker)
  })

  test('whose circuit breaker is off has it as it was afterwards, with a way back or without', () => {
    const off = { ...rolling, deploymentCircuitBreaker: { enable: false, rollback: true } }
    const guard = guardFor(off, wish)
    expect(unguarded(guarded(off, guard), guard).deploymentCircuitBreaker).toEqual(off.deploymentCircuitBreaker)
  })

  test('keeps the threshold that its owner has chosen', () => {
    const thresholdConfiguration = { type: 'COUNT' as const, value: 7 }
    const own = { ...rolling, deploymentCircuitBreaker: { enable: false, rollback: false, thresholdConfiguration } }
    expect(guarded(own, { kind: 'breaker' }).deploymentCircuitBreaker).toMatchObject({ thresholdConfiguration })
  })

  test('with a circuit breaker stays as it is', () => {
    const own = { ...rolling, deploymentCircuitBreaker: { enable: true, rollback: false } }
    expect(guardFor(own, wish)).toEqual({ kind: 'none' })
  })

  test('is not told of hooks and bake times, which an answer has and a rolling service has not', () => {
    const sent = guarded(rolling, { kind: 'breaker' })
    expect(Object.keys(sent)).not.toContain('lifecycleHooks')
    expect(Object.keys(sent)).not.toContain('bakeTimeInMinutes')
  })
})

describe('a service that shifts traffic', () => {
  const guard: Guard = { kind: 'pause', stage: 'POST_TEST_TRAFFIC_SHIFT', minutes: 40 }

  test('gets a pause after the test shift that rolls back by itself, beside its own hooks, and loses it again', () => {
    expect(guardFor(blueGreen, wish)).toEqual(guard)
    const during = guarded(blueGreen, guard)
    const timeoutConfiguration = { timeoutInMinutes: 40, action: 'ROLLBACK' }
    const ours = { targetType: 'PAUSE', lifecycleStages: ['POST_TEST_TRAFFIC_SHIFT'], timeoutConfiguration }
    expect(during).toEqual({ ...blueGreen, lifecycleHooks: [theirs, ours] })
    expect(guarded(during, guard)).toEqual(during)
    expect(unguarded(during, guard)).toEqual(blueGreen)
  })

  test('without a test listener is paused once the new version is up', () => {
    expect(guardFor(blueGreen, { ...wish, hasTest: false })).toMatchObject({ kind: 'pause', stage: 'POST_SCALE_UP' })
  })

  test('is held by its own pause, if that does not go on by itself', () => {
    const own = { ...blueGreen, lifecycleHooks: [pauseAt('ROLLBACK', 'POST_TEST_TRAFFIC_SHIFT')] }
    expect(guardFor(own, wish)).toEqual({ kind: 'none', stage: 'POST_TEST_TRAFFIC_SHIFT' })
    const passing = { ...blueGreen, lifecycleHooks: [pauseAt('CONTINUE', 'POST_TEST_TRAFFIC_SHIFT')] }
    expect(guardFor(passing, wish)).toEqual(guard)
    const elsewhere = { ...blueGreen, lifecycleHooks: [pauseAt('ROLLBACK', 'PRE_SCALE_UP')] }
    expect(guardFor(elsewhere, wish)).toEqual(guard)
  })

  test('keeps what others change of it meanwhile when the pause goes', () => {
    const passing = pauseAt('CONTINUE', 'POST_TEST_TRAFFIC_SHIFT')
    const during = guarded({ ...blueGreen, bakeTimeInMinutes: 9, lifecycleHooks: [passing] }, guard)
    expect(unguarded(during, guard)).toEqual({
      strategy: 'BLUE_GREEN',
      bakeTimeInMinutes: 9,
      lifecycleHooks: [passing],
    })
  })
})

test('a pause outlasts the time in which a release has to be decided, as far as ECS lets it', () => {
  expect([patienceFor(), patienceFor(90.5 * 60_000), patienceFor(30 * 24 * 3_600_000)]).toEqual([40, 101, 20_160])
})
