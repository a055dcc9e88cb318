import { expect, test } from '@jest/globals'
import { refusalsOf } from '../../../../src/targets/aws/ecs-deployment/placement.ts'
import { readTask } from '../../../../src/targets/aws/ecs-deployment/tasks.ts'

const refusal = '(service shop) was unable to place a task. Reason: no room.'
const event = (at: number, message = refusal) => ({ createdAt: new Date(at), message })
const startedAt = (at: number) => readTask({ taskArn: `task/${at}`, createdAt: new Date(at) })
const numbered = (at: number) => event(at, `${refusal} ${at}`)

test('what could not be placed is told in the order of its events, newest last', () => {
  const events = [numbered(30), event(25, '(service shop) has started 1 tasks: (task 1f0c).'), numbered(20)]
  expect(refusalsOf({ events }, { began: 10, tasks: [] })).toEqual([`${refusal} 20`, `${refusal} 30`])
})

test('what ECS said before the deployment began is not the deployment’s', () => {
  expect(refusalsOf({ events: [event(9)] }, { began: 10, tasks: [] })).toEqual([])
})

test('what ECS said before it found room for the newest task says nothing any more', () => {
  const events = [numbered(40), numbered(20)]
  expect(refusalsOf({ events }, { began: 10, tasks: [startedAt(30), startedAt(15)] })).toEqual([`${refusal} 40`])
})

test('events of nobody knows which deployment are nobody’s', () => {
  expect(refusalsOf({ events: [event(20)] }, { began: undefined, tasks: [] })).toEqual([])
  expect(refusalsOf({}, { began: 10, tasks: [] })).toEqual([])
})
