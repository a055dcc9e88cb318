import type { Context } from './core/context.ts'
import { isEcr } from './image/ecr-permission.ts'
import { splitAddress } from './image/place.ts'
import { canonicalHost } from './image/reference.ts'
import type { OpenTarget } from './targets/cloud.ts'

/** A repository that the image is delivered to; several targets may share one. */
export interface Destination {
  /** `host/repository` */
  readonly repository: string
  /** Whether it is made when it is not there. */
  readonly mayBeMissing: boolean
  /** Sees to it that it is there. */
  prepare(context: Context): Promise<void>
}

interface Homes {
  readonly targets: readonly Pick<OpenTarget, 'imageRepository' | 'createsImageRepository' | 'prepareImageRepository'>[]
}

/** The clouds' own repositories, one for each target, and those of `push-to`; each once, as a cloud's own where it is one. */
export function destinationsOf({ targets }: Homes, pushTo: readonly string[], repository: string): Destination[] {
  const all = [
    ...targets.map((target): Destination => {
      const { imageRepository, createsImageRepository: mayBeMissing } = target
      return { repository: imageRepository, mayBeMissing, prepare: (context) => target.prepareImageRepository(context) }
    }),
    ...pushTo.map((place): Destination => {
      const { host, name } = splitAddress(placeOf(place, repository))
      const at = canonicalHost(host)
      return { repository: `${at}/${name}`, mayBeMissing: makesRepositories(at), prepare: async () => undefined }
    }),
  ]
  return all.filter((each, at) => all.findIndex(({ repository: other }) => other === each.repository) === at)
}

/** Docker Hub, GitHub's packages and plain registries make a repository with its first push; the clouds' do not. */
const makesRepositories = (host: string): boolean => !isEcr(host) && !host.endsWith('.pkg.dev')

/** `ghcr.io` alone is the packages of this repository. Repositories there are in lower case, whatever GitHub's is in. */
export const placeOf = (place: string, repository: string): string =>
  place === 'ghcr.io' ? `ghcr.io/${repository.toLowerCase()}` : place
