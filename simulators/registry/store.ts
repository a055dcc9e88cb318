import type { Stale, World } from '../kernel/types.ts'

export interface Manifest {
  readonly digest: string
  readonly mediaType: string
  readonly bytes: Buffer
}

/** One repository. Manifests and tags are seen by reads a moment after they were written, blobs at once. */
export interface Repository {
  readonly name: string
  readonly blobs: Map<string, Buffer>
  readonly manifests: Map<string, Stale<Manifest | undefined>>
  readonly tags: Map<string, Stale<string | undefined>>
}

export interface Store {
  find(host: string, name: string): Repository | undefined
  open(host: string, name: string): Repository
  /** Writes that reads see after the registry's lag. */
  putManifest(repository: Repository, manifest: Manifest): void
  putTag(repository: Repository, tag: string, digest: string): void
  /** Makes everything in the repository visible at once. */
  settle(repository: Repository): void
  clear(): void
}

export interface StoreOptions {
  /** From and to how many ms of platform time it takes until a read sees a manifest or a tag. */
  readonly lag: () => readonly [number, number]
  /** The one name of a registry that answers at several hosts. */
  readonly host?: string
}

export function createStore(world: Pick<World, 'stale'>, { lag, host: only }: StoreOptions): Store {
  const keyOf = (host: string, name: string): string => `${only ?? host}/${name}`
  const repositories = new Map<string, Repository>()
  const fresh = <T>(value: T): Stale<T> => world.stale<T>(value, { lag: lag() })
  const write = <T>(entries: Map<string, Stale<T | undefined>>, key: string, value: T): void => {
    const entry = entries.get(key) ?? fresh<T | undefined>(undefined)
    entry.set(value)
    entries.set(key, entry)
  }
  const open = (host: string, name: string): Repository => {
    const key = keyOf(host, name)
    const found = repositories.get(key) ?? { name, blobs: new Map(), manifests: new Map(), tags: new Map() }
    repositories.set(key, found)
    return found
  }
  return {
    open,
    find: (host, name) => repositories.get(keyOf(host, name)),
    putManifest: (repository, manifest) => write(repository.manifests, manifest.digest, manifest),
    putTag: (repository, tag, digest) => write(repository.tags, tag, digest),
    settle(repository) {
      for (const [digest, entry] of repository.manifests) repository.manifests.set(digest, fresh(entry.current))
      for (const [tag, entry] of repository.tags) repository.tags.set(tag, fresh(entry.current))
    },
    clear: () => repositories.clear(),
  }
}
