import type { Context } from '../../core/context.ts'
import { CloudError } from '../../core/errors.ts'
import type { Explanation, Observed, Settled, Step, Target, TargetId, Ticket } from '../../core/target.ts'
import type { FunctionApi } from './lambda/api.ts'
import { busyAlone, workOn } from './lambda/busy.ts'
import { explainFailure, type Line, linesOf, portOf } from './lambda/explain.ts'
import { nextStep } from './lambda/next.ts'
import { planFunction, type PlanOptions } from './lambda/plan.ts'
import { reachOf } from './lambda/reach.ts'
import { recallStep } from './lambda/recall.ts'
import { send } from './lambda/send.ts'
import type { Architecture } from './lambda/settings.ts'
import { settleStep } from './lambda/settle.ts'
import { changesAccess, rebuild, takeSnapshot } from './lambda/snapshot.ts'
import { needsAll, type Request, viewOf } from './lambda/steps.ts'
import { fingerprintAlone, type FunctionAlone, observed } from './lambda/view.ts'

export interface LambdaOptions {
  readonly id: TargetId
  readonly api: FunctionApi
  /** As it is given; else the function's own. */
  readonly architecture: Architecture | undefined
  readonly lookInto: PlanOptions['lookInto']
  /** The last lines of a log group, oldest first; `undefined` when they may not be read. */
  readonly lastLines: (group: string, context: Context) => Promise<readonly Line[] | undefined>
  readonly consoleUrl: string
  readonly logsUrl: (group: string) => string
}

/** Between two looks, where the first may be of a moment ago, ms: a guess on the safe side. */
const secondLook = 5_000

export function createLambda(options: LambdaOptions): Target {
  const { id, api, architecture, lookInto } = options
  const look = async (context: Context): Promise<Observed> => observed(await api.find(context))
  const planning: PlanOptions = {
    alias: api.alias,
    architecture,
    lookInto,
    bypasses: (context) => api.bypasses(context),
    openTo: (live, context) => api.openTo(live, context),
  }

  /**
   * Lambda guards `$LATEST` and aliases by a revision, and tags, URLs and permissions by nothing. So what was seen is compared right before:
   * the function with its mark, which says whose turn it is, and where a request takes something of users' away, or closes the mark, everything.
   */
  async function guarded(guard: string, step: Step, context: Context): Promise<FunctionAlone | undefined> {
    const alone = await api.findAlone(context)
    const isWhole = alone !== undefined && needsAll(step)
    const { fingerprint } = isWhole
      ? observed(await api.lookAround(alone, context))
      : { fingerprint: fingerprintAlone(alone) }
    const isAtRest = alone === undefined || workOn(alone) === undefined
    if (isAtRest && guard.startsWith(fingerprint)) return alone
    const message = (alone && busyAlone(alone)) ?? `the function ${id.name} was changed by somebody else`
    throw new CloudError(message, { trouble: 'conflict', operation: 'begin' })
  }

  return {
    id,
    observe: look,
    plan: (unit, seen, context) => planFunction(unit, seen, planning, context),
    snapshot: async (plan, seen, context) =>
      takeSnapshot(plan, seen, changesAccess(plan, seen) ? await api.openTo(viewOf(seen)?.live, context) : undefined),
    rebuild: (seen, context) => rebuild(seen, api, context),
    next: nextStep(api.alias),

    async begin(step: Step, guard, context): Promise<Ticket> {
      const request = step.detail as Request
      if (request.call === 'tag' && request.twice) {
        await guarded(guard, step, context)
        await context.clock.sleep(secondLook, context.signal)
      }
      await send(request, await guarded(guard, step, context), api, context)
      return { step: step.key }
    },

    recall: (step, context) => recallStep(step, look, context),
    settle: (ticket, context): Promise<Settled> => settleStep(ticket, api, context),
    reach: reachOf,

    async explain({ seen, reason }, context): Promise<Explanation> {
      const view = viewOf(seen)
      const service = { title: 'Function', url: options.consoleUrl }
      if (view === undefined) return { reason, logLines: [], links: [service] }
      const { latest, ours, live } = view
      const fresh = ours !== undefined && live?.version !== ours.name
      const read = (inner: Context) => options.lastLines(latest.logGroup, inner)
      const logLines = ours === undefined ? [] : await linesOf(ours.name, read, { fresh }, context)
      const links = [{ title: 'Logs', url: options.logsUrl(latest.logGroup) }, service]
      return explainFailure({ reason, logLines, links, port: portOf((ours ?? latest).settings.env) })
    },

    console: () => ({
      url: options.consoleUrl,
      describe: `aws lambda get-function --function-name ${id.name} --region ${id.region}`,
    }),
  }
}
