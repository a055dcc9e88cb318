import { createEcsClient } from '../../../aws/ecs-client.ts'
import { ecsServicePage } from '../../../aws/ecs-page.ts'
import { createEcsServiceClient } from '../../../aws/ecs-service-client.ts'
import { consolePages } from '../../../aws/endpoints.ts'
import { createLogs } from '../../../aws/logs.ts'
import { createSecretReferences } from '../../../aws/secret-references.ts'
import type { Target, TargetId } from '../../../core/target.ts'
import type { OpenService, ServiceTools } from '../amazon-service.ts'
import { createEcs } from '../ecs.ts'
import { type ServiceApi, serviceNamed } from './api.ts'
import { platforms } from './desired.ts'
import { patienceFor } from './guard.ts'

export const openService: OpenService = (opening) => {
  const { connection, place, tools } = opening
  const { name, cluster = 'default', container } = place
  const clients = { client: createEcsClient(connection), changes: createEcsServiceClient(connection) }
  const api = serviceNamed({
    ...clients,
    at: { cluster, service: name },
    service: name,
    container,
    secrets: tools.secrets,
  })
  return {
    target: targetFor(opening, api),
    platform: platforms[place.architecture ?? 'x86_64'],
    // What the service runs on is known once it is looked at.
    alternatives: place.architecture === undefined ? Object.values(platforms) : [],
    runsFrom: (from) => from === 'public.ecr.aws' || ecr.test(from),
    close: () => {
      clients.client.close()
      clients.changes.close()
    },
  }
}

/** Of any account and region that lets the execution role pull. */
const ecr = /^\d{12}\.dkr\.ecr\.[a-z0-9-]+\.amazonaws\.com(?:\.cn)?$/

/** A process that takes over comes after the lines of the deployment that it asks for, ms. */
const beforeUs = 3_600_000

function targetFor({ place, account, connection, tools, since }: ServiceTools, api: ServiceApi): Target {
  const { region } = connection
  const { name } = place
  const { cluster } = api.at
  const id: TargetId = { cloud: 'aws', account, region, platform: 'ecs', name }
  const secrets = createSecretReferences(connection)
  const logs = createLogs(connection)
  return createEcs({
    id,
    api,
    planning: {
      service: name,
      cluster,
      container: place.container,
      architecture: place.architecture,
      command: place.releaseCommand,
      patience: patienceFor(tools.releaseTimeout),
      url: place.url,
      testUrl: place.testUrl,
      resolve: async (reference, context) => {
        const found = await secrets.resolve(reference, context)
        return found.kind === 'pinned' ? { arn: found.arn } : { arn: found.arn, why: found.why }
      },
    },
    lastLines: async (group, streamPrefix, context) => {
      const read = await logs.lastLines({ group, streamPrefix, since: since - beforeUs, limit: 40 }, context)
      if (read.kind === 'read') return read.lines
      context.log.info(`No log lines: ${read.why}`)
      return undefined
    },
    consoleUrl: ecsServicePage({ region, cluster: cluster.split('/').at(-1) ?? cluster, service: name }),
    logsUrl: (group) => consolePages.logGroup({ region, group }),
  })
}
