import type { Hide } from '../core/secrets.ts'
import type { Report } from './report.ts'
import { sanitiseText } from './sanitise.ts'
import { wholeNumbers } from './whole-numbers.ts'

/** The image, how it was built and where it went. Times are ms. */
export interface UnitFacts {
  readonly image: string
  readonly digest: string
  /** Platform → digest of the child, for telling which image a cloud means. */
  readonly platforms?: Readonly<Record<string, string>>
  readonly built?: {
    readonly platforms: readonly string[]
    readonly tookMs: number
    readonly steps: { readonly total: number; readonly cached: number }
    readonly emulatedMs: Readonly<Record<string, number>>
  }
  readonly deliveries?: readonly {
    readonly repository: string
    readonly tags: readonly string[]
    readonly tookMs: number
    readonly copiedBytes: number
  }[]
  readonly moved?: readonly {
    readonly repository: string
    readonly tag: string
    readonly state: 'moved' | 'unchanged' | 'overtaken' | 'immutable' | 'failed'
    readonly before?: string
    readonly problem?: string
  }[]
}

export function unitReport({ image, digest, built, deliveries, moved }: UnitFacts, hide: Hide): Report['unit'] {
  return {
    image,
    digest,
    ...(built === undefined ? {} : { built: builtReport(built) }),
    ...(deliveries === undefined ? {} : { deliveries: deliveries.map(deliveryReport) }),
    ...(moved === undefined || moved.length === 0 ? {} : { movedTags: moved.map((each) => tagReport(each, hide)) }),
  }
}

const builtReport = ({ platforms, tookMs, steps, emulatedMs }: NonNullable<UnitFacts['built']>) => ({
  platforms: [...platforms],
  tookMs: Math.round(tookMs),
  steps: steps.total,
  cachedSteps: steps.cached,
  emulatedMs: wholeNumbers(emulatedMs),
})

const deliveryReport = ({ repository, tags, tookMs, copiedBytes }: NonNullable<UnitFacts['deliveries']>[number]) => ({
  repository,
  tags: [...tags],
  tookMs: Math.round(tookMs),
  copiedBytes,
})

const tagReport = (
  { repository, tag, state, before, problem }: NonNullable<UnitFacts['moved']>[number],
  hide: Hide,
) => ({
  repository,
  tag,
  state,
  ...(before === undefined ? {} : { before }),
  ...(problem === undefined ? {} : { problem: sanitiseText(problem, hide) }),
})
