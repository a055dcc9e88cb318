// What is under way in a service, and how it ends.
// documented: newest first (API reference of ListOperations). observed: the service says RUNNING after a rollback
// (aws/apprunner-roadmap issues 209 and 272). guess: whether an operation is first PENDING, when lists show it, when describing shows
// the new status, and which of operation and service ends first.
import { randomUUID } from 'node:crypto'
import {
  type Cloud,
  type Fate,
  now,
  type Operation,
  type OperationStatus,
  type OperationType,
  type Service,
  type ServiceStatus,
} from './records.ts'
import { logEvent } from './service-logs.ts'

export interface Outcome {
  readonly operation: Extract<OperationStatus, 'SUCCEEDED' | 'FAILED' | 'ROLLBACK_SUCCEEDED' | 'ROLLBACK_FAILED'>
  readonly service: ServiceStatus
}

export interface Undertaking {
  readonly type: OperationType
  readonly work: (operation: Operation, fate: Fate | undefined) => Promise<Outcome>
}

/** Accepts it: the service is busy from now on. The rest happens on the platform clock. */
export function begin(cloud: Cloud, service: Service, undertaking: Undertaking): Operation {
  const { kernel } = cloud
  const late = kernel.guess('apprunner.operations.listed', ['at once', 'late']) === 'late'
  const time = now(cloud)
  const operation: Operation = {
    id: randomUUID(),
    type: undertaking.type,
    started: time,
    listedFrom: time + (late ? kernel.between(0, 15_000, 'apprunner.operations.lag') : 0),
    status: kernel.guess('apprunner.operations.first', ['IN_PROGRESS', 'PENDING']),
    updated: time,
    ended: undefined,
  }
  service.operations.push(operation)
  service.updated = time
  service.status.set('OPERATION_IN_PROGRESS')
  logEvent({ cloud, service }, 'Service status is set to OPERATION_IN_PROGRESS.')
  const fate = cloud.fates.get(service.name)
  cloud.fates.delete(service.name)
  void carryOut({ cloud, service, undertaking, operation, fate })
  return operation
}

interface Job {
  readonly cloud: Cloud
  readonly service: Service
  readonly undertaking: Undertaking
  readonly operation: Operation
  readonly fate: Fate | undefined
}

async function carryOut({ cloud, service, undertaking, operation, fate }: Job): Promise<void> {
  const { platform } = cloud.kernel.clocks
  await platform.sleep(cloud.kernel.between(500, 8_000, 'apprunner.pending'))
  advance(cloud, operation, 'IN_PROGRESS')
  if (fate === 'hangs') return
  const outcome = await undertaking.work(operation, fate)
  const ends = [() => endOperation(cloud, operation, outcome), () => endService(cloud, service, outcome)]
  const [first, last] =
    cloud.kernel.guess('apprunner.operations.end', ['operation first', 'service first']) === 'operation first'
      ? ends
      : ends.toReversed()
  first?.()
  await platform.sleep(cloud.kernel.between(0, 4_000, 'apprunner.operations.end'))
  last?.()
}

export function advance(cloud: Cloud, operation: Operation, status: OperationStatus): void {
  operation.status = status
  operation.updated = now(cloud)
}

function endOperation(cloud: Cloud, operation: Operation, outcome: Outcome): void {
  advance(cloud, operation, outcome.operation)
  operation.ended = operation.updated
}

function endService(cloud: Cloud, service: Service, outcome: Outcome): void {
  service.applying = undefined
  service.updated = now(cloud)
  service.status.set(outcome.service)
  logEvent({ cloud, service }, `Service status is set to ${outcome.service}.`)
}

/** What lists show now, newest first. */
export const listed = (cloud: Cloud, { operations }: Service): Operation[] =>
  operations.filter(({ listedFrom }) => listedFrom <= now(cloud)).toReversed()
