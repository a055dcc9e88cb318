import type { Context } from '../../core/context.ts'
import { CloudError, isCloudError } from '../../core/errors.ts'
import type { Explanation, Observed, Settled, Step, Target, TargetId, TargetPlan, Ticket } from '../../core/target.ts'
import type { ServiceApi } from './ecs/api.ts'
import { explainFailure, logOf } from './ecs/explain.ts'
import { nextStep } from './ecs/next.ts'
import { type PlanOptions, planService } from './ecs/plan.ts'
import { reachOf } from './ecs/reach.ts'
import { isAt, recallStep } from './ecs/recall.ts'
import { send } from './ecs/send.ts'
import { settleStep } from './ecs/settle.ts'
import { rebuild, takeSnapshot } from './ecs/snapshot.ts'
import type { Request } from './ecs/request.ts'
import { observed, viewOf } from './ecs/view.ts'
import type { Sources } from './ecs-deployment/failed-tasks.ts'
import { isToBeDone, requireReadable, requireReadableTasks } from './ecs-deployment/readable.ts'
import { stopCommand } from './ecs-deployment/stop-command.ts'

export interface EcsOptions {
  readonly id: TargetId
  readonly api: ServiceApi
  readonly planning: PlanOptions
  readonly lastLines: Sources['lastLines']
  readonly consoleUrl: string
  readonly logsUrl: (group: string) => string
}

interface Refused {
  readonly step: Step
  readonly guard: string
  readonly error: unknown
}

/** Between two looks, where the first may be of a moment ago, ms: a guess on the safe side. */
const secondLook = 5_000

/** Of a deployment that is under way, and may be so no more. */
const answering: readonly Request['call'][] = ['continue', 'stop']

const requestOf = ({ detail }: Step): Request => detail as Request

export function createEcs(options: EcsOptions): Target {
  const { id, api, planning } = options
  const look = async (context: Context): Promise<Observed> => observed(await api.find(context), planning)

  /** ECS knows no guarded request: what was seen is compared right before, which leaves a gap of some hundredths of a second. */
  async function guarded(guard: string, context: Context): Promise<Observed> {
    const seen = await look(context)
    if (seen.fingerprint === guard && (seen.busy === undefined || seen.stoppable === true)) return seen
    const message = seen.fingerprint === guard ? seen.busy : `the service ${id.name} was changed by somebody else`
    throw new CloudError(message ?? '', { trouble: 'conflict', operation: 'begin' })
  }

  /**
   * Of a pause that waits no more, or a deployment that has ended meanwhile, ECS says that the request is wrong, in words that are not
   * documented: it is looked at again.
   */
  async function afterRefusal({ step, guard, error }: Refused, context: Context): Promise<never> {
    if (!answering.includes(requestOf(step).call) || !isCloudError(error, 'invalid')) throw error
    await context.clock.sleep(secondLook, context.signal)
    const seen = await look(context)
    if (seen.fingerprint === guard && !isAt(step, seen)) throw error
    throw new CloudError(error.message, { trouble: 'conflict', operation: error.operation, cause: error })
  }

  return {
    id,
    observe: look,

    async plan(unit, seen, context): Promise<TargetPlan> {
      const plan = await planService(unit, seen, planning, context)
      if (!isToBeDone(plan)) return plan
      await requireReadable(viewOf(seen)?.newest, api, context)
      if (planning.command !== undefined) await requireReadableTasks(api, context)
      return plan
    },

    snapshot: (plan, seen) => Promise.resolve(takeSnapshot(plan, seen)),
    rebuild,
    next: nextStep,

    async begin(step: Step, guard, context): Promise<Ticket> {
      const request = requestOf(step)
      if ('twice' in request && request.twice) {
        await guarded(guard, context)
        await context.clock.sleep(secondLook, context.signal)
      }
      const seen = await guarded(guard, context)
      const { operation } = await send(request, viewOf(seen), api, context).catch((error: unknown) =>
        afterRefusal({ step, guard, error }, context),
      )
      return { step: step.key, ...(operation === undefined ? {} : { operation }) }
    },

    recall: (step, context) => recallStep(step, look, context),
    settle: (ticket, context): Promise<Settled> => settleStep(ticket, { api, look }, context),
    reach: reachOf,

    async explain({ seen, reason }, context): Promise<Explanation> {
      const view = viewOf(seen)
      const service = { title: 'Service', url: options.consoleUrl }
      if (view === undefined) return { reason, logLines: [], links: [service] }
      const log = logOf(view)
      const links = [...(log === undefined ? [] : [{ title: 'Logs', url: options.logsUrl(log.group) }]), service]
      const sources = { client: api.client, at: api.at, lastLines: options.lastLines }
      return explainFailure(view, { reason, links }, sources, context)
    },

    console: () => ({
      url: options.consoleUrl,
      describe: `aws ecs describe-services --cluster ${api.at.cluster} --services ${id.name} --region ${id.region}`,
      stop: stopCommand(api.at, id.region),
    }),
  }
}
