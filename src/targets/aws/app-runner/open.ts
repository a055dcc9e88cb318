import { createAppRunnerClient } from '../../../aws/app-runner-client.ts'
import { consolePages, registryHost } from '../../../aws/endpoints.ts'
import { createLogs } from '../../../aws/logs.ts'
import { createSecretReferences } from '../../../aws/secret-references.ts'
import type { Target, TargetId } from '../../../core/target.ts'
import type { OpenService, ServiceTools } from '../amazon-service.ts'
import { createAppRunner } from '../app-runner.ts'
import { platform } from './desired.ts'
import { discreet } from './discreet.ts'
import { scalingWish } from './scaling.ts'
import { type AppRunnerServiceApi, serviceNamed } from './service.ts'

export const openService: OpenService = (opening) => {
  const { account, connection, place, tools } = opening
  const client = createAppRunnerClient(connection)
  const host = registryHost(account, connection.region)
  return {
    target: targetFor(opening, discreet(serviceNamed(client, place.name), tools.secrets)),
    platform,
    runsFrom: (from) => from === host || from === 'public.ecr.aws',
    close: () => client.close(),
  }
}

/** A process that takes over comes after the lines of the deployment that it asks for, ms. */
const beforeUs = 3_600_000

function targetFor({ place, account, connection, since }: ServiceTools, service: AppRunnerServiceApi): Target {
  const { region } = connection
  const { name } = place
  const id: TargetId = { cloud: 'aws', account, region, platform: 'app-runner', name }
  const secrets = createSecretReferences(connection)
  const logs = createLogs(connection)
  return createAppRunner({
    id,
    service,
    scaling: scalingWish(place.service),
    resolve: async (reference, context) => {
      const found = await secrets.resolve(reference, context)
      return found.kind === 'pinned' ? { arn: found.arn } : { arn: found.arn, why: found.why }
    },
    lastLines: async (group, started, context) => {
      const read = await logs.lastLines({ group, since: started ?? since - beforeUs, limit: 40 }, context)
      if (read.kind === 'read') return read.lines
      context.log.info(`No log lines: ${read.why}`)
      return undefined
    },
    consoleUrl: (of) => consolePages.appRunnerService({ region, name, account, id: of }),
    logsUrl: (group) => consolePages.logGroup({ region, group }),
  })
}
