import type { z } from 'zod'
import { cloudNames } from '../core/platform-words.ts'
import type { Cloud } from '../core/target.ts'
import { amazonSchema, blockSchema, googleSchema, runSchema } from './schema.ts'

/** Where an action input lies: among the run's own, or at a path of a block of settings. */
export interface InputPlace {
  readonly name: string
  readonly description: string
  readonly scope: 'run' | 'common' | Cloud
  readonly key: string
  /** Whether it says for one cloud just what a common input says for all. */
  readonly repeats: boolean
}

/** Every action input, in the order of `action.yml`. */
export const inputPlaces: readonly InputPlace[] = [
  ...places('run', runSchema.shape),
  ...places('common', blockSchema.shape).filter(({ key }) => key !== 'gcp' && key !== 'aws'),
  ...places('gcp', googleSchema.shape),
  ...places('aws', amazonSchema.shape),
]

export const inputNames: ReadonlySet<string> = new Set(inputPlaces.map(({ name }) => name))

/** The inputs that say for one cloud just what this one says for all. */
export const repeatsOf = (place: InputPlace): InputPlace[] =>
  place.scope === 'common' ? inputPlaces.filter(({ repeats, key }) => repeats && key === place.key) : []

function places(scope: InputPlace['scope'], shape: Readonly<Record<string, z.ZodType>>): InputPlace[] {
  return Object.entries(shape).map(([key, type]) => {
    const description = type.description ?? ''
    if (scope === 'run' || scope === 'common') return { name: key, description, scope, key, repeats: false }
    const repeats = Reflect.get(blockSchema.shape, key) === type
    const cloud = cloudNames[scope]
    return {
      name: `${scope}-${key}`,
      description: repeats ? `${key}, on ${cloud} alone.` : `On ${cloud}: ${description}`,
      scope,
      key,
      repeats,
    }
  })
}
