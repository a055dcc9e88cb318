import { seconds } from '../core/retry.ts'
import type { Report } from './report.ts'

type UnitReport = NonNullable<Report['unit']>

/** How the image came to be, where it is and by which names: one fact a line; nothing for an image that was there. */
export function unitLines({ unit }: Pick<Report, 'unit'>): string[] {
  if (unit === undefined) return []
  return [...builtLines(unit), ...deliveryLines(unit), ...tagLines(unit)]
}

function builtLines({ built }: UnitReport): string[] {
  if (built === undefined) return []
  const cached = built.cachedSteps === 0 ? '' : `, ${built.cachedSteps} of ${built.steps} steps from the cache`
  const emulated = Object.entries(built.emulatedMs).map(
    ([platform, ms]) => `, ${seconds(ms)} of it emulating ${platform}`,
  )
  return [`built for ${built.platforms.join(', ')} in ${seconds(built.tookMs)}${cached}${emulated.join('')}`]
}

/** Places with the same tags share a line; where tags are immutable, some may have stayed what they were. */
function deliveryLines({ built, deliveries = [] }: UnitReport): string[] {
  if (built === undefined) return []
  const places = Map.groupBy(deliveries, ({ tags }) => (tags.length === 0 ? '' : `, tagged ${tags.join(', ')}`))
  return [...places].map(([names, at]) => `delivered to ${at.map(({ repository }) => repository).join(', ')}${names}`)
}

const tagLines = ({ movedTags = [] }: UnitReport): string[] =>
  movedTags.filter(({ state }) => state === 'moved').map(tagLine)

const tagLine = ({ repository, tag, before }: NonNullable<UnitReport['movedTags']>[number]): string =>
  `moved ${repository}:${tag} ${before === undefined ? '(it was not there)' : `from ${before.slice(0, 19)}`}`
