import { expect, test } from '@jest/globals'
import { createEcsClient } from '../../../../src/aws/ecs-client.ts'
import { createEcsServiceClient } from '../../../../src/aws/ecs-service-client.ts'
import { createSecrets } from '../../../../src/core/secrets.ts'
import { serviceNamed } from '../../../../src/targets/aws/ecs/api.ts'
import { answeringAws } from '../ecs-deployment/answering.ts'
import { timeless } from '../ecs-express/paper-express.ts'

const arnOf = (revision: number): string => `arn:aws:ecs:us-east-1:111122223333:task-definition/shop:${revision}`

/** A service that is set to run one revision, with a deployment of each of these, from very long ago; none is listed. */
function isOld(set: number, deployed: readonly number[]): Promise<boolean | undefined> {
  const context = timeless()
  const long = (context.clock.now() - 100 * 86_400_000) / 1000
  const deployments = deployed.map((revision) => ({ taskDefinition: arnOf(revision), createdAt: long }))
  const service = { serviceName: 'shop', status: 'ACTIVE', taskDefinition: arnOf(set), deployments }
  const answers: Readonly<Record<string, object>> = {
    ListServiceDeployments: { serviceDeployments: [] },
    DescribeServices: { services: [service] },
    DescribeTaskDefinition: { taskDefinition: { taskDefinitionArn: arnOf(set), containerDefinitions: [] } },
  }
  const connection = answeringAws((operation) => ({ content: answers[operation] ?? {} }), context)
  const [client, changes] = [createEcsClient(connection), createEcsServiceClient(connection)]
  const at = { cluster: 'default', service: 'shop' }
  const api = serviceNamed({ at, client, changes, secrets: createSecrets(), service: 'shop', container: undefined })
  return api.find(context).then((found) => found?.isOld)
}

test('a deployment that is not listed is forgotten only where the service shows one of what it is set to run', async () => {
  expect(await isOld(8, [8, 7])).toBe(true)
  expect(await isOld(8, [7])).toBe(false)
  expect(await isOld(8, [])).toBe(false)
})
