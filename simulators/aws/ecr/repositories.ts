/**
 * The repositories that ECR knows, beside what the registry holds of them.
 * Follows https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_Repository.html (copy of November 2026).
 */
import type { Stale, World } from '../../kernel/types.ts'
import { ecrHost } from '../../registry/ecr.ts'
import type { Repository as Stored, Store } from '../../registry/store.ts'
import type { AwsState, Policy } from '../types.ts'

export interface Site {
  readonly account: string
  readonly region: string
}

export type Mutability = 'MUTABLE' | 'IMMUTABLE' | 'IMMUTABLE_WITH_EXCLUSION' | 'MUTABLE_WITH_EXCLUSION'

export interface Repository extends Site {
  readonly name: string
  readonly arn: string
  readonly created: number
  mutability: Mutability
  /** Patterns of the tags that are the other way, e.g. `latest*`. */
  exclusions: readonly string[]
  readonly scanOnPush: boolean
  readonly tags: Map<string, string>
  policy?: string
}

export interface RepositorySetup {
  readonly mutability?: Mutability
  readonly exclusions?: readonly string[]
  readonly scanOnPush?: boolean
  readonly tags?: Readonly<Record<string, string>>
  /** Of the repository: whom of other accounts it lets in. */
  readonly policy?: Policy
}

export interface Repositories {
  /** What reads see. */
  readonly find: (site: Site, name: string) => Repository | undefined
  /** What is there: for writes. */
  readonly current: (site: Site, name: string) => Repository | undefined
  readonly inSite: (site: Site) => readonly Repository[]
  /** As if long ago. */
  readonly put: (site: Site, name: string, setup?: RepositorySetup) => Repository
  /** Now: pushes and reads see it after a moment. */
  readonly create: (site: Site, name: string, setup?: RepositorySetup) => Repository
  readonly remove: (repository: Repository) => void
  /** What the registry holds of it. */
  readonly stored: (repository: Repository) => Stored
  readonly store: () => Store
  /** When the image was pushed, ms of platform time. */
  readonly pushedAt: (repository: Repository, digest: string) => number
  readonly notePush: (repository: Repository, digest: string) => void
  readonly clear: () => void
}

export interface RepositoriesParts {
  readonly world: World
  readonly accounts: AwsState['accounts']
  /** The registry's, which is made after this. */
  readonly store: () => Store
}

// guess: that a repository which was just made is not there for a push, and for how long.
const lags = [
  [0, 0],
  [100, 1_500],
] as const

export function createRepositories({ world, accounts, store }: RepositoriesParts): Repositories {
  const known = new Map<string, Stale<Repository | undefined>>()
  const pushed = new Map<string, number>()
  const now = () => Math.floor(world.clocks.platform.now())
  const stale = (value: Repository | undefined) =>
    world.stale<Repository | undefined>(value, { lag: world.guess('ecr.repository-lag-ms', lags) })
  const make = (site: Site, name: string, setup: RepositorySetup = {}): Repository => ({
    ...site,
    name,
    arn: `arn:${accounts.get(site.account)?.partition ?? 'aws'}:ecr:${site.region}:${site.account}:repository/${name}`,
    created: now(),
    mutability: setup.mutability ?? 'MUTABLE',
    exclusions: setup.exclusions ?? [],
    scanOnPush: setup.scanOnPush ?? false,
    tags: new Map(Object.entries(setup.tags ?? {})),
    ...(setup.policy === undefined ? {} : { policy: JSON.stringify(setup.policy) }),
  })
  const stored = ({ name, ...site }: Repository) => store().open(ecrHost(site), name)
  const put: Repositories['put'] = (site, name, setup) => {
    const repository = make(site, name, setup)
    known.set(keyOf(site, name), stale(repository))
    return repository
  }
  // An image that an administrator has published makes its repository.
  const adopt = (site: Site, name: string) => {
    const images = store().find(ecrHost(site), name)?.manifests.size ?? 0
    if (!known.get(keyOf(site, name))?.current && images > 0) put(site, name)
  }
  return {
    find: (site, name) => {
      adopt(site, name)
      return known.get(keyOf(site, name))?.read()
    },
    current: (site, name) => {
      adopt(site, name)
      return known.get(keyOf(site, name))?.current
    },
    inSite: ({ account, region }) =>
      [...known.values()]
        .flatMap((each) => each.read() ?? [])
        .filter((each) => each.account === account && each.region === region)
        .sort((a, b) => (a.name < b.name ? -1 : 1)),
    put,
    create: (site, name, setup) => {
      const repository = make(site, name, setup)
      const entry = known.get(keyOf(site, name)) ?? stale(undefined)
      known.set(keyOf(site, name), entry)
      entry.set(repository)
      return repository
    },
    remove: (repository) => {
      const { blobs, manifests, tags } = stored(repository)
      for (const each of [blobs, manifests, tags]) each.clear()
      known.get(keyOf(repository, repository.name))?.set(undefined)
    },
    stored,
    store,
    pushedAt: (repository, digest) => pushed.get(`${repository.arn}@${digest}`) ?? repository.created,
    notePush: (repository, digest) => void pushed.set(`${repository.arn}@${digest}`, now()),
    clear: () => {
      known.clear()
      pushed.clear()
    },
  }
}

const keyOf = ({ account, region }: Site, name: string): string => `${account}/${region}/${name}`
