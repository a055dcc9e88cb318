import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import {
  CloudWatchLogsClient,
  DescribeLogGroupsCommand,
  DescribeLogStreamsCommand,
  FilterLogEventsCommand,
  GetLogEventsCommand,
  paginateFilterLogEvents,
} from '@aws-sdk/client-cloudwatch-logs'
import { deployRole } from '../../../simulators/aws/acme.ts'
import { type LocalAws, site, startAws } from './local-aws.ts'

const group = '/aws/apprunner/shop/8fe1e10304f84fd2b0df550fe98a71fa/application'
const entry = { ...site, group, stream: 'instance/1' }

let aws: LocalAws
let logs: CloudWatchLogsClient
beforeEach(async () => {
  aws = await startAws({ speed: 1 })
  aws.kernel.force('logs.delay-ms', 0)
  logs = new CloudWatchLogsClient(aws.client())
})
afterEach(async () => {
  await aws[Symbol.asyncDispose]()
})

const later = () => aws.kernel.clocks.platform.advance(31_000)

describe('CloudWatch Logs', () => {
  test('does not know a group before its first line has come', async () => {
    aws.kernel.force('logs.delay-ms', 1)
    aws.state.log({ ...entry, message: 'hello' })
    await expect(logs.send(new FilterLogEventsCommand({ logGroupName: group }))).rejects.toMatchObject({
      name: 'ResourceNotFoundException',
      message: 'The specified log group does not exist.',
    })
    later()
    const { events } = await logs.send(new FilterLogEventsCommand({ logGroupName: group }))
    expect(events).toMatchObject([{ message: 'hello', logStreamName: 'instance/1' }])
  })

  test('filters by time, stream and words, page by page', async () => {
    for (const [at, message] of ['Starting', 'Error: DATABASE_URL is not set', 'error again'].entries())
      aws.state.log({ ...entry, message, at: 1000 + at })
    aws.state.log({ ...entry, stream: 'events', message: 'Error: other', at: 2000 })
    later()
    const find = async (input: object) => {
      const { events } = await logs.send(new FilterLogEventsCommand({ logGroupName: group, ...input }))
      return events?.map(({ message }) => message)
    }
    expect(await find({ filterPattern: 'Error' })).toEqual(['Error: DATABASE_URL is not set', 'Error: other'])
    expect(await find({ filterPattern: '?again ?other' })).toEqual(['error again', 'Error: other'])
    expect(await find({ filterPattern: '"DATABASE_URL is"' })).toHaveLength(1)
    expect(await find({ filterPattern: 'Error -other' })).toHaveLength(1)
    expect(await find({ logStreamNamePrefix: 'instance/', startTime: 1001 })).toHaveLength(2)
    expect(await find({ startTime: 1000, endTime: 1001 })).toEqual(['Starting'])
    const sizes: number[] = []
    for await (const page of paginateFilterLogEvents({ client: logs, pageSize: 3 }, { logGroupName: group }))
      sizes.push(page.events?.length ?? 0)
    expect(sizes).toEqual([3, 1])
  })

  test('gives the newest first when asked to, since 2024 only', async () => {
    const start = Date.UTC(2026, 0, 1)
    for (let line = 0; line < 5; line += 1) aws.state.log({ ...entry, message: `line ${line}`, at: start + line })
    later()
    const newest = { logGroupName: group, startFromHead: false, limit: 3 }
    const pages: unknown[] = []
    for await (const page of paginateFilterLogEvents({ client: logs }, { ...newest, startTime: start }))
      pages.push(page.events?.map(({ message }) => message))
    expect(pages).toEqual([
      ['line 4', 'line 3', 'line 2'],
      ['line 1', 'line 0'],
    ])
    await expect(logs.send(new FilterLogEventsCommand(newest))).rejects.toMatchObject({
      name: 'InvalidParameterException',
    })
  })

  test('gives the last lines of a stream, and the ones before', async () => {
    for (let line = 0; line < 5; line += 1) aws.state.log({ ...entry, message: `line ${line}`, at: line })
    later()
    const get = (input: object) =>
      logs.send(new GetLogEventsCommand({ logGroupName: group, logStreamName: 'instance/1', ...input }))
    const last = await get({ limit: 2 })
    expect(last.events?.map(({ message }) => message)).toEqual(['line 3', 'line 4'])
    const before = await get({ limit: 2, nextToken: last.nextBackwardToken })
    expect(before.events?.map(({ message }) => message)).toEqual(['line 1', 'line 2'])
    const after = await get({ nextToken: last.nextForwardToken })
    expect([after.events, after.nextForwardToken]).toEqual([[], last.nextForwardToken])
    expect((await get({ startFromHead: true, limit: 1 })).events?.[0]?.message).toBe('line 0')
  })

  test('lists groups and streams', async () => {
    aws.state.log({ ...entry, message: 'a', at: 5 })
    aws.state.log({ ...entry, stream: 'events', message: 'b', at: 9 })
    later()
    const { logGroups } = await logs.send(new DescribeLogGroupsCommand({ logGroupNamePrefix: '/aws/apprunner/shop/' }))
    expect(logGroups?.map(({ logGroupName }) => logGroupName)).toEqual([group])
    const { logStreams } = await logs.send(
      new DescribeLogStreamsCommand({ logGroupName: group, orderBy: 'LastEventTime', descending: true }),
    )
    expect(logStreams?.map(({ logStreamName }) => logStreamName)).toEqual(['events', 'instance/1'])
  })

  test('refuses a group that the role does not cover, whether it is there or not', async () => {
    const deployer = new CloudWatchLogsClient(aws.client(aws.admin.assume(deployRole)))
    await expect(deployer.send(new FilterLogEventsCommand({ logGroupName: '/aws/codebuild/x' }))).rejects.toMatchObject(
      {
        name: 'AccessDeniedException',
        message: expect.stringContaining('logs:FilterLogEvents on resource: arn:aws:logs:us-east-1:'),
      },
    )
  })
})
