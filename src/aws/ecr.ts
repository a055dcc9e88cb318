import {
  CreateRepositoryCommand,
  DescribeRepositoriesCommand,
  ECRClient,
  GetAuthorizationTokenCommand,
} from '@aws-sdk/client-ecr'
import type { Context } from '../core/context.ts'
import { CloudError, isCloudError, TandemError } from '../core/errors.ts'
import { type RetryPolicy, retry } from '../core/retry.ts'
import { readAws } from './call.ts'
import type { AwsConnection } from './connection.ts'
import { keptFor } from './kept.ts'

/** ECR's repositories and passwords, as far as an image needs them. Errors are for the user. */
export interface Ecr {
  /** Sees to it that the repository is there; makes it when it is missing and `create` allows it. */
  ensureRepository(name: string, options: { readonly create: boolean }, context: Context): Promise<void>
  /** For Docker's API, which wants them with every request: a password serves for some minutes. */
  credentials(context: Context): Promise<EcrCredentials>
}

export interface EcrCredentials {
  readonly username: string
  readonly password: string
}

export function createEcr(connection: AwsConnection): Ecr {
  const client = new ECRClient(connection.clientConfig)
  const registry: EcrRegistry = { client, region: connection.region }
  return {
    ensureRepository: async (name, { create }, context) => {
      if (await isThere(registry, name, context)) return
      if (!create) throw missing(registry, name)
      await makeRepository(registry, name, context)
      await waitUntilSeen(registry, name, context)
    },
    credentials: keptFor(passwordServes, (context) => mintPassword(registry, context)),
  }
}

interface EcrRegistry {
  readonly client: ECRClient
  readonly region: string
}

async function isThere({ client }: EcrRegistry, name: string, context: Context): Promise<boolean> {
  const command = new DescribeRepositoriesCommand({ repositoryNames: [name] })
  try {
    await readAws('ecr.DescribeRepositories', context, (options) => client.send(command, options))
    return true
  } catch (error) {
    if (isCloudError(error, 'missing')) return false
    throw error
  }
}

/** Asking again after an unknown outcome meets `exists`, which is as good. */
async function makeRepository({ client, region }: EcrRegistry, name: string, context: Context): Promise<void> {
  context.log.info(`Creating the repository ${name} in ${region}`)
  const command = new CreateRepositoryCommand({ repositoryName: name })
  try {
    await readAws('ecr.CreateRepository', context, (options) => client.send(command, options))
  } catch (error) {
    if (!isCloudError(error, 'exists')) throw error
  }
}

/** A push may not find what was made a moment ago. */
const seenPolicy: RetryPolicy = { on: ['missing'], firstWait: 250, maxWait: 2_000, within: 60_000 }

async function waitUntilSeen(registry: EcrRegistry, name: string, context: Context): Promise<void> {
  const operation = 'ecr.DescribeRepositories'
  await retry(operation, seenPolicy, context, async () => {
    if (await isThere(registry, name, context)) return
    throw new CloudError(`the repository ${name} was made, but ECR does not show it`, { operation, trouble: 'missing' })
  })
}

const missing = ({ region }: EcrRegistry, name: string) =>
  new TandemError('input', `the ECR repository ${name} does not exist in ${region}`, {
    hint: `Make it (aws ecr create-repository --repository-name ${name} --region ${region}), or set create-repository: true.`,
  })

/**
 * Good for twelve hours: https://docs.aws.amazon.com/AmazonECR/latest/userguide/registry_auth.html (November 2026). Whether longer than
 * the session that asked for it is not said, so it is not kept for long. ms
 */
const passwordServes = 600_000

async function mintPassword({ client }: EcrRegistry, context: Context): Promise<EcrCredentials> {
  const operation = 'ecr.GetAuthorizationToken'
  const command = new GetAuthorizationTokenCommand({})
  const { authorizationData } = await readAws(operation, context, (options) => client.send(command, options))
  const pair = Buffer.from(authorizationData?.[0]?.authorizationToken ?? '', 'base64').toString('utf8')
  const colon = pair.indexOf(':')
  if (colon < 1) throw new CloudError(`${operation}: answered without a password`, { operation, trouble: 'invalid' })
  return { username: pair.slice(0, colon), password: pair.slice(colon + 1) }
}
