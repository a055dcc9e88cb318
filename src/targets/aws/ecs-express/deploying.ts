import type { Context } from '../../../core/context.ts'
import type { Observed, Settled, Ticket } from '../../../core/target.ts'
import { lookUntil } from '../../../core/look-until.ts'
import {
  canBeTakenBack,
  type Deployment,
  describeDeployment,
  type DeploymentDetail,
  hasEnded,
  hasUsers,
  shortName,
  undescribed,
} from '../ecs-deployment/deployment.ts'
import { endingOf } from '../ecs-deployment/ending.ts'
import { untilHopeless } from '../ecs-deployment/hopeless.ts'
import { listedWithin, watchDeployment } from '../ecs-deployment/watch.ts'
import { restoredRevision } from './recall.ts'
import { ownDeployment, runsNow, sinceMark } from './runs.ts'
import type { ExpressApi } from './service.ts'
import { type ExpressView, viewOf } from './view.ts'

export interface Cloud {
  readonly api: ExpressApi
  readonly look: (context: Context) => Promise<Observed>
}

interface Asked {
  readonly ticket: Ticket
  readonly name: string
}

/** The deployment by the revision that it brings, until it has ended and the service is at rest. */
export async function deployed(asked: Asked, cloud: Cloud, context: Context): Promise<Settled> {
  const found = await listed(asked, cloud, context)
  if (found === undefined) return undeployed(asked, await atRest(cloud, context))
  const { ended, hopeless, served } = await endOf(found, asked, cloud, context)
  if (hopeless !== undefined && ended !== undefined && !hasEnded(ended))
    return { state: 'failed', seen: await cloud.look(context), reason: hopeless, ...(served ? { served } : {}) }
  const seen = await atRest(cloud, context)
  const last = ended ?? lastSeen(found, seen)
  return last === undefined ? unseen(found, seen) : outcomeOf({ ...asked, ended: last, seen, served })
}

/** Of a task definition that is as new as its deployment, so that no older task is counted. */
const unheardOf: readonly string[] = ['create', 'update']

async function endOf({ arn, target, created, view }: Listed, { name }: Asked, { api }: Cloud, context: Context) {
  const { client, at } = api
  const taskDefinition = unheardOf.includes(name) ? (view.contents[target]?.definition ?? '') : ''
  const watched = { client, at, taskDefinition, began: taskDefinition === '' ? undefined : created }
  let served = false
  const { result: ended, hopeless } = await untilHopeless(watched, context, (isHopeless) => {
    const rests = (each: DeploymentDetail): boolean => {
      served ||= hasUsers(each)
      return isHopeless() && canBeTakenBack(each)
    }
    return watchDeployment(arn, { client, rests, ...(name === 'restore' ? { listed: at } : {}) }, context)
  })
  return { ended, hopeless, served: served || (ended !== undefined && hasUsers(ended)) }
}

interface Listed extends Deployment {
  readonly view: ExpressView
}

/** A list may be late; what comes before the mark is not ours, even if ECS names its revision. */
function listed({ ticket, name }: Asked, { look }: Cloud, context: Context): Promise<Listed | undefined> {
  const lookForIt = async (inner: Context): Promise<Listed | undefined> => {
    const view = viewOf(await look(inner))
    const found = view && find(ticket, name, view)
    return view === undefined || found === undefined ? undefined : { ...found, view }
  }
  return lookUntil(lookForIt, { isShown: (found) => found !== undefined, within: listedWithin }, context)
}

function find({ operation }: Ticket, name: string, view: ExpressView): Deployment | undefined {
  if (operation === undefined && name !== 'restore') return ownDeployment(view)
  const revision = operation ?? restoredRevision(view)
  return sinceMark(view).find(({ target }) => target === revision)
}

const pause = 1_000

export async function atRest({ look }: Cloud, context: Context): Promise<Observed> {
  for (;;) {
    const seen = await look(context)
    if (seen.busy === undefined) return seen
    await context.clock.sleep(pause, context.signal)
  }
}

export const withoutService = (seen: Observed): Settled => ({
  state: 'overtaken',
  seen,
  by: 'somebody deleted the service',
})

/** Of one that is listed, but not described any more. */
function lastSeen({ arn }: Deployment, seen: Observed): DeploymentDetail | undefined {
  const { head, deployments = [] } = viewOf(seen) ?? {}
  const listed = deployments.find((each) => each.arn === arn)
  return head?.arn === arn ? head : listed && undescribed(listed)
}

function unseen(found: Deployment, seen: Observed): Settled {
  if (viewOf(seen) === undefined) return withoutService(seen)
  return { state: 'failed', seen, reason: `ECS does not tell any more what became of ${describeDeployment(found)}` }
}

/** ECS makes no deployment of what is there already. */
function undeployed({ ticket, name }: Asked, seen: Observed): Settled {
  const view = viewOf(seen)
  if (view === undefined) return withoutService(seen)
  const runs = runsNow(view, view.recipe)
  const isThere =
    name === 'restore' ? runs === 'before' : view.contents[view.stable ?? '']?.release === releaseOf(ticket)
  if (isThere) return { state: 'done', seen }
  const [newest] = sinceMark(view)
  if (newest !== undefined) return { state: 'overtaken', seen, by: `${describeDeployment(newest)} came instead` }
  const stays = view.stable === undefined ? '' : `: the service still runs ${shortName(view.stable)}`
  return { state: 'failed', seen, reason: `ECS accepted the request, and made no deployment of it${stays}` }
}

/** `r1-live-update-2` → `r1` */
const releaseOf = ({ step }: Ticket): string => /^(.*)-[a-z]+-[a-z]+-\d+$/.exec(step)?.[1] ?? step

interface Ended extends Asked {
  readonly ended: DeploymentDetail
  /** Users may have had it, by any look. */
  readonly served: boolean
  readonly seen: Observed
}

function outcomeOf({ name, ended, seen, served }: Ended): Settled {
  const view = viewOf(seen)
  if (view === undefined) return withoutService(seen)
  const newer = newerThan(ended, view)
  const ending = endingOf(ended, newer) ?? { state: 'failed', reason: `the deployment is ${ended.status}` }
  if (ending.state === 'overtaken') return { ...ending, seen }
  if (ending.state !== 'done') return { ...ending, seen, ...(served ? { served } : {}) }
  const runs = runsNow(view, view.recipe)
  if (runs === (name === 'restore' ? 'before' : 'ours') && (newer === undefined || view.stable === ended.target))
    return { state: 'done', seen }
  const by = newer === undefined ? 'somebody else changed the service' : `${describeDeployment(newer)} came after`
  return { state: 'overtaken', seen, by }
}

function newerThan({ arn }: Deployment, { deployments }: ExpressView): Deployment | undefined {
  const at = deployments.findIndex((each) => each.arn === arn)
  return at > 0 ? deployments[0] : undefined
}
