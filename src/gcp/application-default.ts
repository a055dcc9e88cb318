import type { AuthClient } from 'google-auth-library'
import { z } from 'zod'
import type { Context } from '../core/context.ts'
import { TandemError } from '../core/errors.ts'
import type { HttpClient } from '../http/types.ts'
import type { GoogleEndpoints } from './endpoints.ts'
import { tokenUrl, withoutRetries } from './federation.ts'
import type { Fetch } from './transport.ts'

const scope = 'https://www.googleapis.com/auth/cloud-platform'

export interface DefaultOptions {
  /** The account to become by the credentials that are there. */
  readonly serviceAccount?: string | undefined
  readonly endpoints: GoogleEndpoints
  readonly transport: Fetch
  readonly http: HttpClient
  readonly context: Context
}

/** Application default credentials: a credentials file named by the environment, gcloud's own, or the machine's account. */
export async function createDefaultClient(options: DefaultOptions): Promise<AuthClient> {
  const source = await findCredentials(options)
  return options.serviceAccount === undefined ? source : impersonate(source, options.serviceAccount, options)
}

async function findCredentials({ endpoints, transport }: DefaultOptions): Promise<AuthClient> {
  const { GoogleAuth } = await import('google-auth-library')
  const auth = new GoogleAuth({
    scopes: [scope],
    // Else the library looks for a project by asking gcloud and the metadata server.
    projectId: 'given-by-settings',
    clientOptions: {
      transporterOptions: { fetchImplementation: transport },
      universeDomain: endpoints.universe,
      useAuthRequestParameters: false,
    },
  })
  try {
    const client = await auth.getClient()
    withoutRetries(client)
    return client
  } catch (error) {
    throw new TandemError('auth', 'there are no Google credentials in this job', {
      hint: 'Set gcp-workload-identity-provider (and permissions: id-token: write), or provide application default credentials.',
      cause: error,
    })
  }
}

const tokenSchema = z.object({ accessToken: z.string(), expireTime: z.iso.datetime({ offset: true }) })

async function impersonate(source: AuthClient, serviceAccount: string, options: DefaultOptions): Promise<AuthClient> {
  const { OAuth2Client } = await import('google-auth-library')
  const { endpoints, transport } = options
  const client = new OAuth2Client({
    transporterOptions: { fetchImplementation: transport },
    universeDomain: endpoints.universe,
    useAuthRequestParameters: false,
  })
  client.refreshHandler = async () => {
    const { token } = await source.getAccessToken()
    const response = await transport(tokenUrl(endpoints, serviceAccount, 'generateAccessToken'), {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: JSON.stringify({ scope: [scope], lifetime: '3600s' }),
    })
    const { accessToken, expireTime } = tokenSchema.parse(await response.json())
    return { access_token: accessToken, expiry_date: Date.parse(expireTime) }
  }
  withoutRetries(client)
  return client
}
