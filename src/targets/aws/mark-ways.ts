import { arrived, isTold, overtaken, take } from '../../core/next.ts'
import { attemptOf } from '../../core/step.ts'
import type { Mark, Next, Observed, Step, TargetPlan, Way } from '../../core/target.ts'
import { leftovers } from './mark-tags.ts'
import type { Tags } from './tags.ts'

type AnyMark = Pick<Mark, 'release' | 'phase' | 'places'> & { readonly step: string }

interface AnyView<Marks> {
  readonly tags: Tags
  readonly mark?: Marks
}

/** A service or function whose mark is that of the release. */
interface Ours<View, Marks> {
  readonly view: View
  readonly mark: Marks
}

/** What a platform has of its own on these ways. */
export interface Platform<View, Marks, Detail> {
  readonly thing: 'service' | 'function'
  readonly planDetail: (plan: TargetPlan | undefined) => Detail | undefined
  readonly mark: (way: Way, view: View, detail: Detail) => Step
  /** From the mark to where users have the new version. */
  readonly live: (way: Way, seen: Observed, ours: Ours<View, Marks>) => Next
  readonly commit: (way: Way, ours: Ours<View, Marks>) => Step
  /** What is left to do, the closing of the mark last. */
  readonly close: (way: Way, ours: Ours<View, Marks>) => Next
  readonly tidy: (way: Way, keys: readonly string[]) => Step
}

export const markOf = <Marks extends AnyMark>({ mark }: AnyView<Marks>, { release }: Way): Marks | undefined =>
  mark?.release === release ? mark : undefined

/** The parts of the ways forward that go by the mark alone: setting it, noting the decision in it, closing it. */
export function createMarkWays<Marks extends AnyMark, View extends AnyView<Marks>, Detail>(
  platform: Platform<View, Marks, Detail>,
) {
  const { thing } = platform
  const isGone: Next = overtaken(`somebody deleted the ${thing}`)

  const hasOther = ({ mark }: View): Next =>
    overtaken(`${mark === undefined ? 'no release of ours' : `release ${mark.release}`} has the ${thing}`)

  /** Left-over tags are worth one request, and no release: whoever may not remove them leaves them. */
  function tidied(way: Way, { view, mark }: Ours<View, Marks>): Next {
    const keys = leftovers(view.tags)
    return keys.length === 0 || way.attempt > attemptOf(mark.step) + 1 ? arrived : take(platform.tidy(way, keys))
  }

  /** Nothing of ours is there yet. */
  function begin(way: Way, seen: Observed, view: View): Next {
    const detail = platform.planDetail(way.plan)
    if (detail === undefined) return hasOther(view)
    if (seen.fingerprint !== way.plan?.fingerprint) return overtaken(`somebody else changed the ${thing}`)
    return take(platform.mark(way, view, detail))
  }

  /** After the decision nothing begins anew: it would be probed by nobody. */
  function towardsCommitted(way: Way, seen: Observed, view: View | undefined): Next {
    if (view === undefined) return isGone
    const mark = markOf(view, way)
    if (mark === undefined) return hasOther(view)
    const live = platform.live(way, seen, { view, mark })
    if (live.kind !== 'arrived') return live
    return mark.phase !== 'held' && isTold(way, mark) ? arrived : take(platform.commit(way, { view, mark }))
  }

  function towardsFinished(way: Way, seen: Observed, view: View | undefined): Next {
    if (view === undefined) return isGone
    const mark = markOf(view, way)
    if (mark === undefined) return hasOther(view)
    if (mark.phase === 'done') return tidied(way, { view, mark })
    const live = platform.live(way, seen, { view, mark })
    return live.kind === 'arrived' ? platform.close(way, { view, mark }) : live
  }

  return { begin, towardsCommitted, towardsFinished }
}
