import { GetFunctionUrlConfigCommand, LambdaClient } from '@aws-sdk/client-lambda'
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { connectAws } from '../../../../src/aws/connection.ts'
import type { Context } from '../../../../src/core/context.ts'
import type { Member } from '../../../../src/core/lane.ts'
import { prepare } from '../../../../src/core/prepare.ts'
import type { ReleaseResult } from '../../../../src/core/release-result.ts'
import { release } from '../../../../src/core/release.ts'
import { createSecrets } from '../../../../src/core/secrets.ts'
import { placeOf, type Target } from '../../../../src/core/target.ts'
import type { ServiceSettings, Unit } from '../../../../src/core/unit.ts'
import { createOidc } from '../../../../src/github/oidc.ts'
import { type ClosableHttpClient, createHttpClient } from '../../../../src/http/client.ts'
import { endLeftovers } from '../../../../src/leftovers.ts'
import type { AmazonPlace } from '../../../../src/aws/place.ts'
import { openAmazon, openWith } from '../../../../src/targets/aws/amazon.ts'
import { readMark } from '../../../../src/targets/aws/lambda/mark.ts'
import { openService } from '../../../../src/targets/aws/lambda/open.ts'
import type { OpenCloud } from '../../../../src/targets/cloud.ts'
import { createVerify } from '../../../../src/verify/probe.ts'
import { acme, functionRole } from '../../../../simulators/aws/acme.ts'
import type { Policy } from '../../../../simulators/aws/types.ts'
import { type CloudsOptions, readyAws } from '../../../../simulators/clouds.ts'
import { type MemoryJournal, memoryJournal } from '../../../support/engine.ts'
import { openStage, type Stage, stagePolicy } from '../../../support/stage.ts'

/** Where the function lives. */
export const shopFunction = { account: readyAws.account, region: readyAws.region, function: 'shop' } as const
export const ecrRepository = `${readyAws.account}.dkr.ecr.${readyAws.region}.amazonaws.com/tandem/shop`

const root = resolve(import.meta.dirname, '../../../..')
const lambdaPolicy: Policy = JSON.parse(readFileSync(resolve(root, 'examples/aws/deploy-policy-lambda.json'), 'utf8'))

/** The local clouds, where the deployer has the policy for Lambda and no other. */
export async function openLambdaStage(options: CloudsOptions = {}): Promise<Stage> {
  const roles = (acme.roles ?? []).map((role) =>
    role.name === 'github-deploy' ? { ...role, policies: { lambda: lambdaPolicy } } : role,
  )
  const stage = await openStage({ speed: 300, accounts: [{ ...acme, roles }], ...options })
  hurry(stage)
  return stage
}

/** The half minute that Lambda takes says nothing here. */
function hurry({ clouds: { kernel } }: Stage): void {
  kernel.pin('lambda.creation', 5_000)
  kernel.pin('lambda.update', 5_000)
}

/** An image that speaks with Lambda: as the stand-in's label tells the local clouds, and Tandem's own label tells Tandem. */
export const publish = (stage: Stage, version: string, labels: Readonly<Record<string, string>> = {}): Unit['image'] =>
  stage.publish(version, { 'tandem.sim/lambda': 'adapter', 'tandem.lambda': 'runtime', ...labels })

export interface LambdaTandem {
  readonly journal: MemoryJournal
  readonly context: Context
  readonly target: Target
  member(image: Unit['image'], id?: string): Member
  release(image: Unit['image'], id?: string): Promise<ReleaseResult>
  close(): Promise<void>
}

export interface LambdaOptions {
  readonly settings?: Partial<ServiceSettings>
  readonly place?: Partial<AmazonPlace>
  readonly signal?: AbortSignal
}

export const serviceOnLambda = {
  envStrategy: 'replace',
  port: 8080,
  access: 'public',
  runtimeIdentity: functionRole,
} as const

const placeWith = ({ settings, place }: LambdaOptions): AmazonPlace => ({
  role: readyAws.role,
  regions: [readyAws.region],
  name: 'shop',
  platform: 'lambda',
  maskAccountId: false,
  repository: 'tandem',
  createRepository: true,
  service: { ...serviceOnLambda, ...settings },
  ...place,
})

let releases = 0

/** A process of its own. */
export async function lambdaTandem(stage: Stage, options: LambdaOptions = {}): Promise<LambdaTandem> {
  const { clouds } = stage
  const context: Context = { ...(await contextOf(stage)), ...(options.signal ? { signal: options.signal } : {}) }
  const http = createHttpClient(clouds.environment)
  const tools = { http, oidc: oidcOf(stage, http, context), context, secrets: createSecrets() }
  const cloud = await openAmazon(placeWith(options), tools)
  const [open] = cloud.targets
  if (open === undefined) throw new Error('there is no target')
  const journal = memoryJournal()
  const member = (image: Unit['image'], id = `r${(++releases).toString(36).padStart(4, '0')}`): Member => ({
    target: open.target,
    unit: {
      release: {
        id,
        order: releases,
        version: 'test',
        run: 'https://github.com/octo/shop/actions/runs/1',
        places: [placeOf(open.target.id)],
      },
      image: { ...image, repository: ecrRepository },
      settings: open.settings,
    },
    // By the clouds' clock, on which a busy machine takes seconds for an answer.
    policy: { ...stagePolicy, requestTimeout: 20_000, deadline: 60_000 },
  })
  return {
    journal,
    context,
    target: open.target,
    member,
    release: async (image, id) => {
      const members = [member(image, id)]
      await endLeftovers(members, context)
      const lanes = await prepare(members, { context })
      const budgets = { release: 600_000, finish: 600_000 }
      return release(lanes, { journal, verify: createVerify(http), context, budgets })
    },
    close: async () => {
      await cloud.close()
      await http.close()
    },
  }
}

export async function releaseTo(
  stage: Stage,
  image: Unit['image'],
  options: LambdaOptions = {},
): Promise<ReleaseResult> {
  const tandem = await lambdaTandem(stage, options)
  try {
    return await tandem.release(image)
  } finally {
    await tandem.close()
  }
}

/** The stage's own clock and log. */
async function contextOf(stage: Stage): Promise<Context> {
  const tandem = stage.tandem()
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

/** As a process that remembers nothing sees it, with the deployer's role. */
export async function deployerOf(stage: Stage): Promise<{ open(): Target; context: Context; close(): Promise<void> }> {
  const context = await contextOf(stage)
  const http = createHttpClient(stage.clouds.environment)
  const tools = { http, oidc: oidcOf(stage, http, context), context, secrets: createSecrets() }
  const opened: OpenCloud[] = []
  return {
    context,
    open: () => {
      const cloud = openWith({ account: readyAws.account, openService }, placeWith({}), tools)
      opened.push(cloud)
      const [open] = cloud.targets
      if (open === undefined) throw new Error('there is no target')
      return open.target
    },
    close: async () => {
      await Promise.all(opened.map((cloud) => cloud.close()))
      await http.close()
    },
  }
}

/** Somebody who may do everything, by AWS's own client. */
export async function operatorOf(stage: Stage): Promise<{ client: LambdaClient; close(): Promise<void> }> {
  const context = await contextOf(stage)
  const http = createHttpClient(stage.clouds.environment)
  const { accessKeyId, secretAccessKey } = stage.clouds.aws.operatorCredentials
  const identity = {
    credentials: () => Promise.resolve({ accessKeyId, secretAccessKey }),
    forget: () => undefined,
  }
  const client = new LambdaClient(connectAws({ identity, http, region: readyAws.region, context }).clientConfig)
  return {
    client,
    close: async () => {
      client.destroy()
      await http.close()
    },
  }
}

/** What the URL of an alias answers: the stand-in container's version, or the status; `undefined` when there is none. */
export async function askAlias(stage: Stage, client: LambdaClient, Qualifier: string): Promise<string | undefined> {
  try {
    const { FunctionUrl = '' } = await client.send(new GetFunctionUrlConfigCommand({ FunctionName: 'shop', Qualifier }))
    return await ask(stage, FunctionUrl)
  } catch (error) {
    if (error instanceof Error && error.name === 'ResourceNotFoundException') return undefined
    throw error
  }
}

export async function ask(stage: Stage, url: string): Promise<string> {
  const http = createHttpClient(stage.clouds.environment)
  try {
    // By the clouds' clock, which runs faster than a busy machine.
    const asked = { method: 'GET', url, operation: 'test.ask', timeout: 600_000 }
    const { status, body } = await http.request(asked, await contextOf(stage))
    return /"version":"([^"]*)"/.exec(body.toString())?.[1] ?? String(status)
  } finally {
    await http.close()
  }
}

export const tagsOn = ({ clouds }: Stage): Readonly<Record<string, string>> => clouds.aws.lambda.tags(shopFunction)

export const markOn = (stage: Stage) => readMark(tagsOn(stage))

export const isThere = ({ clouds }: Stage): boolean => clouds.aws.lambda.function(shopFunction) !== undefined

/** Requests that change something. */
export const isWrite = ({ operation }: { readonly operation: string }): boolean =>
  /^lambda\.(Create|Update|Delete|Publish|Put|Add|Remove|Tag|Untag)/.test(operation)

export const writesOn = ({ clouds }: Stage): string[] =>
  clouds.kernel.requests.filter(isWrite).map(({ operation }) => operation.slice('lambda.'.length))
