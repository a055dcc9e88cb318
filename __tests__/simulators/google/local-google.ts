import { exportJWK, generateKeyPair, SignJWT } from 'jose'
import { ProxyAgent, request } from 'undici'
import { type ControlPlane, createControlPlane } from '../../../simulators/google/control-plane.ts'
import { acmeNumber, deployer } from '../../../simulators/google/acme.ts'
import { type LocalKernel, startKernel } from '../../../simulators/kernel/kernel.ts'

export { until } from '../../support/until.ts'

export interface Answer {
  readonly status: number
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
  readonly body: Readonly<Record<string, unknown>>
}

export interface Ask {
  readonly method?: 'GET' | 'POST'
  readonly token?: string
  /** JSON unless it is URLSearchParams, which are sent as a form, or a text. */
  readonly body?: object | string
  readonly headers?: Readonly<Record<string, string>>
}

export interface LocalGoogle extends ControlPlane {
  readonly kernel: LocalKernel
  ask(url: string, ask?: Ask): Promise<Answer>
  /** A token of GitHub's issuer, valid for 300 seconds unless the claims say otherwise. */
  jobToken(claims?: Readonly<Record<string, unknown>>): Promise<string>
  /** Exchanges a job's token and returns STS's answer. */
  exchange(claims?: Readonly<Record<string, unknown>>, parameters?: Readonly<Record<string, string>>): Promise<Answer>
  deployerToken(): string
  stop(): Promise<void>
}

export const issuer = 'https://token.actions.githubusercontent.com'
export const provider = `projects/${acmeNumber}/locations/global/workloadIdentityPools/github/providers/shop`
export const audience = `https://iam.googleapis.com/${provider}`
export const sub = 'repo:acme/shop:ref:refs/heads/main'

export const exchangeParameters = {
  grantType: 'urn:ietf:params:oauth:grant-type:token-exchange',
  audience: `//iam.googleapis.com/${provider}`,
  scope: 'https://www.googleapis.com/auth/cloud-platform',
  requestedTokenType: 'urn:ietf:params:oauth:token-type:access_token',
  subjectTokenType: 'urn:ietf:params:oauth:token-type:jwt',
}

const pair = await generateKeyPair('RS256')
const keys = { keys: [{ ...(await exportJWK(pair.publicKey)), kid: 'one', alg: 'RS256' }] }

export interface LocalGoogleOptions {
  readonly seed?: number
  /** Of platform time. What is not to be over at once needs one of some hundreds. */
  readonly speed?: number
}

/** Google on a kernel of its own, with platform time 1,000 times as fast unless said otherwise. */
export async function startGoogle({ seed = 1, speed = 1000 }: LocalGoogleOptions = {}): Promise<LocalGoogle> {
  const kernel = await startKernel({ seed, speed })
  const plane = createControlPlane(kernel, {
    findImage: () => undefined,
    issuerKeys: (name) => (name === issuer ? keys : undefined),
  })
  for (const simulator of plane.simulators) kernel.register(plane.guard(simulator))
  const agent = new ProxyAgent({ uri: kernel.proxyUrl, requestTls: { ca: kernel.ca } })
  const ask: LocalGoogle['ask'] = (url, asked = {}) => send(agent, url, asked)
  const jobToken: LocalGoogle['jobToken'] = (claims = {}) => sign({ ...jobClaims(), ...claims })
  return {
    ...plane,
    kernel,
    ask,
    jobToken,
    exchange: async (claims = {}, parameters = {}) => {
      const subjectToken = await jobToken(claims)
      const body = { ...exchangeParameters, subjectToken, ...parameters }
      return ask('https://sts.googleapis.com/v1/token', { method: 'POST', body })
    },
    deployerToken: () => plane.state.issueToken({ member: `serviceAccount:${deployer}`, sets: [] }, 3600),
    stop: async () => {
      await agent.close()
      await kernel.stop()
    },
  }
}

function jobClaims(): Record<string, unknown> {
  const now = Math.floor(Date.now() / 1000)
  const repository = {
    repository: 'acme/shop',
    repository_id: '77',
    repository_owner: 'acme-prod',
    repository_owner_id: '9',
  }
  return { iss: issuer, aud: audience, sub, iat: now, nbf: now - 5, exp: now + 300, actor: 'ada', ...repository }
}

const sign = (claims: Record<string, unknown>): Promise<string> =>
  new SignJWT(claims).setProtectedHeader({ alg: 'RS256', kid: 'one' }).sign(pair.privateKey)

async function send(
  agent: ProxyAgent,
  url: string,
  { method = 'GET', token, body, headers = {} }: Ask,
): Promise<Answer> {
  const form = body instanceof URLSearchParams
  const type = form ? 'application/x-www-form-urlencoded' : 'application/json'
  const response = await request(url, {
    dispatcher: agent,
    method,
    headers: { ...(body && { 'content-type': type }), ...(token && { authorization: `Bearer ${token}` }), ...headers },
    body: body === undefined ? null : typeof body === 'string' ? body : form ? body.toString() : JSON.stringify(body),
  })
  const text = await response.body.text()
  const parsed: unknown = text.startsWith('{') ? JSON.parse(text) : { text }
  return { status: response.statusCode, headers: response.headers, body: record(parsed) }
}

const record = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null ? { ...value } : {}

/** The google.rpc error in an answer. */
export const errorOf = ({ body }: Answer): Record<string, unknown> => record(body['error'])

export const text = (value: unknown): string => (typeof value === 'string' ? value : '')
