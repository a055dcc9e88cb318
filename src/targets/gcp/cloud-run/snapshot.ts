import type { Context } from '../../../core/context.ts'
import { absentIfMissing, CloudError } from '../../../core/errors.ts'
import { isUnfinished } from '../../../core/journal.ts'
import { readPolicy, retry } from '../../../core/retry.ts'
import type { Observed, Snapshot, TargetPlan } from '../../../core/target.ts'
import type { RunRevision, RunTemplate } from '../../../gcp/run-types.ts'
import { beforeAnnotation, markAnnotation, type Recipe, readRecipe } from './mark.ts'
import { planDetail } from './request.ts'
import type { CloudRunService } from './service.ts'
import { detailOf } from './view.ts'

/** What is needed to put the service back; the template holds environment values, so it is the sensitive part. */
export function takeSnapshot(plan: TargetPlan, seen: Observed): Snapshot {
  const { service: view } = detailOf(seen)
  if (view === undefined) return { existed: false, fingerprint: seen.fingerprint, live: [], recipe: {} }
  const mark = view.annotations[markAnnotation]
  const wanted = planDetail(plan)?.fields
  const recipe: Recipe = {
    routes: view.routes.map(({ to, percent, tag }) => ({ to, percent, ...(tag === undefined ? {} : { tag }) })),
    live: [...seen.live],
    fields: view.fields,
    ...(wanted === undefined ? {} : { wanted }),
    openTo: [...(planDetail(plan)?.close ?? [])],
    images: (view.template.containers ?? []).map(({ image }) => image ?? ''),
    healthCheckDisabled: view.template.healthCheckDisabled === true,
    ...(view.latestReady === undefined ? {} : { latestReady: view.latestReady }),
    ...(view.latestCreated === undefined ? {} : { templateRevision: view.latestCreated }),
    ...(mark === undefined ? {} : { mark }),
  }
  return {
    existed: true,
    fingerprint: seen.fingerprint,
    live: seen.live,
    recipe,
    sensitive: { template: view.template },
  }
}

/** The recipe that an interrupted release left on the service itself. */
const recipeLeftBehind = (seen: Observed): Recipe | undefined =>
  readRecipe(detailOf(seen).service?.annotations[beforeAnnotation])

/** The way back from the service's own annotations, with the old template read from the old revision. */
export async function rebuild(
  seen: Observed,
  service: CloudRunService,
  context: Context,
): Promise<Snapshot | undefined> {
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
      : await absentIfMissing(
          retry('run.revisions.get', readPolicy, context, () => service.revision(templateRevision, context)),
        )
  const sensitive = revision === undefined ? {} : { sensitive: { template: templateOfRevision(revision, recipe) } }
  return { existed: true, fingerprint: seen.fingerprint, live: recipe.live, recipe, ...sensitive }
}

/** A revision is its template, made real: this reads the template back, with the images as they were asked for. */
function templateOfRevision(revision: RunRevision, { images, healthCheckDisabled }: Recipe): RunTemplate {
  const { scaling, vpcAccess, timeout, serviceAccount, volumes, executionEnvironment, serviceMesh } = revision
  const { maxInstanceRequestConcurrency, sessionAffinity, nodeSelector, gpuZonalRedundancyDisabled } = revision
  const { encryptionKey, encryptionKeyRevocationAction, encryptionKeyShutdownDuration } = revision
  return {
    labels: withoutReserved(revision.labels),
    annotations: withoutReserved(revision.annotations),
    containers: (revision.containers ?? []).map((each, index) => ({
      ...each,
      image: images[index] ?? each.image ?? '',
    })),
    ...(healthCheckDisabled ? { healthCheckDisabled } : {}),
    ...given({ scaling, vpcAccess, timeout, serviceAccount, volumes, executionEnvironment, serviceMesh }),
    ...given({ maxInstanceRequestConcurrency, sessionAffinity, nodeSelector, gpuZonalRedundancyDisabled }),
    ...given({ encryptionKey, encryptionKeyRevocationAction, encryptionKeyShutdownDuration }),
  }
}

const reserved = /(^|\.)(run\.googleapis\.com|cloud\.googleapis\.com|serving\.knative\.dev|autoscaling\.knative\.dev)\//

const withoutReserved = (map: Readonly<Record<string, string>> | null | undefined): Record<string, string> =>
  Object.fromEntries(Object.entries(map ?? {}).filter(([name]) => !reserved.test(name)))

const given = <T extends object>(fields: T): Partial<T> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null && value !== undefined)) as Partial<T>
