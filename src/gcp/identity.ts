import type { AuthClient } from 'google-auth-library'
import { z } from 'zod'
import type { Context } from '../core/context.ts'
import { TandemError } from '../core/errors.ts'
import { heedCancel } from '../core/heed-cancel.ts'
import type { OidcSource } from '../core/oidc.ts'
import { type RetryPolicy, readPolicy, retry, throwIfCancelled } from '../core/retry.ts'
import type { HttpClient } from '../http/types.ts'
import { createDefaultClient } from './application-default.ts'
import { type Claims, readClaims } from '../core/claims.ts'
import type { GoogleEndpoints } from './endpoints.ts'
import { googleError, isMistake } from './errors.ts'
import { createFederatedClient, ownContext, tokenUrl } from './federation.ts'
import { explainRefusal } from './refusal.ts'
import { TokenRefused } from './token-refused.ts'
import { createTransport, type Fetch } from './transport.ts'

/** Who we are at Google. Everything stays in memory; tokens are refreshed when they are about to end. */
export interface GoogleIdentity {
  /** For @google-cloud/run; its calls go through our HTTP client. */
  authClient(): Promise<AuthClient>
  accessToken(context: Context): Promise<string>
  /** Whether `idToken` can work: it needs a service account. */
  readonly canMintIdTokens: boolean
  /** An identity token of the service account, for a private service. */
  idToken(audience: string, context: Context): Promise<string>
  describe(): string
}

export interface IdentityOptions {
  /** Full name of the workload identity provider; without one, application default credentials. */
  readonly provider?: string | undefined
  /** E-mail of the service account to become. */
  readonly serviceAccount?: string | undefined
  /** `aud` of the OIDC token; by default `https://iam.googleapis.com/PROVIDER`. */
  readonly audience?: string | undefined
  readonly oidc?: OidcSource | undefined
  readonly http: HttpClient
  readonly endpoints: GoogleEndpoints
  /** Clock and log for the refreshes, which callers share: no caller's cancel ends them. */
  readonly context: Context
  /** Aborted when nobody needs a token any more: ends a refresh under way, which no caller's cancellation does. */
  readonly closed?: AbortSignal
}

/** A grant takes a while to be known everywhere, so one denial is not the end. */
const propagationPolicy: RetryPolicy = { on: ['denied'], firstWait: 2_000, maxWait: 8_000, within: 15_000 }

/** One identity's parts. */
interface Session {
  readonly options: IdentityOptions
  readonly transport: Fetch
  /** Something was asked over the network already. */
  readonly hasAsked: () => boolean
  readonly subjectToken: () => Promise<string>
  /** Of the last OIDC token. */
  readonly claims: () => Claims
}

export function createGoogleIdentity(options: IdentityOptions): GoogleIdentity {
  const session = openSession(options)
  const main = once(() => createClient(session, options.serviceAccount))
  const federated = once(() => createClient(session, undefined))
  const idTokens = new Map<string, { readonly token: string; readonly expires: number }>()
  return {
    authClient: main,
    canMintIdTokens: options.serviceAccount !== undefined,
    accessToken: (context) => askForToken(session, main, context),
    idToken: async (audience, context) => {
      const kept = idTokens.get(audience)
      if (kept !== undefined && kept.expires - context.clock.now() > 300_000) return kept.token
      const token = await mintIdToken(session, federated, audience, context)
      idTokens.set(audience, { token, expires: Number(readClaims(token)['exp'] ?? 0) * 1000 })
      return token
    },
    describe: () => describe(options),
  }
}

function openSession(options: IdentityOptions): Session {
  let claims: Claims = {}
  let asked = false
  const context = ownContext(options.context, options.closed)
  const subjectToken = async () => {
    const { oidc, provider = '', audience = `https://iam.${options.endpoints.universe}/${provider}` } = options
    if (oidc === undefined) throw new TandemError('auth', `no OIDC token to show to ${provider}: this is no GitHub job`)
    const token = await oidc.token(audience, context)
    claims = readClaims(token)
    return token
  }
  const send = createTransport(options.http, context)
  const transport: Fetch = (input, init) => {
    asked = true
    return send(input, init)
  }
  return { options, transport, hasAsked: () => asked, subjectToken, claims: () => claims }
}

function createClient(
  { options, transport, subjectToken }: Session,
  serviceAccount: string | undefined,
): Promise<AuthClient> {
  const { provider, endpoints, http, context } = options
  if (provider === undefined) return createDefaultClient({ serviceAccount, endpoints, transport, http, context })
  return createFederatedClient({ provider, serviceAccount, endpoints, transport, subjectToken })
}

async function askForToken(session: Session, client: () => Promise<AuthClient>, context: Context): Promise<string> {
  const operation = 'sts.token'
  const attempt = () => heedCancel(context.signal, tokenOf(session, client))
  return retry(operation, readPolicy, context, () => retry(operation, propagationPolicy, context, attempt))
}

async function tokenOf(session: Session, client: () => Promise<AuthClient>): Promise<string> {
  // A library that does not load is no matter of the network: that is told as it is, and at once.
  const made = await client()
  try {
    const { token } = await made.getAccessToken()
    if (typeof token === 'string') return token
  } catch (error) {
    throw explain(session, 'sts.token', error)
  }
  throw new TandemError('auth', `Google gave no token to ${describe(session.options)}`)
}

const idTokenSchema = z.object({ token: z.string() })

/** By the federated principal: the role that lets it become the account (workloadIdentityUser) holds this right too. */
async function mintIdToken(
  session: Session,
  federated: () => Promise<AuthClient>,
  audience: string,
  context: Context,
): Promise<string> {
  const { serviceAccount, endpoints } = session.options
  if (serviceAccount === undefined) {
    throw new TandemError(
      'auth',
      `no identity token for ${audience}: ${describe(session.options)} is no service account`,
      {
        hint: 'Set gcp-service-account.',
      },
    )
  }
  const operation = 'iamcredentials.generateIdToken'
  const bearer = await askForToken(session, federated, context)
  const attempt = async () => {
    try {
      const response = await session.transport(tokenUrl(endpoints, serviceAccount, 'generateIdToken'), {
        method: 'POST',
        headers: { authorization: `Bearer ${bearer}`, 'content-type': 'application/json' },
        body: JSON.stringify({ audience, includeEmail: true }),
        signal: context.signal,
      })
      return idTokenSchema.parse(await response.json()).token
    } catch (error) {
      throwIfCancelled(context.signal)
      throw explain(session, operation, error)
    }
  }
  return retry(operation, readPolicy, context, () => retry(operation, propagationPolicy, context, attempt))
}

function explain(session: Session, operation: string, error: unknown): Error {
  if (!session.hasAsked() && isMistake(error)) return error
  const refused = refusedIn(error)
  if (refused === undefined) return googleError(operation, error)
  const { provider, serviceAccount } = session.options
  return explainRefusal(refused, { provider, serviceAccount, claims: session.claims() })
}

function refusedIn(error: unknown): TokenRefused | undefined {
  if (error instanceof TokenRefused) return error
  return typeof error === 'object' && error !== null && 'cause' in error ? refusedIn(error.cause) : undefined
}

function describe({ provider, serviceAccount }: IdentityOptions): string {
  if (provider === undefined) return serviceAccount ?? 'application default credentials'
  return serviceAccount === undefined ? `this job through ${provider}` : `${serviceAccount} through ${provider}`
}

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined
  return () => (made ??= make())
}
