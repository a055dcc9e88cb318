import { describe, expect, test } from '@jest/globals'
import {
  type DeploymentDetail,
  describeProgress,
  readDetail,
  since,
} from '../../../../src/targets/aws/ecs-deployment/deployment.ts'
import { endingOf } from '../../../../src/targets/aws/ecs-deployment/ending.ts'

const deployment = (changes: Partial<DeploymentDetail>): DeploymentDetail => ({
  arn: 'arn:aws:ecs:us-east-1:111122223333:service-deployment/default/shop/d1',
  status: 'IN_PROGRESS',
  target: 'arn:revision/2',
  sources: ['arn:revision/1'],
  tasks: { wanted: 2, running: 1 },
  alarms: [],
  hooks: [],
  ...changes,
})
const newer = deployment({ arn: 'arn:deployment/d2' })
const byAlarm = 'Service deployment rolled back because of one or more active alarms.'
const byHand = 'Service deployment rolled back because of a StopServiceDeployment request.'

describe('a deployment', () => {
  test.each([
    'PENDING',
    'IN_PROGRESS',
    'STOP_REQUESTED',
    'ROLLBACK_REQUESTED',
    'ROLLBACK_IN_PROGRESS',
    'SOMETHING_NEW',
  ])('has not ended as long as it is %s', (status) => {
    expect(endingOf(deployment({ status }))).toBeUndefined()
  })

  test('that came through is done', () => {
    expect(endingOf(deployment({ status: 'SUCCESSFUL' }))).toEqual({ state: 'done' })
  })

  test('that an alarm took back is reverted, and the alarm named', () => {
    const ending = endingOf(deployment({ status: 'ROLLBACK_SUCCESSFUL', alarms: ['shop-5xx'], reason: byAlarm }))
    expect(ending).toEqual({
      state: 'reverted',
      reason: `ECS took the revision back: the alarm shop-5xx went off (${byAlarm})`,
    })
  })

  test('that the circuit breaker took back says how many tasks came to nothing', () => {
    const reason = 'Service deployment rolled back because the circuit breaker threshold was exceeded.'
    expect(endingOf(deployment({ status: 'ROLLBACK_SUCCESSFUL', failures: 3, reason }))).toEqual({
      state: 'reverted',
      reason: 'ECS took the revision back: the circuit breaker went off after 3 tasks that came to nothing',
    })
  })

  test('that a person took back was stopped, unless an alarm had gone off', () => {
    expect(endingOf(deployment({ status: 'ROLLBACK_SUCCESSFUL', reason: byHand }))).toMatchObject({ state: 'stopped' })
    const both = deployment({ status: 'ROLLBACK_SUCCESSFUL', reason: byHand, alarms: ['shop-5xx'] })
    expect(endingOf(both)).toMatchObject({ state: 'reverted' })
  })

  test('that was stopped was overtaken when a newer one is there, else somebody stopped it', () => {
    expect(endingOf(deployment({ status: 'STOPPED' }), newer)).toEqual({
      state: 'overtaken',
      by: 'deployment d2 came after',
    })
    expect(endingOf(deployment({ status: 'STOPPED' }))).toMatchObject({ state: 'stopped' })
    expect(endingOf(deployment({ status: 'STOPPED', failures: 4 }))).toMatchObject({ state: 'failed' })
  })

  test('that could not go back has failed', () => {
    const ended = deployment({ status: 'ROLLBACK_FAILED', reason: 'Internal error.' })
    const failed = 'ECS could not take the revision back (ROLLBACK_FAILED)'
    expect(endingOf(ended)).toEqual({ state: 'failed', reason: `${failed}: Internal error.` })
    expect(endingOf({ ...ended, failures: 3 })).toEqual({
      state: 'failed',
      reason: `${failed}: the circuit breaker went off after 3 tasks that came to nothing (Internal error.)`,
    })
  })

  test('that had nothing to go back to, as a first one has not, is no cause for alarm', () => {
    const reason = 'No rollback candidate was found to run the rollback.'
    const nothing = 'it has nothing to go back to, as after any first release'
    const ended = deployment({ status: 'ROLLBACK_FAILED', reason })
    expect(endingOf(ended)).toEqual({ state: 'failed', reason: `ECS gave up; ${nothing}` })
    expect(endingOf({ ...ended, failures: 3 })).toEqual({
      state: 'failed',
      reason: `ECS gave up: the circuit breaker went off after 3 tasks that came to nothing; ${nothing}`,
    })
  })
})

describe('progress', () => {
  test('tells stage, tasks and the share of the requests', () => {
    const shares = [
      { revision: 'arn:revision/1', share: 95 },
      { revision: 'arn:revision/2', share: 5 },
    ]
    const line = 'IN_PROGRESS, BAKE_TIME: 1 of 2 tasks run, 5 % of the requests'
    expect(describeProgress(deployment({ stage: 'BAKE_TIME', shares }))).toBe(line)
  })

  test('tells no share where ECS does not', () => {
    expect(describeProgress(deployment({}))).toBe('IN_PROGRESS: 1 of 2 tasks run')
  })
})

test('an answer is read with shares, alarms and hooks', () => {
  const expires = new Date(5)
  const read = readDetail({
    serviceDeploymentArn: 'arn:d',
    status: 'IN_PROGRESS',
    sourceServiceRevisions: [{ arn: 'arn:1', requestedProductionTrafficWeight: 100 }],
    targetServiceRevision: { arn: 'arn:2', requestedTaskCount: 1, requestedProductionTrafficWeight: 0 },
    deploymentCircuitBreaker: { status: 'MONITORING', failureCount: 1, threshold: 3 },
    lifecycleHookDetails: [{ hookId: 'h', targetType: 'PAUSE', status: 'AWAITING_ACTION', expiresAt: expires }],
  })
  expect(read).toEqual({
    arn: 'arn:d',
    status: 'IN_PROGRESS',
    target: 'arn:2',
    sources: ['arn:1'],
    shares: [{ revision: 'arn:1', share: 100 }],
    tasks: { wanted: 1, running: 0 },
    alarms: [],
    hooks: [{ id: 'h', type: 'PAUSE', status: 'AWAITING_ACTION', expires: 5 }],
  })
})

test('those since a mark are those that stand before its own in the list, or all when it is not there', () => {
  const all = ['d3', 'd2', 'd1'].map((id) => deployment({ arn: `arn:deployment/${id}` }))
  expect(since(all, 'd2').map(({ arn }) => arn)).toEqual(['arn:deployment/d3'])
  expect(since(all, 'long-ago')).toEqual(all)
  expect(since(all, undefined)).toEqual(all)
})
