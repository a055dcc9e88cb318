// Traffic. documented: targets name a revision or float on the latest ready one; each tag has a URL (@google-cloud/run 4.2.0's protos,
// read November 2026). observed: a target that does not exist fails the operation with code 13 (terraform-docs-samples pull 269).
// guess: durations; front ends follow a moment after the status; LATEST goes to the revision that is ready now, before a newer one is.
import { restIdle } from './instances.ts'
import { doesNotExist, notReady } from './messages.ts'
import { hashHost } from './naming.ts'
import type { Cloud, Failure, Revision, Service } from './records.ts'
import { servingNames } from './serving.ts'
import { latest, type TrafficStatus, type TrafficTarget } from './spec.ts'
import { touch } from './status.ts'
import { addressUri } from './uris.ts'

/** Brings the route to the targets asked for; leaves it as it is when one of them cannot serve. */
export async function programRoutes(cloud: Cloud, service: Service): Promise<void> {
  const { attempt } = service
  const targets = service.spec.traffic ?? []
  await Promise.all(targets.flatMap((target) => awaited(service, target)?.settled ?? []))
  if (service.attempt !== attempt) return
  const failure = firstFailure(service, targets)
  if (failure) {
    service.routing = failure
    return
  }
  const statuses = targets.map((target) => statusOf(service, target))
  if (!sameStatuses(statuses, service.trafficStatuses)) {
    await cloud.kernel.clocks.platform.sleep(cloud.kernel.between(300, 2500, 'run.route'))
    if (service.attempt !== attempt) return
    apply(cloud, service, statuses)
  }
  service.routing = 'ready'
}

/** LATEST need not wait once there is a ready revision. */
function awaited(service: Service, { type, revision = '' }: TrafficTarget): Revision | undefined {
  if (type !== latest) return service.revisions.get(revision)
  return service.latestReady ? undefined : service.latestCreated
}

function firstFailure(service: Service, targets: readonly TrafficTarget[]): Failure | undefined {
  for (const target of targets) {
    const revision = awaited(service, target)
    if (!revision && target.type !== latest)
      return { reason: 'REVISION_FAILED', code: 13, message: doesNotExist(target.revision ?? '') }
    if (revision?.state.kind !== 'failed') continue
    const { failure } = revision.state
    return { ...failure, message: notReady(revision.name, failure.message) }
  }
  return undefined
}

function statusOf(service: Service, target: TrafficTarget): TrafficStatus {
  const revision = target.type === latest ? service.latestReady?.name : target.revision
  const uri = target.tag === undefined ? undefined : `https://${hashHost(service.address, target.tag)}`
  return { ...target, ...(revision !== undefined && { revision }), ...(uri !== undefined && { uri }) }
}

function apply(cloud: Cloud, service: Service, statuses: readonly TrafficStatus[]): void {
  const before = servingNames(service)
  service.trafficStatuses = statuses
  service.routes.set(statuses)
  service.uri = addressUri(cloud, service.address)
  touch(cloud, service)
  void restIdle(cloud, service, before)
}

const sameStatuses = (one: readonly TrafficStatus[], other: readonly TrafficStatus[]) =>
  JSON.stringify(one) === JSON.stringify(other)
