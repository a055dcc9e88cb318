import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { connectAws } from '../../../../src/aws/connection.ts'
import { createEcr } from '../../../../src/aws/ecr.ts'
import { createAwsIdentity } from '../../../../src/aws/identity.ts'
import type { Context } from '../../../../src/core/context.ts'
import type { Budgets, Member } from '../../../../src/core/lane.ts'
import { prepare } from '../../../../src/core/prepare.ts'
import type { ReleaseResult } from '../../../../src/core/release-result.ts'
import { release } from '../../../../src/core/release.ts'
import { createSecrets } from '../../../../src/core/secrets.ts'
import { placeOf, type Target } from '../../../../src/core/target.ts'
import type { ServiceSettings, Unit } from '../../../../src/core/unit.ts'
import type { VerifyPolicy } from '../../../../src/core/verify.ts'
import { createOidc } from '../../../../src/github/oidc.ts'
import { type ClosableHttpClient, createHttpClient } from '../../../../src/http/client.ts'
import { endLeftovers } from '../../../../src/leftovers.ts'
import type { AmazonPlace } from '../../../../src/aws/place.ts'
import { openService } from '../../../../src/targets/aws/ecs/open.ts'
import { createVerify } from '../../../../src/verify/probe.ts'
import { acme } from '../../../../simulators/aws/acme.ts'
import type { Policy } from '../../../../simulators/aws/types.ts'
import { type CloudsOptions, readyAws } from '../../../../simulators/clouds.ts'
import { memoryJournal } from '../../../support/engine.ts'
import { ecrRepository, openStage, type Stage, stagePolicy } from '../../../support/stage.ts'
import type { Shop } from './stand-shop.ts'

const root = resolve(import.meta.dirname, '../../../..')
const ecsPolicy: Policy = JSON.parse(readFileSync(resolve(root, 'examples/aws/deploy-policy-ecs.json'), 'utf8'))

/** The local clouds, where the deployer has the policy for ECS and no other. */
export async function openEcsStage(options: CloudsOptions = {}): Promise<Stage> {
  const roles = (acme.roles ?? []).map((role) =>
    role.name === 'github-deploy' ? { ...role, policies: { ecs: ecsPolicy } } : role,
  )
  const stage = await openStage({ speed: 300, accounts: [{ ...acme, roles }], ...options })
  hurry(stage)
  return stage
}

/** The minutes that ECS takes say nothing here. */
export function hurry({ clouds: { kernel } }: Stage): void {
  for (const step of ['provisioning', 'pull', 'activating', 'deactivating', 'stopping', 'deprovisioning'])
    kernel.pin(`ecs.task.${step}`, 3_000)
  for (const step of ['pending', 'stage', 'service.restart', 'rollback.requested', 'rollback.shift', 'rollback.failed'])
    kernel.pin(`ecs.${step}`, 3_000)
  kernel.pin('ecs.steady', 6_000)
  kernel.pin('ecs.alarm-bake', 40_000)
}

export interface EcsOptions {
  /** Whether Tandem is told the service's address and its test address. Default true. */
  readonly addressed?: boolean
  readonly settings?: Partial<ServiceSettings>
  readonly place?: Partial<AmazonPlace>
  readonly policy?: Partial<VerifyPolicy>
  readonly budgets?: Partial<Budgets>
  readonly signal?: AbortSignal
}

/** A process of its own: identity, clients and journal are new. */
export interface EcsTandem {
  readonly context: Context
  readonly target: Target
  /** As a fresh look of the same process. */
  readonly open: () => Target
  readonly member: (image: Unit['image'], id?: string) => Member
  readonly release: (image: Unit['image'], id?: string) => Promise<ReleaseResult>
  readonly close: () => Promise<void>
}

let releases = 0

export async function ecsTandem(stage: Stage, shop: Shop, options: EcsOptions = {}): Promise<EcsTandem> {
  const context = await contextOf(stage, options.signal)
  const http = createHttpClient(stage.clouds.environment)
  const place = placeOn(shop, options)
  const opened = openOn(stage, place, { http, context })
  const target = opened.open()
  const journal = memoryJournal()
  const member: EcsTandem['member'] = (image, id = `r${(++releases).toString(36).padStart(4, '0')}`) => ({
    target,
    unit: {
      release: {
        id,
        order: releases,
        version: 'test',
        run: 'https://github.com/octo/shop/actions/runs/1',
        places: [placeOf(target.id)],
      },
      image: { ...image, repository: ecrRepository },
      settings: place.service,
    },
    policy: { ...stagePolicy, deadline: 60_000, ...options.policy },
  })
  return {
    context,
    target,
    open: opened.open,
    member,
    release: async (image, id) => {
      const members = [member(image, id)]
      await endLeftovers(members, context)
      const lanes = await prepare(members, { context })
      const budgets = { release: 1_200_000, finish: 1_200_000, ...options.budgets }
      return release(lanes, { journal, verify: createVerify(http), context, budgets })
    },
    close: async () => {
      opened.close()
      await http.close()
    },
  }
}

/** Releases as a process of its own. */
export async function releaseTo(
  stage: Stage,
  shop: Shop,
  image: Unit['image'],
  options: EcsOptions = {},
): Promise<ReleaseResult> {
  const tandem = await ecsTandem(stage, shop, options)
  try {
    return await tandem.release(image)
  } finally {
    await tandem.close()
  }
}

const placeOn = ({ balancer }: Shop, { addressed = true, place, settings }: EcsOptions): AmazonPlace => ({
  role: readyAws.role,
  regions: [readyAws.region],
  name: 'shop',
  platform: 'ecs',
  maskAccountId: false,
  repository: 'tandem',
  createRepository: true,
  ...(addressed && { url: `https://${balancer.host}`, testUrl: `https://${balancer.testHost}` }),
  service: { envStrategy: 'replace', port: 8080, ...settings },
  ...place,
})

interface Line {
  readonly http: ClosableHttpClient
  readonly context: Context
}

function openOn(stage: Stage, place: AmazonPlace, { http, context }: Line) {
  const { role, account, region } = readyAws
  const secrets = createSecrets()
  const oidc = oidcOf(stage, http, context)
  const closing = new AbortController()
  const told = { role, audience: undefined, sessionName: undefined, region }
  const identity = createAwsIdentity({ ...told, oidc, http, context, secrets, closed: closing.signal })
  const connection = connectAws({ identity, http, region, context })
  const tools = { http, oidc, context, secrets }
  const closers: (() => void)[] = []
  return {
    open: (): Target => {
      const since = context.clock.now()
      const service = openService({ place, account, tools, connection, ecr: createEcr(connection), since })
      closers.push(() => service.close())
      return service.target
    },
    close: () => {
      closing.abort()
      for (const close of closers) close()
    },
  }
}

/** The stage's own clock and log. */
async function contextOf(stage: Stage, signal?: AbortSignal): Promise<Context> {
  const tandem = stage.tandem(signal ? { signal } : {})
  await tandem.close()
  return tandem.context
}

function oidcOf({ clouds }: Stage, http: ClosableHttpClient, context: Context) {
  const job = clouds.github.jobEnvironment(clouds.github.startJob())
  const ask = async (audience: string): Promise<string> => {
    const url = `${job['ACTIONS_ID_TOKEN_REQUEST_URL']}&audience=${encodeURIComponent(audience)}`
    const headers = { authorization: `Bearer ${job['ACTIONS_ID_TOKEN_REQUEST_TOKEN']}` }
    const { body } = await http.request({ method: 'GET', url, headers, operation: 'github.oidc.token' }, context)
    const answer: unknown = JSON.parse(body.toString())
    return typeof answer === 'object' && answer !== null && 'value' in answer ? String(answer.value) : ''
  }
  return createOidc({ environment: job, ask })
}
