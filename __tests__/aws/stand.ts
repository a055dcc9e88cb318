import { TandemError } from '../../src/core/errors.ts'
import type { Clock } from '../../src/core/clock.ts'
import type { Context } from '../../src/core/context.ts'
import type { OidcSource } from '../../src/core/oidc.ts'
import { createSecrets, type Secrets } from '../../src/core/secrets.ts'
import { type AwsIdentity, type AwsIdentityOptions, createAwsIdentity } from '../../src/aws/identity.ts'
import { createOidc } from '../../src/github/oidc.ts'
import { type ClosableHttpClient, createHttpClient } from '../../src/http/client.ts'
import { type Clouds, type CloudsOptions, readyAws, startClouds } from '../../simulators/clouds.ts'
import type { JobSettings } from '../../simulators/github/job.ts'
import { aContext } from '../image/world.ts'

export const assuming = 'sts.AssumeRoleWithWebIdentity'

/** The local clouds, a job that may ask for OIDC tokens, and time that a test can move: AWS's and ours together or apart. */
export interface Stand extends AsyncDisposable {
  readonly clouds: Clouds
  readonly http: ClosableHttpClient
  readonly context: Context
  readonly lines: readonly string[]
  readonly secrets: Secrets
  /** Audiences of the tokens that were asked for, one each. */
  readonly audiences: readonly string[]
  oidc(job?: JobSettings): OidcSource
  identity(options?: Partial<AwsIdentityOptions>): AwsIdentity
  /** Lets time pass, ms. */
  pass(ms: number, whose?: 'everywhere' | 'here' | 'there'): void
  count(operation: string): number
}

interface StandOptions extends CloudsOptions {
  readonly clockSpeed?: number
}

export async function startStand({ clockSpeed = 50, ...options }: StandOptions = {}): Promise<Stand> {
  const clouds = await startClouds({ speed: 1000, ...options })
  clouds.kernel.trust()
  clouds.kernel.force('sts.first-key-fetch', 0)
  const http = createHttpClient(clouds.environment)
  const { context, lines, pass } = movable(aContext(clockSpeed))
  const secrets = createSecrets()
  const audiences: string[] = []
  const oidc = (job: JobSettings = {}): OidcSource => {
    const source = oidcOf({ clouds, http, context }, job)
    return {
      token: (audience, inner) => {
        audiences.push(audience)
        return source.token(audience, inner)
      },
    }
  }
  const { role, region } = readyAws
  return {
    clouds,
    http,
    context,
    lines,
    secrets,
    audiences,
    oidc,
    identity: (more = {}) => createAwsIdentity({ role, region, oidc: oidc(), http, context, secrets, ...more }),
    pass: (ms, whose = 'everywhere') => {
      if (whose !== 'there') pass(ms)
      if (whose !== 'here') clouds.kernel.clocks.credentials.advance(ms)
    },
    count: (operation) => clouds.kernel.requests.filter((request) => request.operation === operation).length,
    async [Symbol.asyncDispose]() {
      await http.close()
      await clouds.stop()
    },
  }
}

function movable({ context, lines }: ReturnType<typeof aContext>) {
  let moved = 0
  const clock: Clock = {
    now: () => context.clock.now() + moved,
    sleep: (ms, signal) => context.clock.sleep(ms, signal),
  }
  const pass = (ms: number): void => {
    moved += ms
  }
  return { context: { ...context, clock }, lines, pass }
}

/** Asks the job's own endpoint, as GitHub's toolkit does. */
function oidcOf({ clouds: { github }, http, context }: Pick<Stand, 'clouds' | 'http' | 'context'>, job: JobSettings) {
  const environment = github.jobEnvironment(github.startJob(job))
  const ask = async (audience: string): Promise<string> => {
    const url = `${environment['ACTIONS_ID_TOKEN_REQUEST_URL']}&audience=${encodeURIComponent(audience)}`
    const headers = { authorization: `Bearer ${environment['ACTIONS_ID_TOKEN_REQUEST_TOKEN']}` }
    const { body } = await http.request({ method: 'GET', url, headers, operation: 'github.oidc.token' }, context)
    const answer: unknown = JSON.parse(body.toString())
    return typeof answer === 'object' && answer !== null && 'value' in answer ? String(answer.value) : ''
  }
  return createOidc({ environment, ask })
}

export async function failureOf(work: Promise<unknown>): Promise<TandemError> {
  try {
    await work
  } catch (error) {
    if (error instanceof TandemError) return error
    throw error
  }
  throw new Error('expected it to fail')
}
