import { type AwsConnection, connectAws } from '../../aws/connection.ts'
import { createEcr } from '../../aws/ecr.ts'
import { createEcrGuest } from '../../aws/ecr-guest.ts'
import { accountOfArn } from '../../aws/endpoints.ts'
import { type AwsIdentity, createAwsIdentity } from '../../aws/identity.ts'
import { TandemError } from '../../core/errors.ts'
import type { ServiceSettings } from '../../core/unit.ts'
import type { CloudTools, OpenCloud } from '../cloud.ts'
import type { AmazonPlace, AmazonSpot } from '../../aws/place.ts'
import type { AmazonPlatform } from '../../aws/platforms.ts'
import { openRegion } from './amazon-region.ts'
import type { OpenService } from './amazon-service.ts'
import { decide, type Decided, placeIn } from './auto.ts'

export interface OpenAmazon extends OpenCloud {
  /** With what was learned while opening: another process needs not ask for it. */
  readonly spot: AmazonSpot
}

/** Account and platform are part of every target's name, so AWS is asked for what is not told of them. */
export async function openAmazon(spot: AmazonSpot, tools: CloudTools): Promise<OpenAmazon> {
  const opening = begin(spot, tools)
  try {
    return await decideAndFinish(spot, opening)
  } catch (error) {
    end(opening)
    throw error
  }
}

const end = ({ closing }: Pick<Opening, 'closing'>): void =>
  closing.abort(new TandemError('cancelled', 'the connection to AWS is closed'))

async function decideAndFinish(spot: AmazonSpot, opening: Opening): Promise<OpenAmazon> {
  const account = await accountFor(spot, opening)
  const decided = await decide(spot, opening.connections, opening.tools.context)
  const sites = opening.connections.map(async (connection): Promise<Site> => {
    const place = placeIn(decided.spot, connection.region)
    return { connection, place, openService: await load(place.platform) }
  })
  return finish({ account, opening, decided, sites: await Promise.all(sites) })
}

/** Before anything else is asked, so that a refused identity is told as such, and not as a look that was refused. */
async function accountFor(spot: AmazonSpot, { identity, tools }: Opening): Promise<string> {
  const known = knownAccount(spot)
  const hide = (account: string | undefined): void => tools.secrets.add(spot.maskAccountId ? [account] : [])
  hide(known)
  const asks = known === undefined || (spot.platform === 'auto' && spot.chosen === undefined)
  const account = asks ? (await identity.caller(tools.context)).account : known
  hide(account)
  return account
}

/** The same at once, where account and code are there already. */
export function openWith(
  { account, openService }: { readonly account: string; readonly openService: OpenService },
  place: AmazonPlace,
  tools: CloudTools,
): OpenAmazon {
  const opening = begin(place, tools)
  if (place.maskAccountId) tools.secrets.add([account])
  const sites = opening.connections.map((connection) => ({ connection, place, openService }))
  return finish({ account, opening, decided: { spot: place, notes: [], warnings: [] }, sites })
}

const knownAccount = ({ role, account }: AmazonSpot): string | undefined =>
  role === undefined ? account : accountOfArn(role)

/** A platform's code, and that of its clients, is loaded only when it is chosen. */
const loaders: Readonly<Record<AmazonPlatform, () => Promise<{ readonly openService: OpenService }>>> = {
  'app-runner': () => import('./app-runner/open.ts'),
  'ecs-express': () => import('./ecs-express/open.ts'),
  ecs: () => import('./ecs/open.ts'),
  lambda: () => import('./lambda/open.ts'),
}

const load = async (platform: AmazonPlatform): Promise<OpenService> => (await loaders[platform]()).openService

interface Opening {
  readonly tools: CloudTools
  readonly identity: AwsIdentity
  readonly connect: (region: string) => AwsConnection
  /** One a region. */
  readonly connections: readonly AwsConnection[]
  readonly closing: AbortController
}

function begin(spot: AmazonSpot, tools: CloudTools): Opening {
  const { http, context, secrets } = tools
  for (const { env = {}, secrets: references = [] } of servicesOf(spot)) {
    secrets.add(Object.values(env))
    secrets.addNames(references.map(({ target }) => target))
  }
  secrets.spare([spot.name, spot.cluster, ...spot.regions])
  const closing = new AbortController()
  const identity = identityFor(spot, tools, closing.signal)
  const connect = (region: string): AwsConnection => connectAws({ identity, http, region, context })
  return { tools, identity, connect, connections: spot.regions.map(connect), closing }
}

const servicesOf = (spot: AmazonSpot): readonly ServiceSettings[] =>
  spot.platform === 'auto' ? Object.values(spot.offers).map(({ service }) => service) : [spot.service]

function identityFor(
  { role, audience, sessionName, regions: [region = ''] }: AmazonSpot,
  { http, oidc, context, secrets }: CloudTools,
  closed: AbortSignal,
): AwsIdentity {
  return createAwsIdentity({ role, audience, sessionName, region, oidc, http, context, secrets, closed })
}

interface Site {
  readonly connection: AwsConnection
  readonly place: AmazonPlace
  readonly openService: OpenService
}

interface Ready {
  readonly account: string
  readonly opening: Opening
  readonly decided: Decided
  readonly sites: readonly Site[]
}

function finish({ account, opening: { tools, identity, connect, closing }, decided, sites }: Ready): OpenAmazon {
  const { spot, notes, warnings } = decided
  const since = tools.context.clock.now()
  const regions = sites.map(({ connection, place, openService }) =>
    openRegion({ place, account, tools, connection, ecr: createEcr(connection), since }, openService),
  )
  const registries = new Map(regions.map(({ host, ecr }) => [host, ecr]))
  return {
    cloud: 'aws',
    identity: identity.describe(),
    notes,
    warnings,
    spot: { ...spot, account },
    targets: regions.map(({ target }) => target),
    connect: async (context) => requireAccount(account, await identity.caller(context)),
    credentials: async (host, context) => registries.get(host)?.credentials(context),
    guestCredentials: createEcrGuest(connect, spot.regions[0] ?? ''),
    close: () => {
      end({ closing })
      for (const { service } of regions) service.close()
      return Promise.resolve()
    },
  }
}

function requireAccount(account: string, caller: { readonly account: string; readonly arn: string }): void {
  if (caller.account === account) return
  throw new TandemError('auth', `the AWS identity is ${caller.arn}, which is not of account ${account}`, {
    hint: 'The credentials in the environment have changed since the run began.',
  })
}
