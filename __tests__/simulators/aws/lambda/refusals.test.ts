// What Lambda refuses, in its own words, and what becomes of a function that nobody calls or whose image is gone.
import { BatchDeleteImageCommand, ECRClient } from '@aws-sdk/client-ecr'
import {
  AddPermissionCommand,
  DeleteAliasCommand,
  DeleteFunctionCommand,
  GetFunctionUrlConfigCommand,
  GetPolicyCommand,
  InvokeCommand,
  PutFunctionConcurrencyCommand,
  RemovePermissionCommand,
  TagResourceCommand,
  UntagResourceCommand,
  UpdateAliasCommand,
  UpdateFunctionConfigurationCommand,
} from '@aws-sdk/client-lambda'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { errorOf, until } from '../app-runner/local-app-runner.ts'
import { type LocalLambda, shopArn, startLambda, where } from './local-lambda.ts'

let run: LocalLambda
beforeEach(async () => {
  run = await startLambda()
})
afterEach(() => run.aws[Symbol.asyncDispose]())

const FunctionName = 'shop'

describe('a function', () => {
  test.each([
    [
      'more than fifteen minutes',
      { Timeout: 901 },
      'ValidationException',
      "1 validation error detected: Value '901' at 'timeout' failed to satisfy constraint: Member must have value less than or equal to 900",
    ],
    [
      'more memory than there is',
      { MemorySize: 10_241 },
      'InvalidParameterValueException',
      "'MemorySize' value failed to satisfy constraint: Member must have value less than or equal to 10240",
    ],
    ['more storage than there is', { EphemeralStorage: { Size: 10_241 } }, 'InvalidParameterValueException', /10240/],
    ['a variable of one letter', { Environment: { Variables: { A: 'x' } } }, 'ValidationException', /\[a-zA-Z\]/],
  ])('of %s is refused', async (_, extra, name, message) => {
    const error = await errorOf(run.create(extra))
    expect(error.name).toBe(name)
    expect(error.message).toMatch(message)
  })

  test('of a new account has 3,008 MB at most', async () => {
    run.lambda.admin.limits.memory = 3008
    await run.createShop({ MemorySize: 3008 })
    const more = run.client.send(new UpdateFunctionConfigurationCommand({ FunctionName, MemorySize: 3009 }))
    expect(await errorOf(more)).toEqual({
      name: 'InvalidParameterValueException',
      message: "'MemorySize' value failed to satisfy constraint: Member must have value less than or equal to 3008",
    })
  })

  test.each([
    [0, /String measured: \{"LARGE":"x{5000}"\}$/],
    [1, /Measured size: 5012 bytes$/],
  ])(
    'with too large an environment is refused; what is told of it has changed over the years (%i)',
    async (form, text) => {
      run.aws.kernel.force('lambda.environment.measured', form)
      const { message } = await errorOf(run.create({ Environment: { Variables: { LARGE: 'x'.repeat(5000) } } }))
      expect(message).toMatch(/because the environment variables you have provided exceeded the 4KB limit\. /)
      expect(message).toMatch(text)
    },
  )

  test('cannot be given tags while an update is in progress, but can lose them', async () => {
    await run.createShop({ Tags: { old: '1' } })
    run.aws.kernel.pin('lambda.update', 600_000)
    await run.updateCode(run.push('2').uri)
    const tag = () => run.client.send(new TagResourceCommand({ Resource: shopArn, Tags: { mark: '1' } }))
    expect(await errorOf(tag())).toEqual({
      name: 'ResourceConflictException',
      message: `The operation cannot be performed at this time. An update is in progress for resource: ${shopArn}`,
    })
    await run.client.send(new UntagResourceCommand({ Resource: shopArn, TagKeys: ['old'] }))
    await run.lambda.admin.atRest(where)
    await tag()
    expect(run.lambda.admin.tags(where)).toEqual({ mark: '1' })
  })

  test.each([{ 'AWS:mine': '1' }, { mine: 'aws:1' }])('has no tag %j', async (Tags) => {
    await run.createShop()
    const tagged = run.client.send(new TagResourceCommand({ Resource: shopArn, Tags }))
    expect((await errorOf(tagged)).name).toBe('InvalidParameterValueException')
  })

  test('that is not there has no reserved concurrency', async () => {
    const put = new PutFunctionConcurrencyCommand({ FunctionName, ReservedConcurrentExecutions: 1 })
    expect((await errorOf(run.client.send(put))).message).toBe(`Function not found: ${shopArn}:$LATEST`)
  })
})

describe('a function that nobody has called for weeks', () => {
  test('is Inactive, refuses the next call, and answers when it is there again', async () => {
    await run.createShop()
    run.lambda.admin.idle(where)
    expect(await run.describe()).toMatchObject({
      State: 'Inactive',
      StateReasonCode: 'Idle',
      LastUpdateStatus: 'Successful',
    })
    run.aws.kernel.pin('lambda.restoration', 600_000)
    const call = () => run.client.send(new InvokeCommand({ FunctionName }))
    for (let calls = 0; calls < 2; calls++)
      expect(await errorOf(call())).toEqual({
        name: 'CodeArtifactUserPendingException',
        message: 'Lambda is initializing your function. It will be ready to invoke shortly.',
      })
    expect(await run.describe()).toMatchObject({ State: 'Pending', StateReasonCode: 'Restoring' })
    await until(
      () => run.describe(),
      ({ State }) => State === 'Active',
    )
    expect((await call()).StatusCode).toBe(200)
  })

  test('wakes up by the URL of its alias too, and every version sleeps for itself', async () => {
    await run.createShop()
    const version = await run.release('2')
    await run.point('live', version)
    const url = await run.openUrl('live')
    expect((await run.get(url)).status).toBe(200)
    run.lambda.admin.idle(where, version)
    expect(await run.describe()).toMatchObject({ State: 'Active' })
    expect(await run.describe(version)).toMatchObject({ State: 'Inactive' })
    expect((await run.get(url)).status).toBe(502)
    await until(
      () => run.get(url),
      ({ status }) => status === 200,
    )
  })

  test('can be updated', async () => {
    await run.createShop()
    run.lambda.admin.idle(where)
    await run.updateCode(run.push('2').uri)
    await run.lambda.admin.atRest(where)
    expect(await run.describe()).toMatchObject({ State: 'Active', LastUpdateStatus: 'Successful' })
  })
})

test('a function whose image is gone fails in time, and calls are refused', async () => {
  await run.createShop()
  const ecr = new ECRClient(run.aws.client())
  const imageIds = [{ imageDigest: run.push('1').image.digest }]
  await ecr.send(new BatchDeleteImageCommand({ repositoryName: 'shop', imageIds }))
  ecr.destroy()
  run.lambda.admin.inspect(where)
  expect(await run.describe()).toMatchObject({ State: 'Failed', StateReasonCode: 'ImageDeleted' })
  const { name, message } = await errorOf(run.client.send(new InvokeCommand({ FunctionName })))
  expect({ name, message }).toMatchObject({
    name: 'ResourceConflictException',
    message: expect.stringContaining('Failed'),
  })
})

describe('a permission', () => {
  const open = { FunctionName, StatementId: 'one', Principal: '*' }
  const invoke = { ...open, Action: 'lambda:InvokeFunction' }
  const add = (asked: ConstructorParameters<typeof AddPermissionCommand>[0]) =>
    run.client.send(new AddPermissionCommand(asked))

  test('to call the function is not by the kind of its URL', async () => {
    await run.createShop()
    expect(await errorOf(add({ ...invoke, FunctionUrlAuthType: 'NONE' }))).toEqual({
      name: 'InvalidParameterValueException',
      message: 'FunctionUrlAuthType is only supported for lambda:InvokeFunctionUrl action',
    })
  })

  test('is refused where the policy would be larger than 20 KB', async () => {
    await run.createShop()
    const SourceArn = `arn:aws:execute-api:us-east-1:111122223333:${'x'.repeat(150)}`
    const fill = async () => {
      for (let index = 0; ; index++) await add({ ...invoke, StatementId: `s${index}`, SourceArn })
    }
    const { name, message } = await errorOf(fill())
    expect(name).toBe('PolicyLengthExceededException')
    expect(message).toMatch(/^The final policy size \(\d{5}\) is bigger than the limit \(20480\)\.$/)
  })

  test.each([
    [0, 'no other'],
    [1, 'another'],
  ])('(guess %i) gives an alias %s revision', async (guess) => {
    run.aws.kernel.force('lambda.permission.revision', guess)
    await run.createShop()
    await run.point('live', await run.release('2'))
    const before = run.lambda.admin.alias(where, 'live')
    await add({ ...invoke, Qualifier: 'live' })
    const RevisionId = String(before?.['RevisionId'])
    const update = run.client.send(new UpdateAliasCommand({ FunctionName, Name: 'live', RevisionId }))
    if (guess === 0) await update
    else expect((await errorOf(update)).name).toBe('PreconditionFailedException')
  })

  test('of a function that is not there is told as such', async () => {
    const remove = new RemovePermissionCommand({ FunctionName, StatementId: 'one' })
    expect((await errorOf(run.client.send(remove))).message).toBe(`No policy found for: ${shopArn}`)
    await run.createShop()
    expect((await errorOf(run.client.send(new GetPolicyCommand({ FunctionName })))).name).toBe(
      'ResourceNotFoundException',
    )
  })
})

test.each([0, 1])('with an alias its URL may go, and stays gone when the alias comes again (%i)', async (guess) => {
  run.aws.kernel.force('lambda.alias.url', guess)
  await run.createShop()
  const version = await run.release('2')
  await run.point('live', version)
  const url = await run.openUrl('live')
  await run.client.send(new DeleteAliasCommand({ FunctionName, Name: 'live' }))
  expect((await run.aws.ask(url)).status).toBe(guess === 0 ? 403 : 502)
  await run.point('live', version)
  const shown = run.client.send(new GetFunctionUrlConfigCommand({ FunctionName, Qualifier: 'live' }))
  if (guess === 0) expect((await errorOf(shown)).name).toBe('ResourceNotFoundException')
  else expect((await shown).FunctionUrl).toBe(url)
})

test('an alias is not deleted as a version is, and a version that is not there is deleted in silence', async () => {
  await run.createShop()
  await run.point('live', await run.release('2'))
  const remove = (Qualifier: string) => run.client.send(new DeleteFunctionCommand({ FunctionName, Qualifier }))
  expect((await errorOf(remove('live'))).message).toBe('Deletion of aliases is not currently supported.')
  await remove('99')
})
