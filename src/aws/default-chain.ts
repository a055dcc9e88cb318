import type { AwsCredentialIdentityProvider } from '@smithy/types'
import type { Context } from '../core/context.ts'
import { TandemError } from '../core/errors.ts'
import { heedCancel } from '../core/heed-cancel.ts'
import type { Secrets } from '../core/secrets.ts'
import type { HttpClient } from '../http/types.ts'
import { awsSettings } from './connection.ts'
import type { AwsCredentials, CredentialSource } from './credentials.ts'
import { awsError } from './errors.ts'
import { faultOf } from './fault.ts'
import { createTransport } from './transport.ts'

export interface DefaultChainOptions {
  readonly region: string
  readonly http: HttpClient
  readonly context: Context
  readonly secrets: Secrets
}

/** The SDK's own chain: environment, configuration files and what they name, the container's or the machine's role. */
export function createDefaultChain(options: DefaultChainOptions): CredentialSource {
  let provider: Promise<AwsCredentialIdentityProvider> | undefined
  let ended: string | undefined
  const find = async (): Promise<AwsCredentials> => {
    const ask = await (provider ??= openChain(options))
    const found = await explained(ask())
    if (found.accessKeyId !== ended) return found
    ended = undefined
    return explained(ask({ forceRefresh: true }))
  }
  return {
    credentials: async ({ signal }) => {
      const found = await heedCancel(signal, find())
      options.secrets.add([found.accessKeyId, found.secretAccessKey, found.sessionToken])
      return found
    },
    forget: (accessKeyId) => {
      ended = accessKeyId
    },
  }
}

async function openChain({ region, http, context }: DefaultChainOptions): Promise<AwsCredentialIdentityProvider> {
  const { defaultProvider } = await import('@aws-sdk/credential-provider-node')
  const { log } = context
  const debug = (line: unknown): void => log.debug(String(line))
  return defaultProvider({
    clientConfig: { ...awsSettings, region, requestHandler: createTransport(http, context) },
    logger: { debug, info: debug, warn: (line: unknown) => log.warning(String(line)), error: debug },
  })
}

async function explained(asked: Promise<AwsCredentials>): Promise<AwsCredentials> {
  try {
    return await asked
  } catch (error) {
    if (error instanceof TandemError || faultOf(error) !== undefined) throw awsError('sts.credentials', error)
    throw new TandemError('auth', 'there are no AWS credentials in this job', { hint: whatToSet, cause: error })
  }
}

const whatToSet =
  'Set aws-role-to-assume (and permissions: id-token: write), or let aws-actions/configure-aws-credentials run before in the same job.'
