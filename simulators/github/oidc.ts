// Discovery and tokens follow https://docs.github.com/en/actions/reference/security/oidc, copy read 2026-11-20; the job's endpoint follows
// what packages/core/src/oidc-utils.ts of actions/toolkit asks (the URL has a query already; the token is in `value`), copy read 2026-11-20.
import { exportJWK, generateKeyPair, type JSONWebKeySet, SignJWT } from 'jose'
import type { Call, Kernel, Refusal, Reply, Simulator } from '../kernel/types.ts'
import { claimsOf, issuer, supportedClaims } from './claims.ts'
import { createJob, type Job } from './job.ts'

export interface Signer {
  readonly keys: JSONWebKeySet
  readonly sign: (claims: Record<string, unknown>) => Promise<string>
}

let pair: ReturnType<typeof generateKeyPair> | undefined

/** documented: RS256, with the key's id in the header. One pair serves all local clouds of this process, since a new one takes long. */
export async function createSigner(kid: string): Promise<Signer> {
  pair ??= generateKeyPair('RS256')
  const { publicKey, privateKey } = await pair
  const key = { ...(await exportJWK(publicKey)), kid, alg: 'RS256', use: 'sig' }
  return {
    keys: { keys: [key] },
    sign: (claims) =>
      new SignJWT(claims).setProtectedHeader({ typ: 'JWT', alg: 'RS256', kid, x5t: kid }).sign(privateKey),
  }
}

export const jobHost = 'run-actions-1-azure-eastus.actions.githubusercontent.com'

/** Value of ACTIONS_ID_TOKEN_REQUEST_URL. */
export const requestUrl = (job: Job): string => `https://${jobHost}/121//idtoken/${job.runId}/${job.id}?api-version=2.0`

export function createIssuer(signer: Signer): Simulator {
  return {
    name: 'github-oidc',
    hosts: [new URL(issuer).hostname],
    refuse,
    routes: [
      {
        operation: 'github.oidc.discovery',
        method: 'GET',
        path: '/.well-known/openid-configuration',
        handle: () => ({ status: 200, body: discovery() }),
      },
      {
        operation: 'github.oidc.jwks',
        method: 'GET',
        path: '/.well-known/jwks',
        handle: () => ({ status: 200, body: signer.keys }),
      },
    ],
  }
}

const discovery = (): object => ({
  issuer,
  jwks_uri: `${issuer}/.well-known/jwks`,
  subject_types_supported: ['public', 'pairwise'],
  response_types_supported: ['id_token'],
  claims_supported: supportedClaims(createJob()),
  id_token_signing_alg_values_supported: ['RS256'],
  scopes_supported: ['openid'],
})

export interface TokenEndpoint {
  readonly kernel: Kernel
  readonly signer: Signer
  readonly jobs: ReadonlyMap<string, Job>
}

export function createTokenEndpoint({ kernel, signer, jobs }: TokenEndpoint): Simulator {
  const respond = async (call: Call): Promise<Reply> => {
    const job = jobs.get(call.params['job'] ?? '')
    if (!job || !holds(call, job)) return refuse('denied')
    const value = await signer.sign(claimsOf(describe(kernel, job, call.url.searchParams.get('audience'))))
    // guess: a member `count` has been seen beside the token.
    return { status: 200, body: kernel.guess('github.oidc.count', [{ value }, { count: value.length, value }]) }
  }
  return {
    name: 'github-job',
    hosts: [jobHost],
    refuse,
    routes: [{ operation: 'github.oidc.token', method: 'GET', path: '/121//idtoken/{run}/{job}', handle: respond }],
  }
}

const holds = ({ headers }: Call, job: Job): boolean =>
  job.idToken && /^bearer (.+)$/i.exec(headers['authorization'] ?? '')?.[1] === job.requestToken

const describe = (kernel: Kernel, job: Job, audience: string | null) => ({
  job,
  audience: audience ?? undefined,
  now: Math.floor(kernel.clocks.credentials.now() / 1000),
  // guess: the reference speaks of pull request events only.
  targetCounts: kernel.guess('github.oidc.pull-request-target', [true, false]),
})

const statuses: Readonly<Record<Refusal, number>> = {
  throttled: 429,
  'error-500': 500,
  'error-503': 503,
  denied: 401,
  'not-found': 404,
  malformed: 400,
}

const refuse = (kind: Refusal): Reply => ({ status: statuses[kind], body: { message: `refused: ${kind}` } })
