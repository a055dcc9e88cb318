import { leftovers } from '../mark-tags.ts'
import { isOf } from '../../../core/step.ts'
import type { Observed, Ticket } from '../../../core/target.ts'
import { canBeTakenBack } from '../ecs-deployment/deployment.ts'
import { type Finding, type Reference, recallBy } from '../recall.ts'
import { ownDeployment, sinceMark } from './runs.ts'
import { type ExpressView, viewOf } from './view.ts'

/** How long reads may be of before the write that they follow, ms; a guess on the safe side, only ever waited out in vain. */
export const shownWithin = 10_000

export const recallStep = recallBy({
  finding: findingOf,
  patience: () => shownWithin,
  // Our own deployment, which can be stopped, shows by itself whether it was asked for.
  isBusy: ({ busy, stoppable }) => busy !== undefined && stoppable !== true,
})

function findingOf(step: Reference, seen: Observed): Finding {
  const view = viewOf(seen)
  const happened: Ticket = { step: step.key }
  if (view === undefined) return step.name === 'delete' ? happened : step.name === 'create' ? 'not yet' : 'absent'
  const isMarked = isOf(step.key, view.mark?.release)
  switch (step.name) {
    case 'tidy':
      return leftovers(view.tags).length === 0 ? happened : 'not yet'
    case 'unmark':
    case 'yield':
      return isMarked ? 'not yet' : happened
    case 'create':
      return isMarked ? { ...happened, ...revisionOf(ownRevision(view)) } : 'absent'
    case 'update':
      return isMarked ? deployed(happened, ownRevision(view)) : 'absent'
    case 'restore':
      return isMarked ? deployed(happened, restoredRevision(view)) : 'absent'
    case 'stop':
      return isGoingOn(view) ? 'not yet' : happened
    case 'delete':
      return 'not yet'
    default:
      return view.mark?.step === step.key ? happened : 'not yet'
  }
}

const revisionOf = (revision: string | undefined) => (revision === undefined ? {} : { operation: revision })

const deployed = (happened: Ticket, revision: string | undefined): Finding =>
  revision === undefined ? 'not yet' : { ...happened, operation: revision }

/** The release's, as soon as it shows: a list of deployments may be late. */
const ownRevision = (view: ExpressView): string | undefined =>
  ownDeployment(view)?.target ??
  Object.keys(view.active).find((revision) => view.contents[revision]?.release === view.mark?.release)

/** The newest that came after ours, with what there was before. */
export function restoredRevision(view: ExpressView): string | undefined {
  const { recipe, contents } = view
  const [newest] = sinceMark(view)
  const content = newest && contents[newest.target]
  const isBack = content?.environment === recipe?.environment && content?.image === recipe?.settings.image
  return newest !== undefined && isBack && newest.arn !== ownDeployment(view)?.arn ? newest.target : undefined
}

const isGoingOn = (view: ExpressView): boolean => {
  const own = ownDeployment(view)
  return own !== undefined && view.head?.arn === own.arn && canBeTakenBack(view.head)
}
