import {
  CreateClusterCommand,
  DescribeTasksCommand,
  ListTasksCommand,
  RunTaskCommand,
  type RunTaskCommandInput,
  StopTaskCommand,
  type Task,
  waitUntilTasksRunning,
  waitUntilTasksStopped,
} from '@aws-sdk/client-ecs'
import { CloudWatchLogsClient, GetLogEventsCommand } from '@aws-sdk/client-cloudwatch-logs'
import { afterEach, expect, test } from '@jest/globals'
import type { ContainerSettings } from '../../../../simulators/container/types.ts'
import { watchContainers } from '../../container/watched.ts'
import { defined, errorOf, type LocalEcs, network, startEcs, until } from './local-ecs.ts'

let shop: LocalEcs | undefined
afterEach(() => shop?.stop())

async function open(options: Parameters<typeof startEcs>[0] = {}): Promise<LocalEcs> {
  shop = await startEcs(options)
  await shop.client.send(new CreateClusterCommand({}))
  return shop
}

async function run(each: LocalEcs, labels: Readonly<Record<string, string>>, extra: Partial<RunTaskCommandInput> = {}) {
  const taskDefinition = await each.register(each.publish('job', labels))
  const asked = { taskDefinition, launchType: 'FARGATE' as const, networkConfiguration: network, ...extra }
  return defined((await each.client.send(new RunTaskCommand(asked))).tasks?.[0])
}

async function ended(each: LocalEcs, { taskArn = '' }: Task): Promise<Task> {
  const waited = await waitUntilTasksStopped(
    { client: each.client, maxWaitTime: 30, minDelay: 1, maxDelay: 1 },
    { tasks: [taskArn] },
  )
  expect(waited.state).toBe('SUCCESS')
  return defined((await each.client.send(new DescribeTasksCommand({ tasks: [taskArn] }))).tasks?.[0])
}

const exits = (code: number, output = 'migrated') => ({
  'tandem.sim/start': 'crash',
  'tandem.sim/exit-code': String(code),
  'tandem.sim/output': output,
})

test.each([0, 3])('a one-off task ends with exit code %i, and its log says what it did', async (code) => {
  const each = await open()
  const task = await run(each, exits(code), { startedBy: 'release-7' })
  expect(task).toMatchObject({
    lastStatus: 'PROVISIONING',
    desiredStatus: 'RUNNING',
    startedBy: 'release-7',
    group: 'family:shop',
  })
  const stopped = await ended(each, task)
  expect(stopped).toMatchObject({
    lastStatus: 'STOPPED',
    stopCode: 'EssentialContainerExited',
    containers: [{ exitCode: code }],
  })
  expect(stopped.containers?.[0]?.imageDigest).toMatch(/^sha256:/)
  const id = defined(task.taskArn).split('/').at(-1)
  const logs = new CloudWatchLogsClient(each.aws.client())
  const read = () =>
    logs
      .send(new GetLogEventsCommand({ logGroupName: '/ecs/shop', logStreamName: `web/web/${id}` }))
      .catch(() => undefined)
  const found = await until(read, (answer) => (answer?.events?.length ?? 0) > 0)
  expect(found?.events?.map(({ message }) => message)).toEqual(['migrated'])
})

test('overrides of command and environment reach the container', async () => {
  const settings: ContainerSettings[] = []
  const containers = watchContainers((given) => {
    settings.push(given)
    return { state: 'exited', exitCode: 0, output: [] }
  })
  const each = await open({ createContainer: containers.create })
  const containerOverrides = [
    { name: 'web', command: ['node', 'migrate.js'], environment: [{ name: 'STEP', value: 'up' }] },
  ]
  await ended(each, await run(each, {}, { overrides: { containerOverrides } }))
  expect(settings).toMatchObject([
    { args: ['node', 'migrate.js'], env: { STEP: 'up' }, platform: 'linux/amd64', port: 8080 },
  ])
})

test('a task that runs is listed, and stops when it is told to', async () => {
  const each = await open()
  const { taskArn = '' } = await run(each, {}, { count: 1 })
  const waited = await waitUntilTasksRunning(
    { client: each.client, maxWaitTime: 30, minDelay: 1, maxDelay: 1 },
    { tasks: [taskArn] },
  )
  expect(waited.state).toBe('SUCCESS')
  expect((await each.client.send(new ListTasksCommand({ family: 'shop' }))).taskArns).toEqual([taskArn])
  await each.client.send(new StopTaskCommand({ task: taskArn, reason: 'enough' }))
  expect(await ended(each, { taskArn })).toMatchObject({ stopCode: 'UserInitiated', stoppedReason: 'enough' })
  expect((await each.client.send(new ListTasksCommand({}))).taskArns).toEqual([])
  expect((await each.client.send(new ListTasksCommand({ desiredStatus: 'STOPPED' }))).taskArns).toEqual([taskArn])
})

test('a request that is sent again with its token starts nothing more', async () => {
  const each = await open()
  const taskDefinition = await each.register(each.publish('job'))
  const launchType = 'FARGATE' as const
  const asked = { taskDefinition, launchType, networkConfiguration: network, clientToken: 'once' }
  const first = await each.client.send(new RunTaskCommand(asked))
  const again = await each.client.send(new RunTaskCommand(asked))
  expect(again.tasks?.[0]?.taskArn).toBe(first.tasks?.[0]?.taskArn)
  const other = each.client.send(new RunTaskCommand({ ...asked, count: 2 }))
  expect((await errorOf(other)).name).toBe('ConflictException')
})

test.each<[string, Partial<RunTaskCommandInput>]>([
  ['eleven at once', { count: 11 }],
  ['no network', { networkConfiguration: undefined }],
  ['a container that is not in the definition', { overrides: { containerOverrides: [{ name: 'other' }] } }],
  ['a definition that is not there', { taskDefinition: 'shop:99' }],
  ['a cluster that is not there', { cluster: 'other' }],
])('%s is refused', async (_, wrong) => {
  const each = await open()
  const { name } = await errorOf(run(each, {}, wrong))
  expect(name).toMatch(/^(InvalidParameter|Client|ClusterNotFound)Exception$/)
})

test('a task that is not there is told as missing', async () => {
  const each = await open()
  const { failures, tasks } = await each.client.send(new DescribeTasksCommand({ tasks: ['0123'] }))
  expect({ failures, tasks }).toMatchObject({ failures: [{ reason: 'MISSING' }], tasks: [] })
})
