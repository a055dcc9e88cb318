import { hashOf } from '../../../core/hash.ts'
import { type Deployment, hasEnded, isLeftBehind, since } from '../ecs-deployment/deployment.ts'
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
  const last = older.find(({ status }) => status === 'SUCCESSFUL')
  const served = last === undefined ? 'before' : kindOf(view, last, before)
  // ECS has gone back to the last one that came through.
  if (head.status === 'ROLLBACK_SUCCESSFUL') return served
  // What came to nothing has taken from users nothing that somebody else has brought.
  return isLeftBehind(head) && served === 'foreign' ? 'foreign' : kindOf(view, head, before)
}

/** Nothing is listed of a new service, or of one that ECS has forgotten all deployments of: what it runs tells. */
function unlisted(view: ExpressView, before: Recipe | undefined): Runs {
  const { contents, stable = '', mark } = view
  const content = contents[stable]
  if (content !== undefined && content.release === mark?.release) return 'ours'
  if (before === undefined) return content === undefined ? 'before' : 'foreign'
  return isBack(view, { target: stable, status: 'SUCCESSFUL' }, before) ? 'before' : 'foreign'
}

function kindOf(view: ExpressView, deployment: Deployment, before: Recipe | undefined): Runs {
  if (deployment.arn === ownDeployment(view)?.arn || isTheSame(view, deployment)) return 'ours'
  if (before === undefined || !isBack(view, deployment, before)) return 'foreign'
  // What did not come through has to be asked for again.
  return hasEnded(deployment) && deployment.status !== 'SUCCESSFUL' ? 'ours' : 'before'
}

/**
 * A copy of ours with other settings is somebody else's; one that is ours to the letter is as good as ours. So is one that came to nothing:
 * nobody has it, and which settings it has is not always to be seen.
 */
function isTheSame({ contents, known, mark }: ExpressView, deployment: Deployment): boolean {
  const now = known[deployment.target]
  if (contents[deployment.target]?.release !== mark?.release) return false
  return isLeftBehind(deployment) || (now !== undefined && hashOf(now) === mark?.asked)
}

/** On the way back, and of what came to nothing, image and environment tell; else all that there is to see has to be as it was. */
function isBack(
  { contents, known, mark }: ExpressView,
  deployment: Pick<Deployment, 'target' | 'status'>,
  before: Recipe,
): boolean {
  const content = contents[deployment.target]
  if (content === undefined) return false
  if (mark?.phase === 'restoring' || isLeftBehind(deployment))
    return content.environment === before.environment && content.image === before.settings.image
  const now = known[deployment.target]
  return now !== undefined && isBefore(now, before.settings, before.environment)
}
