import type { Task } from '@aws-sdk/client-ecs'
import { expect, test } from '@jest/globals'
import { hasSucceeded, isRunning, readCommand, whyFailed } from '../../../../src/targets/aws/ecs/command.ts'

const arn = 'arn:aws:ecs:us-east-1:111122223333:task/default/1f0c'
const ended: Task = {
  taskArn: arn,
  lastStatus: 'STOPPED',
  stopCode: 'EssentialContainerExited',
  stoppedReason: 'Essential container in task exited',
  containers: [
    { name: 'web', exitCode: 0 },
    { name: 'proxy', exitCode: 137 },
  ],
}
const commandOf = (task: Task) => {
  const command = readCommand([task], 'web')
  if (command === undefined) throw new Error('there is no command')
  return command
}

test('a command that ended by itself with 0 has succeeded, whatever became of the containers beside it', () => {
  expect(hasSucceeded(commandOf(ended))).toBe(true)
})

test.each<[string, Partial<Task>, RegExp]>([
  ['another exit code', { containers: [{ name: 'web', exitCode: 4 }] }, /exit code 4/],
  [
    'no container',
    { stopCode: 'TaskFailedToStart', stoppedReason: 'CannotPullContainerError: gone', containers: [{ name: 'web' }] },
    /never ran: CannotPullContainerError: gone/,
  ],
  // A program that ends in good order when it is told to has 0 as well.
  [
    'an interruption of spare capacity',
    { stopCode: 'SpotInterruption', stoppedReason: 'Your Spot Task was interrupted.' },
    /stopped before its end.*SpotInterruption.*Your Spot Task was interrupted/,
  ],
  [
    'a person who stopped it',
    { stopCode: 'UserInitiated', stoppedReason: 'Task stopped by user' },
    /stopped before its end.*UserInitiated/,
  ],
])('a command that ended with %s has not', (_, change, why) => {
  const command = commandOf({ ...ended, ...change })
  expect([isRunning(command), hasSucceeded(command)]).toEqual([false, false])
  expect(whyFailed(command)).toMatch(why)
})

test('a command is under way until its task has stopped', () => {
  expect(isRunning(commandOf({ ...ended, lastStatus: 'DEPROVISIONING' }))).toBe(true)
})
