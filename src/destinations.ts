import type { Clouds } from './clouds.ts'
import type { Context } from './core/context.ts'

/** A repository that the image is delivered to; several targets may share one. */
export interface Destination {
  /** `host/repository` */
  readonly repository: string
  /** Whether it is made when it is not there. */
  readonly mayBeMissing: boolean
  /** Sees to it that it is there. */
  prepare(context: Context): Promise<void>
}

/** The clouds' own repositories, one for each target, and those of `push-to`; each once. */
export function destinationsOf({ targets }: Clouds, pushTo: readonly string[], repository: string): Destination[] {
  const all = [
    ...targets.map((target): Destination => {
      const { imageRepository, createsImageRepository: mayBeMissing } = target
      return { repository: imageRepository, mayBeMissing, prepare: (context) => target.prepareImageRepository(context) }
    }),
    // Docker Hub, GitHub's packages and plain registries make a repository with its first push.
    ...pushTo.map((place): Destination => {
      return { repository: placeOf(place, repository), mayBeMissing: true, prepare: async () => undefined }
    }),
  ]
  return [...new Map(all.map((each) => [each.repository, each])).values()]
}

/** `ghcr.io` alone is the packages of this repository. Repositories there are in lower case, whatever GitHub's is in. */
export const placeOf = (place: string, repository: string): string =>
  place === 'ghcr.io' ? `ghcr.io/${repository.toLowerCase()}` : place
