import {
  AddPermissionCommand,
  CreateAliasCommand,
  CreateFunctionUrlConfigCommand,
  DeleteFunctionCommand,
  DeleteFunctionUrlConfigCommand,
  GetAliasCommand,
  GetFunctionUrlConfigCommand,
  GetPolicyCommand,
  ListAliasesCommand,
  ListVersionsByFunctionCommand,
  PublishVersionCommand,
  RemovePermissionCommand,
  UpdateAliasCommand,
  UpdateFunctionConfigurationCommand,
  UpdateFunctionUrlConfigCommand,
  waitUntilPublishedVersionActive,
} from '@aws-sdk/client-lambda'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { acmeAccount, serviceTrust } from '../../../../simulators/aws/acme.ts'
import { errorOf, until } from '../app-runner/local-app-runner.ts'
import { bodyOf, type LocalLambda, shopArn, startLambda, where } from './local-lambda.ts'

let run: LocalLambda
beforeEach(async () => {
  run = await startLambda()
})
afterEach(() => run.aws[Symbol.asyncDispose]())

const FunctionName = 'shop'
const publish = (extra: object = {}) => run.client.send(new PublishVersionCommand({ FunctionName, ...extra }))

describe('a published version', () => {
  test('is the same one until code or configuration has changed', async () => {
    await run.createShop()
    expect(await publish()).toMatchObject({ Version: '1', FunctionArn: `${shopArn}:1`, State: 'Active' })
    expect(await publish()).toMatchObject({ Version: '1' })
    expect(await run.release('2')).toBe('2')
    await run.client.send(new UpdateFunctionConfigurationCommand({ FunctionName, Timeout: 7 }))
    await run.lambda.admin.atRest(where)
    expect(await publish({ Description: 'seven' })).toMatchObject({ Version: '3', Timeout: 7, Description: 'seven' })
    expect(await run.describe('2')).toMatchObject({ Timeout: 3, Version: '2' })
    const { Versions = [] } = await run.client.send(new ListVersionsByFunctionCommand({ FunctionName }))
    expect(Versions.map(({ Version }) => Version)).toEqual(['$LATEST', '1', '2', '3'])
  })

  test('may count an update that changed nothing, and be Pending for a while', async () => {
    run.aws.kernel.force('lambda.publish.unchanged', 1)
    run.aws.kernel.force('lambda.publish.state', 1)
    await run.createShop()
    expect(await publish()).toMatchObject({ Version: '1', State: 'Pending' })
    await waitUntilPublishedVersionActive(
      { client: run.client, maxWaitTime: 30, minDelay: 1, maxDelay: 1 },
      { FunctionName, Qualifier: '1' },
    )
    await run.updateCode(run.push('1').uri)
    await run.lambda.admin.atRest(where)
    expect(await publish()).toMatchObject({ Version: '2' })
  })

  test('is guarded by hash and revision, and gives $LATEST another revision', async () => {
    await run.createShop()
    expect(await errorOf(publish({ CodeSha256: 'other' }))).toMatchObject({ name: 'InvalidParameterValueException' })
    expect(await errorOf(publish({ RevisionId: 'other' }))).toMatchObject({ name: 'PreconditionFailedException' })
    const { RevisionId, CodeSha256 } = await run.describe()
    await publish({ RevisionId, CodeSha256 })
    expect((await run.describe()).RevisionId).not.toBe(RevisionId)
  })

  test('is not made while an update is under way, nor of one that failed', async () => {
    await run.createShop()
    run.lambda.admin.failNext('shop', { code: 'InvalidImage', text: 'broken' })
    run.aws.kernel.pin('lambda.update', 400_000)
    await run.updateCode(run.push('2').uri)
    expect(await errorOf(publish())).toMatchObject({ message: expect.stringContaining('An update is in progress') })
    await run.lambda.admin.atRest(where)
    expect(await errorOf(publish())).toMatchObject({ name: 'ResourceConflictException' })
    run.aws.kernel.force('lambda.publish.after-failure', 1)
    expect(await publish()).toMatchObject({ Version: '1', State: 'Failed' })
  })

  test('comes with an update that asks for it, Pending until that is through', async () => {
    await run.createShop()
    const updated = await run.updateCode(run.push('2').uri, { Publish: true })
    expect(updated).toMatchObject({ Version: '1', FunctionArn: `${shopArn}:1`, State: 'Pending' })
    await run.lambda.admin.atRest(where)
    expect(await run.describe('1')).toMatchObject({ State: 'Active', CodeSha256: updated.CodeSha256 })
  })

  test('is not deleted while an alias leads to it', async () => {
    await run.createShop()
    await publish()
    await run.point('live', '1')
    const remove = (Qualifier: string) => run.client.send(new DeleteFunctionCommand({ FunctionName, Qualifier }))
    expect(await errorOf(remove('1'))).toMatchObject({ name: 'ResourceConflictException' })
    expect(await errorOf(remove('$LATEST'))).toMatchObject({ name: 'InvalidParameterValueException' })
    await run.point('live', await run.release('2'))
    await remove('1')
    expect(await errorOf(run.describe('1'))).toMatchObject({ message: `Function not found: ${shopArn}:1` })
  })
})

describe('an alias', () => {
  const create = (extra: object) =>
    run.client.send(new CreateAliasCommand({ FunctionName, Name: 'live', FunctionVersion: '1', ...extra }))
  const routing = (AdditionalVersionWeights: Record<string, number>) => ({
    RoutingConfig: { AdditionalVersionWeights },
  })

  test('is made, moved under guard of its revision, listed and deleted', async () => {
    await run.createShop()
    await publish()
    const { RevisionId, AliasArn } = await create({})
    expect(AliasArn).toBe(`${shopArn}:live`)
    expect(await errorOf(create({}))).toMatchObject({ message: `Alias already exists: ${shopArn}:live` })
    const FunctionVersion = await run.release('2')
    const named = { FunctionName, Name: 'live' }
    await run.client.send(new UpdateAliasCommand({ ...named, FunctionVersion, RevisionId }))
    const again = run.client.send(new UpdateAliasCommand({ ...named, FunctionVersion: '1', RevisionId }))
    expect(await errorOf(again)).toMatchObject({ name: 'PreconditionFailedException' })
    expect(await run.client.send(new GetAliasCommand(named))).toMatchObject({ FunctionVersion: '2' })
    const { Aliases } = await run.client.send(new ListAliasesCommand({ FunctionName, FunctionVersion: '1' }))
    expect(Aliases).toEqual([])
    expect(await errorOf(run.client.send(new GetAliasCommand({ FunctionName, Name: 'none' })))).toMatchObject({
      message: `Cannot find alias arn: ${shopArn}:none`,
    })
  })

  test.each([
    ['a version that is not there', { FunctionVersion: '9' }, /Function not found/],
    ['two more versions', routing({ '2': 0.1, '3': 0.1 }), /cannot be greater than 1/],
    ['itself', routing({ '1': 0.5 }), /already included/],
    ['$LATEST beside another', { FunctionVersion: '$LATEST', ...routing({ '2': 0.5 }) }, /LATEST is not supported/],
    ['a share above 1', routing({ '2': 1.5 }), /less than or equal to 1/],
  ])('is refused for %s', async (_, extra, message) => {
    await run.createShop()
    await publish()
    await run.release('2')
    await run.release('3')
    expect(await errorOf(create(extra))).toMatchObject({ message: expect.stringMatching(message) })
  })

  test('of two versions needs the same role of both', async () => {
    await run.createShop()
    await publish()
    const role = run.aws.admin.putRole(acmeAccount, { name: 'other', trust: serviceTrust('lambda.amazonaws.com') })
    await run.client.send(new UpdateFunctionConfigurationCommand({ FunctionName, Role: role.arn }))
    await run.lambda.admin.atRest(where)
    await publish()
    expect(await errorOf(create(routing({ '2': 0.1 })))).toMatchObject({ message: expect.stringContaining('role') })
  })
})

describe('a URL', () => {
  const versionsAt = async (url: string, times: number) => {
    const seen: Record<string, number> = {}
    for (let at = 0; at < times; at += 1) {
      const body = bodyOf(await run.get(url))
      const version = JSON.stringify(body).match(/"version":"(\w+)"/)?.[1] ?? 'none'
      seen[version] = (seen[version] ?? 0) + 1
    }
    return seen
  }

  test("of an alias is answered by the alias's version, another's by another's", async () => {
    await run.createShop()
    await publish()
    await run.point('live', '1')
    await run.point('candidate', await run.release('2'))
    const [live, candidate] = [await run.openUrl('live'), await run.openUrl('candidate')]
    expect(live).toMatch(/^https:\/\/[a-z0-9]{32}\.lambda-url\.us-east-1\.on\.aws\/$/)
    expect(await versionsAt(live, 3)).toEqual({ 1: 3 })
    expect(await versionsAt(candidate, 3)).toEqual({ 2: 3 })
    await run.point('live', '2')
    expect(await versionsAt(live, 2)).toEqual({ 2: 2 })
  })

  test('is shared by the two versions of an alias in proportion, and all the old again without weights', async () => {
    await run.createShop()
    await publish()
    await run.release('2')
    await run.point('live', '1', { '2': 0.3 })
    const live = await run.openUrl('live')
    const { 2: share = 0 } = await versionsAt(live, 100)
    expect(share).toBeGreaterThan(12)
    expect(share).toBeLessThan(50)
    await run.point('live', '1', {})
    expect(await versionsAt(live, 10)).toEqual({ 1: 10 })
  })

  test('may lead to the old version for some seconds', async () => {
    run.aws.kernel.force('lambda.alias.propagation-ms', 1)
    await run.createShop()
    await publish()
    await run.point('live', '1')
    const live = await until(
      () => run.openUrl('live').catch(() => ''),
      (url) => url !== '',
    )
    await run.point('live', await run.release('2'))
    await until(
      () => run.get(live),
      (answer) => answer.text.includes('"version":"2"'),
    )
  })

  test('of the function itself runs what $LATEST was until an update is through', async () => {
    await run.createShop()
    const url = await run.openUrl()
    run.aws.kernel.pin('lambda.update', 600_000)
    await run.updateCode(run.push('2').uri)
    expect(await versionsAt(url, 1)).toEqual({ 1: 1 })
    await run.lambda.admin.atRest(where)
    expect(await versionsAt(url, 1)).toEqual({ 2: 1 })
  })

  test('is forbidden until both permissions are there, on the alias itself', async () => {
    await run.createShop()
    await publish()
    await run.point('live', '1')
    const of = { FunctionName, Qualifier: 'live' }
    const { FunctionUrl = '' } = await run.client.send(new CreateFunctionUrlConfigCommand({ ...of, AuthType: 'NONE' }))
    const status = async () => (await run.aws.ask(FunctionUrl)).status
    const byUrl = { Action: 'lambda:InvokeFunctionUrl', Principal: '*', FunctionUrlAuthType: 'NONE' as const }
    const byCall = { Action: 'lambda:InvokeFunction', Principal: '*', InvokedViaFunctionUrl: true }
    expect((await run.aws.ask(FunctionUrl)).text).toContain('Forbidden. For troubleshooting')
    await run.client.send(new AddPermissionCommand({ ...of, ...byUrl, StatementId: 'url' }))
    expect(await status()).toBe(403)
    await run.client.send(new AddPermissionCommand({ FunctionName, ...byCall, StatementId: 'call' }))
    expect(await status()).toBe(403)
    await run.client.send(new AddPermissionCommand({ ...of, ...byCall, StatementId: 'call' }))
    expect(await status()).toBe(200)
    const { Policy = '' } = await run.client.send(new GetPolicyCommand(of))
    expect(JSON.parse(Policy)).toMatchObject({
      Statement: [
        {
          Sid: 'url',
          Resource: `${shopArn}:live`,
          Condition: { StringEquals: { 'lambda:FunctionUrlAuthType': 'NONE' } },
        },
        { Sid: 'call', Condition: { Bool: { 'lambda:InvokedViaFunctionUrl': 'true' } } },
      ],
    })
    await run.client.send(new RemovePermissionCommand({ ...of, StatementId: 'url' }))
    expect(await status()).toBe(403)
  })

  test('that asks for IAM refuses what is not signed', async () => {
    await run.createShop()
    const url = await run.openUrl()
    await run.client.send(new UpdateFunctionUrlConfigCommand({ FunctionName, AuthType: 'AWS_IAM' }))
    expect((await run.aws.ask(url)).status).toBe(403)
  })

  test('is not made of a version, twice, or for an alias that is not there; a deleted one leads nowhere', async () => {
    await run.createShop()
    await publish()
    const create = (Qualifier: string) =>
      run.client.send(new CreateFunctionUrlConfigCommand({ FunctionName, Qualifier, AuthType: 'NONE' }))
    expect(await errorOf(create('1'))).toMatchObject({ name: 'ValidationException' })
    expect(await errorOf(create('none'))).toMatchObject({ message: 'Function does not exist' })
    const url = await run.openUrl()
    const again = run.client.send(new CreateFunctionUrlConfigCommand({ FunctionName, AuthType: 'NONE' }))
    expect(await errorOf(again)).toMatchObject({ message: expect.stringContaining('FunctionUrlConfig exists') })
    await run.client.send(new DeleteFunctionUrlConfigCommand({ FunctionName }))
    expect(await run.aws.ask(url)).toMatchObject({ status: 403, text: '{"Message":null}' })
    expect(await errorOf(run.client.send(new GetFunctionUrlConfigCommand({ FunctionName })))).toMatchObject({
      message: 'The resource you requested does not exist.',
    })
  })
})
