import type { World } from '../kernel/types.ts'
import { createContainer } from './container.ts'
import type { ContainerSettings, CreateContainer } from './types.ts'

export interface ContainerParts {
  readonly world: Pick<World, 'clocks' | 'between'>
  /** Runs images; without it all are stood in for. */
  readonly engine?: { readonly create: CreateContainer } | undefined
  /** Is told, once, that an image was not run. */
  readonly say?: ((line: string) => void) | undefined
}

/** Runs real images where it can; an image that carries `tandem.sim/` labels is made to be stood in for. */
export function createContainers({ world, engine, say }: ContainerParts): CreateContainer {
  let told = false
  return (settings) => {
    if (!isReal(settings)) return createContainer(settings, world)
    if (engine) return engine.create(settings)
    if (!told) say?.(notRun)
    told = true
    return createContainer(settings, world)
  }
}

const notRun = 'Images are not run here: a stand-in answers for each, and is always well.'

/** What lacks the platform is refused by the platform, before anything is run. */
function isReal({ image, platform }: ContainerSettings): boolean {
  const labels = Object.values(image.labels).flatMap((each) => Object.keys(each))
  return (
    image.read !== undefined && platform in image.platforms && !labels.some((name) => name.startsWith('tandem.sim/'))
  )
}
