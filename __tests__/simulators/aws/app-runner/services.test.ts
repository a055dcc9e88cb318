import {
  CreateServiceCommand,
  DeleteServiceCommand,
  DescribeServiceCommand,
  ListOperationsCommand,
  ListServicesCommand,
  ListTagsForResourceCommand,
  paginateListServices,
  TagResourceCommand,
  UntagResourceCommand,
} from '@aws-sdk/client-apprunner'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { accessRole, acmeAccount } from '../../../../simulators/aws/acme.ts'
import { errorOf, type LocalAppRunner, repository, startAppRunner, until, where } from './local-app-runner.ts'

let run: LocalAppRunner
beforeEach(async () => {
  run = await startAppRunner()
})
afterEach(() => run.stop())

const create = (extra: object = {}) =>
  run.client.send(
    new CreateServiceCommand({ ServiceName: 'shop', SourceConfiguration: run.source(run.publish('1')), ...extra }),
  )

const refusal = (extra: object) => errorOf(create(extra))

describe('a service', () => {
  test('is created, serves its image and comes back with the defaults', async () => {
    const created = await run.createShop()
    expect(created).toMatchObject({ ServiceName: 'shop', Status: 'OPERATION_IN_PROGRESS' })
    expect(created.ServiceArn).toMatch(
      new RegExp(`^arn:aws:apprunner:us-east-1:${acmeAccount}:service/shop/[0-9a-f]{32}$`),
    )
    expect(created.ServiceUrl).toMatch(/^[a-z0-9]{10}\.us-east-1\.awsapprunner\.com$/)
    const running = await until(run.describe, ({ Status }) => Status === 'RUNNING')
    expect(running.InstanceConfiguration).toEqual({ Cpu: '1024', Memory: '2048' })
    expect(running.HealthCheckConfiguration).toMatchObject({ Protocol: 'TCP', Path: '/', UnhealthyThreshold: 5 })
    expect(running.AutoScalingConfigurationSummary?.AutoScalingConfigurationArn).toMatch(
      /DefaultConfiguration\/1\/0{31}1$/,
    )
    expect(running.NetworkConfiguration?.IngressConfiguration?.IsPubliclyAccessible).toBe(true)
    expect(await run.operations()).toMatchObject([
      { Type: 'CREATE_SERVICE', Status: 'SUCCEEDED', TargetArn: created.ServiceArn },
    ])
    const answer = await until(run.get, ({ status }) => status === 200)
    expect(answer.text).toContain('"version":"1"')
  })

  test('takes minutes of platform time', async () => {
    const started = run.aws.kernel.clocks.platform.now()
    await run.createShop()
    const minutes = (run.aws.kernel.clocks.platform.now() - started) / 60_000
    expect(minutes).toBeGreaterThan(1)
    expect(minutes).toBeLessThan(8)
  })

  test('shows sizes as numbers however they were written', async () => {
    const { Service } = await create({ InstanceConfiguration: { Cpu: '0.25 vCPU', Memory: '0.5 GB' } })
    expect(Service?.InstanceConfiguration).toEqual({ Cpu: '256', Memory: '512' })
  })

  test('is not created twice under one name, nor beyond the quota', async () => {
    await create()
    expect(await refusal({})).toEqual({
      name: 'InvalidRequestException',
      message: 'Service with the provided name already exists: shop.',
    })
    run.appRunner.admin.limits.services = 1
    expect(await refusal({ ServiceName: 'second' })).toMatchObject({ name: 'ServiceQuotaExceededException' })
  })

  test('is not there in another region, or under another id', async () => {
    await run.createShop()
    const arn = (await run.describe()).ServiceArn ?? ''
    const elsewhere = arn.replace('us-east-1', 'us-west-2')
    const unknown = arn.replace(/.{4}$/, '0000')
    for (const ServiceArn of [elsewhere, unknown]) {
      expect(await errorOf(run.client.send(new DescribeServiceCommand({ ServiceArn })))).toMatchObject({
        name: 'ResourceNotFoundException',
      })
      expect(await errorOf(run.client.send(new ListOperationsCommand({ ServiceArn })))).toMatchObject({
        name: 'ResourceNotFoundException',
      })
    }
  })

  test('is DELETED for a while after its deletion, its name is free and its URL leads nowhere', async () => {
    const { ServiceArn } = await run.createShop()
    const { OperationId } = await run.client.send(new DeleteServiceCommand({ ServiceArn }))
    expect(OperationId).toBeDefined()
    const deleted = await until(run.describe, ({ Status }) => Status === 'DELETED')
    expect(deleted.DeletedAt).toBeInstanceOf(Date)
    expect((await until(run.get, ({ status }) => status !== 200)).status).toBe(404)
    await until(
      () => run.client.send(new ListServicesCommand({})),
      ({ ServiceSummaryList = [] }) => ServiceSummaryList.length === 0,
    )
    expect((await create()).Service?.ServiceArn).not.toBe(ServiceArn)
  })

  test('is listed by pages, a moment after it was made', async () => {
    for (const name of ['shop-a', 'shop-b', 'shop-c']) await create({ ServiceName: name })
    const list = async () => {
      const names: string[] = []
      for await (const page of paginateListServices({ client: run.client, pageSize: 2 }, {}))
        names.push(...(page.ServiceSummaryList ?? []).map(({ ServiceName = '' }) => ServiceName))
      return names
    }
    expect(await until(list, (names) => names.length === 3)).toEqual(['shop-a', 'shop-b', 'shop-c'])
    expect(await errorOf(run.client.send(new ListServicesCommand({ MaxResults: 21 })))).toMatchObject({
      name: 'ValidationException',
    })
  })

  test('keeps its tags apart from its configuration', async () => {
    const { Service } = await create({ Tags: [{ Key: 'team', Value: 'a' }] })
    const ResourceArn = Service?.ServiceArn
    await run.client.send(new TagResourceCommand({ ResourceArn, Tags: [{ Key: 'mark', Value: '7' }] }))
    await run.client.send(new UntagResourceCommand({ ResourceArn, TagKeys: ['team'] }))
    const { Tags } = await run.client.send(new ListTagsForResourceCommand({ ResourceArn }))
    expect(Tags).toEqual([{ Key: 'mark', Value: '7' }])
    expect(run.appRunner.admin.tags(where)).toEqual({ mark: '7' })
  })

  test('is private when it says so: no address that leads to it', async () => {
    await run.createShop({ NetworkConfiguration: { IngressConfiguration: { IsPubliclyAccessible: false } } })
    expect((await run.describe()).ServiceUrl ?? '').toBe('')
    expect(run.appRunner.admin.service(where)).toMatchObject({ Status: 'RUNNING' })
  })
})

describe('a creation is refused', () => {
  test('in an account that counts as a new customer, in whatever words', async () => {
    run.appRunner.admin.close(acmeAccount)
    for (const [index, name] of [
      'AccessDeniedException',
      'InvalidRequestException',
      'SubscriptionRequiredException',
      'OptInRequired',
    ].entries()) {
      run.aws.kernel.force('apprunner.closed', index)
      expect(await refusal({})).toMatchObject({ name })
    }
    run.appRunner.admin.open(acmeAccount)
    await create()
  })

  test.each([
    ['a short name', { ServiceName: 'abc' }, 'ValidationException', /serviceName/],
    [
      'a size that does not go with the CPU',
      { InstanceConfiguration: { Cpu: '256', Memory: '4096' } },
      'InvalidRequestException',
      /256/,
    ],
    ['an unknown size', { InstanceConfiguration: { Cpu: '300' } }, 'ValidationException', /instanceConfiguration.cpu/],
    ['an interval out of range', { HealthCheckConfiguration: { Interval: 21 } }, 'ValidationException', /interval/],
    [
      'a VPC without connector',
      { NetworkConfiguration: { EgressConfiguration: { EgressType: 'VPC' } } },
      'InvalidRequestException',
      /VpcConnectorArn/,
    ],
    [
      'an unknown autoscaling configuration',
      { AutoScalingConfigurationArn: `arn:aws:apprunner:us-east-1:${acmeAccount}:autoscalingconfiguration/none/1` },
      'InvalidRequestException',
      /none/,
    ],
  ])('for %s', async (_, extra, name, message) => {
    expect(await refusal(extra)).toEqual({ name, message: expect.stringMatching(message) })
  })

  test.each([
    ['a port that is no number', { Port: 'http' }],
    ['a reserved name', { RuntimeEnvironmentVariables: { AWSAPPRUNNER_X: '1' } }],
    [
      'a name both plain and secret',
      { RuntimeEnvironmentVariables: { A: '1' }, RuntimeEnvironmentSecrets: { A: 'parameter' } },
    ],
  ])('for %s', async (_, configuration) => {
    const SourceConfiguration = run.source(run.publish('1'), configuration)
    expect(await refusal({ SourceConfiguration })).toMatchObject({ name: 'InvalidRequestException' })
  })

  test('for an image of another registry, of the wrong type, or without a role to pull it', async () => {
    const configured = run.source(run.publish('1'))
    const image = (ImageIdentifier: string, ImageRepositoryType: string) => ({
      ImageRepository: { ImageIdentifier, ImageRepositoryType },
    })
    expect(await refusal({ SourceConfiguration: image('ghcr.io/octo/shop:1', 'ECR') })).toMatchObject({
      name: 'ValidationException',
    })
    expect(await refusal({ SourceConfiguration: image(`${repository}:1`, 'ECR_PUBLIC') })).toMatchObject({
      name: 'InvalidRequestException',
    })
    const { AuthenticationConfiguration: _, ...bare } = configured
    expect(await refusal({ SourceConfiguration: bare })).toMatchObject({
      message: 'Authentication configuration is invalid.',
    })
    const other = configured.ImageRepository && {
      ...configured.ImageRepository,
      ImageIdentifier: `${repository.replace('1111', '9999')}:1`,
    }
    const automatic = { ...configured, ImageRepository: other, AutoDeploymentsEnabled: true }
    expect(await refusal({ SourceConfiguration: automatic })).toMatchObject({
      message: expect.stringContaining('Automatic'),
    })
  })

  test('an image of ECR Public needs no role, and is not deployed automatically', async () => {
    const ImageRepository = {
      ImageIdentifier: 'public.ecr.aws/octo/shop:1',
      ImageRepositoryType: 'ECR_PUBLIC' as const,
    }
    const { Service } = await create({ SourceConfiguration: { ImageRepository } })
    expect(Service?.SourceConfiguration).toMatchObject({
      AutoDeploymentsEnabled: false,
      ImageRepository: { ImageConfiguration: { Port: '8080' } },
    })
  })

  test('automatic deployments are on by default for a repository of the same account', async () => {
    const { AutoDeploymentsEnabled: _, ...source } = run.source(run.publish('1'))
    const { Service } = await create({ SourceConfiguration: source })
    expect(Service?.SourceConfiguration).toMatchObject({
      AutoDeploymentsEnabled: true,
      AuthenticationConfiguration: { AccessRoleArn: accessRole },
    })
  })
})
