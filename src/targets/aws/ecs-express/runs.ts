import { hashOf } from '../../../core/hash.ts'
import { type Deployment, hasEnded, since } from '../ecs-deployment/deployment.ts'
import type { Recipe } from './mark.ts'
import { isBefore } from './settings.ts'
import type { ExpressView } from './view.ts'

/** What runs, or is set to run, seen from a release whose mark is on the service. */
export type Runs = 'ours' | 'before' | 'foreign'

/** Deployments since the release began, newest first. */
export const sinceMark = ({ deployments, mark }: Pick<ExpressView, 'deployments' | 'mark'>): readonly Deployment[] =>
  mark === undefined ? [] : since(deployments, mark.after)

/** The release's own deployment: the first that brings a revision with its name. */
export const ownDeployment = (view: ExpressView): Deployment | undefined =>
  sinceMark(view).findLast(({ target }) => view.contents[target]?.release === view.mark?.release)

export function runsNow(view: ExpressView, before: Recipe | undefined): Runs {
  const [head, ...older] = sinceMark(view)
  if (head === undefined) return view.deployments.length === 0 ? unlisted(view, before) : 'before'
  if (head.status !== 'ROLLBACK_SUCCESSFUL') return kindOf(view, head, before)
  // ECS has gone back to the last one that came through.
  const last = older.find(({ status }) => status === 'SUCCESSFUL')
  return last === undefined ? 'before' : kindOf(view, last, before)
}

/** Nothing is listed of a new service, or of one that ECS has forgotten all deployments of: what it runs tells. */
function unlisted(view: ExpressView, before: Recipe | undefined): Runs {
  const { contents, stable = '', mark } = view
  const content = contents[stable]
  if (content !== undefined && content.release === mark?.release) return 'ours'
  if (before === undefined) return content === undefined ? 'before' : 'foreign'
  return isBack(view, { target: stable }, before) ? 'before' : 'foreign'
}

function kindOf(view: ExpressView, deployment: Deployment, before: Recipe | undefined): Runs {
  if (deployment.arn === ownDeployment(view)?.arn || isTheSame(view, deployment)) return 'ours'
  if (before === undefined || !isBack(view, deployment, before)) return 'foreign'
  // What did not come through has to be asked for again.
  return hasEnded(deployment) && deployment.status !== 'SUCCESSFUL' ? 'ours' : 'before'
}

/** A copy of ours with other settings is somebody else's; one that is ours to the letter is as good as ours. */
function isTheSame({ contents, settings, active, mark }: ExpressView, { target }: Deployment): boolean {
  const now = active[target] ?? settings
  return contents[target]?.release === mark?.release && now !== undefined && hashOf(now) === mark?.asked
}

/** On the way back, image and environment tell our own undo; else all that there is to see has to be as it was. */
function isBack(
  { contents, active, mark }: ExpressView,
  { target }: Pick<Deployment, 'target'>,
  before: Recipe,
): boolean {
  const content = contents[target]
  if (content === undefined) return false
  if (mark?.phase === 'restoring')
    return content.environment === before.environment && content.image === before.settings.image
  const now = active[target]
  return now !== undefined && isBefore(now, before.settings, before.environment)
}
