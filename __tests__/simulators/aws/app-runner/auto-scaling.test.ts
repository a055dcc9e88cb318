import {
  type AutoScalingConfiguration,
  CreateAutoScalingConfigurationCommand,
  DeleteAutoScalingConfigurationCommand,
  DescribeAutoScalingConfigurationCommand,
  ListAutoScalingConfigurationsCommand,
  ListServicesForAutoScalingConfigurationCommand,
  paginateListAutoScalingConfigurations,
  UpdateDefaultAutoScalingConfigurationCommand,
} from '@aws-sdk/client-apprunner'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { acmeAccount } from '../../../../simulators/aws/acme.ts'
import { errorOf, type LocalAppRunner, startAppRunner } from './local-app-runner.ts'

let run: LocalAppRunner
beforeEach(async () => {
  run = await startAppRunner()
})
afterEach(() => run.stop())

async function create(name: string, extra: object = {}): Promise<AutoScalingConfiguration> {
  const command = new CreateAutoScalingConfigurationCommand({ AutoScalingConfigurationName: name, ...extra })
  const { AutoScalingConfiguration: made } = await run.client.send(command)
  if (!made) throw new Error('nothing was made')
  return made
}

const describeIt = async (AutoScalingConfigurationArn: string | undefined) =>
  (await run.client.send(new DescribeAutoScalingConfigurationCommand({ AutoScalingConfigurationArn })))
    .AutoScalingConfiguration

const remove = (AutoScalingConfigurationArn: string | undefined, extra: object = {}) =>
  run.client.send(new DeleteAutoScalingConfigurationCommand({ AutoScalingConfigurationArn, ...extra }))

test('a revision has the defaults, counts up and is the latest of its name', async () => {
  const first = await create('steady')
  expect(first).toMatchObject({
    AutoScalingConfigurationRevision: 1,
    MaxConcurrency: 100,
    MinSize: 1,
    MaxSize: 25,
    Latest: true,
    Status: 'ACTIVE',
  })
  const second = await create('steady', { MaxSize: 3 })
  expect(second).toMatchObject({
    AutoScalingConfigurationRevision: 2,
    MaxSize: 3,
    IsDefault: false,
    HasAssociatedService: false,
  })
  expect(await describeIt(first.AutoScalingConfigurationArn)).toMatchObject({ Latest: false })
  const byName = `arn:aws:apprunner:us-east-1:${acmeAccount}:autoscalingconfiguration/steady`
  expect(await describeIt(byName)).toMatchObject({ AutoScalingConfigurationRevision: 2 })
  expect(await describeIt(`${byName}/1`)).toMatchObject({ AutoScalingConfigurationRevision: 1 })
  expect(await errorOf(describeIt(`${byName}/3`))).toMatchObject({ name: 'ResourceNotFoundException' })
})

test('five revisions of a name and ten names are the most; a deletion makes room', async () => {
  run.aws.kernel.force('apprunner.quota.default-counts', 1)
  const made = []
  for (let index = 0; index < 5; index += 1) made.push(await create('steady'))
  expect(await errorOf(create('steady'))).toMatchObject({ name: 'ServiceQuotaExceededException' })
  await remove(made[0]?.AutoScalingConfigurationArn)
  expect(await create('steady')).toMatchObject({ AutoScalingConfigurationRevision: 6 })
  for (let index = 1; index < 10; index += 1) await create(`name-${index}`)
  expect(await errorOf(create('name-10'))).toMatchObject({ name: 'ServiceQuotaExceededException' })
  expect(await create('name-9')).toMatchObject({ AutoScalingConfigurationRevision: 2 })
})

test('sizes that contradict each other or leave their range are refused', async () => {
  expect(await errorOf(create('steady', { MinSize: 3, MaxSize: 2 }))).toMatchObject({ name: 'InvalidRequestException' })
  expect(await errorOf(create('steady', { MaxConcurrency: 201 }))).toMatchObject({ name: 'ValidationException' })
  expect(await errorOf(create('abc'))).toMatchObject({ name: 'ValidationException' })
})

test('one that a service uses, or the default, is not deleted', async () => {
  const made = await create('steady')
  const { AutoScalingConfigurationArn: arn = '' } = made
  const { ServiceArn } = await run.createShop({ AutoScalingConfigurationArn: arn.split('/').slice(0, 2).join('/') })
  expect(await describeIt(arn)).toMatchObject({ HasAssociatedService: true })
  const users = await run.client.send(
    new ListServicesForAutoScalingConfigurationCommand({ AutoScalingConfigurationArn: arn }),
  )
  expect(users.ServiceArnList).toEqual([ServiceArn])
  expect(await errorOf(remove(arn))).toMatchObject({ name: 'InvalidRequestException' })
  const free = await create('spare')
  await run.client.send(
    new UpdateDefaultAutoScalingConfigurationCommand({ AutoScalingConfigurationArn: free.AutoScalingConfigurationArn }),
  )
  expect(await describeIt(free.AutoScalingConfigurationArn)).toMatchObject({ IsDefault: true })
  expect(await errorOf(remove(free.AutoScalingConfigurationArn))).toMatchObject({ name: 'InvalidRequestException' })
})

test('all revisions of a name are deleted at once when asked so, and are INACTIVE then', async () => {
  const { AutoScalingConfigurationArn: arn = '' } = await create('steady')
  await create('steady')
  await remove(arn.split('/').slice(0, 2).join('/'), { DeleteAllRevisions: true })
  expect(await describeIt(arn)).toMatchObject({ Status: 'INACTIVE', DeletedAt: expect.any(Date) })
  const { AutoScalingConfigurationSummaryList: left = [] } = await run.client.send(
    new ListAutoScalingConfigurationsCommand({}),
  )
  expect(left.map(({ AutoScalingConfigurationName }) => AutoScalingConfigurationName)).toEqual(['DefaultConfiguration'])
})

test('lists show the latest revision of each name unless asked for all, by pages', async () => {
  for (const name of ['steady', 'steady', 'spare']) await create(name)
  const names = async (extra: object) => {
    const found: string[] = []
    for await (const page of paginateListAutoScalingConfigurations({ client: run.client, pageSize: 1 }, extra))
      for (const each of page.AutoScalingConfigurationSummaryList ?? [])
        found.push(`${each.AutoScalingConfigurationName}/${each.AutoScalingConfigurationRevision}`)
    return found
  }
  expect(await names({})).toEqual(['DefaultConfiguration/1', 'steady/2', 'spare/1'])
  expect(await names({ LatestOnly: false, AutoScalingConfigurationName: 'steady' })).toEqual(['steady/1', 'steady/2'])
})
