import type { Context } from '../../core/context.ts'
import { CloudError, isCloudError } from '../../core/errors.ts'
import { isUnfinished } from '../../core/journal.ts'
import { readPolicy, retry } from '../../core/retry.ts'
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
import { explainFailure } from './cloud-run/explain.ts'
import { markAnnotation, readMark } from './cloud-run/mark.ts'
import { nextStep } from './cloud-run/next.ts'
import { type PlanningReads, planService } from './cloud-run/plan.ts'
import type { CloudRunService } from './cloud-run/service.ts'
import { recipeLeftBehind, takeSnapshot, templateOfRevision } from './cloud-run/snapshot.ts'
import type { Request } from './cloud-run/steps.ts'
import { detailOf, observed } from './cloud-run/view.ts'

export interface CloudRunOptions {
  readonly id: TargetId
  readonly service: CloudRunService
  readonly pin: PlanningReads['pin']
  /** The container's last lines, oldest first; `undefined` when they may not be read. */
  readonly lastLines: (revision: string | undefined, context: Context) => Promise<readonly string[]>
  /** An identity token for a private service's URL; absent when the identity cannot have one. */
  readonly identityToken?: (audience: string, context: Context) => Promise<string>
  readonly consoleUrl: string
  readonly logsUrl: string
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
      mark === undefined ? [] : read('run.revisions.list', context, () => service.revisions(context)),
      unknownIfDenied(read('run.services.getIamPolicy', context, () => service.openTo(context))),
    ])
    return observed({ service: found, revisions, openTo })
  }

  const reads: PlanningReads = {
    pin: options.pin,
    validate: async (template, fields, seen, context) => {
      const body = { template, labels: fields.labels }
      await read('run.services.validate', context, () =>
        seen.exists
          ? service.patch(body, ['template', 'labels'], { validateOnly: true }, context)
          : service.create(body, { validateOnly: true }, context),
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
      if (found === undefined) return step.name === 'delete' ? { step: step.key } : 'absent'
      const mark = readMark(found.annotations?.[markAnnotation])
      return mark?.step === step.key ? { step: step.key } : 'absent'
    },

    async settle(ticket, context): Promise<Settled> {
      const error = ticket.operation === undefined ? undefined : await operationEnd(ticket.operation, context)
      const seen = await seenAfter(ticket, context)
      if (error === undefined || superseded.includes(error.code)) return { state: 'done', seen }
      return { state: 'failed', seen, reason: error.message }
    },

    reach: (which, seen): Reach => reachOf(which, seen, options.identityToken),

    async explain({ seen, reason }, context): Promise<Explanation> {
      const revision = seen.ours?.revision ?? detailOf(seen).service?.latestCreated
      const logLines = await options.lastLines(revision, context)
      return explainFailure({ reason, logLines, logsUrl: options.logsUrl })
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
    for (;;) {
      const state = await absentIfMissing(read('run.operations.wait', context, () => service.wait(operation, context)))
      if (state === undefined) return undefined
      if (state.done) return state.error
      await context.clock.sleep(1_000, context.signal)
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

/** For how long a read may be of before the write that it follows, ms; a guess on the safe side, only ever waited out in vain. */
const staleReads = 10_000

/** The step's key is not, or not yet, in what a read shows. Steps that leave no key are seen at once or never. */
function awaits(ticket: Ticket, seen: Observed): boolean {
  if (!keyed.test(ticket.step)) return false
  return readMark(detailOf(seen).service?.annotations[markAnnotation])?.step !== ticket.step
}

const keyed = /-(stage|replace|create|promote|finish|retract|restore)-\d+$/

const read = <T>(operation: string, context: Context, work: () => Promise<T>): Promise<T> =>
  retry(operation, readPolicy, context, work)

async function absentIfMissing<T>(work: Promise<T>): Promise<T | undefined> {
  try {
    return await work
  } catch (error) {
    if (isCloudError(error, 'missing')) return undefined
    throw error
  }
}

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
  const sensitive = revision === undefined ? {} : { sensitive: { template: templateOfRevision(revision) } }
  return { existed: true, fingerprint: seen.fingerprint, live: recipe.live, recipe, ...sensitive }
}

/** A private service is asked with an identity token where there can be one; its audience is the service's own URL. */
function reachOf(
  which: 'candidate' | 'public',
  seen: Observed,
  identityToken: CloudRunOptions['identityToken'],
): Reach {
  const { service: view, openTo } = detailOf(seen)
  const url = seen.endpoints[which]
  const audience = seen.endpoints.public
  const ready = 'Cloud Run’s own startup check of the revision'
  if (url === undefined || audience === undefined) return { instead: `${ready}, as the service has no ${which} URL` }
  if (view !== undefined && view.fields.ingress !== 'INGRESS_TRAFFIC_ALL') {
    return { instead: `${ready}, as its ingress keeps requests from outside away` }
  }
  if (view?.fields.invokerIamDisabled || openTo?.includes('allUsers')) return { url }
  if (identityToken === undefined) {
    return { instead: `${ready}, as the service is private and only a service account can have an identity token` }
  }
  return { url, token: (context) => identityToken(audience, context) }
}
