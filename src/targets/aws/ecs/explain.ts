import type { Context } from '../../../core/context.ts'
import type { Explanation } from '../../../core/target.ts'
import { causeOf } from '../ecs-deployment/causes.ts'
import { shortName } from '../ecs-deployment/deployment.ts'
import { explainTasks } from '../ecs-deployment/explain.ts'
import type { Sources } from '../ecs-deployment/failed-tasks.ts'
import type { Check } from '../ecs-deployment/known-causes.ts'
import { hasSucceeded } from './command.ts'
import { containersOf } from './definition.ts'
import type { ServiceView } from './view.ts'

type Failure = Pick<Explanation, 'reason' | 'links'>

/** The cause in ECS's words and the container's: of the command that runs first, or of the service's own tasks. */
export function explainFailure(
  view: ServiceView,
  failure: Failure,
  sources: Sources,
  context: Context,
): Promise<Explanation> {
  const { command, ours, container = '' } = view
  if (command !== undefined && !hasSucceeded(command)) return explainCommand(view, failure, sources, context)
  const failed = failedOf(view)
  const fresh = failed !== undefined && failed.status !== 'SUCCESSFUL'
  const taskDefinition = failed?.definition ?? ours?.arn
  const began = fresh ? failed.created : undefined
  const check = checkOf(view)
  return explainTasks({ ...failure, taskDefinition, container, fresh, began, check }, sources, context)
}

/** A load balancer that asks another container says nothing of where this one listens. */
function checkOf({ balanced, container }: ServiceView): Check {
  const port = balanced.find((each) => each.container === container)?.port
  if (port === undefined) return { port }
  const portHint = `Have it listen on port ${port}, which is the service’s own: its load balancer and its task definition stay as they are.`
  return { port, portHint }
}

/** On the way back it is what was to bring back what there was. */
const failedOf = ({ deployment, latest, mark }: ServiceView): ServiceView['latest'] =>
  mark?.phase === 'restoring' ? (latest ?? deployment) : deployment

/** CloudWatch shows a line up to half a minute after it was written, ms. */
const latest = 30_000
const pause = 2_000

/** Until no more lines come. */
async function explainCommand(
  view: ServiceView,
  { reason, links }: Failure,
  { lastLines }: Sources,
  context: Context,
): Promise<Explanation> {
  const log = logOf(view)
  const stream = `${log?.prefix ?? ''}/${view.container ?? ''}/${shortName(view.command?.arn ?? '')}`
  const start = context.clock.now()
  for (let known = -1; ; ) {
    const read = log?.prefix === undefined ? undefined : await lastLines(log.group, stream, context)
    const said = (read ?? []).map(({ text }) => text)
    const isComplete = said.length > 0 && said.length === known
    if (
      read === undefined ||
      isComplete ||
      context.clock.now() - start > latest ||
      view.command?.exitCode === undefined
    )
      return withCause({ reason, links, logLines: said })
    known = said.length
    await context.clock.sleep(pause, context.signal)
  }
}

function withCause(told: Explanation): Explanation {
  const known = causeOf({ said: told.logLines, events: [told.reason] })
  return known === undefined ? told : { ...told, reason: `${known.cause} (${told.reason})`, hint: known.hint }
}

/** Where the released container's lines are, if CloudWatch has them. */
export function logOf({ container, ours, definition }: ServiceView) {
  const own = containersOf((ours ?? definition).content).find(({ name }) => name === container)
  const { 'awslogs-group': group, 'awslogs-stream-prefix': prefix } = own?.logConfiguration?.options ?? {}
  if (own?.logConfiguration?.logDriver !== 'awslogs' || group === undefined) return undefined
  return { group, ...(prefix === undefined ? {} : { prefix }) }
}
