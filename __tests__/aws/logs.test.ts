import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { createLogs, type LogLines, type LogSubject } from '../../src/aws/logs.ts'
import { TandemError } from '../../src/core/errors.ts'
import { refusalOf } from '../image/world.ts'
import { type Deployer, site, startDeployer } from './deployer.ts'

const group = '/aws/apprunner/shop/8fe1e10304f84fd2b0df550fe98a71fa/application'
const since = Date.parse('2026-11-20T12:00:00Z')

let deployer: Deployer
beforeEach(async () => {
  deployer = await startDeployer({ speed: 1 })
  deployer.clouds.kernel.force('logs.delay-ms', 0)
})
afterEach(async () => {
  await deployer[Symbol.asyncDispose]()
})

function write(message: string, { at = 1, stream = 'instance/1' } = {}): void {
  deployer.clouds.aws.state.log({ ...site, group, stream, message, at: since + at })
}

const arrived = () => deployer.clouds.kernel.clocks.platform.advance(31_000)

const lastLines = (subject: Partial<LogSubject> = {}): Promise<LogLines> =>
  createLogs(deployer.connection).lastLines({ group, since, limit: 3, ...subject }, deployer.context)

const texts = async (subject: Partial<LogSubject> = {}) => {
  const read = await lastLines(subject)
  return read.kind === 'read' ? read.lines.map(({ text }) => text) : read.why
}

describe('the last lines of a log group', () => {
  test('come oldest first, of all streams, with time and stream', async () => {
    write('starting', { at: 1 })
    write('exec format error\n', { at: 3 })
    write('listening', { at: 2, stream: 'instance/2' })
    arrived()
    expect(await lastLines()).toEqual({
      kind: 'read',
      lines: [
        { at: '2026-11-20T12:00:00.001Z', stream: 'instance/1', text: 'starting' },
        { at: '2026-11-20T12:00:00.002Z', stream: 'instance/2', text: 'listening' },
        { at: '2026-11-20T12:00:00.003Z', stream: 'instance/1', text: 'exec format error' },
      ],
      url: 'https://us-east-1.console.aws.amazon.com/cloudwatch/home?region=us-east-1#logsV2:log-groups/log-group/$252Faws$252Fapprunner$252Fshop$252F8fe1e10304f84fd2b0df550fe98a71fa$252Fapplication',
    })
  })

  test('are the last ones in one request, however much was written before', async () => {
    for (let line = 1; line <= 2_500; line++) write(`line ${line}`, { at: line })
    arrived()
    expect(await texts()).toEqual(['line 2498', 'line 2499', 'line 2500'])
    expect(deployer.count('logs.FilterLogEvents')).toBe(1)
  })

  test('go over pages where one is not enough', async () => {
    for (let line = 1; line <= 1_200; line++) write(`line ${line}`, { at: line })
    arrived()
    const read = await texts({ limit: 1_100 })
    expect(read).toHaveLength(1_100)
    expect([read[0], read.at(-1)]).toEqual(['line 101', 'line 1200'])
  })

  test('are those of the asked-for streams, since the asked-for time', async () => {
    write('long ago', { at: -1 })
    write('pulling', { stream: 'deployment/1' })
    write('serving', { at: 2 })
    arrived()
    expect(await texts({ streamPrefix: 'instance/' })).toEqual(['serving'])
    expect(await texts()).toEqual(['pulling', 'serving'])
  })

  test('keep their order where several have the same time', async () => {
    for (const message of ['Error: no DATABASE_URL', '    at main.js:1', '    at node:internal']) write(message)
    arrived()
    expect(await texts()).toEqual(['Error: no DATABASE_URL', '    at main.js:1', '    at node:internal'])
  })

  test('are none yet as long as the group is not there', async () => {
    expect(await texts()).toEqual([])
  })

  test('come late', async () => {
    deployer.clouds.kernel.force('logs.delay-ms', 1)
    write('hello')
    expect(await texts()).toEqual([])
    arrived()
    expect(await texts()).toEqual(['hello'])
  })
})

describe('when logs cannot be had', () => {
  test('without the permission it is named, with the group and the page', async () => {
    deployer.forbid('logs:FilterLogEvents')
    expect(await lastLines()).toMatchObject({
      kind: 'unread',
      why: `the logs may not be read: allow logs:FilterLogEvents on the log group ${group} to see them here`,
      url: expect.stringContaining('console.aws.amazon.com'),
    })
  })

  test('a busy moment is waited out', async () => {
    write('hello')
    arrived()
    deployer.clouds.kernel.fault({ kind: 'throttled', operation: 'logs.FilterLogEvents', times: 2 })
    expect(await texts()).toEqual(['hello'])
  })

  test('a failing API is given up after some seconds, and is no reason to fail', async () => {
    deployer.clouds.kernel.fault({ kind: 'error-500', operation: 'logs.FilterLogEvents', times: Infinity })
    const before = deployer.context.clock.now()
    expect(await lastLines()).toMatchObject({
      kind: 'unread',
      why: expect.stringContaining('the logs could not be read: CloudError: logs.FilterLogEvents'),
    })
    expect(deployer.context.clock.now() - before).toBeLessThan(15_000)
  })

  test('a cancel ends it with its own reason', async () => {
    deployer.clouds.kernel.fault({ kind: 'hang', operation: 'logs.FilterLogEvents' })
    const reading = lastLines()
    await deployer.clouds.kernel.waitFor(({ operation }) => operation === 'logs.FilterLogEvents')
    deployer.abort(new TandemError('cancelled', 'the run was cancelled'))
    expect((await refusalOf(reading)).message).toBe('the run was cancelled')
  })
})
