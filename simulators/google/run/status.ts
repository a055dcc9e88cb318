import { notReady } from './messages.ts'
import { type Cloud, type Failure, type Service, timestamp } from './records.ts'

/** The status changed. guess: whether the etag moves with it. */
export function touch(cloud: Cloud, service: Service): void {
  service.transitionTime = timestamp(cloud)
  if (cloud.kernel.guess('run.etag.moves-with-status', [false, true])) service.version += 1
}

/** Why the latest revision cannot serve, as the service tells it. */
export function configurationFailure({ latestCreated }: Service): Failure | undefined {
  if (latestCreated?.state.kind !== 'failed') return undefined
  const { failure } = latestCreated.state
  return { ...failure, message: notReady(latestCreated.name, failure.message) }
}
