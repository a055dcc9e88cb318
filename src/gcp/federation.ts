import type { AuthClient } from 'google-auth-library'
import type { Context } from '../core/context.ts'
import type { GoogleEndpoints } from './endpoints.ts'
import type { Fetch } from './transport.ts'

export interface FederationOptions {
  readonly provider: string
  /** Without one the federated principal itself is the caller. */
  readonly serviceAccount?: string | undefined
  readonly endpoints: GoogleEndpoints
  readonly transport: Fetch
  /** A fresh OIDC token each time it is asked. */
  readonly subjectToken: () => Promise<string>
}

/**
 * Exchanges the job's OIDC token for one of Google's whenever that is needed. A federated token lives as long as GitHub's,
 * 300 s, and the library would by itself ask for a new one in the last five minutes, so on every call: hence the threshold.
 */
export async function createFederatedClient(options: FederationOptions): Promise<AuthClient> {
  const { provider, serviceAccount, endpoints, transport, subjectToken } = options
  const { IdentityPoolClient } = await import('google-auth-library')
  class FederatedClient extends IdentityPoolClient {
    /** The library gives its token exchange a transport of its own (11.3); ours has to carry that too. */
    useOneTransport(): void {
      Object.assign(this.stsCredential, { transporter: this.transporter })
    }
  }
  const client = new FederatedClient({
    type: 'external_account',
    audience: `//iam.${endpoints.universe}/${provider}`,
    subject_token_type: 'urn:ietf:params:oauth:token-type:jwt',
    token_url: `${endpoints.sts}/v1/token`,
    universe_domain: endpoints.universe,
    subject_token_supplier: { getSubjectToken: subjectToken },
    eagerRefreshThresholdMillis: serviceAccount === undefined ? 30_000 : 300_000,
    transporterOptions: { fetchImplementation: transport },
    useAuthRequestParameters: false,
    ...(serviceAccount === undefined ? {} : impersonation(endpoints, serviceAccount)),
  })
  withoutRetries(client)
  client.useOneTransport()
  return client
}

function impersonation(endpoints: GoogleEndpoints, serviceAccount: string) {
  return {
    service_account_impersonation_url: tokenUrl(endpoints, serviceAccount, 'generateAccessToken'),
    service_account_impersonation: { token_lifetime_seconds: 3600 },
  }
}

export function tokenUrl(
  endpoints: GoogleEndpoints,
  serviceAccount: string,
  verb: 'generateAccessToken' | 'generateIdToken',
): string {
  return `${endpoints.iamCredentials}/v1/projects/-/serviceAccounts/${serviceAccount}:${verb}`
}

/** Whether to ask again is ours to decide, on our clock; and no proxy agent need be made for a transport that has its own. */
export function withoutRetries(client: AuthClient): void {
  client.transporter.interceptors.request.add({
    resolved: (config) => {
      delete config.retryConfig
      config.retry = false
      return Promise.resolve(config)
    },
  })
}

export const ownContext = ({ clock, log }: Context, closed = new AbortController().signal): Context => ({
  clock,
  log,
  signal: closed,
})
