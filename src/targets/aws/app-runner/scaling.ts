import type { Scaling } from '../../../aws/app-runner-types.ts'
import { canonicalJson } from '../../../core/hash.ts'
import type { ServiceSettings } from '../../../core/unit.ts'
import type { AppRunnerServiceApi } from './service.ts'
import type { Context } from '../../../core/context.ts'

/** What of the scaling is given; the rest stays as it is. */
export type ScalingWish = Partial<Scaling>

export const scalingWish = ({ minInstances, maxInstances, concurrency }: ServiceSettings): ScalingWish => ({
  ...(minInstances === undefined ? {} : { min: minInstances }),
  ...(maxInstances === undefined ? {} : { max: maxInstances }),
  ...(concurrency === undefined ? {} : { concurrency }),
})

/** The configuration that fulfils a wish: one that is there already, or what would have to be made. */
export interface WantedScaling {
  readonly content: Scaling
  readonly before?: Scaling
  /** Full ARN, when there is one of this content. */
  readonly arn?: string
  /** The name under which a new one has room; absent when there is one, or no room anywhere. */
  readonly name?: string
}

/** Of an account in a region (https://docs.aws.amazon.com/apprunner/latest/dg/manage-autoscaling.html, November 2026). */
export const mostNames = 10
export const mostRevisions = 5

/** The defaults of CreateAutoScalingConfiguration (API reference, November 2026). */
const standard: Scaling = { concurrency: 100, min: 1, max: 25 }

/**
 * Configurations never change and are few, so they are reused by content, whoever made them. `now` is the service's own.
 */
export async function findScaling(
  wish: ScalingWish,
  now: string | undefined,
  service: AppRunnerServiceApi,
  context: Context,
): Promise<WantedScaling | undefined> {
  if (Object.keys(wish).length === 0) return undefined
  const before = now === undefined ? undefined : await service.scaling(now, context)
  const content: Scaling = { ...(before ?? standard), ...wish }
  const known = before === undefined ? { content } : { content, before }
  if (now !== undefined && canonicalJson(before) === canonicalJson(content)) return { ...known, arn: now }
  const all = await service.scalings(context)
  for (const { arn } of all) {
    if (canonicalJson(await service.scaling(arn, context)) === canonicalJson(content)) return { ...known, arn }
  }
  const name = freeName(all.map((each) => each.name))
  return name === undefined ? known : { ...known, name }
}

/** `tandem`, or the first of `tandem-2` … that has room. The fifty-first revision is never asked for. */
function freeName(taken: readonly string[]): string | undefined {
  const counts = new Map<string, number>()
  for (const name of taken) counts.set(name, (counts.get(name) ?? 0) + 1)
  const candidates = Array.from({ length: mostNames }, (_, index) => (index === 0 ? 'tandem' : `tandem-${index + 1}`))
  return candidates.find((name) => {
    const revisions = counts.get(name)
    return revisions === undefined ? counts.size < mostNames : revisions < mostRevisions
  })
}

export const describeScaling = ({ min, max, concurrency }: Scaling): string =>
  `${min} to ${max} instances, ${concurrency} requests each`
