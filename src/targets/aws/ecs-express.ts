import type { Context } from '../../core/context.ts'
import { CloudError } from '../../core/errors.ts'
import type { Explanation, Observed, Settled, Step, Target, TargetId, TargetPlan, Ticket } from '../../core/target.ts'
import { explainTasks } from './ecs-deployment/explain.ts'
import type { Sources } from './ecs-deployment/failed-tasks.ts'
import { isToBeDone, requireReadable } from './ecs-deployment/readable.ts'
import { listCommand, stopCommand } from './ecs-deployment/stop-command.ts'
import { checkOf, pathIn } from './ecs-express/check.ts'
import { nextStep } from './ecs-express/next.ts'
import { observed } from './ecs-express/observe.ts'
import { planService, type PlanOptions } from './ecs-express/plan.ts'
import { reachOf } from './ecs-express/reach.ts'
import { recallStep } from './ecs-express/recall.ts'
import { mainName } from './ecs-express/revisions.ts'
import { rolesIn, whenRoleIsKnown } from './ecs-express/roles.ts'
import { ownDeployment, sinceMark } from './ecs-express/runs.ts'
import { send } from './ecs-express/send.ts'
import type { ExpressApi } from './ecs-express/service.ts'
import { settleStep } from './ecs-express/settle.ts'
import { rebuild, takeSnapshot } from './ecs-express/snapshot.ts'
import type { Request } from './ecs-express/steps.ts'
import { viewOf } from './ecs-express/view.ts'

export interface EcsExpressOptions extends PlanOptions, Pick<Sources, 'lastLines'> {
  readonly id: TargetId
  readonly api: ExpressApi
  /** Whether a new service is meant to be off the internet. */
  readonly isInternal: boolean
  readonly consoleUrl: string
  readonly logsUrl: (group: string) => string
}

/** Between two looks, where the first may be of a moment ago, ms: a guess on the safe side. */
const secondLook = 5_000

export function createEcsExpress(options: EcsExpressOptions): Target {
  const { id, api } = options
  const look = async (context: Context): Promise<Observed> => observed(await api.find(context))
  /** ECS shows no more of what it took back; it is for the words of an explanation alone. */
  let askedPath: string | undefined

  /**
   * ECS knows no guarded request (no ETag, no version): what was seen is compared right before, which leaves a gap of some
   * hundredths of a second. An update while a deployment runs takes its place, so nobody's is run over.
   */
  async function guarded(guard: string, request: Request, context: Context): Promise<Observed> {
    const seen = await look(context)
    const isFree = seen.busy === undefined || (mayInterrupt(request) && seen.stoppable === true)
    if (seen.fingerprint === guard && isFree) return seen
    const message = isFree ? `the service ${id.name} was changed by somebody else` : (seen.busy ?? '')
    throw new CloudError(message, { trouble: 'conflict', operation: 'begin' })
  }

  return {
    id,
    observe: look,

    async plan(unit, seen, context): Promise<TargetPlan> {
      const plan = await planService(unit, seen, options, context)
      const [newest] = viewOf(seen)?.deployments ?? []
      if (isToBeDone(plan)) await requireReadable(newest?.arn, api, context)
      return plan
    },

    snapshot: (plan, seen) => Promise.resolve(takeSnapshot(plan, seen)),
    rebuild: (seen, context) => rebuild(seen, api, context),
    next: nextStep,

    async begin(step: Step, guard, context): Promise<Ticket> {
      const request = step.detail as Request
      if (request.call === 'tag' && request.twice) {
        await guarded(guard, request, context)
        await context.clock.sleep(secondLook, context.signal)
      }
      const attempt = async () => send(request, await guarded(guard, request, context), api, context)
      const roles = rolesIn(request)
      askedPath = pathIn(request) ?? askedPath
      const { operation } = await (roles === undefined ? attempt() : whenRoleIsKnown(roles, context, attempt))
      return { step: step.key, ...(operation === undefined ? {} : { operation }) }
    },

    recall: (step, context) => recallStep(step, look, context),
    settle: (ticket, context): Promise<Settled> =>
      settleStep(ticket, { api, look, isInternal: options.isInternal }, context),
    reach: reachOf,

    async explain({ ticket, seen, reason }, context): Promise<Explanation> {
      const view = viewOf(seen)
      const links = [{ title: 'Service', url: options.consoleUrl }]
      if (view === undefined) return { reason, logLines: [], links }
      const later = sinceMark(view)
      const asked = later.find(({ target }) => target === ticket?.operation)
      const failed = asked ?? ownDeployment(view) ?? later[0] ?? view.head
      const fresh = ticket !== undefined || (failed !== undefined && failed.status !== 'SUCCESSFUL')
      const taskDefinition = failed === undefined ? view.definition : view.contents[failed.target]?.definition
      const began = failed?.status === 'SUCCESSFUL' ? undefined : failed?.created
      const { lastLines, logsUrl } = options
      const sources = { client: api.client, at: api.at, lastLines, logsUrl }
      const shown = failed === undefined ? view.settings : view.known[failed.target]
      const check = checkOf(shown?.healthPath ?? askedPath)
      return explainTasks({ reason, container: mainName, fresh, links, taskDefinition, check, began }, sources, context)
    },

    console: () => ({
      url: options.consoleUrl,
      describe: listCommand(api.at, id.region),
      stop: stopCommand(api.at, id.region),
    }),
  }
}

const mayInterrupt = (request: Request): boolean =>
  request.call === 'stop' || request.call === 'delete' || (request.call === 'tag' && request.meanwhile === true)
