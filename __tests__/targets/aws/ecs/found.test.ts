import { describe, expect, test } from '@jest/globals'
import { createEcsClient } from '../../../../src/aws/ecs-client.ts'
import { createEcsServiceClient } from '../../../../src/aws/ecs-service-client.ts'
import { createSecrets } from '../../../../src/core/secrets.ts'
import { serviceNamed } from '../../../../src/targets/aws/ecs/api.ts'
import { answeringAws } from '../ecs-deployment/answering.ts'
import { timeless } from '../ecs-express/paper-express.ts'

const arnOf = (revision: number): string => `arn:aws:ecs:us-east-1:111122223333:task-definition/shop:${revision}`

type Answers = Readonly<Record<string, object>>

/** What a look finds of a service, at an ECS that gives these answers. */
function find(set: number, answers: Answers, context = timeless()) {
  const service = { serviceName: 'shop', status: 'ACTIVE', taskDefinition: arnOf(set) }
  const all: Answers = {
    ListServiceDeployments: { serviceDeployments: [] },
    DescribeServices: { services: [service] },
    DescribeTaskDefinition: { taskDefinition: { taskDefinitionArn: arnOf(set), containerDefinitions: [] } },
    ...answers,
  }
  const connection = answeringAws((operation) => ({ content: all[operation] ?? {} }), context)
  const [client, changes] = [createEcsClient(connection), createEcsServiceClient(connection)]
  const at = { cluster: 'default', service: 'shop' }
  const api = serviceNamed({ at, client, changes, secrets: createSecrets(), service: 'shop', container: undefined })
  return api.find(context)
}

/** A service that is set to run one revision, with a deployment of each of these, from very long ago; none is listed. */
function isOld(set: number, deployed: readonly number[]): Promise<boolean | undefined> {
  const context = timeless()
  const long = (context.clock.now() - 100 * 86_400_000) / 1000
  const deployments = deployed.map((revision) => ({ taskDefinition: arnOf(revision), createdAt: long }))
  const service = { serviceName: 'shop', status: 'ACTIVE', taskDefinition: arnOf(set), deployments }
  return find(set, { DescribeServices: { services: [service] } }, context).then((found) => found?.isOld)
}

test('a deployment that is not listed is forgotten only where the service shows one of what it is set to run', async () => {
  expect(await isOld(8, [8, 7])).toBe(true)
  expect(await isOld(8, [7])).toBe(false)
  expect(await isOld(8, [])).toBe(false)
})

/** A service that is set to run one revision, with these deployments, newest first: status and revision; and tasks of each of these. */
function served(
  set: number,
  deployed: readonly (readonly [string, number])[],
  running = [set, 6],
): Promise<string | undefined> {
  const serviceDeployments = deployed.map(([status, revision], index) => ({
    serviceDeploymentArn: `arn:deployment/${index}`,
    status,
    targetServiceRevisionArn: `arn:revision/${revision}`,
    createdAt: 1_000 - index,
  }))
  const serviceRevisions = deployed.map(([, revision]) => ({
    serviceRevisionArn: `arn:revision/${revision}`,
    taskDefinition: arnOf(revision),
  }))
  const deployments = running.map((revision) => ({ taskDefinition: arnOf(revision), runningCount: 1 }))
  const service = { serviceName: 'shop', status: 'ACTIVE', taskDefinition: arnOf(set), deployments }
  return find(set, {
    DescribeServices: { services: [service] },
    ListServiceDeployments: { serviceDeployments },
    DescribeServiceRevisions: { serviceRevisions },
  }).then((found) => found?.served)
}

describe('what users have where the last deployment came to nothing', () => {
  test.each(['STOPPED', 'ROLLBACK_FAILED'])('is what came through last (%s)', async (status) => {
    const deployed = [
      [status, 8],
      ['STOPPED', 7],
      ['SUCCESSFUL', 6],
      ['SUCCESSFUL', 5],
    ] as const
    expect(await served(8, deployed)).toBe(arnOf(6))
  })

  test('is what the service is set to where that has come up since, and nothing else runs', async () => {
    const deployed = [
      ['ROLLBACK_FAILED', 8],
      ['SUCCESSFUL', 6],
    ] as const
    expect([await served(8, deployed), await served(8, deployed, [8])]).toEqual([arnOf(6), undefined])
  })

  test('is not asked for where it came through, or was taken back', async () => {
    expect(
      await served(8, [
        ['SUCCESSFUL', 8],
        ['SUCCESSFUL', 6],
      ]),
    ).toBeUndefined()
    expect(
      await served(6, [
        ['ROLLBACK_SUCCESSFUL', 8],
        ['SUCCESSFUL', 6],
      ]),
    ).toBeUndefined()
  })

  test('is not known where nothing ever came through', async () => {
    expect(await served(8, [['STOPPED', 8]])).toBeUndefined()
  })

  test('is not told by a list that does not show yet what the service is set to', async () => {
    expect(
      await served(9, [
        ['STOPPED', 8],
        ['SUCCESSFUL', 6],
      ]),
    ).toBeUndefined()
  })
})
