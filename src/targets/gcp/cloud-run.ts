import type { Context } from '../../core/context.ts'
import { absentIfMissing, isCloudError } from '../../core/errors.ts'
import { readPolicy, retry } from '../../core/retry.ts'
import type { Explanation, Observed, Reach, Settled, Step, Target, TargetId, Ticket } from '../../core/target.ts'
import type { Unit } from '../../core/unit.ts'
import type { RunRevision, RunService } from '../../gcp/run-types.ts'
import { awaitLines, explainFailure } from './cloud-run/explain.ts'
import { changedFields, writeFields } from './cloud-run/fields.ts'
import { markAnnotation, readMark } from './cloud-run/mark.ts'
import { nextStep } from './cloud-run/next.ts'
import { planService } from './cloud-run/plan.ts'
import { reachOf, type TokenMinter } from './cloud-run/reach.ts'
import type { PlanningReads } from './cloud-run/reads.ts'
import { recallStep } from './cloud-run/recall.ts'
import type { Request } from './cloud-run/request.ts'
import type { CloudRunService } from './cloud-run/service.ts'
import { settleStep } from './cloud-run/settle.ts'
import { rebuild, takeSnapshot } from './cloud-run/snapshot.ts'
import { shortName } from './cloud-run/traffic.ts'
import { detailOf, observed } from './cloud-run/view.ts'

export interface CloudRunOptions {
  readonly id: TargetId
  readonly service: CloudRunService
  readonly pin: PlanningReads['pin']
  /** The container's last lines, oldest first; `undefined` when they may not be read. */
  readonly lastLines: (revision: string | undefined, context: Context) => Promise<readonly string[] | undefined>
  /** An identity token for a private service's URL; absent when the identity cannot have one. */
  readonly identityToken?: TokenMinter
  readonly consoleUrl: string
  /** Page of the container's lines, for people. */
  readonly logsUrl: (revision: string | undefined) => string
}

export function createCloudRun(options: CloudRunOptions): Target {
  const { id, service } = options
  const { name, region, account } = id

  async function look(context: Context): Promise<Observed> {
    const found = await absentIfMissing(read('run.services.get', context, () => service.get(context)))
    if (found === undefined) return observed({ service: undefined, revisions: [], openTo: undefined })
    const mark = readMark(found.annotations?.[markAnnotation])
    const [revisions, openTo] = await Promise.all([
      mark === undefined ? [] : absentIfMissing(revisionsOf(found, context)),
      unknownIfDenied(read('run.services.getIamPolicy', context, () => service.openTo(context))),
    ])
    // Deleted between the two reads.
    if (revisions === undefined) return observed({ service: undefined, revisions: [], openTo: undefined })
    return observed({ service: found, revisions, openTo })
  }

  /** A list may not show at once what was made a moment ago (a guess). */
  async function revisionsOf({ latestCreatedRevision }: RunService, context: Context): Promise<RunRevision[]> {
    const listed = [...(await read('run.revisions.list', context, () => service.revisions(context)))]
    const latest = shortName(latestCreatedRevision ?? '')
    if (latest === '' || listed.some((each) => shortName(each.name ?? '') === latest)) return listed
    const asked = read('run.revisions.get', context, () => service.revision(latest, context))
    const named = await unknownIfDenied(absentIfMissing(asked))
    return named === undefined ? listed : [...listed, named]
  }

  const reads: PlanningReads = {
    pin: options.pin,
    validate: async (template, fields, seen, context) => {
      const now = detailOf(seen).service?.fields
      const changed = now === undefined ? undefined : changedFields(now, fields)
      await read('run.services.validate', context, () =>
        changed === undefined
          ? service.create({ template, ...writeFields(fields) }, { validateOnly: true }, context)
          : service.patch(
              { template, ...changed.service },
              ['template', ...changed.mask],
              { validateOnly: true },
              context,
            ),
      )
    },
    missingPermissions: (permissions, context) =>
      read('run.services.testIamPermissions', context, () => service.missingPermissions(permissions, context)),
  }

  return {
    id,
    observe: look,
    plan: (unit: Unit, seen, context) => planService(unit, seen, reads, context),
    snapshot: (plan, seen) => Promise.resolve(takeSnapshot(plan, seen)),
    rebuild: (seen, context) => rebuild(seen, service, context),
    next: nextStep,

    async begin(step: Step, _guard, context): Promise<Ticket> {
      const accepted = await send(step.detail as Request, service, context)
      return { step: step.key, ...(accepted === undefined ? {} : { operation: accepted.name }) }
    },

    recall: (step, context) => recallStep(step, service, context),
    settle: (ticket, context): Promise<Settled> => settleStep(ticket, { service, look }, context),
    reach: (which, seen): Reach => reachOf(which, seen, options.identityToken),

    async explain({ seen, reason }, context): Promise<Explanation> {
      const revision = seen.ours?.revision ?? detailOf(seen).service?.latestCreated
      const read = (inner: Context) => options.lastLines(revision, inner)
      const failedNow = seen.ours !== undefined && !seen.ours.ready
      const logLines = failedNow ? await awaitLines(read, reason, context) : ((await read(context)) ?? [])
      return explainFailure({ reason, logLines, logsUrl: options.logsUrl(revision) })
    },

    console: () => ({
      url: options.consoleUrl,
      describe: `gcloud run services describe ${name} --region=${region} --project=${account}`,
    }),
  }
}

const read = <T>(operation: string, context: Context, work: () => Promise<T>): Promise<T> =>
  retry(operation, readPolicy, context, work)

async function unknownIfDenied<T>(work: Promise<T>): Promise<T | undefined> {
  try {
    return await work
  } catch (error) {
    if (isCloudError(error, 'denied')) return undefined
    throw error
  }
}

async function send(
  request: Request,
  service: CloudRunService,
  context: Context,
): Promise<{ readonly name: string } | undefined> {
  switch (request.call) {
    case 'create':
      return service.create(request.service, { validateOnly: false }, context)
    case 'patch':
      return service.patch(request.service, request.mask, { validateOnly: false }, context)
    case 'delete':
      return absentIfMissing(service.delete(request.etag, context))
    case 'set-open-to':
      await service.setOpenTo(request.members, context)
      return undefined
  }
}
