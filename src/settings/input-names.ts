import type { z } from 'zod'
import { amazonSchema, blockSchema, googleSchema, runSchema } from './schema.ts'

/** Where an action input lies: among the run's own, or at a path of a block of settings. */
export interface InputPlace {
  readonly name: string
  readonly description: string
  readonly scope: 'run' | 'common' | 'gcp' | 'aws'
  readonly key: string
}

/** Every action input, in the order of `action.yml`. */
export const inputPlaces: readonly InputPlace[] = [
  ...places('run', runSchema.shape, ''),
  ...places('common', blockSchema.shape, '').filter(({ key }) => key !== 'gcp' && key !== 'aws'),
  ...places('gcp', googleSchema.shape, 'On Google Cloud: '),
  ...places('aws', amazonSchema.shape, 'On AWS: '),
]

export const inputNames: ReadonlySet<string> = new Set(inputPlaces.map(({ name }) => name))

function places(scope: InputPlace['scope'], shape: Readonly<Record<string, z.ZodType>>, prefix: string): InputPlace[] {
  return Object.entries(shape).map(([key, type]) => ({
    name: nameOf(scope, key),
    description: `${prefix}${type.description ?? ''}`,
    scope,
    key,
  }))
}

/** The input's name of a setting: `region` of `gcp` is `gcp-region`. */
function nameOf(scope: InputPlace['scope'], key: string): string {
  return scope === 'gcp' || scope === 'aws' ? `${scope}-${key}` : key
}
