import { attributes } from './arguments.ts'
import { createCredentialHelper } from './credential-helper.ts'
import { cacheServiceEnvironment, type Environment } from './environment.ts'
import type { BuildRequest, BuildTools, CacheChoice } from './request.ts'
import { cacheService, isOlder } from './version.ts'

/** How BuildKit is told of a cache, and what it needs for it, until it is disposed of. */
export interface Cache extends AsyncDisposable {
  readonly from: readonly string[]
  /** Empty where there is nowhere to write to. */
  readonly to: readonly string[]
  readonly environment: Environment
}

export interface Versions {
  readonly buildx: string
  readonly buildKit: string
}

const none: Cache = { from: [], to: [], environment: {}, [Symbol.asyncDispose]: async () => undefined }

export async function openCache(request: BuildRequest, versions: Versions, tools: BuildTools): Promise<Cache> {
  const { cache } = request
  if (cache.kind === 'off') return none
  return cache.kind === 'gha' ? githubCache(cache, versions, tools) : registryCache(cache, request, tools)
}

type Choice<Kind extends CacheChoice['kind']> = Extract<CacheChoice, { kind: Kind }>

function githubCache(
  { scope }: Choice<'gha'>,
  versions: Versions,
  { environment, context, secrets }: BuildTools,
): Cache {
  const missing = whyNoService(environment, versions)
  if (missing !== undefined) {
    context.log.info(`No build cache: ${missing}`)
    return none
  }
  const given = cacheServiceEnvironment(environment)
  secrets.add([given['ACTIONS_RUNTIME_TOKEN']])
  return {
    ...none,
    from: [attributes({ type: 'gha', scope })],
    to: [attributes({ type: 'gha', scope, mode: 'max' })],
    environment: given,
  }
}

function whyNoService(environment: Environment, { buildx, buildKit }: Versions): string | undefined {
  if (!environment['ACTIONS_RUNTIME_TOKEN'])
    return 'GitHub’s cache service gave this step no token (ACTIONS_RUNTIME_TOKEN)'
  // buildx passes over a cache whose address it does not know, and says nothing (seen with 0.38.2, November 2026).
  if (!environment['ACTIONS_RESULTS_URL'] && !environment['ACTIONS_CACHE_URL'])
    return 'GitHub’s cache service gave this step no address (ACTIONS_RESULTS_URL)'
  if (!environment['ACTIONS_CACHE_SERVICE_V2']) return undefined
  if (isOlder(buildx, cacheService.buildx))
    return `GitHub’s cache service needs buildx ${cacheService.buildx} or newer, and this is ${buildx}`
  return isOlder(buildKit, cacheService.buildKit)
    ? `GitHub’s cache service needs BuildKit ${cacheService.buildKit} or newer, and the builder has ${buildKit}`
    : undefined
}

/** A manifest that is an image's, since ECR takes no other (BuildKit README, `image-manifest`, November 2026). */
async function registryCache(
  { reference, credentials }: Choice<'registry'>,
  request: BuildRequest,
  tools: BuildTools,
): Promise<Cache> {
  const place = { type: 'registry', ref: reference }
  const lines = {
    from: [attributes(place)],
    to: [attributes({ ...place, mode: 'max', 'image-manifest': 'true', 'oci-mediatypes': 'true' })],
  }
  const [host = ''] = reference.split('/')
  // Without a host it is Docker Hub's, for which the user's own login is asked.
  if (credentials === undefined || !/[.:]|^localhost$/u.test(host)) return { ...none, ...lines }
  const helper = await createCredentialHelper({ host, credentials, folder: request.folder }, tools)
  return { ...lines, environment: helper.environment, [Symbol.asyncDispose]: () => helper[Symbol.asyncDispose]() }
}
