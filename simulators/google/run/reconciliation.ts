// What follows an accepted change.
// documented: while reconciling, status members are transient; on failure `trafficStatuses`, `observedGeneration` and
// `latestReadyRevision` keep the last serving revision's state; LATEST is the latest ready revision (@google-cloud/run 4.2.0's protos,
// `Service.reconciling`, read November 2026).
// guess: what becomes of the operation of a change that a newer one overtakes, and whether a change of traffic alone succeeds while the
// latest revision is a failed one; durations; `reconciling` shows at once or a moment later.
import { pendingOf } from './operations.ts'
import type { Cloud, Failure, Service } from './records.ts'
import { programRoutes } from './routing.ts'
import { configurationFailure, touch } from './status.ts'

/** Call after every accepted change. Ends the operations of the service when it has come to rest. */
export function reconcile(cloud: Cloud, service: Service): void {
  service.attempt += 1
  service.failure = undefined
  touch(cloud, service)
  const busyAtOnce = cloud.kernel.guess('run.reconciling.at-once', [true, false])
  if (busyAtOnce) service.reconciling = true
  void work(cloud, service, service.attempt)
}

/** guess: what the operations of changes that are still under way come to when a newer change is accepted. */
export function overtake(cloud: Cloud, service: Service): void {
  const fate = cloud.kernel.guess('run.overtaken.operation', ['ends with the newer change', 'aborted'])
  if (fate === 'ends with the newer change') return
  const message = `The operation was superseded by a newer update of '${service.address.service}'.`
  for (const operation of pendingOf(cloud, service)) operation.finish({ error: { code: 10, message } })
}

async function work(cloud: Cloud, service: Service, attempt: number): Promise<void> {
  await cloud.kernel.clocks.platform.sleep(cloud.kernel.between(100, 800, 'run.reconcile.start'))
  if (service.attempt !== attempt) return
  service.reconciling = true
  service.seenGeneration = service.generation
  service.routing = 'pending'
  await Promise.all([service.latestCreated?.settled, programRoutes(cloud, service)])
  if (service.attempt !== attempt) return
  // The route follows a LATEST that has moved meanwhile.
  await programRoutes(cloud, service)
  if (service.attempt === attempt) await conclude(cloud, service, attempt)
}

async function conclude(cloud: Cloud, service: Service, attempt: number): Promise<void> {
  service.failure = outcomeOf(cloud, service)
  service.reconciling = false
  if (!service.failure) service.observedGeneration = service.generation
  touch(cloud, service)
  const ended = pendingOf(cloud, service).filter(({ kind }) => kind === 'Service')
  await cloud.kernel.clocks.platform.sleep(cloud.kernel.between(0, 1500, 'run.reconcile.end'))
  if (service.attempt !== attempt || service.deleteTime !== undefined) return
  for (const operation of ended) {
    const { failure } = service
    operation.finish(
      failure ? { error: { code: failure.code, message: failure.message } } : { response: operation.subject() },
    )
  }
}

function outcomeOf(cloud: Cloud, service: Service): Failure | undefined {
  if (typeof service.routing === 'object') return service.routing
  const failed = configurationFailure(service)
  const alone = cloud.kernel.guess('run.traffic-change.beside-failed-revision', ['succeeds', 'fails'])
  return service.madeRevision || service.latestReady === undefined || alone === 'fails' ? failed : undefined
}
