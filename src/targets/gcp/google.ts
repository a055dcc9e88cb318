import type { GooglePlace } from '../../gcp/place.ts'
import { TandemError } from '../../core/errors.ts'
import type { TargetId } from '../../core/target.ts'
import { createArtifactRegistry, registryCredentials } from '../../gcp/artifact-registry.ts'
import { type GoogleEndpoints, googleEndpoints } from '../../gcp/endpoints.ts'
import { createGoogleIdentity, type GoogleIdentity } from '../../gcp/identity.ts'
import { createLogging, type LogSubject } from '../../gcp/logging.ts'
import { createRunClient, type RunClient } from '../../gcp/run-client.ts'
import { createSecretManager } from '../../gcp/secret-manager.ts'
import type { CloudTools, OpenCloud, OpenTarget } from '../cloud.ts'
import { isVariable } from './cloud-run/container.ts'
import { discreet } from './cloud-run/discreet.ts'
import { serviceOf } from './cloud-run/service.ts'
import { createCloudRun } from './cloud-run.ts'

/** What the targets of one identity share. */
interface Shared {
  readonly place: GooglePlace
  readonly tools: CloudTools
  readonly endpoints: GoogleEndpoints
  readonly identity: GoogleIdentity
  readonly client: RunClient
  /** Logs from before this are not ours, ms since the epoch. */
  readonly since: number
}

export function openGoogle(place: GooglePlace, tools: CloudTools): OpenCloud {
  const { http, oidc, context } = tools
  tools.secrets.add(Object.values(place.service.env ?? {}))
  tools.secrets.addNames((place.service.secrets ?? []).filter(isVariable).map(({ target }) => target))
  tools.secrets.spare([place.name, place.project, place.repository, place.identity.serviceAccount, ...place.regions])
  const endpoints = googleEndpoints({ domain: place.universe })
  const { provider, serviceAccount } = place.identity
  const closing = new AbortController()
  const identity = createGoogleIdentity({
    provider,
    serviceAccount,
    oidc,
    http,
    endpoints,
    context,
    closed: closing.signal,
  })
  const client = createRunClient({ identity, http, endpoints })
  const shared = { place, tools, endpoints, identity, client, since: context.clock.now() }
  const registries = new Set(place.regions.map((region) => endpoints.registryHost(region)))
  return {
    cloud: 'gcp',
    identity: identity.describe(),
    targets: place.regions.map((region) => openCloudRun(shared, region)),
    connect: async (inner) => {
      await identity.accessToken(inner)
    },
    credentials: async (host, inner) =>
      registries.has(host) || host.endsWith('-docker.pkg.dev') ? registryCredentials(identity, inner) : undefined,
    close: async () => {
      closing.abort(new TandemError('cancelled', 'the connection to Google Cloud is closed'))
      await client.close()
    },
  }
}

function openCloudRun(shared: Shared, region: string): OpenTarget {
  const { place, tools, endpoints, identity } = shared
  const { project, name } = place
  const host = endpoints.registryHost(region)
  const rest = { http: tools.http, identity }
  const registry = createArtifactRegistry(rest, endpoints)
  const home = { project, location: region, repository: place.repository }
  return {
    target: cloudRunTarget(shared, { cloud: 'gcp', account: project, region, platform: 'cloud-run', name }),
    settings: place.service,
    platform: 'linux/amd64',
    runsFrom: (from) => from.endsWith('-docker.pkg.dev'),
    imageRepository: `${host}/${project}/${place.repository}/${name}`,
    createsImageRepository: place.createRepository,
    prepareImageRepository: async (context) => {
      await registry.ensureRepository(home, { create: place.createRepository }, context)
    },
  }
}

/** A process that takes over comes after the lines of the revision that it asks for, ms. */
const beforeUs = 3_600_000

function cloudRunTarget({ tools, endpoints, identity, client, since }: Shared, id: TargetId) {
  const { account: project, region, name: service } = id
  const rest = { http: tools.http, identity }
  const secrets = createSecretManager(rest, endpoints)
  const logging = createLogging(rest, endpoints)
  const subjectOf = (revision: string | undefined): LogSubject => {
    const place = { project, region, service, limit: 20 }
    return revision === undefined ? { ...place, since } : { ...place, revision, since: since - beforeUs }
  }
  return createCloudRun({
    id,
    service: discreet(serviceOf(client, id), tools.secrets),
    pin: async (secret, context) => {
      const pinned = await secrets.pinVersion({ project, secret: secret.secret, version: secret.version }, context)
      return pinned.kind === 'pinned' ? { ...secret, version: pinned.version } : undefined
    },
    lastLines: async (revision, context) => {
      const read = await logging.lastLines(subjectOf(revision), context)
      if (read.kind === 'read') return read.lines.map(({ text }) => text)
      context.log.info(`No log lines: ${read.why}`)
      return undefined
    },
    ...(identity.canMintIdTokens ? { identityToken: (audience, context) => identity.idToken(audience, context) } : {}),
    consoleUrl: endpoints.console.service({ project, region, service }),
    logsUrl: (revision) => logging.url(subjectOf(revision)),
  })
}
