/**
 * Artifact Registry's repositories; what lies in them is the registry simulator's.
 * Follows https://cloud.google.com/artifact-registry/docs/reference/rest/v1/projects.locations.repositories and
 * https://cloud.google.com/artifact-registry/docs/repositories/create-repos (copies of November 2026).
 */
import type { Reply, Simulator, World } from '../kernel/types.ts'
import { type Asked, type Endpoint, ok, part, routeOf, textOf } from './endpoint.ts'
import type { Iam } from './iam.ts'
import { type Message, readModel } from './model.ts'
import { createOperations, type Operations } from './operations.ts'
import { pageOf } from './page.ts'
import { findProject } from './projects.ts'
import { refuseAsGoogle, rpcError } from './rpc.ts'
import type { Tokens } from './tokens.ts'
import type { Project } from './types.ts'

export interface RepositoryName {
  /** Id or number. */
  readonly project: string
  readonly location: string
  readonly repository: string
}

export interface ArtifactRegistry {
  readonly simulator: Simulator
  readonly hasRepository: (name: RepositoryName) => boolean
  /** Creates one as if long ago. */
  readonly addRepository: (name: RepositoryName) => void
  readonly removeRepository: (name: RepositoryName) => void
}

export interface ArtifactRegistryParts {
  readonly world: World
  readonly projects: ReadonlyMap<string, Project>
  readonly tokens: Tokens
  readonly iam: Iam
}

interface Store extends ArtifactRegistryParts {
  /** By canonical name. */
  readonly repositories: Map<string, Message>
  readonly creating: Set<string>
  readonly operations: Operations
}

const model = readModel('artifact-registry.json')
const v1 = 'google.devtools.artifactregistry.v1'
const operationType = `type.googleapis.com/${v1}.OperationMetadata`

export function createArtifactRegistry(parts: ArtifactRegistryParts): ArtifactRegistry {
  const operations = createOperations(parts.world, 'artifactregistry.googleapis.com')
  const store: Store = { ...parts, repositories: new Map(), creating: new Set(), operations }
  const routes = endpointsOf(store).map((each) => routeOf(parts.tokens, each))
  const reset = () => {
    store.repositories.clear()
    store.creating.clear()
  }
  return {
    simulator: {
      name: 'artifactregistry',
      hosts: ['artifactregistry.googleapis.com'],
      routes: [...routes, ...operations.routes(parts.tokens)],
      refuse: refuseAsGoogle,
      reset,
    },
    hasRepository: (name) => store.repositories.has(nameOf(store, name)),
    addRepository: (name) => addRepository(store, name, { format: 'DOCKER' }),
    removeRepository: (name) => void store.repositories.delete(nameOf(store, name)),
  }
}

const collection = '/v1/projects/{project}/locations/{location}/repositories'

function endpointsOf(store: Store): readonly Endpoint[] {
  const named = (verb: string) => `artifactregistry.projects.locations.repositories.${verb}`
  const list = { operation: named('list'), method: 'GET', path: collection, request: `${v1}.ListRepositoriesRequest` }
  const get = {
    operation: named('get'),
    method: 'GET',
    path: `${collection}/{repository}`,
    request: `${v1}.GetRepositoryRequest`,
  }
  const create = {
    operation: named('create'),
    method: 'POST',
    path: collection,
    request: `${v1}.CreateRepositoryRequest`,
  }
  return [
    { ...list, model, handle: (asked) => listRepositories(store, asked) },
    { ...get, model, handle: (asked) => getRepository(store, asked) },
    { ...create, model, body: 'repository', handle: (asked) => createRepository(store, asked) },
  ]
}

function getRepository(store: Store, asked: Asked): Reply {
  const name = nameOf(store, { ...placeOf(asked), repository: part(asked, 'repository') })
  const denied = store.iam.permit(asked.principal, 'artifactregistry.repositories.get', name)
  if (denied) return denied
  const repository = store.repositories.get(name)
  return repository ? ok(repository) : notFound(store.world, name)
}

// guess: which of the two texts that were seen.
const notFound = (world: World, name: string): Reply =>
  rpcError(
    'NOT_FOUND',
    world.guess('artifactregistry.not-found.text', [
      'Requested entity was not found.',
      `Repository "${name}" not found.`,
    ]),
  )

function listRepositories(store: Store, asked: Asked): Reply {
  const parent = parentOf(store, placeOf(asked))
  const denied = store.iam.permit(asked.principal, 'artifactregistry.repositories.list', parent)
  if (denied) return denied
  const inside = [...store.repositories].filter(([name]) => name.startsWith(`${parent}/`)).map(([, each]) => each)
  const page = pageOf(inside, asked.message, { usual: 100, most: 1000 })
  if ('refused' in page) return page.refused
  return ok({ ...(page.items.length > 0 && { repositories: page.items }), ...tokenOf(page) })
}

const tokenOf = ({ nextPageToken }: { readonly nextPageToken?: string }) => (nextPageToken ? { nextPageToken } : {})

function createRepository(store: Store, asked: Asked): Reply {
  const parent = parentOf(store, placeOf(asked))
  const denied = store.iam.permit(asked.principal, 'artifactregistry.repositories.create', parent)
  if (denied) return denied
  const repository = textOf(asked.message, 'repositoryId')
  const settings = asked.message['repository']
  const problem = checkNew(repository, settings)
  if (problem !== undefined || repository === undefined) return rpcError('INVALID_ARGUMENT', problem ?? missingId)
  return startCreation(store, { ...placeOf(asked), repository }, settings)
}

// guess: the texts; the rules are documented.
const missingId = 'missing required field "repository_id"'

function checkNew(id: string | undefined, settings: unknown): string | undefined {
  if (id === undefined) return missingId
  // documented: lower-case letters, digits and hyphens, a letter first, no hyphen last, 63 at most.
  if (!/^[a-z]([a-z0-9-]{0,61}[a-z0-9])?$/.test(id)) {
    return `Invalid repository_id: "${id}". It must be 1-63 characters, begin with a letter, end with a letter or number, and only contain lowercase letters, numbers and hyphens.`
  }
  const format = typeof settings === 'object' && settings !== null && 'format' in settings ? settings.format : undefined
  return format === undefined || format === 'FORMAT_UNSPECIFIED' ? 'Repository format must be specified.' : undefined
}

function startCreation(store: Store, name: RepositoryName, settings: unknown): Reply {
  const key = nameOf(store, name)
  // observed
  if (store.repositories.has(key)) return rpcError('ALREADY_EXISTS', 'the repository already exists')
  if (store.creating.has(key)) {
    // guess: what a second request gets while the first is at work.
    const status = store.world.guess('artifactregistry.creating.status', ['ALREADY_EXISTS', 'ABORTED'] as const)
    return rpcError(status, 'the repository already exists')
  }
  store.creating.add(key)
  const operation = store.operations.start({
    parent: parentOf(store, name).replace(/\/repositories$/, ''),
    metadata: { '@type': operationType },
    // guess: seconds; gcloud users see a repository after one to ten of them.
    duration: store.world.between(500, 8_000),
    finish: () => {
      // A reset meanwhile has forgotten it.
      const wanted = store.creating.delete(key)
      if (wanted) addRepository(store, name, typeof settings === 'object' ? { ...settings } : {})
      return { '@type': `type.googleapis.com/${v1}.Repository`, ...store.repositories.get(key) }
    },
  })
  return ok(operation)
}

function addRepository(store: Store, name: RepositoryName, settings: Message): void {
  const { location, repository } = name
  const project = findProject(store.projects, name.project)?.id ?? name.project
  const time = new Date(store.world.clocks.platform.now()).toISOString()
  const registryUri = `${location}-docker.pkg.dev/${project}/${repository}`
  // observed: gcloud sends MODE_UNSPECIFIED, and gets the default.
  const mode = settings['mode'] === 'MODE_UNSPECIFIED' ? undefined : settings['mode']
  const derived = { name: nameOf(store, name), createTime: time, updateTime: time, registryUri, satisfiesPzi: true }
  store.repositories.set(nameOf(store, name), { ...settings, mode: mode ?? 'STANDARD_REPOSITORY', ...derived })
}

const placeOf = (asked: Asked) => ({ project: part(asked, 'project'), location: part(asked, 'location') })

const parentOf = (
  { projects }: Pick<Store, 'projects'>,
  { project, location }: Omit<RepositoryName, 'repository'>,
): string => `projects/${findProject(projects, project)?.id ?? project}/locations/${location}/repositories`

const nameOf = (store: Pick<Store, 'projects'>, name: RepositoryName): string =>
  `${parentOf(store, name)}/${name.repository}`
