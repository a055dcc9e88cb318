import { FilterLogEventsCommand, CloudWatchLogsClient } from '@aws-sdk/client-cloudwatch-logs'
import {
  CreateEventSourceMappingCommand,
  DeleteEventSourceMappingCommand,
  GetEventSourceMappingCommand,
  InvokeCommand,
  type InvokeCommandInput,
  ListEventSourceMappingsCommand,
  PublishVersionCommand,
  PutFunctionConcurrencyCommand,
  UpdateEventSourceMappingCommand,
} from '@aws-sdk/client-lambda'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { acmeAccount, serviceTrust } from '../../../../simulators/aws/acme.ts'
import { interfaceOf, namesIn } from '../../../../simulators/aws/lambda/adapter.ts'
import { tarEnd, tarFile } from '../../../../simulators/registry/tar.ts'
import { errorOf, until } from '../app-runner/local-app-runner.ts'
import { type LocalLambda, shopArn, startLambda, where } from './local-lambda.ts'

let run: LocalLambda
beforeEach(async () => {
  run = await startLambda()
})
afterEach(() => run.aws[Symbol.asyncDispose]())

const FunctionName = 'shop'
const httpEvent = {
  rawPath: '/health',
  rawQueryString: 'a=b',
  headers: {},
  requestContext: { http: { method: 'GET' } },
}

async function invoke(event: object, extra: Partial<InvokeCommandInput> = {}) {
  const answer = await run.client.send(new InvokeCommand({ FunctionName, Payload: JSON.stringify(event), ...extra }))
  const text = Buffer.from(answer.Payload ?? []).toString('utf8')
  const payload: unknown = text === '' ? undefined : JSON.parse(text)
  return { ...answer, payload }
}

const shopOf = (labels: Readonly<Record<string, string>>, extra: object = {}) =>
  run.createShop({ Code: { ImageUri: run.push('1', labels).uri }, ...extra })

describe('an invocation', () => {
  test('of an image with the adapter becomes a request, and its answer the payload', async () => {
    await run.createShop()
    const { StatusCode, ExecutedVersion, FunctionError, payload } = await invoke(httpEvent)
    expect({ StatusCode, ExecutedVersion, FunctionError }).toEqual({ StatusCode: 200, ExecutedVersion: '$LATEST' })
    expect(payload).toMatchObject({ statusCode: 200, body: expect.stringContaining('"path":"/health"') })
    expect((await invoke({ any: 'thing' })).payload).toMatchObject({ path: '/events', version: '1' })
  })

  test('of a plain HTTP server runs into the time-out: nobody asks Lambda for work', async () => {
    await shopOf({ 'tandem.sim/lambda': 'none' })
    const url = await run.openUrl()
    const { StatusCode, FunctionError, payload } = await invoke({})
    expect({ StatusCode, FunctionError }).toEqual({ StatusCode: 200, FunctionError: 'Unhandled' })
    expect(payload).toEqual({
      errorType: 'Sandbox.Timedout',
      errorMessage: expect.stringMatching(/^RequestId: [0-9a-f-]{36} Error: Task timed out after 3\.00 seconds$/),
    })
    expect(await run.get(url)).toMatchObject({ status: 502, text: 'Internal Server Error' })
  })

  test.each([
    [
      'that exits',
      { 'tandem.sim/start': 'crash', 'tandem.sim/exit-code': '3' },
      {},
      'Runtime.ExitError',
      'exit status 3',
    ],
    ['that never listens', { 'tandem.sim/start': 'never-listens' }, {}, 'Sandbox.Timedout', 'timed out'],
    ['that is not ready', { 'tandem.sim/respond': 'error-500' }, {}, 'Sandbox.Timedout', 'timed out'],
    [
      'that is slow',
      { 'tandem.sim/respond': 'slow', 'tandem.sim/delay': '60000' },
      { Timeout: 4 },
      'Sandbox.Timedout',
      '4.00',
    ],
    ['for another architecture', {}, { Architectures: ['arm64'] }, 'Runtime.InvalidEntrypoint', 'exec format error'],
  ])('of a container %s ends with the error', async (_, labels, extra, errorType, words) => {
    await shopOf(labels, extra)
    expect((await invoke(httpEvent)).payload).toEqual({ errorType, errorMessage: expect.stringContaining(words) })
  })

  test('may be a dry run or without answer, and is refused when the function is not ready, throttled or not there', async () => {
    run.aws.kernel.pin('lambda.creation', 300_000)
    await run.create()
    expect(await errorOf(invoke({}))).toMatchObject({
      name: 'ResourceConflictException',
      message: expect.stringContaining('currently in the following state: Pending'),
    })
    await run.lambda.admin.atRest(where)
    expect((await invoke({}, { InvocationType: 'DryRun' })).StatusCode).toBe(204)
    expect((await invoke({}, { InvocationType: 'Event' })).StatusCode).toBe(202)
    expect(await errorOf(invoke({}, { Qualifier: 'none' }))).toMatchObject({ name: 'ResourceNotFoundException' })
    expect(await errorOf(run.client.send(new InvokeCommand({ FunctionName, Payload: '{' })))).toMatchObject({
      name: 'InvalidRequestContentException',
    })
    await run.client.send(new PutFunctionConcurrencyCommand({ FunctionName, ReservedConcurrentExecutions: 0 }))
    expect(await errorOf(invoke({}))).toMatchObject({ name: 'TooManyRequestsException' })
  })

  test('leaves START, END and REPORT in the group of the function, when the role may write them', async () => {
    await run.createShop()
    const logs = new CloudWatchLogsClient(run.aws.client())
    const lines = async () => {
      const asked = logs.send(new FilterLogEventsCommand({ logGroupName: '/aws/lambda/shop' }))
      return (await asked.catch(() => ({ events: [] }))).events?.map(({ message = '' }) => message) ?? []
    }
    expect(await lines()).toEqual([])
    const { LogResult = '' } = await invoke(httpEvent, { LogType: 'Tail' })
    expect(Buffer.from(LogResult, 'base64').toString('utf8')).toMatch(/^START RequestId: .* Version: \$LATEST/)
    const seen = await until(lines, (all) => all.some((line) => line.startsWith('REPORT')))
    expect(seen.join('\n')).toMatch(/Server listening[^]*END RequestId/)
  })

  test.each(['wrong-port', 'never-listens'])('of one that is %s leaves where the adapter has asked', async (start) => {
    await shopOf({ 'tandem.sim/start': start }, { Environment: { Variables: { PORT: '3000' } } })
    await invoke(httpEvent)
    const logs = new CloudWatchLogsClient(run.aws.client())
    const asked = () => logs.send(new FilterLogEventsCommand({ logGroupName: '/aws/lambda/shop' }))
    const line = ' INFO app is not ready after 2000ms url=http://127.0.0.1:3000/'
    await until(asked, ({ events = [] }) => events.some(({ message }) => message === line))
  })

  test('writes nothing with a role that may not', async () => {
    const trust = serviceTrust('lambda.amazonaws.com')
    const role = run.aws.admin.putRole(acmeAccount, { name: 'mute', trust })
    await run.createShop({ Role: role.arn })
    await invoke(httpEvent)
    const logs = new CloudWatchLogsClient(run.aws.client())
    await run.aws.kernel.clocks.platform.sleep(60_000)
    const asked = logs.send(new FilterLogEventsCommand({ logGroupName: '/aws/lambda/shop' }))
    expect(await errorOf(asked)).toMatchObject({ name: 'ResourceNotFoundException' })
  })
})

describe('an event source mapping', () => {
  const EventSourceArn = `arn:aws:sqs:us-east-1:${acmeAccount}:orders`
  const create = (name: string) =>
    run.client.send(new CreateEventSourceMappingCommand({ EventSourceArn, FunctionName: name }))
  const settled = (UUID: string | undefined) =>
    until(
      () => run.client.send(new GetEventSourceMappingCommand({ UUID })),
      ({ State }) => State === 'Enabled',
    )

  test('stays on its alias: events go where the alias leads', async () => {
    await run.createShop()
    await run.client.send(new PublishVersionCommand({ FunctionName }))
    await run.point('live', '1')
    const { UUID = '', FunctionArn, State } = await create('shop:live')
    expect({ FunctionArn, State }).toEqual({ FunctionArn: `${shopArn}:live`, State: 'Creating' })
    await settled(UUID)
    expect(await run.lambda.admin.deliver(UUID, { order: 1 })).toMatchObject({ version: '1' })
    await run.point('live', await run.release('2'))
    expect(await run.lambda.admin.deliver(UUID, { order: 2 })).toMatchObject({
      version: '2',
      answer: expect.stringContaining('"version":"2"'),
    })
    const { EventSourceMappings } = await run.client.send(new ListEventSourceMappingsCommand({ FunctionName }))
    expect(EventSourceMappings).toMatchObject([{ UUID, BatchSize: 10, StateTransitionReason: 'USER_INITIATED' }])
  })

  test('is moved and deleted when nothing else happens to it', async () => {
    await run.createShop()
    await run.client.send(new PublishVersionCommand({ FunctionName }))
    await run.point('live', '1')
    run.aws.kernel.pin('lambda.mapping', 100_000)
    const { UUID } = await create('shop')
    const move = () => run.client.send(new UpdateEventSourceMappingCommand({ UUID, FunctionName: 'shop:live' }))
    expect(await errorOf(move())).toMatchObject({ name: 'ResourceInUseException' })
    await settled(UUID)
    expect(await move()).toMatchObject({ FunctionArn: `${shopArn}:live`, State: 'Updating' })
    await settled(UUID)
    await run.client.send(new DeleteEventSourceMappingCommand({ UUID }))
    const gone = () => errorOf(run.client.send(new GetEventSourceMappingCommand({ UUID }))).catch(() => undefined)
    await until(gone, (refused) => refused?.name === 'ResourceNotFoundException')
  })

  test('is refused for a function or alias that is not there, a second time, and for a role that may not read', async () => {
    await run.createShop()
    expect(await errorOf(create('shop:none'))).toMatchObject({ message: 'Function does not exist' })
    await create('shop')
    expect(await errorOf(create('shop'))).toMatchObject({ name: 'ResourceConflictException' })
    run.aws.admin.putRole(acmeAccount, { name: 'shop-function', trust: serviceTrust('lambda.amazonaws.com') })
    const other = run.client.send(
      new CreateEventSourceMappingCommand({ EventSourceArn: `${EventSourceArn}-2`, FunctionName }),
    )
    expect(await errorOf(other)).toMatchObject({ message: expect.stringContaining('ReceiveMessage on SQS') })
  })
})

describe('an image', () => {
  const tar = (name: string) =>
    Buffer.concat([...tarFile('app/a.txt', Buffer.from('a')), ...tarFile(name, Buffer.alloc(700)), tarEnd])

  test('is looked into for the adapter, layer by layer', () => {
    expect(namesIn(tar('./opt/extensions/lambda-adapter'))).toEqual(['app/a.txt', 'opt/extensions/lambda-adapter'])
    const plain = 'application/vnd.oci.image.layer.v1.tar'
    const image = (name: string, entry: readonly string[] = []) => {
      const layers = [{ digest: `layer of ${name}`, mediaType: plain }]
      const blobs: Readonly<Record<string, Buffer>> = {
        manifest: Buffer.from(JSON.stringify({ config: { digest: 'config' }, layers })),
        config: Buffer.from(JSON.stringify({ config: { Entrypoint: entry } })),
        [`layer of ${name}`]: tar(name),
      }
      const platforms = { 'linux/amd64': 'manifest' }
      return { digest: 'manifest', platforms, labels: {}, read: (digest: string) => blobs[digest] }
    }
    expect(interfaceOf(image('opt/extensions/lambda-adapter'), 'linux/amd64')).toBe('adapter')
    expect(interfaceOf(image('opt/other'), 'linux/amd64')).toBe('none')
    expect(interfaceOf(image('opt/third', ['/lambda-entrypoint.sh']), 'linux/amd64')).toBe('runtime')
  })
})
