import type { Clouds } from './clouds.ts'
import { InputError } from './core/errors.ts'
import type { ReleaseSource } from './settings/build.ts'

/** What every target runs has to be built. Known before any cloud is asked. */
export function requirePlatforms(source: ReleaseSource, { targets }: Clouds): void {
  if (source.kind === 'image') return
  const { platforms } = source.build
  const missing = targets.find(({ platform }) => !platforms.includes(platform))
  if (missing === undefined) return
  const { cloud, platform } = missing.target.id
  throw new InputError(
    [`platforms: ${platforms.join(', ')} is given, but ${cloud}/${platform} runs ${missing.platform}`],
    {
      hint: `Add ${missing.platform} to platforms, or leave platforms out.`,
    },
  )
}
