import type { AwsConnection } from '../../../aws/connection.ts'
import { type ImageReading, openEcrImage } from '../../../aws/ecr-image.ts'
import { consolePages } from '../../../aws/endpoints.ts'
import { createLambdaClient } from '../../../aws/lambda-client.ts'
import { functionPage } from '../../../aws/lambda-page.ts'
import { createLogs } from '../../../aws/logs.ts'
import type { Secrets } from '../../../core/secrets.ts'
import type { Target, TargetId } from '../../../core/target.ts'
import { createLambda } from '../lambda.ts'
import { functionNamed } from './api.ts'
import { platforms } from './desired.ts'
import type { Architecture } from './settings.ts'

interface Opening {
  readonly id: TargetId
  readonly connection: AwsConnection
  readonly secrets: Secrets
  /** For looks into an image. */
  readonly reading: ImageReading
  /** Logs from before this are not ours, ms since the epoch. */
  readonly since: number
  /** What users call. */
  readonly liveAlias?: string | undefined
  readonly architecture?: Architecture | undefined
}

interface OpenFunction {
  readonly target: Target
  readonly platform: string
  close(): void
}

/** A process that takes over comes after the lines of the version that it asks for, ms. */
const beforeUs = 3_600_000

export function openFunction(opening: Opening): OpenFunction {
  const { id, connection, secrets, reading, since, liveAlias = 'live', architecture } = opening
  const { region, name } = id
  const client = createLambdaClient(connection, name)
  const logs = createLogs(connection)
  const target = createLambda({
    id,
    api: functionNamed(client, liveAlias, secrets),
    architecture,
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
  return { target, platform: platforms[architecture ?? 'x86_64'], close: () => client.close() }
}
