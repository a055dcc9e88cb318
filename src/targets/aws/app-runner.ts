import type { Context } from '../../core/context.ts'
import { CloudError } from '../../core/errors.ts'
import type { Explanation, Observed, Settled, Step, Target, TargetId, Ticket } from '../../core/target.ts'
import { explainFailure, type Line, readTold } from './app-runner/explain.ts'
import { lookAt } from './app-runner/look.ts'
import { nextStep } from './app-runner/next.ts'
import { isFailing } from './app-runner/operations.ts'
import { planService } from './app-runner/plan.ts'
import { reachOf } from './app-runner/reach.ts'
import { recallStep } from './app-runner/recall.ts'
import type { ScalingWish } from './app-runner/scaling.ts'
import { send } from './app-runner/send.ts'
import type { AppRunnerServiceApi } from './app-runner/service.ts'
import { settleStep } from './app-runner/settle.ts'
import { rebuild, takeSnapshot } from './app-runner/snapshot.ts'
import type { Request } from './app-runner/steps.ts'
import { detailOf, type ServiceView } from './app-runner/view.ts'
import type { ResolveSecret } from './secrets.ts'

export interface AppRunnerOptions {
  readonly id: TargetId
  readonly service: AppRunnerServiceApi
  /** What of the scaling is given here. */
  readonly scaling: ScalingWish
  readonly resolve: ResolveSecret
  /** The last lines of a log group, oldest first; `undefined` when they may not be read. `since` is ms since the epoch. */
  readonly lastLines: (
    group: string,
    since: number | undefined,
    context: Context,
  ) => Promise<readonly Line[] | undefined>
  /** Page of the service, by its id once there is one. */
  readonly consoleUrl: (id?: string) => string
  readonly logsUrl: (group: string) => string
}

/** Between two looks, where the first may be of a moment ago, ms: a guess on the safe side. */
const secondLook = 5_000

export function createAppRunner(options: AppRunnerOptions): Target {
  const { id, service, scaling } = options
  const look = (context: Context): Promise<Observed> => lookAt(service, scaling, context)

  /**
   * App Runner knows no guarded request (no ETag, no version): what was seen is compared right before, which leaves a gap of
   * some hundredths of a second. Beside that, it refuses what changes a service while an operation runs.
   */
  async function guarded(guard: string, context: Context): Promise<Observed> {
    const seen = await look(context)
    if (seen.fingerprint === guard && seen.busy === undefined) return seen
    const message = seen.busy ?? `the service ${id.name} was changed by somebody else`
    throw new CloudError(message, { trouble: 'conflict', operation: 'begin' })
  }

  return {
    id,
    observe: look,
    plan: (unit, seen, context) => planService(unit, seen, options.resolve, context),
    snapshot: (plan, seen) => Promise.resolve(takeSnapshot(plan, seen)),
    rebuild,
    next: nextStep,

    async begin(step: Step, guard, context): Promise<Ticket> {
      const request = step.detail as Request
      if (request.call === 'tag' && request.twice) {
        await guarded(guard, context)
        await context.clock.sleep(secondLook, context.signal)
      }
      const seen = await guarded(guard, context)
      const { operation } = await send(request, seen, service, context)
      return { step: step.key, ...(operation === undefined ? {} : { operation }) }
    },

    recall: (step, context) => recallStep(step, look, context),
    settle: (ticket, context): Promise<Settled> => settleStep(ticket, { service, look }, context),
    reach: reachOf,

    async explain({ ticket, seen, reason }, context): Promise<Explanation> {
      const view = detailOf(seen).service
      if (view === undefined) return { reason, logLines: [], links: [] }
      const failed = failedOperation(view, ticket)
      const read = (kind: 'application' | 'service', inner: Context) =>
        options.lastLines(groupOf(id, view, kind), failed?.started, inner)
      const told = await readTold(read, { fresh: failed !== undefined }, context)
      const links = [
        { title: 'Logs', url: options.logsUrl(groupOf(id, view, 'application')) },
        { title: 'Service', url: options.consoleUrl(view.id) },
      ]
      return explainFailure({ reason, ...told, links })
    },

    console: () => {
      const arn = service.arn()
      const { region, name } = id
      if (arn !== undefined) {
        const describe = `aws apprunner describe-service --service-arn ${arn} --region ${region}`
        return { url: options.consoleUrl(arn.split('/').at(-1)), describe }
      }
      const query = `--query "ServiceSummaryList[?ServiceName=='${name}']"`
      return { url: options.consoleUrl(), describe: `aws apprunner list-services --region ${region} ${query}` }
    },
  }
}

/** The one that the ticket is for, or the newest of all when it fails. */
function failedOperation({ operations }: ServiceView, ticket: Ticket | undefined) {
  const ours = operations.find(({ id }) => id === ticket?.operation)
  const [newest] = operations
  return ours ?? (newest !== undefined && isFailing(newest) ? newest : undefined)
}

/** https://docs.aws.amazon.com/apprunner/latest/dg/monitor-cwl.html (November 2026). */
const groupOf = ({ name }: TargetId, { id }: ServiceView, kind: 'application' | 'service'): string =>
  `/aws/apprunner/${name}/${id}/${kind}`
