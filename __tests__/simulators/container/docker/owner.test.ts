import { expect, test } from '@jest/globals'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createOwner } from '../../../../simulators/container/docker/owner.ts'

test('each engine is an owner of its own', () => {
  expect(createOwner().name).not.toBe(createOwner().name)
})

test('the owner in this process is alive', () => {
  expect(createOwner().isDead(createOwner().name)).toBe(false)
})

test('the owner in a process that has ended is dead, one that runs is not', async () => {
  const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'])
  const { name } = createOwner(child.pid)
  expect(createOwner().isDead(name)).toBe(false)
  child.kill('SIGKILL')
  await once(child, 'close')
  expect(createOwner().isDead(name)).toBe(true)
})

test('another process that was given the same id later is not the owner', () => {
  const [host, pid, , chance] = createOwner().name.split('-')
  expect(createOwner().isDead([host, pid, '1', chance].join('-'))).toBe(true)
})

test.each(['00000000-1-0-abcdef01', '', 'someone'])('what may be of another machine is left alone: "%s"', (name) => {
  expect(createOwner().isDead(name)).toBe(false)
})
