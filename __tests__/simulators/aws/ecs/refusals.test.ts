// What RegisterTaskDefinition, services and tasks are refused for, in ECS's own words.
import {
  CreateClusterCommand,
  CreateServiceCommand,
  type CreateServiceCommandInput,
  type RegisterTaskDefinitionCommandInput,
  RunTaskCommand,
  type RunTaskCommandInput,
  TagResourceCommand,
  UntagResourceCommand,
} from '@aws-sdk/client-ecs'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { definitionOf, errorOf, expressOf, type LocalEcs, network, startEcs, where } from './local-ecs.ts'

let shop: LocalEcs
let image: string
beforeAll(async () => {
  shop = await startEcs()
  image = shop.publish('1')
  await shop.client.send(new CreateClusterCommand({}))
})
afterAll(() => shop.stop())

type Definition = Partial<RegisterTaskDefinitionCommandInput>
type Container = NonNullable<RegisterTaskDefinitionCommandInput['containerDefinitions']>[number]

const [container = {}] = definitionOf('nginx:1').containerDefinitions ?? []
const one = (changes: Container): Definition => ({ containerDefinitions: [{ ...container, ...changes }] })
const check = { command: ['CMD-SHELL', 'true'] }
const log = (options: Record<string, string>) => one({ logConfiguration: { logDriver: 'awslogs', options } })
const variables = (count: number) => Array.from({ length: count }, (_, index) => ({ name: `N${index}`, value: 'v' }))

describe('a task definition', () => {
  test.each<[string, Definition, string | RegExp]>([
    [
      'a name that is a variable and a secret',
      one({ environment: [{ name: 'KEY', value: '1' }], secrets: [{ name: 'KEY', valueFrom: '/shop/key' }] }),
      "The secret name must be unique and not shared with any new or existing environment variables set on the container, such as 'KEY'.",
    ],
    [
      'a secret without an execution role',
      {
        ...one({ secrets: [{ name: 'KEY', valueFrom: '/shop/key' }], logConfiguration: undefined }),
        executionRoleArn: undefined,
      },
      "When you are specifying container secrets, you must also specify a value for 'executionRoleArn'.",
    ],
    [
      "another account's parameter",
      one({ secrets: [{ name: 'KEY', valueFrom: 'arn:aws:ssm:us-east-1:999999999999:parameter/shop/key' }] }),
      /The Systems Manager parameter ARN has a different account ID than the current account\./,
    ],
    [
      'a container with more memory than its task',
      one({ memory: 1024 }),
      "The 'memory' setting for container 'web' is greater than for the task.",
    ],
    [
      'more memory reserved than given',
      one({ memory: 128, memoryReservation: 256 }),
      /'memory' must be greater than or equal to 'memoryReservation'/,
    ],
    [
      'containers with more CPU than their task',
      {
        containerDefinitions: [
          { ...container, cpu: 128 },
          { name: 'side', image: 'nginx:1', cpu: 256 },
        ],
      },
      "The sum of all container 'cpu' values cannot be greater than the value of the task 'cpu'.",
    ],
    [
      'a port of the host that is another',
      one({ portMappings: [{ containerPort: 8080, hostPort: 80 }] }),
      'When networkMode=awsvpc, the host ports and container ports in port mappings must match.',
    ],
    [
      'two ports of a name',
      one({
        portMappings: [
          { containerPort: 80, name: 'http' },
          { containerPort: 81, name: 'http' },
        ],
      }),
      'When networkMode=awsvpc, port mapping name is already used',
    ],
    [
      'a health check that is too rare',
      one({ healthCheck: { ...check, interval: 301 } }),
      "Health check interval must be less than or equal to the maximum allowed value 300 for container 'web'",
    ],
    [
      'a health check that is too patient',
      one({ healthCheck: { ...check, timeout: 61 } }),
      /timeout .* maximum allowed value 60/,
    ],
    [
      'a health check that is too forgiving',
      one({ healthCheck: { ...check, retries: 11 } }),
      /retries .* maximum allowed value 10/,
    ],
    [
      'a health check that begins too late',
      one({ healthCheck: { ...check, startPeriod: 301 } }),
      /startPeriod .* maximum allowed value 300/,
    ],
    ['a health check without a word for how', one({ healthCheck: { command: ['true'] } }), /CMD/],
    ['a stop that takes too long', one({ stopTimeout: 121 }), /stop timeout of less than 120 seconds/],
    ['logs to nowhere', log({}), 'Log driver awslogs requires options: awslogs-region, awslogs-group'],
    [
      'logs of no stream',
      log({ 'awslogs-group': '/ecs/shop', 'awslogs-region': 'us-east-1' }),
      'Fargate requires log configuration options to include awslogs-stream-prefix to support log driver awslogs.',
    ],
    [
      'a log driver that Fargate has not',
      one({ logConfiguration: { logDriver: 'json-file' } }),
      'json-file is not a valid log driver. Must be one of [awslogs,splunk,awsfirelens]',
    ],
    ['an image that is none', one({ image: '$IMAGE' }), 'Container.image contains invalid characters.'],
    [
      'less storage than there is anyway',
      { ephemeralStorage: { sizeInGiB: 20 } },
      'EphemeralStorage size should be at least 21',
    ],
    [
      'more storage than there is',
      { ephemeralStorage: { sizeInGiB: 201 } },
      'EphemeralStorage size should be at most 200',
    ],
    [
      'eleven containers',
      { containerDefinitions: Array.from({ length: 11 }, (_, index) => ({ name: `c${index}`, image: 'nginx:1' })) },
      'Too many containers.',
    ],
    [
      'more than 64 KiB',
      one({ environment: variables(2500) }),
      /^Actual length: '\d{5,}'\. Max allowed length is '65536' bytes\.$/,
    ],
    ['a role of another account', { taskRoleArn: 'arn:aws:iam::999999999999:role/shop' }, 'Role is not valid'],
    ['nothing essential', one({ essential: false }), "Task definition doesn't have any essential container"],
  ])('with %s is refused', async (_, wrong, message) => {
    const { name, ...error } = await errorOf(shop.register(image, wrong))
    expect(name).toBe('ClientException')
    expect(error.message).toMatch(message)
  })

  test('with a digest is taken, however long that makes the image', async () => {
    const long = `${'a/'.repeat(120)}shop@sha256:${'0'.repeat(64)}`
    expect(await shop.register(image, one({ image: long }))).toContain(':task-definition/shop:')
  })
})

describe('a service', () => {
  const create = async (wrong: Partial<CreateServiceCommandInput>, definition: Definition = {}) => {
    const taskDefinition = await shop.register(image, definition)
    const asked = { serviceName: 'refused', desiredCount: 1, launchType: 'FARGATE' as const, taskDefinition }
    return shop.client.send(new CreateServiceCommand({ ...asked, networkConfiguration: network, ...wrong }))
  }
  const strategy = (...capacityProviderStrategy: CreateServiceCommandInput['capacityProviderStrategy'] & object) => ({
    launchType: undefined,
    capacityProviderStrategy,
  })
  const subnets = (count: number) => ({
    awsvpcConfiguration: { subnets: Array.from({ length: count }, (_, index) => `subnet-${index}`) },
  })

  test.each<[string, Partial<CreateServiceCommandInput>, string | RegExp]>([
    [
      'a launch type beside capacity providers',
      { capacityProviderStrategy: [{ capacityProvider: 'FARGATE' }] },
      /^Specifying both a launch type and capacity provider strategy is not supported\. Remove one and try again\.$/,
    ],
    [
      'providers that weigh nothing',
      strategy({ capacityProvider: 'FARGATE', weight: 0 }, { capacityProvider: 'FARGATE_SPOT', weight: 0 }),
      /weight value greater than zero/,
    ],
    [
      'two bases',
      strategy(
        { capacityProvider: 'FARGATE', weight: 1, base: 1 },
        { capacityProvider: 'FARGATE_SPOT', weight: 1, base: 1 },
      ),
      /^There are multiple capacity providers in the specified capacity provider strategy with a base value greater than zero\./,
    ],
    ['no subnet', { networkConfiguration: subnets(0) }, /subnets/],
    ['seventeen subnets', { networkConfiguration: subnets(17) }, /16/],
    [
      'more healthy ones than there are',
      { deploymentConfiguration: { minimumHealthyPercent: 101 } },
      'minimumHealthyPercent must be at most 100',
    ],
    [
      'fewer than all at most',
      { deploymentConfiguration: { maximumPercent: 99 } },
      'maximumPercent must be at least 100',
    ],
  ])('with %s is refused', async (_, wrong, message) => {
    const { name, ...error } = await errorOf(create(wrong))
    expect(name).toBe('InvalidParameterException')
    expect(error.message).toMatch(message)
  })

  test('that a person is to enter needs a task role', async () => {
    const { message } = await errorOf(create({ enableExecuteCommand: true }, { taskRoleArn: undefined }))
    expect(message).toBe(
      "The service couldn't be created because a valid taskRoleArn is not being used. Specify a valid task role in your task definition and try again.",
    )
  })

  test('goes to EC2 where nothing is said, which is not here', async () => {
    const { name, message } = await errorOf(create({ launchType: undefined }))
    expect({ name, message }).toMatchObject({
      name: 'UnsupportedFeatureException',
      message: expect.stringContaining('EC2'),
    })
  })

  test("runs where its cluster's default says", async () => {
    await shop.client.send(
      new CreateClusterCommand({
        clusterName: 'spot',
        capacityProviders: ['FARGATE_SPOT'],
        defaultCapacityProviderStrategy: [{ capacityProvider: 'FARGATE_SPOT', weight: 1 }],
      }),
    )
    const { service } = await create({ cluster: 'spot', launchType: undefined })
    expect(service).toMatchObject({ capacityProviderStrategy: [{ capacityProvider: 'FARGATE_SPOT', weight: 1 }] })
    expect(service?.launchType).toBeUndefined()
  })
})

describe('an Express service', () => {
  test.each<[string, Parameters<LocalEcs['createExpress']>[0], string | RegExp]>([
    [
      'a name that is a variable and a secret',
      {
        primaryContainer: {
          image: 'x',
          environment: [{ name: 'KEY', value: '1' }],
          secrets: [{ name: 'KEY', valueFrom: '/k' }],
        },
      },
      /^The secret name must be unique/,
    ],
    ['more than 64 KiB of variables', { primaryContainer: { image: 'x', environment: variables(2500) } }, /65536/],
    ['a port that is none', { primaryContainer: { image: 'x', containerPort: 70_000 } }, /65535/],
    ['fewer tasks than none', { scalingTarget: { minTaskCount: -1 } }, /minTaskCount/],
  ])('with %s is refused, and nothing is left of it', async (_, wrong, message) => {
    const error = await errorOf(shop.createExpress({ ...expressOf(image), serviceName: 'refused-express', ...wrong }))
    expect(error.name).toMatch(/^(InvalidParameter|Client)Exception$/)
    expect(error.message).toMatch(message)
    expect(shop.ecs.admin.service({ ...where, service: 'refused-express' })).toBeUndefined()
  })
})

describe('a task', () => {
  const run = async (wrong: Partial<RunTaskCommandInput>, definition: Definition = {}) => {
    const taskDefinition = await shop.register(image, definition)
    const asked = { taskDefinition, launchType: 'FARGATE' as const, networkConfiguration: network, ...wrong }
    return shop.client.send(new RunTaskCommand(asked))
  }

  test.each<[string, Partial<RunTaskCommandInput>, string | RegExp]>([
    ['no word on where it runs', { launchType: undefined }, 'No Container Instances were found in your cluster.'],
    [
      'overrides that are too long',
      { overrides: { containerOverrides: [{ name: 'web', command: ['x'.repeat(8192)] }] } },
      'Container Overrides length must be at most 8192.',
    ],
    ['a long word on who started it', { startedBy: 'x'.repeat(129) }, /startedBy/],
    ['a strange word on who started it', { startedBy: 'release 7' }, /startedBy/],
    ['a long token', { clientToken: 'x'.repeat(65) }, /64/],
  ])('with %s is refused', async (_, wrong, message) => {
    const error = await errorOf(run(wrong))
    expect(error.name).toBe('InvalidParameterException')
    expect(error.message).toMatch(message)
  })

  test('whose role nobody lets ECS assume is refused', async () => {
    const taskRoleArn = 'arn:aws:iam::111122223333:role/nobody'
    const { name, message } = await errorOf(run({}, { taskRoleArn }))
    expect(name).toBe('ClientException')
    expect(message).toContain(`ECS was unable to assume the role '${taskRoleArn}' that was provided for this task.`)
  })
})

describe('a tag', () => {
  const tag = (resourceArn: string, tags: Record<string, string>) =>
    shop.client.send(
      new TagResourceCommand({ resourceArn, tags: Object.entries(tags).map(([key, value]) => ({ key, value })) }),
    )
  const many = (from: number, count: number) =>
    Object.fromEntries(Array.from({ length: count }, (_, index) => [`t${from + index}`, '']))

  test('counts with those that are there: fifty are enough', async () => {
    const arn = await shop.register(image)
    await tag(arn, many(0, 49))
    await tag(arn, { t0: 'again', t49: '' })
    expect((await errorOf(tag(arn, { t50: '' }))).name).toBe('InvalidParameterException')
  })

  test.each([{ 'aws:mine': '1' }, { 'AWS:mine': '1' }, { mine: 'aws:1' }])('%j is for AWS alone', async (tags) => {
    const arn = await shop.register(image)
    expect((await errorOf(tag(arn, tags))).message).toContain('aws:')
  })

  test("of AWS's own is not taken away", async () => {
    const resourceArn = await shop.register(image)
    const away = shop.client.send(new UntagResourceCommand({ resourceArn, tagKeys: ['aws:cloudformation:stack-name'] }))
    expect((await errorOf(away)).name).toBe('InvalidParameterException')
  })
})
