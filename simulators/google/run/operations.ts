// Long-running operations. documented: `done`, `response` or `error`; `:wait` is best effort and may return early (comments of gcloud
// 528's generated client, read November 2026); the resource as metadata (@google-cloud/run 4.2.0).
import { randomUUID } from 'node:crypto'
import type { Cloud, Operation, Service } from './records.ts'

export interface NewOperation {
  readonly service: Service
  readonly api: 'v1' | 'v2'
  readonly kind: 'Service' | 'Revision'
  /** The resource as it is now: metadata while it runs. */
  readonly subject: () => object
}

export function createOperation(cloud: Cloud, { service, api, kind, subject }: NewOperation): Operation {
  const { project, location } = service.address
  const name = `projects/${project}/locations/${location}/operations/${randomUUID()}`
  let wake = () => {}
  const finished = new Promise<void>((resolve) => {
    wake = resolve
  })
  const operation: Operation = {
    name,
    service,
    api,
    kind,
    subject,
    done: false,
    finished,
    finish: (outcome) => {
      if (operation.done) return
      Object.assign(operation, outcome, { done: true })
      wake()
    },
  }
  cloud.operations.set(name, operation)
  return operation
}

export const pendingOf = (cloud: Cloud, service: Service): Operation[] =>
  [...cloud.operations.values()].filter((operation) => operation.service === service && !operation.done)

/** Waits on the platform's clock until it is done, at most as long as asked; sometimes, as documented, not at all. */
export async function waitFor(cloud: Cloud, operation: Operation, seconds: number): Promise<void> {
  const eager = cloud.kernel.guess('run.operations.wait', ['waits', 'sometimes returns early'])
  if (eager === 'sometimes returns early' && cloud.kernel.random() < 0.5) return
  await Promise.race([operation.finished, cloud.kernel.clocks.platform.sleep(seconds * 1000)])
}
