import {
  DeleteFunctionCommand,
  GetFunctionCommand,
  ListTagsCommand,
  PutFunctionConcurrencyCommand,
  TagResourceCommand,
  UntagResourceCommand,
  UpdateFunctionConfigurationCommand,
  waitUntilFunctionActiveV2,
  waitUntilFunctionUpdatedV2,
} from '@aws-sdk/client-lambda'
import { paginateListFunctions } from '@aws-sdk/client-lambda'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { acmeAccount, functionRole, serviceTrust } from '../../../../simulators/aws/acme.ts'
import { errorOf, until } from '../app-runner/local-app-runner.ts'
import { site } from '../local-aws.ts'
import { type LocalLambda, repository, shopArn, startLambda, where } from './local-lambda.ts'

let run: LocalLambda
beforeEach(async () => {
  run = await startLambda()
})
afterEach(() => run.aws[Symbol.asyncDispose]())

const FunctionName = 'shop'
const patience = { maxWaitTime: 30, minDelay: 1, maxDelay: 1 }

describe('a function', () => {
  test('is Pending first, then Active with another revision, and shows the defaults', async () => {
    const created = await run.create()
    expect(created).toMatchObject({
      State: 'Pending',
      StateReasonCode: 'Creating',
      Version: '$LATEST',
      FunctionArn: shopArn,
    })
    expect(created.LastUpdateStatus).toBeUndefined()
    await waitUntilFunctionActiveV2({ client: run.client, ...patience }, { FunctionName })
    const active = await run.describe()
    expect(active).toMatchObject({ State: 'Active', LastUpdateStatus: 'Successful', PackageType: 'Image', Timeout: 3 })
    expect(active).toMatchObject({ MemorySize: 128, Architectures: ['x86_64'], EphemeralStorage: { Size: 512 } })
    expect(active.RevisionId).not.toBe(created.RevisionId)
  })

  test('keeps the digest that the tag had when it was made', async () => {
    const { image } = run.push('1')
    await run.createShop({ Code: { ImageUri: `${repository}:1` } })
    run.push('2')
    const { Code, Configuration } = await run.client.send(new GetFunctionCommand({ FunctionName }))
    expect(Code).toMatchObject({ ImageUri: `${repository}:1`, ResolvedImageUri: `${repository}@${image.digest}` })
    expect(`sha256:${Configuration?.CodeSha256}`).toBe(image.digest)
  })

  test('is not made twice under one name', async () => {
    await run.createShop()
    expect(await errorOf(run.create())).toEqual({
      name: 'ResourceConflictException',
      message: 'Function already exist: shop',
    })
  })

  test('is not there in another region, and is named by its ARN too', async () => {
    await run.createShop()
    const { Configuration } = await run.client.send(new GetFunctionCommand({ FunctionName: shopArn }))
    expect(Configuration?.FunctionName).toBe('shop')
    const elsewhere = shopArn.replace('us-east-1', 'us-west-2')
    expect(await errorOf(run.client.send(new GetFunctionCommand({ FunctionName: elsewhere })))).toMatchObject({
      name: 'ResourceNotFoundException',
      message: "Functions from 'us-west-2' are not reachable in this region ('us-east-1')",
    })
    expect(await errorOf(run.client.send(new GetFunctionCommand({ FunctionName: 'none' })))).toMatchObject({
      message: `Function not found: ${shopArn.replace('shop', 'none')}`,
    })
  })

  test('is listed by pages without its states, and not any more once it is deleted', async () => {
    for (const name of ['a', 'b', 'c']) await run.create({ FunctionName: name })
    const listed = async () => {
      const names: string[] = []
      for await (const page of paginateListFunctions({ client: run.client, pageSize: 2 }, {}))
        for (const { FunctionName: name = '', State } of page.Functions ?? []) names.push(`${name} ${State ?? ''}`)
      return names
    }
    expect(await listed()).toEqual(['a ', 'b ', 'c '])
    await run.client.send(new DeleteFunctionCommand({ FunctionName: 'b' }))
    expect(await listed()).toEqual(['a ', 'c '])
  })

  test('has tags of its own, none on aliases', async () => {
    await run.createShop({ Tags: { team: 'a' } })
    await run.client.send(new TagResourceCommand({ Resource: shopArn, Tags: { mark: '7', 'a b': 'ü' } }))
    await run.client.send(new UntagResourceCommand({ Resource: shopArn, TagKeys: ['team'] }))
    const { Tags } = await run.client.send(new ListTagsCommand({ Resource: shopArn }))
    expect(Tags).toEqual({ mark: '7', 'a b': 'ü' })
    expect(run.lambda.admin.tags(where)).toEqual(Tags)
    const onAlias = run.client.send(new TagResourceCommand({ Resource: `${shopArn}:live`, Tags: { a: 'b' } }))
    expect(await errorOf(onAlias)).toMatchObject({ name: 'InvalidParameterValueException' })
  })

  test('cannot reserve what others need', async () => {
    await run.createShop()
    const put = (ReservedConcurrentExecutions: number) =>
      run.client.send(new PutFunctionConcurrencyCommand({ FunctionName, ReservedConcurrentExecutions }))
    expect(await put(900)).toMatchObject({ ReservedConcurrentExecutions: 900 })
    expect(await errorOf(put(901))).toMatchObject({ message: expect.stringContaining('[100]') })
    const { Concurrency } = await run.client.send(new GetFunctionCommand({ FunctionName }))
    expect(Concurrency).toEqual({ ReservedConcurrentExecutions: 900 })
  })
})

describe('an update', () => {
  const configure = (extra: object) =>
    run.client.send(new UpdateFunctionConfigurationCommand({ FunctionName, ...extra }))

  test('of the code is in progress until it runs; nothing else can be changed or published meanwhile', async () => {
    await run.createShop()
    run.aws.kernel.pin('lambda.update', 600_000)
    const updated = await run.updateCode(run.push('2').uri)
    expect(updated).toMatchObject({ State: 'Active', LastUpdateStatus: 'InProgress' })
    for (const change of [() => configure({ Timeout: 5 }), () => run.updateCode(run.push('3').uri)])
      expect(await errorOf(change())).toEqual({
        name: 'ResourceConflictException',
        message: `The operation cannot be performed at this time. An update is in progress for resource: ${shopArn}`,
      })
    await waitUntilFunctionUpdatedV2({ client: run.client, ...patience }, { FunctionName })
    expect((await run.describe()).CodeSha256).toBe(updated.CodeSha256)
  })

  test('while the function is Pending is refused in other words', async () => {
    run.aws.kernel.pin('lambda.creation', 600_000)
    await run.create()
    expect(await errorOf(configure({ Timeout: 5 }))).toMatchObject({
      message: expect.stringContaining('currently in the following state: Pending'),
    })
  })

  test('of the configuration changes what it names, whole parts at a time', async () => {
    await run.createShop({ Environment: { Variables: { ONE: '1', TWO: '2' } }, MemorySize: 256 })
    await configure({ Environment: { Variables: { TWO: '3' } }, Timeout: 9 })
    await run.lambda.admin.atRest(where)
    expect(await run.describe()).toMatchObject({
      Environment: { Variables: { TWO: '3' } },
      Timeout: 9,
      MemorySize: 256,
    })
    expect((await run.describe()).Environment?.Variables).not.toHaveProperty('ONE')
  })

  test('with a revision that is not the last is refused', async () => {
    const { RevisionId } = await run.createShop()
    expect(await errorOf(run.updateCode(run.push('2').uri, { RevisionId }))).toMatchObject({
      name: 'PreconditionFailedException',
    })
    const { RevisionId: last } = await run.describe()
    await run.updateCode(run.push('2').uri, { RevisionId: last })
  })

  test('that fails says so with its reason, and what ran before goes on running', async () => {
    await run.createShop()
    const before = run.lambda.admin.serving(where)
    run.lambda.admin.failNext('shop', { code: 'InvalidImage', text: 'no such entry point' })
    await run.updateCode(run.push('2').uri)
    await run.lambda.admin.atRest(where)
    expect(await run.describe()).toMatchObject({
      State: 'Active',
      LastUpdateStatus: 'Failed',
      LastUpdateStatusReason: 'no such entry point',
      LastUpdateStatusReasonCode: 'InvalidImage',
    })
    expect(run.lambda.admin.serving(where)).toEqual(before)
  })

  test('fails by itself when the role is gone before it is through', async () => {
    await run.createShop()
    run.aws.kernel.pin('lambda.update', 600_000)
    await run.updateCode(run.push('2').uri)
    run.aws.admin.putRole(acmeAccount, { name: 'shop-function', trust: serviceTrust('ec2.amazonaws.com') })
    await run.lambda.admin.atRest(where)
    expect(await run.describe()).toMatchObject({ LastUpdateStatusReasonCode: 'InsufficientRolePermissions' })
  })

  test('without change of the function is a dry run', async () => {
    await run.createShop()
    const { image, uri } = run.push('2')
    const dry = await run.updateCode(uri, { DryRun: true })
    expect(`sha256:${dry.CodeSha256}`).toBe(image.digest)
    expect((await run.describe()).LastUpdateStatus).toBe('Successful')
    expect((await run.describe()).CodeSha256).not.toBe(dry.CodeSha256)
  })

  test('of a stranger is seen as any other', async () => {
    await run.createShop()
    run.aws.kernel.pin('lambda.update', 200_000)
    run.lambda.admin.update(where, { Timeout: 11 })
    expect(await run.describe()).toMatchObject({ Timeout: 11, LastUpdateStatus: 'InProgress' })
    await until(
      () => run.describe(),
      ({ LastUpdateStatus }) => LastUpdateStatus === 'Successful',
    )
  })
})

describe('a function is refused', () => {
  const refusal = (extra: object) => errorOf(run.create(extra))

  test('with an index, in the words that everybody knows', async () => {
    const { uri } = run.push('2', {}, { platforms: ['linux/amd64', 'linux/arm64'] })
    expect(await refusal({ Code: { ImageUri: uri } })).toEqual({
      name: 'InvalidParameterValueException',
      message: `The image manifest, config or layer media type for the source image ${uri} is not supported.`,
    })
    const attested = run.push('3', {}, { attestations: true })
    expect(await refusal({ Code: { ImageUri: `${repository}:3` } })).toMatchObject({
      message: expect.stringContaining('media type for the source image'),
    })
    const child = Object.values(attested.image.platforms)[0] ?? ''
    await run.create({ Code: { ImageUri: `${repository}@${child}` } })
  })

  test.each([
    ['a tag that is not there', `${repository}:none`, 'does not exist'],
    ['a repository that is not there', `${repository}2:1`, 'does not exist'],
    ['another region', `${repository.replace('us-east-1', 'eu-west-1')}:1`, 'is not valid'],
    ['another registry', 'ghcr.io/octo/shop:1', 'is not valid'],
    ['a FIPS host', `${repository.replace('.ecr.', '.ecr-fips.')}:1`, 'is not valid'],
  ])('with an image of %s', async (_, ImageUri, words) => {
    expect(await refusal({ Code: { ImageUri } })).toEqual({
      name: 'InvalidParameterValueException',
      message: `Source image ${ImageUri} ${words}. Provide a valid source image.`,
    })
  })

  test('with a role that Lambda cannot assume, one that was just made among them', async () => {
    expect(await refusal({ Role: functionRole.replace('shop-function', 'shop-instance') })).toEqual({
      name: 'InvalidParameterValueException',
      message: 'The role defined for the function cannot be assumed by Lambda.',
    })
    run.aws.kernel.force('iam.propagation-ms', 1)
    const trust = serviceTrust('lambda.amazonaws.com')
    const role = run.aws.admin.createRole(acmeAccount, { name: 'late', trust, policies: {} })
    await until(
      () =>
        run.create({ Role: role.arn }).then(
          () => true,
          () => false,
        ),
      (made) => made,
    )
  })

  test.each([
    ['a name that is too long', { FunctionName: 'a'.repeat(65) }, 'InvalidParameterValueException'],
    ['two architectures', { Architectures: ['x86_64', 'arm64'] }, 'ValidationException'],
    ['too little memory', { MemorySize: 64 }, 'ValidationException'],
    ['a reserved variable', { Environment: { Variables: { AWS_REGION: 'x' } } }, 'InvalidParameterValueException'],
    [
      'too large an environment',
      { Environment: { Variables: { ONE: 'x'.repeat(5000) } } },
      'InvalidParameterValueException',
    ],
    ['a runtime beside the image', { Runtime: 'nodejs24.x' }, 'InvalidParameterValueException'],
  ])('for %s', async (_, extra, name) => {
    expect(await refusal(extra)).toMatchObject({ name })
  })

  test('when a creation fails: State Failed, and nothing runs', async () => {
    run.lambda.admin.failNext('shop', { code: 'InvalidImage', text: 'broken' })
    await run.createShop()
    expect(await run.describe()).toMatchObject({
      State: 'Failed',
      StateReason: 'broken',
      StateReasonCode: 'InvalidImage',
    })
    expect(run.lambda.admin.serving(where)).toEqual([])
    expect(run.lambda.admin.function({ ...site, function: 'shop' })).toMatchObject({ State: 'Failed' })
  })
})
