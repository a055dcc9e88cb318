import { Agent } from 'node:https'
import {
  CloudWatchLogsClient,
  CreateLogGroupCommand,
  CreateLogStreamCommand,
  PutLogEventsCommand,
} from '@aws-sdk/client-cloudwatch-logs'
import {
  CreateSecretCommand,
  DeleteSecretCommand,
  PutSecretValueCommand,
  SecretsManagerClient,
} from '@aws-sdk/client-secrets-manager'
import { PutParameterCommand, SSMClient } from '@aws-sdk/client-ssm'
import { NodeHttpHandler } from '@smithy/node-http-handler'
import { z } from 'zod'
import { readyAws } from '../../../simulators/clouds.ts'
import type { GitHub } from '../../../simulators/github/github.ts'
import type { LocalKernel } from '../../../simulators/kernel/kernel.ts'
import { type AwsConnection, connectAws } from '../../../src/aws/connection.ts'
import { type AwsIdentity, createAwsIdentity } from '../../../src/aws/identity.ts'
import { systemClock } from '../../../src/core/clock.ts'
import type { Context } from '../../../src/core/context.ts'
import { silentLog } from '../../../src/core/log.ts'
import type { OidcSource } from '../../../src/core/oidc.ts'
import { createHttpClient } from '../../../src/http/client.ts'
import type { HttpClient } from '../../../src/http/types.ts'

/** An AWS, be it the local clouds' or moto's, and Tandem's own client in a job that may use it. */
export interface AwsWorld {
  readonly identity: AwsIdentity
  readonly connection: AwsConnection
  readonly context: Context
  readonly close: () => Promise<void>
}

export interface Backing {
  readonly kernel: LocalKernel
  readonly github: GitHub
  /** Of somebody who may do everything. */
  readonly operator: { readonly accessKeyId: string; readonly secretAccessKey: string }
  /** An API that is not simulated; else the operator asks for it. */
  readonly deleteSecret?: (arn: string) => void
}

export const group = '/aws/apprunner/shop/8fe1e10304f84fd2b0df550fe98a71fa/application'

export async function openWorld(backing: Backing): Promise<AwsWorld> {
  const { kernel, github } = backing
  kernel.trust()
  await furnish(backing)
  const http = createHttpClient({ HTTPS_PROXY: kernel.proxyUrl })
  const context = { clock: systemClock, log: silentLog, signal: new AbortController().signal }
  const { role, region } = readyAws
  const oidc = tokensOf(github, http)
  const identity = createAwsIdentity({ role, region, oidc, http, context, sessionName: 'e2e' })
  const connection = connectAws({ identity, http, region, context })
  return { identity, connection, context, close: () => http.close() }
}

const tokenSchema = z.object({ value: z.string() })

function tokensOf(github: GitHub, http: HttpClient): OidcSource {
  const job = github.jobEnvironment(github.startJob())
  const headers = { authorization: `Bearer ${job['ACTIONS_ID_TOKEN_REQUEST_TOKEN']}` }
  return {
    token: async (audience, context) => {
      const url = `${job['ACTIONS_ID_TOKEN_REQUEST_URL']}&audience=${encodeURIComponent(audience)}`
      const { body } = await http.request({ method: 'GET', url, headers, operation: 'github.oidc.token' }, context)
      return tokenSchema.parse(JSON.parse(body.toString())).value
    },
  }
}

/** What the references and the log lead to, made through AWS's API. */
async function furnish({ kernel, operator, deleteSecret }: Backing): Promise<void> {
  const httpsAgent = new Agent({ proxyEnv: { HTTPS_PROXY: kernel.proxyUrl }, ca: kernel.ca, keepAlive: false })
  const requestHandler = new NodeHttpHandler({ httpsAgent })
  const settings = { region: readyAws.region, credentials: operator, requestHandler }
  try {
    await Promise.all([keepReferences(settings, deleteSecret), writeLines(settings)])
    await kernel.clocks.platform.sleep(linesCome)
  } finally {
    httpsAgent.destroy()
  }
}

/** How late the local clouds may show a line. ms */
const linesCome = 31_000

interface Settings {
  readonly region: string
  readonly credentials: Backing['operator']
  readonly requestHandler: NodeHttpHandler
}

async function keepReferences(settings: Settings, deleteSecret: Backing['deleteSecret']): Promise<void> {
  const secrets = new SecretsManagerClient(settings)
  await secrets.send(new CreateSecretCommand({ Name: 'shop/key', SecretString: 'value' }))
  await secrets.send(new PutSecretValueCommand({ SecretId: 'shop/key', SecretString: 'new value' }))
  const { ARN = '' } = await secrets.send(new CreateSecretCommand({ Name: 'shop/old', SecretString: 'value' }))
  if (deleteSecret === undefined) await secrets.send(new DeleteSecretCommand({ SecretId: ARN }))
  else deleteSecret(ARN)
  await new SSMClient(settings).send(
    new PutParameterCommand({ Name: '/shop/key', Value: 'value', Type: 'SecureString' }),
  )
}

async function writeLines(settings: Settings): Promise<void> {
  const logs = new CloudWatchLogsClient(settings)
  const [logGroupName, now] = [group, Date.now()]
  await logs.send(new CreateLogGroupCommand({ logGroupName }))
  for (const [logStreamName, messages, ago] of [
    ['instance/1', ['Starting', 'Error: DATABASE_URL is not set'], 10],
    ['other/1', ['elsewhere'], 20],
  ] as const) {
    await logs.send(new CreateLogStreamCommand({ logGroupName, logStreamName }))
    const logEvents = messages.map((message, index) => ({ timestamp: now - ago + index, message }))
    await logs.send(new PutLogEventsCommand({ logGroupName, logStreamName, logEvents }))
  }
}
