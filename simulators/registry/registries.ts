import type { FindImage } from '../container/types.ts'
import type { Kernel, Simulator } from '../kernel/types.ts'
import { createArtifactRegistry } from './artifact-registry.ts'
import type { AuthoriseArtifactRegistry } from './artifact-registry-access.ts'
import { createDockerHub, type DockerHub } from './docker-hub.ts'
import { createEcr, type EcrAuthority } from './ecr.ts'
import { createEcrPublic } from './ecr-public.ts'
import { imageFinder } from './find-image.ts'
import { createGitHubPackages, type GitHubPackages } from './github-packages.ts'
import { type BuiltImage, storeImage } from './images.ts'
import { isDigest, parseReference } from './names.ts'
import { createPrivateRegistry, type PrivateRegistry } from './private-registry.ts'
import { createQuirks, type Quirks } from './quirks.ts'
import { createBlobStorage } from './storage.ts'
import type { Store } from './store.ts'

export interface RegistriesOptions {
  /** Google's IAM: may this access token do that in this repository, and is there one? */
  readonly authoriseArtifactRegistry: AuthoriseArtifactRegistry
  /** AWS's side of ECR; without it there is no ECR. */
  readonly ecr?: EcrAuthority
}

/** For tests and demos: no network, no authentication. */
export interface RegistryAdmin {
  /** Puts an image at `host/repository:tag`, at once; at ghcr.io it is public unless said otherwise. Returns its digest. */
  publish(reference: string, image: BuiltImage, options?: { readonly public?: boolean }): string
  /** The tags of `host/repository` and the digests that they name now. */
  tags(repository: string): Readonly<Record<string, string>>
  /** Digests of the manifests that `host/repository` holds now. */
  manifests(repository: string): readonly string[]
  /** Puts a registry into a mood that others of its kind were seen in. */
  readonly quirks: Pick<Quirks, 'refuseArtifacts' | 'doubtToken' | 'moveNoTags'>
  readonly ghcr: Pick<GitHubPackages, 'addToken' | 'makePublic'>
  readonly dockerHub: Pick<DockerHub, 'addAccount' | 'makePublic' | 'limitPulls'>
  readonly privateRegistry: Pick<PrivateRegistry, 'addAccount'>
}

export interface Registries {
  readonly simulators: readonly Simulator[]
  readonly findImage: FindImage
  readonly admin: RegistryAdmin
  /** What ECR holds, for its other API; `undefined` without ECR. */
  readonly ecrStore: Store | undefined
}

/** Makes every cloud's registry and registers them with the kernel. */
export function createRegistries(
  kernel: Kernel,
  { authoriseArtifactRegistry, ecr: authority }: RegistriesOptions,
): Registries {
  const storage = createBlobStorage(kernel)
  const artifactRegistry = createArtifactRegistry(kernel, authoriseArtifactRegistry)
  const ghcr = createGitHubPackages(kernel, storage)
  const dockerHub = createDockerHub(kernel, storage)
  const privateRegistry = createPrivateRegistry(kernel)
  const ecrPublic = createEcrPublic(kernel, storage)
  const ecr = authority && createEcr(kernel, storage, authority)
  const all = [artifactRegistry, ghcr, dockerHub, privateRegistry, ecrPublic, ...(ecr ? [ecr] : [])]
  const quirks = createQuirks()
  const simulators = [...all.map(({ simulator }) => quirks.applyTo(simulator)), storage.simulator]
  for (const simulator of simulators) kernel.register(simulator)
  const storeOf = (host: string): Store | undefined => all.find(({ simulator }) => answers(simulator, host))?.store
  return {
    simulators,
    findImage: imageFinder((host, name) => storeOf(host)?.find(host, name)),
    admin: { ...createInventory(storeOf, ghcr), quirks, ghcr, dockerHub, privateRegistry },
    ecrStore: ecr?.store,
  }
}

const answers = ({ hosts }: Simulator, host: string): boolean =>
  hosts.some((pattern) => pattern === host || (pattern.startsWith('*') && host.endsWith(pattern.slice(1))))

type Inventory = Pick<RegistryAdmin, 'publish' | 'tags' | 'manifests'>

function createInventory(storeOf: (host: string) => Store | undefined, ghcr: GitHubPackages): Inventory {
  const repositoryOf = (text: string) => {
    const reference = parseReference(text)
    return reference === undefined ? undefined : storeOf(reference.host)?.find(reference.host, reference.name)
  }
  return {
    publish(text, image, options = {}) {
      const reference = parseReference(text)
      const store = reference === undefined ? undefined : storeOf(reference.host)
      if (reference === undefined || store === undefined)
        throw new Error(`No registry of the local clouds holds "${text}".`)
      storeImage(
        store,
        store.open(reference.host, reference.name),
        image,
        isDigest(reference.at) ? undefined : reference.at,
      )
      if (reference.host === 'ghcr.io') ghcr.makePublic(reference.name, options.public ?? true)
      return image.digest
    },
    tags: (text) =>
      Object.fromEntries(
        [...(repositoryOf(text)?.tags ?? [])].flatMap(([tag, { current }]) =>
          current === undefined ? [] : [[tag, current]],
        ),
      ),
    manifests: (text) =>
      [...(repositoryOf(text)?.manifests ?? [])]
        .filter(([, { current }]) => current !== undefined)
        .map(([digest]) => digest),
  }
}
