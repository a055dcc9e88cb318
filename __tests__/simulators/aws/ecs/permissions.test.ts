import {
  DescribeServicesCommand,
  ECSClient,
  ListServiceDeploymentsCommand,
  RegisterTaskDefinitionCommand,
  StopServiceDeploymentCommand,
  UpdateServiceCommand,
} from '@aws-sdk/client-ecs'
import { afterEach, expect, test } from '@jest/globals'
import { acmeAccount, everything, executionRole, githubTrust } from '../../../../simulators/aws/acme.ts'
import type { Statement } from '../../../../simulators/aws/types.ts'
import { defined, definitionOf, errorOf, type LocalEcs, serviceArn, startEcs, until } from './local-ecs.ts'

let shop: LocalEcs | undefined
afterEach(() => shop?.stop())

/** A client that may do what the statements say. */
function as(each: LocalEcs, ...statements: readonly Statement[]): ECSClient {
  const policies = { own: { Version: '2012-10-17', Statement: statements } }
  const { arn } = each.aws.admin.putRole(acmeAccount, { name: 'deployer', trust: githubTrust(['*']), policies })
  return new ECSClient(each.aws.client(each.aws.admin.assume(arn)))
}

const allow = (Action: string, Resource = '*'): Statement => ({ Effect: 'Allow', Action, Resource })

test('each call asks for its own action on its own resource', async () => {
  shop = await startEcs()
  await shop.createShop()
  const { serviceDeploymentArn = '' } = await shop.deployment()
  const client = as(shop, allow('ecs:DescribeServices', serviceArn))
  expect((await client.send(new DescribeServicesCommand({ services: ['shop'] }))).services).toHaveLength(1)
  const refused = async (asked: Promise<unknown>) => (await errorOf(asked)).message
  expect(await refused(client.send(new DescribeServicesCommand({ services: ['other'] })))).toContain(
    'ecs:DescribeServices on resource: arn:aws:ecs:us-east-1:111122223333:service/default/other',
  )
  expect(await refused(client.send(new ListServiceDeploymentsCommand({ service: 'shop' })))).toContain(
    `ecs:ListServiceDeployments on resource: ${serviceArn}`,
  )
  expect(await refused(client.send(new StopServiceDeploymentCommand({ serviceDeploymentArn })))).toContain(
    `ecs:StopServiceDeployment on resource: ${serviceDeploymentArn}`,
  )
})

test('a task definition needs iam:PassRole for its roles, to ecs-tasks.amazonaws.com', async () => {
  shop = await startEcs()
  const register = (client: ECSClient) => client.send(new RegisterTaskDefinitionCommand(definitionOf('nginx:1')))
  const denied = await errorOf(register(as(shop, allow('ecs:*'))))
  expect(denied.name).toBe('AccessDeniedException')
  expect(denied.message).toContain(`iam:PassRole on resource: ${executionRole}`)
  const pass = (service: string): Statement => ({
    ...allow('iam:PassRole'),
    Condition: { StringEquals: { 'iam:PassedToService': service } },
  })
  expect((await errorOf(register(as(shop, allow('ecs:*'), pass('ecs.amazonaws.com'))))).name).toBe(
    'AccessDeniedException',
  )
  await register(as(shop, allow('ecs:*'), pass('ecs-tasks.amazonaws.com')))
  expect(everything.Statement).toBeDefined()
})

test.each([
  [0, 'AccessDeniedException'],
  [1, undefined],
])('UpdateService asks for iam:PassRole or not (guess %i)', async (guess, name) => {
  shop = await startEcs({ guesses: { 'ecs.update.pass-role': guess } })
  await shop.createShop()
  const taskDefinition = await shop.register(shop.publish('2'))
  const client = as(shop, allow('ecs:*'))
  const update = client.send(new UpdateServiceCommand({ service: 'shop', taskDefinition }))
  expect(
    await update.then(
      () => undefined,
      (error: Error) => error.name,
    ),
  ).toBe(name)
})

test('a service whose execution role may not pull never starts', async () => {
  shop = await startEcs()
  shop.aws.admin.removePermission(executionRole, 'ecr:BatchGetImage')
  void shop.createShop().catch(() => undefined)
  await until(
    () => shop?.describe().catch(() => undefined),
    (service) => service !== undefined,
  )
  const { events } = defined(
    await until(
      () => shop?.describe(),
      (service) => (service?.deployments?.[0]?.failedTasks ?? 0) > 2,
    ),
  )
  expect(events?.map(({ message }) => message).join()).toContain('unable to consistently start tasks successfully')
})
