import {
  CreateObservabilityConfigurationCommand,
  CreateServiceCommand,
  type CreateServiceCommandInput,
  CreateVpcConnectorCommand,
  DeleteVpcConnectorCommand,
  DescribeVpcConnectorCommand,
} from '@aws-sdk/client-apprunner'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { accessRole, acmeAccount, instanceRole, serviceTrust } from '../../../../simulators/aws/acme.ts'
import { site } from '../local-aws.ts'
import { errorOf, type LocalAppRunner, startAppRunner, until, where, withRole } from './local-app-runner.ts'

let run: LocalAppRunner
beforeEach(async () => {
  run = await startAppRunner({ guesses: { 'apprunner.secrets.checked': 1 } })
})
afterEach(() => run.stop())

const create = (extra: Partial<CreateServiceCommandInput> = {}) =>
  run.client.send(
    new CreateServiceCommand({ ServiceName: 'shop', SourceConfiguration: run.source(run.publish('1')), ...extra }),
  )

const withSecret = (reference: string) => ({
  SourceConfiguration: run.source(run.publish('leaky', { 'tandem.sim/leak': 'environment' }), {
    RuntimeEnvironmentSecrets: { DATABASE_URL: reference },
  }),
  ...withRole,
})

describe('a role', () => {
  test('that App Runner may not assume is refused at once', async () => {
    run.aws.admin.putRole(acmeAccount, { name: 'other', trust: serviceTrust('lambda.amazonaws.com') })
    const other = `arn:aws:iam::${acmeAccount}:role/other`
    const source = { ...run.source(run.publish('1')), AuthenticationConfiguration: { AccessRoleArn: other } }
    expect(await errorOf(create({ SourceConfiguration: source }))).toEqual({
      name: 'InvalidRequestException',
      message: `Error in assuming access role ${other}`,
    })
    expect(await errorOf(create({ InstanceConfiguration: { InstanceRoleArn: other } }))).toEqual({
      name: 'InvalidRequestException',
      message: `Error in assuming instance role ${other}`,
    })
  })

  test('of one kind is not one of the other', async () => {
    expect(await errorOf(create({ InstanceConfiguration: { InstanceRoleArn: accessRole } }))).toMatchObject({
      message: expect.stringContaining('instance role'),
    })
  })

  test('that may not pull lets the creation fail later', async () => {
    run.aws.admin.removePermission(accessRole, 'ecr:BatchGetImage')
    await run.createShop()
    expect((await until(run.describe, ({ Status }) => Status !== 'OPERATION_IN_PROGRESS')).Status).toBe('CREATE_FAILED')
  })
})

describe('a secret', () => {
  test('of either store reaches the container', async () => {
    const secret = run.aws.admin.putSecret(site, 'shop/db', '{"url":"postgres://db"}')
    run.aws.admin.putParameter(site, '/shop/level', 'debug')
    const { SourceConfiguration } = withSecret(`${secret}:url::`)
    const configuration = SourceConfiguration.ImageRepository?.ImageConfiguration
    Object.assign(configuration?.RuntimeEnvironmentSecrets ?? {}, { LEVEL: '/shop/level' })
    const created = await run.createShop({ SourceConfiguration, ...withRole })
    const { text } = await until(run.get, ({ status }) => status === 200)
    expect(JSON.parse(text)).toMatchObject({ env: { DATABASE_URL: 'postgres://db', LEVEL: 'debug' } })
    expect(JSON.stringify(created)).not.toContain('postgres://db')
  })

  test('needs an instance role', async () => {
    const { SourceConfiguration } = withSecret(run.aws.admin.putSecret(site, 'shop/db', 'x'))
    expect(await errorOf(create({ SourceConfiguration }))).toMatchObject({
      message: expect.stringContaining('Instance Role'),
    })
  })

  test('that is not there, or may not be read, is refused when asked or when deployed, by seed', async () => {
    const unknown = `arn:aws:secretsmanager:us-east-1:${acmeAccount}:secret:none-AbCdEf`
    expect(await errorOf(create(withSecret(unknown)))).toMatchObject({ message: expect.stringContaining(unknown) })
    const secret = run.aws.admin.putSecret(site, 'shop/db', 'x')
    run.aws.admin.removePermission(instanceRole, 'secretsmanager:GetSecretValue')
    expect(await errorOf(create(withSecret(secret)))).toMatchObject({
      message: expect.stringContaining('secretsmanager:GetSecretValue'),
    })
    run.aws.kernel.force('apprunner.secrets.checked', 0)
    await run.createShop(withSecret(secret))
    expect(run.appRunner.admin.service(where)).toMatchObject({ Status: 'CREATE_FAILED' })
  })
})

describe('other references', () => {
  test('a VPC connector must be there, and stays while it is used', async () => {
    const network = (VpcConnectorArn: string) => ({
      NetworkConfiguration: { EgressConfiguration: { EgressType: 'VPC' as const, VpcConnectorArn } },
    })
    const unknown = `arn:aws:apprunner:us-east-1:${acmeAccount}:vpcconnector/none/1/0123`
    expect(await errorOf(create(network(unknown)))).toMatchObject({ name: 'InvalidRequestException' })
    const made = await run.client.send(
      new CreateVpcConnectorCommand({ VpcConnectorName: 'inner', Subnets: ['subnet-1'] }),
    )
    const VpcConnectorArn = made.VpcConnector?.VpcConnectorArn ?? ''
    await create(network(VpcConnectorArn))
    const remove = () => run.client.send(new DeleteVpcConnectorCommand({ VpcConnectorArn }))
    expect(await errorOf(remove())).toMatchObject({ name: 'InvalidRequestException' })
    await run.appRunner.admin.atRest(where)
    run.appRunner.admin.remove(where)
    await run.aws.kernel.clocks.platform.sleep(200_000)
    expect((await remove()).VpcConnector?.Status).toBe('INACTIVE')
    expect((await run.client.send(new DescribeVpcConnectorCommand({ VpcConnectorArn }))).VpcConnector?.Status).toBe(
      'INACTIVE',
    )
  })

  test('an observability configuration is named when it is enabled', async () => {
    expect(await errorOf(create({ ObservabilityConfiguration: { ObservabilityEnabled: true } }))).toMatchObject({
      name: 'InvalidRequestException',
    })
    const made = await run.client.send(
      new CreateObservabilityConfigurationCommand({
        ObservabilityConfigurationName: 'trace',
        TraceConfiguration: { Vendor: 'AWSXRAY' },
      }),
    )
    const ObservabilityConfigurationArn = made.ObservabilityConfiguration?.ObservabilityConfigurationArn
    const { Service } = await create({
      ObservabilityConfiguration: { ObservabilityEnabled: true, ObservabilityConfigurationArn },
    })
    expect(Service?.ObservabilityConfiguration).toEqual({ ObservabilityEnabled: true, ObservabilityConfigurationArn })
  })
})
