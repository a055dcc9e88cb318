import type { LiveRevision, Observed } from '../../../core/target.ts'
import { candidateTag } from '../../../gcp/candidate-tag.ts'
import type { RunCondition, RunRevision, RunService, RunTemplate } from '../../../gcp/run-types.ts'
import { digestOf } from './container.ts'
import { fingerprintOf } from './fingerprint.ts'
import { markAnnotation, readMark, type ServiceFields, type ServiceMark, releaseLabel } from './mark.ts'
import { isRouted, readLive, readRoutes, type Route, shortName } from './traffic.ts'

/** A service as Tandem looks at it: the part of `Observed` that only this target understands. */
export interface ServiceView {
  /** Another one when it was deleted and made anew. */
  readonly uid: string
  readonly etag: string
  readonly generation: string
  readonly reconciling: boolean
  readonly template: RunTemplate
  readonly routes: readonly Route[]
  /** Traffic is where the rule wants it, whatever became of the last change otherwise. */
  readonly routed: boolean
  readonly latestReady?: string
  readonly latestCreated?: string
  /** Why the last change did not come through; `undefined` when it did. */
  readonly trouble?: string
  readonly annotations: Readonly<Record<string, string>>
  readonly fields: ServiceFields
  readonly lastModifier: string
}

export const changedBy = ({ lastModifier }: ServiceView): string =>
  `${lastModifier === '' ? 'somebody else' : lastModifier} changed the service`

export interface CloudRunDetail {
  readonly service?: ServiceView
  /** Members of the invoker role that stand for anybody; `undefined` when the policy may not be read. */
  readonly openTo?: readonly string[]
}

const conditionFailed = (condition: RunCondition | null | undefined): boolean => condition?.state === 'CONDITION_FAILED'

export function viewService(service: RunService): ServiceView {
  const { latestReadyRevision, latestCreatedRevision, terminalCondition } = service
  const routes = readRoutes(service.traffic)
  const latestReady = latestReadyRevision ? shortName(latestReadyRevision) : undefined
  return {
    uid: service.uid ?? '',
    etag: service.etag ?? '',
    generation: String(service.generation ?? '0'),
    reconciling: service.reconciling === true || lagsBehind(service) || service.deleteTime != null,
    template: service.template ?? {},
    routes,
    routed: isRouted(routes, service.trafficStatuses, latestReady),
    annotations: service.annotations ?? {},
    fields: {
      ingress: String(service.ingress ?? 'INGRESS_TRAFFIC_ALL'),
      invokerIamDisabled: service.invokerIamDisabled === true,
      minInstances: service.scaling?.minInstanceCount ?? 0,
      labels: service.labels ?? {},
    },
    lastModifier: service.lastModifier ?? '',
    ...(latestReady === undefined ? {} : { latestReady }),
    ...(latestCreatedRevision ? { latestCreated: shortName(latestCreatedRevision) } : {}),
    ...(conditionFailed(terminalCondition) ? { trouble: terminalCondition?.message ?? 'no reason given' } : {}),
  }
}

/**
 * Until the generations agree, what a service says of its state is of the past; but after a change that failed they never
 * do: `observedGeneration` stays at the last one that served
 * (https://cloud.google.com/run/docs/reference/rest/v2/projects.locations.services, `reconciling`, November 2026).
 */
const lagsBehind = ({ generation, observedGeneration, terminalCondition }: RunService): boolean =>
  String(generation ?? '0') !== String(observedGeneration ?? '0') && !conditionFailed(terminalCondition)

/**
 * The revision that a release itself made: the oldest that bears its label. A later one that bears it too was made by
 * somebody else who changed the service on top of ours (gcloud keeps the template's labels).
 */
function ourRevision(
  revisions: readonly RunRevision[],
  mark: ServiceMark,
  { latestReady }: ServiceView,
): Observed['ours'] {
  const [ours] = revisions
    .filter(({ labels }) => labels?.[releaseLabel] === mark.release)
    .sort((a, b) => createdAt(a) - createdAt(b))
  if (ours?.name == null) return undefined
  const ready = ours.conditions?.find(({ type }) => type === 'Ready')
  const hasFailed = conditionFailed(ready)
  const digest = mark.digest ?? digestOf(ours)
  const revision = shortName(ours.name)
  return {
    revision,
    // A list may show a revision as it was a moment ago, when the service knows already that it is ready (a guess).
    ready: ready?.state === 'CONDITION_SUCCEEDED' || (!hasFailed && revision === latestReady),
    ...(hasFailed && ready?.message ? { reason: ready.message } : {}),
    ...(digest === undefined ? {} : { digest }),
  }
}

const createdAt = ({ createTime }: RunRevision): number =>
  Number(createTime?.seconds ?? 0) * 1000 + (createTime?.nanos ?? 0) / 1e6

export interface Look {
  readonly service: RunService | undefined
  readonly revisions: readonly RunRevision[]
  readonly openTo: readonly string[] | undefined
}

/** Everything that a read of the cloud says, in the engine's terms. */
export function observed({ service, revisions, openTo }: Look): Observed {
  const policy = openTo === undefined ? {} : { openTo }
  if (service === undefined) {
    return {
      exists: false,
      fingerprint: 'absent',
      live: [],
      endpoints: {},
      detail: { ...policy } satisfies CloudRunDetail,
    }
  }
  const view = viewService(service)
  const mark: ServiceMark | undefined = readMark(view.annotations[markAnnotation])
  const ours = mark === undefined ? undefined : ourRevision(revisions, mark, view)
  const live = liveOf(service, view)
  const candidate = service.trafficStatuses?.find(({ tag }) => tag === candidateTag)?.uri
  return {
    exists: true,
    fingerprint: fingerprintOf(view, live),
    live,
    endpoints: { ...(service.uri ? { public: service.uri } : {}), ...(candidate ? { candidate } : {}) },
    detail: { service: view, ...policy } satisfies CloudRunDetail,
    ...(view.reconciling ? { busy: `Cloud Run is reconciling generation ${view.generation}` } : {}),
    ...(mark === undefined ? {} : { mark }),
    ...(ours === undefined ? {} : { ours }),
  }
}

const liveOf = (service: RunService, view: ServiceView): LiveRevision[] =>
  readLive(service.trafficStatuses, view.latestReady)

/** The detail of an observation that this target made itself. */
export const detailOf = (seen: Observed): CloudRunDetail => seen.detail as CloudRunDetail
