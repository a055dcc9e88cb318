import type { AwsConnection } from '../../aws/connection.ts'
import type { Context } from '../../core/context.ts'
import { InputError } from '../../core/errors.ts'
import type { AmazonOffer, AmazonPlace, AmazonSpot, AmazonWish } from '../../aws/place.ts'
import type { AutoPlatform } from '../../aws/platforms.ts'
import { type Choice, choiceLine, choose } from './choose.ts'

/** A spot whose platforms are known, and what is to be told of how they came to be. */
export interface Decided {
  readonly spot: AmazonSpot
  readonly notes: readonly string[]
  readonly warnings: readonly string[]
}

/** Asks AWS where that is needed, and once. Throws InputError where a platform that it comes to cannot take the settings. */
export async function decide(
  spot: AmazonSpot,
  connections: readonly AwsConnection[],
  context: Context,
): Promise<Decided> {
  if (spot.platform !== 'auto' || spot.chosen !== undefined) return { spot, notes: [], warnings: [] }
  const choices = await choose(spot, connections, context)
  requireFit(spot, choices)
  return {
    spot: {
      ...spot,
      offers: Object.fromEntries(choices.map(({ platform }) => [platform, offerTo(platform, spot)])),
      chosen: Object.fromEntries(choices.map(({ region, platform }) => [region, platform])),
    },
    notes: choices.map(choiceLine),
    warnings: [...new Set(choices.flatMap(({ platform }) => offerTo(platform, spot).warnings))],
  }
}

function offerTo(platform: AutoPlatform, { offers }: Pick<AmazonWish, 'offers'>): AmazonOffer {
  const offer = offers[platform]
  if (offer === undefined) throw new Error(`nothing is offered to ${platform}`)
  return offer
}

function requireFit(spot: AmazonWish, choices: readonly Choice[]): void {
  const unfit = choices.filter(({ platform }) => offerTo(platform, spot).problems.length > 0)
  if (unfit.length === 0) return
  const problems = new Set(unfit.flatMap(({ platform }) => offerTo(platform, spot).problems))
  const hint = `aws-platform: auto has come to ${unfit.map(choiceLine).join('; ')}. Mend the settings for it, or name another in aws-platform.`
  throw new InputError([...problems], { hint })
}

/** A spot as it is in one region. */
export function placeIn(spot: AmazonSpot, region: string): AmazonPlace {
  if (spot.platform !== 'auto') return spot
  const { offers, chosen = {}, ...base } = spot
  const platform = chosen[region]
  if (platform === undefined) throw new Error(`no platform is chosen for ${region}`)
  return { ...base, platform, service: offerTo(platform, { offers }).service }
}
