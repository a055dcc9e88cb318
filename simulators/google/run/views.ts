// Service and Revision as v2 shows them (@google-cloud/run 4.2.0's protos, read November 2026). documented: int64 as strings, full names of
// revisions. guess: the order of conditions, the wording while pending, whether a floating status names its revision, which digest a
// revision shows (as asked, resolved, or the platform's own).
import { logsUrl } from './messages.ts'
import { hostsOf, type ServiceAddress, serviceName } from './naming.ts'
import type { Cloud, Failure, Revision, Service } from './records.ts'
import { servingNames } from './serving.ts'
import { type Condition, latest, type TrafficStatus } from './spec.ts'
import { configurationFailure } from './status.ts'

export const etagOf = ({ address, version }: Service): string =>
  `"${Buffer.from(`${version}/${serviceName(address)}`).toString('base64')}"`

export function viewService(cloud: Cloud, service: Service): Record<string, unknown> {
  const { address, spec, latestCreated, latestReady } = service
  const full = (revision: Revision | undefined) => revision && fullRevisionName(address, revision.name)
  return compact({
    name: serviceName(address),
    ...spec,
    uid: service.uid,
    generation: String(service.generation),
    createTime: service.createTime,
    updateTime: service.updateTime,
    deleteTime: service.deleteTime,
    creator: service.creator,
    lastModifier: service.lastModifier,
    observedGeneration: service.observedGeneration > 0 ? String(service.observedGeneration) : undefined,
    terminalCondition: terminalCondition(service),
    conditions: subConditions(cloud, service),
    latestReadyRevision: full(latestReady),
    latestCreatedRevision: full(latestCreated),
    trafficStatuses: service.trafficStatuses.map((status) => viewStatus(cloud, status)),
    uri: service.uri,
    urls: service.uri === undefined ? [] : hostsOf(address).map((host) => `https://${host}`),
    reconciling: service.reconciling || undefined,
    etag: etagOf(service),
  })
}

export const fullRevisionName = (address: ServiceAddress, revision: string): string =>
  `${serviceName(address)}/revisions/${revision}`

function viewStatus(cloud: Cloud, { revision, ...status }: TrafficStatus): object {
  const named =
    status.type !== latest || cloud.kernel.guess('run.traffic-status.latest', ['named', 'unnamed']) === 'named'
  return compact({ ...status, revision: named ? revision : undefined })
}

const terminalCondition = (service: Service): Condition =>
  condition(service, 'Ready', service.reconciling ? 'pending' : (service.failure ?? 'ready'))

function subConditions(cloud: Cloud, service: Service): Condition[] {
  const created = service.latestCreated?.state.kind
  const configuration = configurationFailure(service) ?? (created === 'ready' ? 'ready' : 'pending')
  const conditions = [
    condition(service, 'RoutesReady', service.routing),
    condition(service, 'ConfigurationsReady', configuration),
  ]
  return cloud.kernel.guess('run.conditions.order', [conditions, conditions.toReversed()])
}

function condition({ transitionTime }: Service, type: string, state: 'pending' | 'ready' | Failure): Condition {
  const base = { type, lastTransitionTime: transitionTime }
  if (state === 'ready') return { ...base, state: 'CONDITION_SUCCEEDED' }
  if (state === 'pending') return { ...base, state: 'CONDITION_RECONCILING', message: 'Deploying Revision.' }
  const { message, reason, revisionReason } = state
  const why = reason !== undefined ? { reason } : { ...(revisionReason !== undefined && { revisionReason }) }
  return { ...base, state: 'CONDITION_FAILED', severity: 'ERROR', message, ...why }
}

export function viewRevision(cloud: Cloud, service: Service, revision: Revision): Record<string, unknown> {
  const { address } = service
  const { containers = [], labels, annotations, ...template } = revision.template
  return compact({
    name: fullRevisionName(address, revision.name),
    uid: revision.uid,
    generation: String(revision.generation),
    labels,
    annotations,
    createTime: revision.createTime,
    updateTime: revision.updateTime,
    launchStage: service.spec.launchStage,
    service: address.service,
    ...template,
    containers: containers.map((container) => ({
      ...container,
      image: shownImage(cloud, revision, container.image ?? ''),
    })),
    reconciling: revision.state.kind === 'pending' || undefined,
    conditions: revisionConditions(service, revision),
    observedGeneration: revision.state.kind === 'pending' ? undefined : '1',
    logUri: logsUrl({ ...address, revision: revision.name }),
    creator: revision.creator,
    etag: `"${Buffer.from(`${revision.uid}/${revision.updateTime}`).toString('base64')}"`,
  })
}

function shownImage(cloud: Cloud, { image }: Revision, asked: string): string {
  const repository = asked.replace(/@.*$/, '').replace(/:[\w.-]+$/, '')
  const resolved = image ? `${repository}@${image.digest}` : asked
  const child = image?.platforms['linux/amd64']
  return cloud.kernel.guess('run.revision.image', [asked, resolved, child ? `${repository}@${child}` : resolved])
}

function revisionConditions(service: Service, { name, state, updateTime }: Revision): Condition[] {
  const base = { lastTransitionTime: updateTime }
  const inner = ['Ready', 'ContainerReady', 'ContainerHealthy', 'ResourcesAvailable']
  const serving = servingNames(service).has(name)
  const active: Condition = serving
    ? { ...base, type: 'Active', state: 'CONDITION_SUCCEEDED' }
    : {
        ...base,
        type: 'Active',
        state: 'CONDITION_FAILED',
        severity: 'INFO',
        revisionReason: 'RETIRED',
        message: 'Revision retired.',
      }
  return [
    ...inner.map((type) => revisionCondition(type, state, updateTime)),
    ...(state.kind === 'ready' ? [active] : []),
  ]
}

function revisionCondition(type: string, state: Revision['state'], lastTransitionTime: string): Condition {
  if (state.kind === 'ready') return { type, state: 'CONDITION_SUCCEEDED', lastTransitionTime }
  if (state.kind === 'pending') return { type, state: 'CONDITION_RECONCILING', lastTransitionTime }
  const { message, reason, revisionReason } = state.failure
  const concerned = type === 'Ready' || type === (reason === undefined ? 'ContainerHealthy' : 'ContainerReady')
  if (!concerned) return { type, state: 'CONDITION_PENDING', lastTransitionTime }
  const why = reason === undefined ? { revisionReason: revisionReason ?? 'PENDING' } : { reason }
  return { type, state: 'CONDITION_FAILED', severity: 'ERROR', message, ...why, lastTransitionTime }
}

/** Google's JSON leaves out what holds its default. */
export function compact(members: Record<string, unknown>): Record<string, unknown> {
  const kept = Object.entries(members).filter(
    ([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0),
  )
  return Object.fromEntries(kept)
}
