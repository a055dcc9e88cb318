import { expect, test } from '@jest/globals'
import { createEcsClient } from '../../../../src/aws/ecs-client.ts'
import { createExpressClient } from '../../../../src/aws/express-client.ts'
import { createSecrets } from '../../../../src/core/secrets.ts'
import { observed } from '../../../../src/targets/aws/ecs-express/observe.ts'
import { send } from '../../../../src/targets/aws/ecs-express/send.ts'
import { serviceNamed } from '../../../../src/targets/aws/ecs-express/service.ts'
import type { RunSettings } from '../../../../src/targets/aws/ecs-express/settings.ts'
import { answeringAws } from '../ecs-deployment/answering.ts'
import { running, shown } from './a-service.ts'
import { timeless } from './paper-express.ts'

const arn = 'arn:aws:ecs:us-east-1:111122223333:service/default/shop'
const revision = 'arn:aws:ecs:us-east-1:111122223333:service-revision/default/shop/1'

/** What AWS may add one day, and what it only shows. */
const novelties = {
  primaryContainer: { user: '1000', ulimits: [{ name: 'nofile', softLimit: 1024 }] },
  scalingTarget: { scaleInCooldown: 60 },
  networkConfiguration: { assignPublicIp: 'DISABLED' },
}

const before = running({ RELEASE_ID: 'r1' }, { registryPassword: 'arn:password' })

const configuration = {
  ...shown(before, revision),
  invented: 'and shown only',
  ...Object.fromEntries(
    Object.entries(novelties).map(([name, novelty]) => {
      const member = Object.entries(shown(before)).find(([known]) => known === name)?.[1]
      return [name, { ...(typeof member === 'object' ? member : {}), ...novelty }]
    }),
  ),
}

/** What is sent for an update of that service. */
async function sentFor(settings: RunSettings): Promise<unknown> {
  const sent: unknown[] = []
  const context = timeless()
  const service = { status: { statusCode: 'ACTIVE' }, tags: [], activeConfigurations: [configuration] }
  const deployment = { serviceDeploymentArn: 'arn:d0', status: 'SUCCESSFUL', targetServiceRevisionArn: revision }
  const connection = answeringAws((operation, content) => {
    if (operation === 'UpdateExpressGatewayService') sent.push(content)
    return { content: { service, serviceDeployments: [deployment] } }
  }, context)
  const clients = { client: createEcsClient(connection), express: createExpressClient(connection) }
  const at = { cluster: 'default', service: 'shop' }
  const api = serviceNamed({ ...clients, at, arn, secrets: createSecrets() })
  await send({ call: 'update', settings }, observed(await api.find(context)), api, context)
  return sent[0]
}

test('what Tandem does not know of a container stays as it is, as a container is always said whole', async () => {
  const sent = await sentFor(running({ RELEASE_ID: 'r2' }, { image: 'shop@sha256:two' }))
  expect(sent).toMatchObject({ primaryContainer: { image: 'shop@sha256:two', ...novelties.primaryContainer } })
  expect(sent).not.toHaveProperty('scalingTarget')
  expect(sent).not.toHaveProperty('networkConfiguration')
  expect(sent).not.toHaveProperty('invented')
  // Known, and no longer wanted.
  expect(sent).not.toHaveProperty('primaryContainer.repositoryCredentials')
})

test('and so does what it does not know of scaling and network, where those change', async () => {
  const network = { subnets: ['subnet-b'], securityGroups: ['sg-2'] }
  const scaling = { ...before.scaling, max: 5 }
  expect(await sentFor({ ...before, network, scaling })).toMatchObject({
    scalingTarget: { maxTaskCount: 5, ...novelties.scalingTarget },
    networkConfiguration: { ...network, ...novelties.networkConfiguration },
  })
})
