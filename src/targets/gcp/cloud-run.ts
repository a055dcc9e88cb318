import type { Context } from '../../core/context.ts'
import { absentIfMissing, CloudError, isCloudError } from '../../core/errors.ts'
import { isUnfinished } from '../../core/journal.ts'
import { readPolicy, retry } from '../../core/retry.ts'
import { isOf } from '../../core/step.ts'
import type {
  Explanation,
  Observed,
  Reach,
  Settled,
  Snapshot,
  Step,
  Target,
  TargetId,
  Ticket,
} from '../../core/target.ts'
import type { Unit } from '../../core/unit.ts'
import { awaitLines, explainFailure } from './cloud-run/explain.ts'
import { changedFields, writeFields } from './cloud-run/fields.ts'
import { markAnnotation, readMark } from './cloud-run/mark.ts'
import { nextStep } from './cloud-run/next.ts'
import { type PlanningReads, planService } from './cloud-run/plan.ts'
import { reachOf, type TokenMinter } from './cloud-run/reach.ts'
import type { CloudRunService } from './cloud-run/service.ts'
import { recipeLeftBehind, takeSnapshot, templateOfRevision } from './cloud-run/snapshot.ts'
import { erasing, type Request } from './cloud-run/steps.ts'
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

/** gRPC codes by which an operation says that it was superseded rather than that it failed: CANCELLED, ABORTED. */
const superseded: readonly number[] = [1, 10]

export function createCloudRun(options: CloudRunOptions): Target {
  const { id, service } = options
  const { name, region, account } = id

  async function look(context: Context): Promise<Observed> {
    const found = await absentIfMissing(read('run.services.get', context, () => service.get(context)))
    if (found === undefined) return observed({ service: undefined, revisions: [], openTo: undefined })
    const mark = readMark(found.annotations?.[markAnnotation])
    const [revisions, openTo] = await Promise.all([
      mark === undefined ? [] : absentIfMissing(read('run.revisions.list', context, () => service.revisions(context))),
      unknownIfDenied(read('run.services.getIamPolicy', context, () => service.openTo(context))),
    ])
    // Deleted between the two reads.
    if (revisions === undefined) return observed({ service: undefined, revisions: [], openTo: undefined })
    return observed({ service: found, revisions, openTo })
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

    async recall(step, context) {
      const found = await absentIfMissing(service.get(context))
      if (found === undefined || found.deleteTime != null) return step.name === 'delete' ? { step: step.key } : 'absent'
      const mark = readMark(found.annotations?.[markAnnotation])
      // An erasing step has happened as soon as the mark is not ours.
      const happened = erasing.includes(step.name) ? !isOf(step.key, mark?.release) : mark?.step === step.key
      return happened ? { step: step.key } : 'absent'
    },

    async settle(ticket, context): Promise<Settled> {
      const error = ticket.operation === undefined ? undefined : await operationEnd(ticket.operation, context)
      const seen = await seenAfter(ticket, context)
      if (error === undefined || superseded.includes(error.code) || isBackAnyway(ticket, seen))
        return { state: 'done', seen }
      return { state: 'failed', seen, reason: error.message }
    },

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

  /** The error with which the operation ended, if it did. An operation that is gone has ended: the service tells how. */
  async function operationEnd(
    operation: string,
    context: Context,
  ): Promise<{ code: number; message: string } | undefined> {
    const start = context.clock.now()
    for (;;) {
      const state = await absentIfMissing(read('run.operations.wait', context, () => service.wait(operation, context)))
      if (state === undefined) return undefined
      if (state.done) return state.error
      await context.clock.sleep(pauseAfter(context.clock.now() - start), context.signal)
    }
  }

  /** Reads may be of the past for a moment: waits until the service has come to rest, and shows the step. */
  async function seenAfter(ticket: Ticket, context: Context): Promise<Observed> {
    const start = context.clock.now()
    for (;;) {
      const seen = await look(context)
      const patience = context.clock.now() - start < staleReads
      if (seen.busy === undefined && !(patience && awaits(ticket, seen))) return seen
      await context.clock.sleep(1_000, context.signal)
    }
  }
}

/**
 * Between two waits for an operation, ms, by how long it has taken: the cloud may come back from a wait at once, and a change of
 * routes is a matter of a second, a new revision one of a minute.
 */
const pauseAfter = (elapsed: number): number => Math.min(1_000, Math.max(200, elapsed / 8))

/** For how long a read may be of before the write that it follows, ms; a guess on the safe side, only ever waited out in vain. */
const staleReads = 10_000

/** The step's key is not, or not yet, in what a read shows. Steps that leave no key are seen at once or never. */
function awaits(ticket: Ticket, seen: Observed): boolean {
  if (!keyed.test(ticket.step)) return false
  return readMark(detailOf(seen).service?.annotations[markAnnotation])?.step !== ticket.step
}

const keyed = /-(stage|tag|replace|create|promote|commit|finish|retract|restore)-\d+$/

/**
 * On the way back the old template may fail again, as it did before, and the operation with it: what counts is that traffic
 * is where it was asked to be. `next` judges the rest.
 */
const isBackAnyway = ({ step }: Ticket, seen: Observed): boolean =>
  /-(back|restored)-[a-z]+-\d+$/.test(step) && detailOf(seen).service?.routed === true

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

/** The way back from the service's own annotations, with the old template read from the old revision. */
async function rebuild(seen: Observed, service: CloudRunService, context: Context): Promise<Snapshot | undefined> {
  const { mark } = seen
  if (!isUnfinished(mark)) return undefined
  if (mark.created) return { existed: false, fingerprint: seen.fingerprint, live: [], recipe: {} }
  const recipe = recipeLeftBehind(seen)
  if (recipe === undefined) {
    throw new CloudError(`release ${mark.release} left no note of what was there before it`, {
      trouble: 'invalid',
      operation: 'rebuild',
    })
  }
  const { templateRevision } = recipe
  const revision =
    templateRevision === undefined
      ? undefined
      : await absentIfMissing(read('run.revisions.get', context, () => service.revision(templateRevision, context)))
  const sensitive = revision === undefined ? {} : { sensitive: { template: templateOfRevision(revision, recipe) } }
  return { existed: true, fingerprint: seen.fingerprint, live: recipe.live, recipe, ...sensitive }
}
