import { seconds } from '../core/retry.ts'
import type { Report } from './report.ts'

/** For how long users of the targets may have had different versions, or that they still have; nothing where that cannot be. */
export function differenceLines({ differedFor, differSince, targets }: Report): string[] {
  const have = targets.some(({ underWay }) => underWay !== undefined) ? 'may have' : 'have'
  return [
    ...(differedFor === undefined
      ? []
      : [`users of the targets may have had different versions for up to ${seconds(differedFor)}`]),
    ...(differSince === undefined
      ? []
      : [`users of the targets ${have} different versions since ${clockTime(differSince)}`]),
  ]
}

/** `03:01:13 UTC` */
export const clockTime = (moment: string): string => `${moment.slice(11, 19)} UTC`
