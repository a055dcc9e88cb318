import type { Context } from '../../../core/context.ts'
import { overdue } from '../../../core/deadline.ts'
import type { Observed, Settled, Ticket } from '../../../core/target.ts'
import { lookUntil } from '../../../core/look-until.ts'
import { type DeploymentDetail, hasEnded, hasUsers } from '../ecs-deployment/deployment.ts'
import { endingOf } from '../ecs-deployment/ending.ts'
import { untilHopeless } from '../ecs-deployment/hopeless.ts'
import { watchDeployment } from '../ecs-deployment/watch.ts'
import type { ServiceApi } from './api.ts'
import { isRunning, whyFailed, hasSucceeded } from './command.ts'
import { shortName } from './definition.ts'
import type { KnownDeployment } from './found.ts'
import type { Reference } from '../recall.ts'
import { isAt, shownWithin } from './recall.ts'
import { isPaused, viewOf } from './view.ts'

interface Cloud {
  readonly api: ServiceApi
  readonly look: (context: Context) => Promise<Observed>
}

/** Waits until what was asked for is at rest and shows, and says what came of it. */
export async function settleStep(ticket: Ticket, cloud: Cloud, context: Context): Promise<Settled> {
  const step = referenceOf(ticket)
  const shown = await untilShown(step, cloud, context)
  if (viewOf(shown) === undefined) return gone(shown)
  if (step.name === 'register' && !isAt(step, shown)) return notMade(ticket, shown)
  if (step.name === 'run') return ofCommand(shown, cloud, context)
  if (!deploying.includes(step.name)) return { state: 'done', seen: shown }
  let served = false
  const note = (each: DeploymentDetail): void => {
    served ||= hasUsers(each)
  }
  const { result: seen, hopeless } = await untilHopeless(watched(shown, cloud), context, (isHopeless) =>
    untilRest(shown, cloud, { isHopeless, note, isGoingBack: goingBack.includes(step.name), context }),
  )
  const isGivenUp = seen.busy !== undefined && hopeless !== undefined
  const settled: Settled = isGivenUp ? { state: 'failed', seen, reason: hopeless } : outcomeOf(step, seen)
  return served && settled.state !== 'done' && settled.state !== 'overtaken' ? { ...settled, served } : settled
}

function watched(shown: Observed, { api }: Cloud) {
  const { latest, definition } = viewOf(shown) ?? {}
  const taskDefinition = latest?.definition ?? definition?.arn ?? ''
  return { client: api.client, at: api.at, taskDefinition, began: latest?.created }
}

/** `r1-live-update-2` */
const referenceOf = ({ step: key }: Ticket): Reference => ({
  key,
  name: /-([a-z]+)-\d+$/.exec(key)?.[1] ?? '',
  goal: 'live',
})

/** After these ECS is at work, until the deployment has ended or waits. */
const deploying: readonly string[] = ['update', 'restore', 'promote', 'proceed', 'reject', 'stop']

const gone = (seen: Observed): Settled => ({ state: 'overtaken', seen, by: 'somebody deleted the service' })

/** Asked again it would be made again and again. */
const notMade = ({ operation = '' }: Ticket, seen: Observed): Settled => ({
  state: 'failed',
  seen,
  reason: `ECS took the task definition ${shortName(operation)}, and does not show it as it was asked for`,
})

/** A read may be of before the request. What does not show by then is not waited for: `next` decides by what there is. */
function untilShown(step: Reference, { look }: Cloud, context: Context): Promise<Observed> {
  const isShown = (seen: Observed): boolean => isAt(step, seen) || viewOf(seen) === undefined
  return lookUntil(look, { isShown, within: shownWithin, pause: (looks) => pauseAfter(looks - 1) }, context)
}

/** Between two looks, ms. */
const pauseAfter = (polls: number): number => Math.min(3_000, 500 + polls * 250)

interface Wait {
  readonly isHopeless: () => boolean
  /** Gets to see each look at the deployment. */
  readonly note: (deployment: DeploymentDetail) => void
  /** It is on its way back: how it ends is all that has to be seen. */
  readonly isGoingBack: boolean
  readonly context: Context
}

async function untilRest(
  shown: Observed,
  { api, look }: Cloud,
  { isHopeless, note, isGoingBack, context }: Wait,
): Promise<Observed> {
  const { client, at } = api
  for (let seen = shown, polls = 0; ; polls++) {
    const latest = viewOf(seen)?.latest
    if (seen.busy === undefined || (isHopeless() && seen.stoppable === true)) return seen
    const rests = (each: DeploymentDetail): boolean => {
      note(each)
      return isPaused(each) || isHopeless()
    }
    const isWatched = latest !== undefined && !hasEnded(latest) && !rests(latest)
    const wait: Promise<unknown> = isWatched
      ? watchDeployment(latest.arn, { client, rests, ...(isGoingBack ? { listed: at } : {}) }, context)
      : context.clock.sleep(pauseAfter(polls), context.signal)
    await orOverdue(wait, seen)
    seen = await orOverdue(look(context), seen)
  }
}

const orOverdue = <T>(wait: Promise<T>, { busy }: Observed): Promise<T> =>
  wait.catch((reason: unknown) => {
    throw overdue(reason, busy)
  })

async function ofCommand(first: Observed, { look }: Cloud, context: Context): Promise<Settled> {
  for (let seen = first, polls = 0; ; polls++) {
    const command = viewOf(seen)?.command
    if (command === undefined || !isRunning(command)) {
      if (command === undefined || hasSucceeded(command)) return { state: 'done', seen }
      return { state: 'failed', seen, reason: whyFailed(command) }
    }
    await orOverdue(context.clock.sleep(pauseAfter(polls), context.signal), seen)
    seen = await orOverdue(look(context), seen)
  }
}

const stopping: readonly string[] = ['reject', 'stop']
const goingBack: readonly string[] = [...stopping, 'restore']
const yielding: readonly string[] = [...stopping, 'proceed']

function outcomeOf({ name }: Reference, seen: Observed): Settled {
  const view = viewOf(seen)
  if (view === undefined) return gone(seen)
  // Whatever it came to: what is to be done about it is seen.
  if (yielding.includes(name)) return { state: 'done', seen }
  const { deployment, latest } = view
  return ended(name === 'restore' ? latest : (deployment ?? latest), seen)
}

function ended(deployment: KnownDeployment | undefined, seen: Observed): Settled {
  if (deployment === undefined || isPaused(deployment)) return { state: 'done', seen }
  const view = viewOf(seen)
  const { latest, definition } = view ?? {}
  const newer = latest === undefined || latest.arn === deployment.arn ? undefined : latest
  const ending = endingOf(deployment, newer)
  if (ending === undefined) return { state: 'failed', seen, reason: `the deployment is ${deployment.status}` }
  if (ending.state !== 'done') return { ...ending, seen }
  if (deployment.definition === undefined || deployment.definition === definition?.arn) return { state: 'done', seen }
  return { state: 'overtaken', seen, by: 'somebody else deployed after it' }
}
