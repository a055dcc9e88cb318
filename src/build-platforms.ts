import { InputError } from './core/errors.ts'
import type { Target } from './core/target.ts'
import type { ReleaseSource } from './settings/build.ts'
import type { OpenTarget } from './targets/cloud.ts'

interface Runner extends Pick<OpenTarget, 'platform' | 'alternatives'> {
  readonly target: Pick<Target, 'id'>
}

/** What every target runs has to be built. Known before any cloud is asked. */
export function requirePlatforms(source: ReleaseSource, { targets }: { readonly targets: readonly Runner[] }): void {
  if (source.kind === 'image') return
  const { platforms } = source.build
  const missing = targets.find(
    ({ platform, alternatives = [] }) => ![platform, ...alternatives].some((each) => platforms.includes(each)),
  )
  if (missing === undefined) return
  const { cloud, platform } = missing.target.id
  throw new InputError(
    [`platforms: ${platforms.join(', ')} is given, but ${cloud}/${platform} runs ${missing.platform}`],
    {
      hint: `Add ${missing.platform} to platforms, or leave platforms out.`,
    },
  )
}
