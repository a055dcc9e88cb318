import { readdir, rm } from 'node:fs/promises'
import type { EventEmitter } from 'node:events'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import type { LoggedRequest } from '../../simulators/kernel/types.ts'
import { type JobBench, key, openJob, type StepRun } from './job-bench.ts'

let job: JobBench
beforeEach(async () => {
  job = await openJob()
})
afterEach(() => job.stop())

const isPatch = ({ operation, path, status }: LoggedRequest): boolean =>
  operation === 'run.services.patch' && !path.includes('validateOnly=true') && status === 200

/** Cancels the run, as GitHub does, as soon as the n-th change from now on was accepted. */
function cancelAfter(changes: number): NonNullable<StepRun['onStart']> {
  const { kernel } = job.clouds
  const from = kernel.requests.length
  return (signals: EventEmitter) => {
    const due = () => kernel.requests.slice(from).filter(isPatch).length >= changes
    void kernel
      .waitFor((request) => request.sequence > 0 && isPatch(request) && due())
      .then(() => signals.emit('SIGINT'))
  }
}

const journals = async (): Promise<string[]> =>
  (await readdir(job.temp)).filter((name) => name.startsWith('tandem-r') && !name.startsWith('tandem-report'))

async function releaseOne(): Promise<void> {
  const first = await job.main({ inputs: { image: job.publish('one') } })
  expect(first.green).toBe(true)
  await job.post()
}

describe('after a cancel before the decision', () => {
  test('main says what is pending, and post takes it back', async () => {
    await releaseOne()
    const told = await job.main({ inputs: { image: job.publish('two') }, onStart: cancelAfter(1) })
    expect([told.green, told.outputs['outcome']]).toEqual([false, 'pending'])
    expect(told.lines.join('\n')).toContain('the run was cancelled (SIGINT)')
    expect(told.summary).toMatch(/\*\*Do this:\*\* The post step ends the release\. Look for .*Interrupted release/)
    const after = await job.post()
    expect(after.lines).toContainEqual(expect.stringContaining('taken back: users have what they had'))
    expect(after.lines).toContainEqual(expect.stringMatching(/^notice: Interrupted release: gcp.* taken back/))
    expect([after.green, await job.ask()]).toEqual([true, 'one'])
    expect(after.summary).toContain('## Interrupted release')
    expect(await journals()).toEqual([])
  })

  test('the next run takes it back when the journal is gone', async () => {
    await releaseOne()
    await job.main({ inputs: { image: job.publish('two') }, onStart: cancelAfter(1) })
    for (const name of await journals()) await rm(join(job.temp, name), { recursive: true })
    const after = await job.post()
    expect(after.green).toBe(false)
    expect(after.lines).toContainEqual(expect.stringMatching(/^error: the journal cannot be read \(ENOENT\)/))
    expect(after.summary).toContain('the next run goes on')
    const next = await job.main({ inputs: { image: job.publish('three') } })
    expect(next.lines).toContainEqual(expect.stringContaining('no mark says that it was committed'))
    expect(next.lines).toContainEqual(expect.stringMatching(/release \S+ taken back: users have what they had$/))
    expect(next.summary).toMatch(/Ended first:\*\*\n\n- .* was taken back before this one began\n/)
    expect([next.green, next.outputs['outcome']]).toEqual([true, 'released'])
  })

  test('post that is cancelled too says so, and the next run ends it', async () => {
    await releaseOne()
    await job.main({ inputs: { image: job.publish('two') }, onStart: cancelAfter(1) })
    const after = await job.post({ onStart: cancelAfter(1) })
    expect(after.green).toBe(false)
    expect(after.lines).toContainEqual(expect.stringMatching(/^error: the run was cancelled/))
    expect(await journals()).toEqual([])
    expect((await job.main({ inputs: { image: job.publish('three') } })).green).toBe(true)
    expect(await job.ask()).toBe('three')
  })
})

describe('after a decision', () => {
  test('a promotion that was never answered is pending in main, and finished by post', async () => {
    await releaseOne()
    const { kernel } = job.clouds
    const silent = kernel.requests.filter(isPatch).length
    void kernel
      .waitFor((request) => isPatch(request) && kernel.requests.filter(isPatch).length > silent)
      .then(async () => {
        await kernel.waitFor(({ host, sequence }) => host.startsWith('tandem---') && sequence > 0)
        return kernel.fault({ kind: 'reset-before', operation: 'run.services.patch', times: Number.POSITIVE_INFINITY })
      })
    const told = await job.main({ inputs: { image: job.publish('two'), 'release-timeout': '2m' } })
    expect([told.green, told.outputs['outcome']]).toEqual([false, 'pending'])
    kernel.clearFaults()
    const after = await job.post()
    expect(after.lines).toContain(`${key}: release ${told.outputs['release-id']} finished: users have the new revision`)
    expect(after.summary).toContain('finished: users have the new revision')
    expect(after.green).toBe(true)
    expect(await job.ask()).toBe('two')
  })
})

describe('a cloud that does not answer', () => {
  test('leaves the release pending after four minutes, red, and no journal behind', async () => {
    await releaseOne()
    await job.main({ inputs: { image: job.publish('two') }, onStart: cancelAfter(1) })
    const { kernel } = job.clouds
    kernel.fault({ kind: 'error-503', operation: 'run.*', times: Number.POSITIVE_INFINITY })
    const after = await job.post()
    expect(after.green).toBe(false)
    expect(after.lines).toContainEqual(expect.stringContaining('not ended yet; the next run goes on'))
    expect(await journals()).toEqual([])
    kernel.clearFaults()
    expect((await job.main({ inputs: { image: job.publish('three') } })).green).toBe(true)
    expect(await job.ask()).toBe('three')
  })
})

test('what is on hold is left alone by post, and taken back by the next run', async () => {
  await releaseOne()
  const sick = { image: job.publish('two', { 'tandem.sim/respond': 'error-500' }), 'on-failure': 'hold' }
  const told = await job.main({ inputs: sick })
  expect([told.green, told.outputs['outcome']]).toEqual([false, 'pending'])
  expect(told.lines.join('\n')).toMatch(/nothing was undone.*the next run takes it back/)
  expect(told.lines.join('\n')).toMatch(/New version, without users: https:\/\/tandem---/)
  const { kernel } = job.clouds
  const before = kernel.requests.length
  const after = await job.post()
  expect([after.green, kernel.requests.length - before, await journals()]).toEqual([true, 0, []])
  const next = await job.main({ inputs: { image: job.publish('three') } })
  expect(next.lines).toContainEqual(expect.stringContaining('no mark says that it was committed'))
  expect([next.green, await job.ask()]).toEqual([true, 'three'])
})

test('without a state of main there is nothing to do', async () => {
  const told = await job.post()
  expect([told.green, told.lines]).toEqual([true, []])
})
