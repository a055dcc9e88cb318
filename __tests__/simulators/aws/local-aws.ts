import { Agent } from 'node:https'
import { NodeHttpHandler } from '@smithy/node-http-handler'
import { exportJWK, generateKeyPair, SignJWT } from 'jose'
import { ProxyAgent, request } from 'undici'
import { acmeAccount } from '../../../simulators/aws/acme.ts'
import { type AwsOptions, type ControlPlane, createControlPlane } from '../../../simulators/aws/control-plane.ts'
import type { Credentials } from '../../../simulators/aws/types.ts'
import { type LocalKernel, startKernel } from '../../../simulators/kernel/kernel.ts'
import { createRegistries, type Registries } from '../../../simulators/registry/registries.ts'

export const issuer = 'https://token.actions.githubusercontent.com'
export const sub = 'repo:octo/shop:ref:refs/heads/main'
export const site = { account: acmeAccount, region: 'us-east-1' } as const

const pair = await generateKeyPair('RS256')
const keys = { keys: [{ ...(await exportJWK(pair.publicKey)), kid: 'one', alg: 'RS256' }] }

/** What an AWS client of any service is made with. */
export interface ClientSettings {
  readonly region: string
  readonly credentials: Credentials
  readonly requestHandler: NodeHttpHandler
  readonly maxAttempts: number
}

export interface LocalAws extends ControlPlane, AsyncDisposable {
  readonly kernel: LocalKernel
  readonly registries: Registries
  client(credentials?: Credentials): ClientSettings
  /** A token of GitHub's issuer, valid for 300 seconds unless the claims say otherwise. */
  jobToken(claims?: Readonly<Record<string, unknown>>): Promise<string>
  [Symbol.asyncDispose](): Promise<void>
  ask(url: string, headers?: Readonly<Record<string, string>>, body?: string): Promise<Answer>
}

export interface Answer {
  readonly status: number
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
  readonly text: string
}

export interface LocalAwsOptions extends Partial<Pick<AwsOptions, 'accounts' | 'createContainer'>> {
  readonly seed?: number
  readonly speed?: number
}

/** AWS without App Runner on a kernel of its own; nothing transient happens unless a test says so. */
export async function startAws({ seed = 1, speed = 1000, ...options }: LocalAwsOptions = {}): Promise<LocalAws> {
  const kernel = await startKernel({ seed, speed })
  kernel.force('sts.first-key-fetch', 0)
  const registries: Registries = createRegistries(kernel, {
    authoriseArtifactRegistry: () => 'denied',
    ecr: {
      authorise: (asked) => plane.authoriseEcr.authorise(asked),
      mutable: (name, tag) => plane.authoriseEcr.mutable(name, tag),
      stored: (pushed) => plane.authoriseEcr.stored(pushed),
    },
  })
  const plane: ControlPlane = createControlPlane(kernel, {
    ...options,
    findImage: registries.findImage,
    issuerKeys: (name) => (name === issuer ? keys : undefined),
    ecrStore: () => registries.ecrStore,
  })
  for (const simulator of plane.simulators) kernel.register(simulator)
  const agent = new Agent({ proxyEnv: { HTTPS_PROXY: kernel.proxyUrl }, ca: kernel.ca, keepAlive: false })
  const requestHandler = new NodeHttpHandler({ httpsAgent: agent })
  const dispatcher = new ProxyAgent({ uri: kernel.proxyUrl, requestTls: { ca: kernel.ca } })
  return {
    ...plane,
    kernel,
    registries,
    client: (credentials = plane.operatorCredentials) => ({
      region: site.region,
      credentials,
      requestHandler,
      maxAttempts: 1,
    }),
    jobToken: (claims = {}) =>
      new SignJWT({ ...jobClaims(kernel), ...claims })
        .setProtectedHeader({ alg: 'RS256', kid: 'one' })
        .sign(pair.privateKey),
    ask: async (url, headers = {}, body) => {
      const sent = body === undefined ? { method: 'GET' as const } : { method: 'POST' as const, body }
      const answer = await request(url, { dispatcher, headers, ...sent })
      return { status: answer.statusCode, headers: answer.headers, text: await answer.body.text() }
    },
    async [Symbol.asyncDispose]() {
      agent.destroy()
      await dispatcher.destroy()
      await kernel.stop()
    },
  }
}

function jobClaims(kernel: LocalKernel): Record<string, unknown> {
  const now = Math.floor(kernel.clocks.credentials.now() / 1000)
  const repository = { repository: 'octo/shop', repository_id: '990017', repository_owner: 'octo', actor: 'ada' }
  return { iss: issuer, aud: 'sts.amazonaws.com', sub, iat: now, nbf: now - 5, exp: now + 300, ...repository }
}
