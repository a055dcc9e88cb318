import { describeBack, describeLive, isSameLive } from '../core/live-text.ts'
import { cloudNames } from '../core/platform-words.ts'
import type { Outcome } from '../core/outcome.ts'
import { clockTime } from './difference.ts'
import type { Report, TargetReport } from './report.ts'

export interface ServingFact {
  readonly key: string
  /** `version 1.4.1, as before (shop-00007-abc)` */
  readonly served: string
}

/** What users have in the end, where anything was touched and several targets were to change, or one is still changing. */
export function servingFacts({ targets, release }: Report): ServingFact[] {
  if (targets.every(({ outcome }) => isUntouched(outcome))) return []
  if (targets.length < 2 && targets.every(({ underWay }) => underWay === undefined)) return []
  return targets.map((target) => ({ key: target.key, served: servedBy(target, release?.version) }))
}

const isUntouched = (outcome: Outcome): boolean =>
  outcome === 'refused' || outcome === 'cancelled' || outcome === 'planned'

/** Do all users have the release's own revision, as it was seen last? */
export const hasNew = ({ after, revision }: TargetReport): boolean =>
  after.length > 0 && after.every((each) => each.revision === revision)

/** The same of any of them: a platform may have stopped half-way. */
export const hasSomeNew = ({ after, revision }: TargetReport): boolean =>
  after.some((each) => each.revision === revision)

/** Whatever is left to do after that is a matter of marks alone. */
const isBack = ({ outcome, restored, undoProblem }: TargetReport): boolean =>
  outcome === 'rolled-back' || (restored !== undefined && outcome !== 'overtaken' && undoProblem?.kind !== 'overtaken')

function servedBy(target: TargetReport, version: string | undefined): string {
  const { after, before, servingVersion, underWay, id } = target
  const isNew = hasNew(target)
  if (underWay !== undefined && !(isNew && underWay.to === 'new')) return seenLast(target, underWay, version)
  const { platform } = id
  if (isBack(target) || isSameLive(after, before))
    return describeBack({ platform, before, now: after, version: servingVersion })
  return describeLive({ platform, live: after, versions: versionsOf(target, version) })
}

/** Revision → version, as far as marks and this release tell. */
export function versionsOf(target: TargetReport, version = 'of this release'): Readonly<Record<string, string>> {
  const { before, after, outcome, revision, formerVersion, servingVersion } = target
  return {
    ...(revision === undefined || outcome === 'unchanged' ? {} : { [revision]: version }),
    ...ofOnly(before, formerVersion),
    ...ofOnly(after, servingVersion),
  }
}

const ofOnly = ([only, ...others]: TargetReport['before'], version: string | undefined) =>
  only === undefined || others.length > 0 || version === undefined ? {} : { [only.revision]: version }

/** Nobody looks any more, and the platform goes on. */
function seenLast(
  target: TargetReport,
  underWay: NonNullable<TargetReport['underWay']>,
  version: string | undefined,
): string {
  const { after, id } = target
  const live = describeLive({ platform: id.platform, live: after, versions: versionsOf(target, version) })
  const asked = `${cloudNames[id.cloud]} was asked at ${clockTime(underWay.since)} to lead users`
  const seen = `${live}, unless that has changed since`
  if (underWay.to === 'old') return `${seen}: ${asked} back, and goes on with that`
  const to = version === undefined ? 'the new version' : `version ${version}`
  const goesOn = underWay.stopCommand === undefined ? 'may have done so since' : 'goes on until it has, or is stopped'
  return `${seen}: ${asked} to ${to}, and ${goesOn}`
}
