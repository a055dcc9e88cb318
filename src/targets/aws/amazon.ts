import { createAppRunnerClient } from '../../aws/app-runner-client.ts'
import { type AwsConnection, connectAws } from '../../aws/connection.ts'
import { createEcr, type Ecr } from '../../aws/ecr.ts'
import { accountOfArn, consolePages, registryHost } from '../../aws/endpoints.ts'
import { type AwsIdentity, createAwsIdentity } from '../../aws/identity.ts'
import { createLogs } from '../../aws/logs.ts'
import { createSecretReferences } from '../../aws/secret-references.ts'
import type { Context } from '../../core/context.ts'
import { TandemError } from '../../core/errors.ts'
import type { TargetId } from '../../core/target.ts'
import type { ServiceSettings } from '../../core/unit.ts'
import type { CloudTools, OpenCloud, OpenTarget } from '../cloud.ts'
import { platform } from './app-runner/desired.ts'
import { discreet } from './app-runner/discreet.ts'
import { scalingWish } from './app-runner/scaling.ts'
import { serviceNamed } from './app-runner/service.ts'
import { createAppRunner } from './app-runner.ts'

/** Where and as whom to release on AWS. */
export interface AmazonPlace {
  /** ARN; without it the environment's default credentials. */
  readonly role?: string
  /** Known without a role once AWS was asked. */
  readonly account?: string
  readonly audience?: string
  readonly sessionName?: string
  readonly maskAccountId: boolean
  /** One target each. */
  readonly regions: readonly string[]
  readonly name: string
  readonly platform: 'app-runner' | 'lambda'
  /** Of Lambda: the alias that users call, and what the function runs on. */
  readonly liveAlias?: string
  readonly architecture?: 'x86_64' | 'arm64'
  readonly repository: string
  readonly createRepository: boolean
  readonly service: ServiceSettings
}

/** What the targets of one identity share. */
interface Shared {
  readonly place: AmazonPlace
  readonly account: string
  readonly tools: CloudTools
  readonly identity: AwsIdentity
  /** Logs from before this are not ours, ms since the epoch. */
  readonly since: number
}

/** The account is part of every target's name, so without a role AWS is asked for it. */
export async function openAmazon(place: AmazonPlace, tools: CloudTools): Promise<OpenCloud> {
  const opening = open(place, tools)
  const account = knownAccount(place) ?? (await opening.identity.caller(tools.context)).account
  return openAccount(account, { ...opening, openService: await openerOf(place) })
}

/** The same at once, for a service of App Runner whose role or account is told. */
export function openKnownAmazon(place: AmazonPlace, tools: CloudTools): OpenCloud {
  const account = knownAccount(place)
  if (account === undefined) throw new Error('neither role nor account is told')
  return openAccount(account, open(place, tools))
}

const knownAccount = ({ role, account }: AmazonPlace): string | undefined =>
  role === undefined ? account : accountOfArn(role)

/** A platform's code is loaded only when it is chosen. */
async function openerOf({ platform: name }: AmazonPlace): Promise<OpenService> {
  if (name === 'app-runner') return openAppRunner
  const { openFunction } = await import('./lambda/open.ts')
  return ({ place, account, tools: { secrets, http }, since }, connection, ecr) => {
    const { region } = connection
    const reading = { http, credentials: (context: Context) => ecr.credentials(context) }
    const id: TargetId = { cloud: 'aws', account, region, platform: name, name: place.name }
    const { liveAlias, architecture } = place
    const opened = openFunction({ id, connection, secrets, reading, since, liveAlias, architecture })
    // Lambda runs nothing that is not in its own region's ECR.
    return { ...opened, runsFrom: (from) => from === registryHost(account, region) }
  }
}

interface OpenedService extends Pick<OpenTarget, 'target' | 'platform' | 'runsFrom'> {
  close(): void
}

type OpenService = (shared: Shared, connection: AwsConnection, ecr: Ecr) => OpenedService

interface Opening {
  readonly openService: OpenService
  readonly place: AmazonPlace
  readonly tools: CloudTools
  readonly identity: AwsIdentity
  readonly closing: AbortController
}

function open(place: AmazonPlace, tools: CloudTools): Opening {
  tools.secrets.add(Object.values(place.service.env ?? {}))
  tools.secrets.addNames((place.service.secrets ?? []).map(({ target }) => target))
  const closing = new AbortController()
  return { place, tools, identity: identityFor(place, tools, closing.signal), closing, openService: openAppRunner }
}

function openAccount(account: string, { place, tools, identity, closing, openService }: Opening): OpenCloud {
  if (place.maskAccountId) tools.secrets.add([account])
  const shared = { place, account, tools, identity, since: tools.context.clock.now() }
  const regions = place.regions.map((region) => openRegion(shared, region, openService))
  const registries = new Map(regions.map(({ host, ecr }) => [host, ecr]))
  return {
    cloud: 'aws',
    identity: identity.describe(),
    targets: regions.map(({ target }) => target),
    connect: async (context) => requireAccount(account, await identity.caller(context)),
    credentials: async (host, context) => registries.get(host)?.credentials(context),
    close: () => {
      closing.abort(new TandemError('cancelled', 'the connection to AWS is closed'))
      for (const { close } of regions) close()
      return Promise.resolve()
    },
  }
}

function identityFor(
  { role, audience, sessionName, regions: [region = ''] }: AmazonPlace,
  { http, oidc, context, secrets }: CloudTools,
  closed: AbortSignal,
): AwsIdentity {
  return createAwsIdentity({ role, audience, sessionName, region, oidc, http, context, secrets, closed })
}

function requireAccount(account: string, caller: { readonly account: string; readonly arn: string }): void {
  if (caller.account === account) return
  throw new TandemError('auth', `the AWS identity is ${caller.arn}, which is not of account ${account}`, {
    hint: 'The credentials in the environment have changed since the run began.',
  })
}

interface OpenRegion {
  readonly host: string
  readonly ecr: Ecr
  readonly target: OpenTarget
  readonly close: () => void
}

function openRegion(shared: Shared, region: string, openService: OpenService): OpenRegion {
  const { place, account, tools, identity } = shared
  const connection = connectAws({ identity, http: tools.http, region, context: tools.context })
  const ecr = createEcr(connection)
  const service = openService(shared, connection, ecr)
  const host = registryHost(account, region)
  const repository = `${place.repository}/${place.name}`
  const target: OpenTarget = {
    target: service.target,
    platform: service.platform,
    runsFrom: (from) => service.runsFrom(from),
    settings: place.service,
    imageRepository: `${host}/${repository}`,
    createsImageRepository: place.createRepository,
    prepareImageRepository: (context) => ecr.ensureRepository(repository, { create: place.createRepository }, context),
  }
  return { host, ecr, target, close: () => service.close() }
}

const openAppRunner: OpenService = (shared, connection) => {
  const client = createAppRunnerClient(connection)
  const host = registryHost(shared.account, connection.region)
  return {
    target: appRunnerTarget(shared, connection.region, { connection, client }),
    platform,
    runsFrom: (from) => from === host || from === 'public.ecr.aws',
    close: () => client.close(),
  }
}

/** A process that takes over comes after the lines of the deployment that it asks for, ms. */
const beforeUs = 3_600_000

function appRunnerTarget(
  { place, account, tools, since }: Shared,
  region: string,
  {
    connection,
    client,
  }: {
    readonly connection: AwsConnection
    readonly client: ReturnType<typeof createAppRunnerClient>
  },
) {
  const id: TargetId = { cloud: 'aws', account, region, platform: 'app-runner', name: place.name }
  const secrets = createSecretReferences(connection)
  const logs = createLogs(connection)
  return createAppRunner({
    id,
    service: discreet(serviceNamed(client, place.name), tools.secrets),
    scaling: scalingWish(place.service),
    resolve: async (reference, context) => {
      const found = await secrets.resolve(reference, context)
      return found.kind === 'pinned' ? { arn: found.arn } : { arn: found.arn, why: found.why }
    },
    lastLines: async (group, started, context) => {
      const read = await logs.lastLines({ group, since: started ?? since - beforeUs, limit: 40 }, context)
      if (read.kind === 'read') return read.lines
      context.log.info(`No log lines: ${read.why}`)
      return undefined
    },
    consoleUrl: (service) => consolePages.appRunnerService({ region, name: place.name, account, id: service }),
    logsUrl: (group) => consolePages.logGroup({ region, group }),
  })
}
