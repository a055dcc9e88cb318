import { openEcrImage } from '../../../aws/ecr-image.ts'
import { consolePages, registryHost } from '../../../aws/endpoints.ts'
import { createLambdaClient, type LambdaClient } from '../../../aws/lambda-client.ts'
import { functionPage } from '../../../aws/lambda-page.ts'
import { createLogs } from '../../../aws/logs.ts'
import type { Context } from '../../../core/context.ts'
import type { Target, TargetId } from '../../../core/target.ts'
import type { OpenService, ServiceTools } from '../amazon-service.ts'
import { createLambda } from '../lambda.ts'
import { functionNamed } from './api.ts'
import { platforms } from './desired.ts'

export const openService: OpenService = (opening) => {
  const { account, connection, place } = opening
  const client = createLambdaClient(connection, place.name)
  const host = registryHost(account, connection.region)
  return {
    target: targetFor(opening, client),
    platform: platforms[place.architecture ?? 'x86_64'],
    alternatives: place.architecture === undefined ? Object.values(platforms) : [],
    // Lambda runs nothing that is not in its own region's ECR.
    runsFrom: (from) => from === host,
    close: () => client.close(),
  }
}

/** A process that takes over comes after the lines of the version that it asks for, ms. */
const beforeUs = 3_600_000

function targetFor({ place, account, tools, connection, ecr, since }: ServiceTools, client: LambdaClient): Target {
  const { region } = connection
  const { name, liveAlias = 'live' } = place
  const id: TargetId = { cloud: 'aws', account, region, platform: 'lambda', name }
  const reading = { http: tools.http, credentials: (context: Context) => ecr.credentials(context) }
  const logs = createLogs(connection)
  return createLambda({
    id,
    api: functionNamed(client, liveAlias, tools.secrets),
    architecture: place.architecture,
    lookInto: (image, context) => openEcrImage(image, reading, context),
    lastLines: async (group, context) => {
      const read = await logs.lastLines({ group, since: since - beforeUs, limit: 60 }, context)
      if (read.kind === 'read') return read.lines
      context.log.info(`No log lines: ${read.why}`)
      return undefined
    },
    consoleUrl: functionPage({ region, name }),
    logsUrl: (group) => consolePages.logGroup({ region, group }),
  })
}
