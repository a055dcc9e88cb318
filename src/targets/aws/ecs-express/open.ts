import { createEcsClient, type EcsClient } from '../../../aws/ecs-client.ts'
import { ecsServicePage } from '../../../aws/ecs-page.ts'
import { consolePages } from '../../../aws/endpoints.ts'
import { createExpressClient, type ExpressClient } from '../../../aws/express-client.ts'
import { createLogs } from '../../../aws/logs.ts'
import { createSecretReferences } from '../../../aws/secret-references.ts'
import type { Target, TargetId } from '../../../core/target.ts'
import type { OpenService, ServiceTools } from '../amazon-service.ts'
import { createEcsExpress } from '../ecs-express.ts'
import { shortName } from '../ecs-deployment/deployment.ts'
import { platforms } from './desired.ts'
import { serviceNamed } from './service.ts'

export const openService: OpenService = (opening) => {
  const client = createEcsClient(opening.connection)
  const express = createExpressClient(opening.connection)
  return {
    target: targetFor(opening, { client, express }),
    platform: platforms[opening.place.architecture === 'arm64' ? 'ARM64' : 'X86_64'],
    runsFrom: (from) => from === 'public.ecr.aws' || ecr.test(from),
    close: () => {
      client.close()
      express.close()
    },
  }
}

/** Of any account and region that lets the execution role pull. */
const ecr = /^\d{12}\.dkr\.ecr\.[a-z0-9-]+\.amazonaws\.com(?:\.cn)?$/

/** A process that takes over comes after the lines of the deployment that it asks for, ms. */
const beforeUs = 3_600_000

interface Clients {
  readonly client: EcsClient
  readonly express: ExpressClient
}

function targetFor({ place, account, tools, connection, since }: ServiceTools, clients: Clients): Target {
  const { region, partition } = connection
  const { name, architecture, subnets, securityGroups } = place
  const cluster = shortName(place.cluster ?? 'default')
  const id: TargetId = { cloud: 'aws', account, region, platform: 'ecs-express', name }
  const arn = `arn:${partition.name}:ecs:${region}:${account}:service/${cluster}/${name}`
  const secrets = createSecretReferences(connection)
  const logs = createLogs(connection)
  return createEcsExpress({
    id,
    api: serviceNamed({ ...clients, at: { cluster, service: name }, arn, secrets: tools.secrets }),
    isInternal: place.service.ingress === 'internal',
    wish: {
      cluster: place.cluster,
      ...(architecture === undefined ? {} : { architecture }),
      ...(subnets === undefined ? {} : { subnets }),
      ...(securityGroups === undefined ? {} : { securityGroups }),
    },
    resolve: async (reference, context) => {
      const found = await secrets.resolve(reference, context)
      return found.kind === 'pinned' ? { arn: found.arn } : { arn: found.arn, why: found.why }
    },
    lastLines: async (group, streamPrefix, context) => {
      const read = await logs.lastLines({ group, streamPrefix, since: since - beforeUs, limit: 40 }, context)
      if (read.kind === 'read') return read.lines
      context.log.info(`No log lines: ${read.why}`)
      return undefined
    },
    logsUrl: (group) => consolePages.logGroup({ region, group }),
    consoleUrl: ecsServicePage({ region, cluster, service: name }),
  })
}
