import { AppRunnerClient, CreateServiceCommand } from '@aws-sdk/client-apprunner'
import {
  CreateAutoScalingConfigurationCommand,
  DeleteServiceCommand,
  DescribeServiceCommand,
  ListOperationsCommand,
  ListServicesCommand,
  ListTagsForResourceCommand,
  PauseServiceCommand,
  ResumeServiceCommand,
  StartDeploymentCommand,
  TagResourceCommand,
  UntagResourceCommand,
  UpdateServiceCommand,
} from '@aws-sdk/client-apprunner'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { accessRole, acmeAccount, instanceRole } from '../../../../simulators/aws/acme.ts'
import type { Policy, Statement } from '../../../../simulators/aws/types.ts'
import { errorOf, type LocalAppRunner, startAppRunner, withRole } from './local-app-runner.ts'

let run: LocalAppRunner
beforeEach(async () => {
  run = await startAppRunner({ guesses: { 'apprunner.permissions.references': 1 } })
})
afterEach(() => run.stop())

const all = ['apprunner:*', 'iam:PassRole']
const trust: Policy = { Statement: [] }

/** A client whose role may do the actions; statements say more of some. */
function clientWith(Action: readonly string[], ...more: readonly Statement[]): AppRunnerClient {
  const Statement: readonly Statement[] = [{ Effect: 'Allow', Action, Resource: '*' }, ...more]
  const role = run.aws.admin.putRole(acmeAccount, { name: 'caller', trust, policies: { all: { Statement } } })
  return new AppRunnerClient(run.aws.client(run.aws.admin.assume(role.arn)))
}

const without = (action: string): AppRunnerClient => clientWith(all, { Effect: 'Deny', Action: action, Resource: '*' })

const shop = () => ({ ServiceName: 'shop', SourceConfiguration: run.source(run.publish('1')), ...withRole })

test('each call is denied by the name of its own action, on the service', async () => {
  const { ServiceArn = '' } = await run.createShop()
  const named = { ServiceArn }
  const tagged = { ResourceArn: ServiceArn }
  const calls: Readonly<Record<string, (client: AppRunnerClient) => Promise<unknown>>> = {
    DescribeService: (client) => client.send(new DescribeServiceCommand(named)),
    UpdateService: (client) => client.send(new UpdateServiceCommand(named)),
    PauseService: (client) => client.send(new PauseServiceCommand(named)),
    ResumeService: (client) => client.send(new ResumeServiceCommand(named)),
    DeleteService: (client) => client.send(new DeleteServiceCommand(named)),
    StartDeployment: (client) => client.send(new StartDeploymentCommand(named)),
    ListOperations: (client) => client.send(new ListOperationsCommand(named)),
    TagResource: (client) => client.send(new TagResourceCommand({ ...tagged, Tags: [{ Key: 'a', Value: 'b' }] })),
    UntagResource: (client) => client.send(new UntagResourceCommand({ ...tagged, TagKeys: ['a'] })),
    ListTagsForResource: (client) => client.send(new ListTagsForResourceCommand(tagged)),
  }
  for (const [action, call] of Object.entries(calls)) {
    const { name, message } = await errorOf(call(without(`apprunner:${action}`)))
    expect(name).toBe('AccessDeniedException')
    expect(message).toContain(`is not authorized to perform: apprunner:${action} on resource: ${ServiceArn} `)
  }
})

test('lists and things that are not there yet have resources of their own', async () => {
  const arn = (path: string) => `arn:aws:apprunner:us-east-1:${acmeAccount}:${path}`
  expect((await errorOf(without('apprunner:ListServices').send(new ListServicesCommand({})))).message).toContain(
    'resource: * ',
  )
  const created = errorOf(without('apprunner:CreateService').send(new CreateServiceCommand(shop())))
  expect((await created).message).toContain(`apprunner:CreateService on resource: ${arn('service/shop/*')} `)
  const command = new CreateAutoScalingConfigurationCommand({ AutoScalingConfigurationName: 'steady' })
  const scaled = errorOf(without('apprunner:CreateAutoScalingConfiguration').send(command))
  expect((await scaled).message).toContain(`on resource: ${arn('autoscalingconfiguration/steady/*')} `)
})

test('tags of a creation need TagResource; without tags it is not asked for', async () => {
  const client = without('apprunner:TagResource')
  const tagged = new CreateServiceCommand({ ...shop(), Tags: [{ Key: 'a', Value: 'b' }] })
  expect((await errorOf(client.send(tagged))).message).toContain('apprunner:TagResource')
  await client.send(new CreateServiceCommand(shop()))
})

test('each role must be allowed to be passed', async () => {
  for (const [role, other] of [
    [accessRole, instanceRole],
    [instanceRole, accessRole],
  ] as const) {
    const client = clientWith(['apprunner:*'], { Effect: 'Allow', Action: 'iam:PassRole', Resource: other })
    const { name, message } = await errorOf(client.send(new CreateServiceCommand(shop())))
    expect(name).toBe('AccessDeniedException')
    expect(message).toContain(`iam:PassRole on resource: ${role} `)
  }
})

test.each([
  [0, ['build.apprunner.amazonaws.com', 'tasks.apprunner.amazonaws.com']],
  [1, ['apprunner.amazonaws.com']],
  [2, ['bullet.amazonaws.com']],
])('a condition on the service that a role is passed to meets, by seed, variant %i', async (guess, services) => {
  run.aws.kernel.force('apprunner.passed-to-service', guess)
  const passing = (names: readonly string[]): Statement => ({
    Effect: 'Allow',
    Action: 'iam:PassRole',
    Resource: '*',
    Condition: { StringEquals: { 'iam:PassedToService': names } },
  })
  const wrong = clientWith(['apprunner:*'], passing(['ecs-tasks.amazonaws.com']))
  expect((await errorOf(wrong.send(new CreateServiceCommand(shop())))).message).toContain('iam:PassRole')
  await clientWith(['apprunner:*'], passing(services)).send(new CreateServiceCommand(shop()))
})

test('what a request refers to is a resource of its action too, by seed', async () => {
  const made = await run.client.send(
    new CreateAutoScalingConfigurationCommand({ AutoScalingConfigurationName: 'steady' }),
  )
  const AutoScalingConfigurationArn = made.AutoScalingConfiguration?.AutoScalingConfigurationArn
  const services = { Effect: 'Allow', Action: 'apprunner:CreateService', Resource: '*:service/*' } as const
  const client = () => clientWith(['iam:PassRole'], services)
  const command = (ServiceName: string) =>
    new CreateServiceCommand({ ...shop(), ServiceName, AutoScalingConfigurationArn })
  await client().send(command('shop'))
  run.aws.kernel.force('apprunner.permissions.references', 0)
  expect((await errorOf(client().send(command('second')))).message).toContain(
    `resource: ${AutoScalingConfigurationArn} `,
  )
})

test('unsigned and unknown requests are refused as every JSON API of AWS does', async () => {
  const target = { 'x-amz-target': 'AppRunner.ListServices', 'content-type': 'application/x-amz-json-1.0' }
  const unsigned = await run.aws.ask('https://apprunner.us-east-1.amazonaws.com/', target, '{}')
  expect(unsigned.text).toContain('MissingAuthenticationToken')
  const unknown = await run.aws.ask(
    'https://apprunner.us-east-1.amazonaws.com/',
    { 'x-amz-target': 'AppRunner.Nothing' },
    '{}',
  )
  expect(unknown.text).toContain('UnknownOperationException')
})
