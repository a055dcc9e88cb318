import {
  AddPermissionCommand,
  CreateAliasCommand,
  CreateFunctionUrlConfigCommand,
  DeleteFunctionCommand,
  GetFunctionCommand,
  GetFunctionConfigurationCommand,
  InvokeCommand,
  LambdaClient,
  ListFunctionsCommand,
  PublishVersionCommand,
  UpdateAliasCommand,
  UpdateFunctionCodeCommand,
  UpdateFunctionConfigurationCommand,
} from '@aws-sdk/client-lambda'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { acmeAccount, functionRole } from '../../../../simulators/aws/acme.ts'
import type { Policy, Statement } from '../../../../simulators/aws/types.ts'
import { errorOf } from '../app-runner/local-app-runner.ts'
import { site } from '../local-aws.ts'
import { type LocalLambda, shopArn, startLambda, where } from './local-lambda.ts'

let run: LocalLambda
beforeEach(async () => {
  run = await startLambda()
})
afterEach(() => run.aws[Symbol.asyncDispose]())

const FunctionName = 'shop'
const trust: Policy = { Statement: [] }
const setsPolicies = ['ecr:GetRepositoryPolicy', 'ecr:SetRepositoryPolicy']

function clientWith(Action: readonly string[], ...more: readonly Statement[]): LambdaClient {
  const Statement: readonly Statement[] = [{ Effect: 'Allow', Action, Resource: '*' }, ...more]
  const role = run.aws.admin.putRole(acmeAccount, { name: 'caller', trust, policies: { all: { Statement } } })
  return new LambdaClient(run.aws.client(run.aws.admin.assume(role.arn)))
}

const without = (action: string): LambdaClient =>
  clientWith(['lambda:*', 'iam:PassRole', ...setsPolicies], { Effect: 'Deny', Action: action, Resource: '*' })

test('each call is denied by the name of its own action, on the function', async () => {
  await run.createShop()
  const { uri: ImageUri } = run.push('2')
  const permission = { FunctionName, StatementId: 'a', Action: 'lambda:InvokeFunction', Principal: '*' }
  const calls: Readonly<Record<string, (client: LambdaClient) => Promise<unknown>>> = {
    GetFunction: (client) => client.send(new GetFunctionCommand({ FunctionName })),
    GetFunctionConfiguration: (client) => client.send(new GetFunctionConfigurationCommand({ FunctionName })),
    UpdateFunctionCode: (client) => client.send(new UpdateFunctionCodeCommand({ FunctionName, ImageUri })),
    UpdateFunctionConfiguration: (client) => client.send(new UpdateFunctionConfigurationCommand({ FunctionName })),
    PublishVersion: (client) => client.send(new PublishVersionCommand({ FunctionName })),
    CreateAlias: (client) =>
      client.send(new CreateAliasCommand({ FunctionName, Name: 'live', FunctionVersion: '$LATEST' })),
    UpdateAlias: (client) => client.send(new UpdateAliasCommand({ FunctionName, Name: 'live' })),
    CreateFunctionUrlConfig: (client) =>
      client.send(new CreateFunctionUrlConfigCommand({ FunctionName, AuthType: 'NONE' })),
    AddPermission: (client) => client.send(new AddPermissionCommand(permission)),
    InvokeFunction: (client) => client.send(new InvokeCommand({ FunctionName })),
    DeleteFunction: (client) => client.send(new DeleteFunctionCommand({ FunctionName })),
  }
  for (const [action, call] of Object.entries(calls)) {
    const { name, message } = await errorOf(call(without(`lambda:${action}`)))
    expect(name).toBe('AccessDeniedException')
    expect(message).toContain(`is not authorized to perform: lambda:${action} on resource: ${shopArn}`)
  }
  expect(await errorOf(without('lambda:ListFunctions').send(new ListFunctionsCommand({})))).toMatchObject({
    message: expect.stringContaining('lambda:ListFunctions on resource: *'),
  })
})

test('a role is passed to Lambda and to nobody else', async () => {
  await run.createShop()
  const passed = (service: string): Statement => ({
    Effect: 'Allow',
    Action: 'iam:PassRole',
    Resource: functionRole,
    Condition: { StringEquals: { 'iam:PassedToService': service } },
  })
  const change = new UpdateFunctionConfigurationCommand({ FunctionName, Role: functionRole })
  expect(await errorOf(clientWith(['lambda:*'], passed('ecs-tasks.amazonaws.com')).send(change))).toMatchObject({
    name: 'AccessDeniedException',
    message: expect.stringContaining('iam:PassRole'),
  })
  await clientWith(['lambda:*'], passed('lambda.amazonaws.com')).send(change)
})

test('an image needs a policy of its repository, which Lambda sets for a caller who may', async () => {
  await run.createShop()
  run.aws.state.repositoryPolicy({ ...site, name: 'shop' })?.put('{"Version":"2012-10-17","Statement":[]}')
  const update = new UpdateFunctionCodeCommand({ FunctionName, ImageUri: run.push('2').uri })
  expect(await errorOf(clientWith(['lambda:*']).send(update))).toEqual({
    name: 'AccessDeniedException',
    message: 'Lambda does not have permission to access the ECR image. Check the ECR permissions.',
  })
  await clientWith(['lambda:*', ...setsPolicies]).send(update)
  await run.lambda.admin.atRest(where)
  await clientWith(['lambda:*']).send(update)
})

test("an alias's policy lets others in that the caller's own does not", async () => {
  await run.createShop()
  await run.client.send(new PublishVersionCommand({ FunctionName }))
  await run.point('live', '1')
  const client = clientWith(['lambda:GetFunction'])
  const invoke = () => client.send(new InvokeCommand({ FunctionName, Qualifier: 'live' }))
  expect(await errorOf(invoke())).toMatchObject({ message: expect.stringContaining(`on resource: ${shopArn}:live`) })
  const open = { FunctionName, Qualifier: 'live', StatementId: 'account', Action: 'lambda:InvokeFunction' }
  await run.client.send(new AddPermissionCommand({ ...open, Principal: acmeAccount }))
  expect((await invoke()).ExecutedVersion).toBe('1')
  const again = run.client.send(new AddPermissionCommand({ ...open, Principal: acmeAccount }))
  expect(await errorOf(again)).toMatchObject({ name: 'ResourceConflictException' })
  const onLatest = run.client.send(new AddPermissionCommand({ ...open, Qualifier: '$LATEST', Principal: '*' }))
  expect(await errorOf(onLatest)).toMatchObject({ message: expect.stringContaining('adding policies for $LATEST') })
})

test('a wrong signature is refused in the way of REST', async () => {
  const wrong = { ...run.aws.operatorCredentials, secretAccessKey: 'no' }
  const client = new LambdaClient(run.aws.client(wrong))
  expect(await errorOf(client.send(new ListFunctionsCommand({})))).toMatchObject({ name: 'InvalidSignatureException' })
  const unknown = new LambdaClient(run.aws.client({ ...wrong, accessKeyId: 'AKIAUNKNOWN' }))
  expect(await errorOf(unknown.send(new ListFunctionsCommand({})))).toMatchObject({
    name: 'UnrecognizedClientException',
  })
})
