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

function deliveryLines({ built, deliveries = [] }: UnitReport): string[] {
  const [first] = deliveries
  if (built === undefined || first === undefined) return []
  const places = deliveries.map(({ repository }) => repository).join(', ')
  const names = first.tags.length === 0 ? '' : `, tagged ${first.tags.join(', ')}`
  return [`delivered to ${places}${names}`]
}

const tagLines = ({ movedTags = [] }: UnitReport): string[] =>
  movedTags.filter(({ state }) => state === 'moved').map(tagLine)

const tagLine = ({ repository, tag, before }: NonNullable<UnitReport['movedTags']>[number]): string =>
  `moved ${repository}:${tag} ${before === undefined ? '(it was not there)' : `from ${before.slice(0, 19)}`}`
