import type { AwsCredentialIdentityProvider } from '@smithy/types'
import type { Context } from '../core/context.ts'
import type { HttpClient } from '../http/types.ts'
import { type AwsPartition, partitionOf } from './endpoints.ts'
import type { CredentialSource } from './credentials.ts'
import { type AwsTransport, createTransport } from './transport.ts'

/** What the SDK's clients of one identity and region are made with. */
export interface AwsConnection {
  readonly region: string
  readonly partition: AwsPartition
  readonly clientConfig: AwsClientConfig
}

/** Leaves nothing that decides where and how often is asked to the process's environment or AWS's configuration files. */
export interface AwsClientConfig extends AwsSettings {
  readonly region: string
  readonly requestHandler: AwsTransport
  readonly credentials: AwsCredentialIdentityProvider
}

/** Whether to ask again is ours to decide, on our clock. */
export const awsSettings = {
  maxAttempts: 1,
  retryMode: 'standard',
  defaultsMode: 'standard',
  useDualstackEndpoint: false,
  useFipsEndpoint: false,
  ignoreConfiguredEndpointUrls: true,
  userAgentAppId: 'tandem',
} as const

type AwsSettings = { readonly [Name in keyof typeof awsSettings]: (typeof awsSettings)[Name] }

export interface ConnectionOptions {
  readonly identity: CredentialSource
  readonly http: HttpClient
  readonly region: string
  /** Clock and log; its signal ends whatever is under way, besides each call's own. */
  readonly context: Context
}

export function connectAws({ identity, http, region, context }: ConnectionOptions): AwsConnection {
  const expired = (accessKeyId: string) => identity.forget(accessKeyId)
  return {
    region,
    partition: partitionOf(region),
    clientConfig: {
      ...awsSettings,
      region,
      requestHandler: createTransport(http, context, { expired }),
      // The SDK keeps credentials by the system's clock unless it is told that somebody else does.
      credentials: Object.assign(() => identity.credentials(context), { memoized: true }),
    },
  }
}
