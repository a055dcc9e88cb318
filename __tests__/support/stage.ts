import type { Context } from '../../src/core/context.ts'
import type { Budgets, Member } from '../../src/core/lane.ts'
import type { Log } from '../../src/core/log.ts'
import { prepare } from '../../src/core/prepare.ts'
import type { ReleaseResult } from '../../src/core/release-result.ts'
import { release } from '../../src/core/release.ts'
import { createSecrets } from '../../src/core/secrets.ts'
import type { ServiceSettings, Unit } from '../../src/core/unit.ts'
import type { VerifyPolicy } from '../../src/core/verify.ts'
import { createOidc } from '../../src/github/oidc.ts'
import { type ClosableHttpClient, createHttpClient } from '../../src/http/client.ts'
import { endLeftovers } from '../../src/leftovers.ts'
import { placeOf } from '../../src/core/target.ts'
import type { AmazonPlace } from '../../src/aws/place.ts'
import type { CloudTools, OpenCloud } from '../../src/targets/cloud.ts'
import { openGoogle } from '../../src/targets/gcp/google.ts'
import { createVerify } from '../../src/verify/probe.ts'
import { type Clouds, type CloudsOptions, ready, readyAws, startClouds } from '../../simulators/clouds.ts'
import { makeImage } from '../../simulators/registry/images.ts'
import { adapted, type AmazonPlatform, shopOnAws } from '../../simulators/scene-amazon.ts'
import { type MemoryJournal, memoryJournal } from './engine.ts'
import { type AmazonStage, amazonStages } from './stage-amazon.ts'
import { steadyClock } from './steady-clock.ts'

export type { AmazonPlatform } from '../../simulators/scene-amazon.ts'
export { shopOnAws } from '../../simulators/scene-amazon.ts'

/** The local clouds and a Tandem in this very process, on a clock that runs as fast as the clouds'. */
export interface Stage {
  readonly clouds: Clouds
  /** Everything that was logged, one line each. */
  readonly lines: string[]
  /** Puts an image right where Cloud Run, and App Runner, take it from; its repository is Google's, each member has its own cloud's. */
  publish(version: string, labels?: Readonly<Record<string, string>>): Unit['image']
  /** A process of its own: identity, clients and journal are new; what the clouds hold is not. */
  tandem(options?: TandemOptions): Tandem
  /** What the service's public address on Google Cloud answers: the stand-in container's version, or the status. */
  ask(): Promise<string>
  /** The same on AWS, on the stage's first platform there if none is named. */
  askAws(platform?: AmazonPlatform): Promise<string>
  /**
   * Puts the service of ECS there that `ecs` releases to, running this version: rolling, if nothing else is said as CreateService takes
   * it. Resolves once it serves.
   */
  furnish(version?: string, deploymentConfiguration?: object): Promise<void>
  /** One of the stage's platforms on AWS: its address, and the load balancer that stands before a service of ECS. */
  aws(platform?: AmazonPlatform): AmazonStage
  stop(): Promise<void>
}

export interface Tandem {
  readonly journal: MemoryJournal
  readonly context: Context
  /** The first of the chosen ones, Google Cloud before AWS. */
  readonly cloud: OpenCloud
  readonly all: readonly OpenCloud[]
  members(image: Unit['image'], options?: MemberOptions): Member[]
  /** As main does: leftovers, plan, release. */
  release(image: Unit['image'], options?: MemberOptions): Promise<ReleaseResult>
  close(): Promise<void>
}

export interface TandemOptions {
  /** Default: `gcp-only`. */
  readonly target?: StageTarget
  readonly signal?: AbortSignal
  /** Default: the stage's first. */
  readonly awsPlatform?: AmazonPlatform
  /** Laid over where and how the service is opened on AWS. */
  readonly awsPlace?: Partial<AmazonPlace>
  /** On every cloud. */
  readonly settings?: Partial<ServiceSettings>
  /** On AWS alone, over the others. */
  readonly awsSettings?: Partial<ServiceSettings>
  /** Google's. */
  readonly regions?: readonly string[]
  readonly budgets?: Partial<Budgets>
  /** Without a service account. */
  readonly federated?: boolean
}

export type StageTarget = 'both' | 'gcp-only' | 'aws-only'

export interface MemberOptions {
  readonly id?: string
  readonly policy?: Partial<VerifyPolicy>
}

/** Patient enough for a cold start, quick to give up on a sick one. */
export const stagePolicy: VerifyPolicy = {
  path: '/health',
  expectStatus: [200],
  successes: 2,
  requestTimeout: 5_000,
  interval: 500,
  deadline: 20_000,
}

export interface StageOptions extends CloudsOptions {
  /** Whose code is loaded. Default: App Runner alone. */
  readonly awsPlatforms?: readonly AmazonPlatform[]
  /** How fast time is for Tandem; default: as fast as for the clouds. Slower where their minutes pass in no time, and a machine's do not. */
  readonly ownSpeed?: number
}

export async function openStage({
  speed = 100,
  ownSpeed = speed,
  awsPlatforms = ['app-runner'],
  ...options
}: StageOptions = {}): Promise<Stage> {
  const clouds = await startClouds({ speed, networkSpeed: speed, ...options })
  clouds.kernel.trust()
  clouds.google.admin.addRepository({ project: ready.project, location: ready.region, repository: 'tandem' })
  clouds.aws.admin.addRepository(shopOnAws, 'tandem/shop')
  const amazon = await amazonStages(clouds, awsPlatforms)
  const clock = steadyClock(ownSpeed)
  const lines: string[] = []
  const outside = createHttpClient(clouds.environment)
  const context = (signal?: AbortSignal): Context => ({
    clock,
    log: logTo(lines),
    signal: signal ?? new AbortController().signal,
  })

  const publish: Stage['publish'] = (version, labels = {}) => {
    const spoken = awsPlatforms.includes('lambda') ? adapted : {}
    const image = makeImage({
      labels: { 'tandem.sim/version': version, ...spoken, ...labels },
      platforms: ['linux/amd64', 'linux/arm64'],
    })
    clouds.registries.admin.publish(`${ecrRepository}:${version}`, image)
    const digest = clouds.registries.admin.publish(`${repository}:${version}`, image)
    return { repository, digest, platforms: image.platforms }
  }

  return {
    clouds,
    lines,
    publish,
    aws: amazon,
    furnish: async (version = '0', deploymentConfiguration) => {
      publish(version)
      await amazon('ecs').furnish(`${ecrRepository}:${version}`, deploymentConfiguration)
    },
    tandem: (tandemOptions = {}) =>
      openTandem({ clouds, amazon: amazon(tandemOptions.awsPlatform) }, context(tandemOptions.signal), tandemOptions),
    ask: async () => answerAt(clouds.google.run.service(shop)?.['uri'], outside, context()),
    askAws: async (platform) => answerAt(amazon(platform).address(), outside, context()),
    stop: async () => {
      await outside.close()
      await clouds.stop()
    },
  }
}

async function answerAt(url: unknown, http: ClosableHttpClient, context: Context): Promise<string> {
  if (typeof url !== 'string') return 'no service'
  // By the clouds' clock, which runs faster than a busy machine.
  const asked = { method: 'GET', url, operation: 'test.ask', timeout: 600_000 }
  const { status, body } = await http.request(asked, context)
  return /"version":"([^"]*)"/.exec(body.toString())?.[1] ?? String(status)
}

const repository = `us-central1-docker.pkg.dev/${ready.project}/tandem/shop`
export const ecrRepository = `${readyAws.account}.dkr.ecr.${readyAws.region}.amazonaws.com/tandem/shop`

/** Where the service lives. */
export const shop = { project: ready.project, location: ready.region, service: 'shop' } as const

let releases = 0

interface Surroundings {
  readonly clouds: Clouds
  readonly amazon: AmazonStage
}

function openTandem({ clouds, amazon }: Surroundings, context: Context, options: TandemOptions): Tandem {
  const { target = 'gcp-only', budgets } = options
  const http = createHttpClient(clouds.environment)
  const journal = memoryJournal()
  const tools = { http, oidc: oidcOf(clouds, http, context), context, secrets: createSecrets() }
  const all = [
    ...(target === 'aws-only' ? [] : [openGoogleShop(options, tools)]),
    ...(target === 'gcp-only' ? [] : [openAmazonShop(amazon, options, tools)]),
  ]
  const targets = all.flatMap((cloud) => cloud.targets)
  const places = targets.map((open) => placeOf(open.target.id))
  const members: Tandem['members'] = (image, { id = `r${(++releases).toString(36).padStart(4, '0')}`, policy } = {}) =>
    targets.map((open) => ({
      target: open.target,
      unit: {
        release: { id, order: releases, version: 'test', run: 'https://github.com/octo/shop/actions/runs/1', places },
        image: open.target.id.cloud === 'aws' ? { ...image, repository: ecrRepository } : image,
        settings: open.settings,
      },
      policy: { ...stagePolicy, ...policy },
    }))
  const [cloud] = all
  if (cloud === undefined) throw new Error('no cloud is chosen')
  return {
    journal,
    context,
    cloud,
    all,
    members,
    release: async (image, options) => {
      const all = members(image, options)
      await endLeftovers(all, context)
      const lanes = await prepare(all, { context })
      const engine = {
        journal,
        verify: createVerify(http),
        context,
        budgets: { release: 600_000, finish: 600_000, ...budgets },
      }
      return release(lanes, engine)
    },
    close: async () => {
      await Promise.all(all.map((each) => each.close()))
      await http.close()
    },
  }
}

const service = { envStrategy: 'replace', port: 8080, access: 'public' } as const

const openGoogleShop = ({ regions, federated, settings }: TandemOptions, tools: CloudTools): OpenCloud =>
  openGoogle(
    {
      project: ready.project,
      regions: regions ?? [ready.region],
      name: 'shop',
      identity: { provider: ready.provider, ...(federated ? {} : { serviceAccount: ready.serviceAccount }) },
      universe: 'googleapis.com',
      repository: 'tandem',
      createRepository: true,
      service: { ...service, ...settings },
    },
    tools,
  )

const openAmazonShop = (
  amazon: AmazonStage,
  { settings, awsSettings, awsPlace }: TandemOptions,
  tools: CloudTools,
): OpenCloud => amazon.open({ settings: { ...service, ...settings, ...awsSettings }, place: awsPlace }, tools)

/** Asks the job's own endpoint, and fails, as GitHub's toolkit does. */
function oidcOf({ github }: Clouds, http: ClosableHttpClient, context: Context) {
  const job = github.jobEnvironment(github.startJob())
  const ask = async (audience: string): Promise<string> => {
    const url = `${job['ACTIONS_ID_TOKEN_REQUEST_URL']}&audience=${encodeURIComponent(audience)}`
    const headers = { authorization: `Bearer ${job['ACTIONS_ID_TOKEN_REQUEST_TOKEN']}` }
    const { status, body } = await http.request(
      { method: 'GET', url, headers, operation: 'github.oidc.token' },
      context,
    )
    if (status >= 400) throw new Error(`Failed to get ID Token. \n Error Code : ${status}`)
    const answer: unknown = JSON.parse(body.toString())
    return typeof answer === 'object' && answer !== null && 'value' in answer ? String(answer.value) : ''
  }
  return createOidc({ environment: job, ask })
}

function logTo(lines: string[], prefix = ''): Log {
  const write = (line: string): void => void lines.push(`${prefix}${line}`)
  return {
    info: write,
    notice: write,
    warning: write,
    error: write,
    debug: write,
    group: (title, work) => {
      write(title)
      return work()
    },
    about: (subject) => logTo(lines, `${prefix}${subject}: `),
  }
}
