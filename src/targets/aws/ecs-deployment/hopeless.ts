import type { EcsClient } from '../../../aws/ecs-client.ts'
import type { EcsService, ServiceAt } from '../../../aws/ecs-types.ts'
import type { Context } from '../../../core/context.ts'
import { isCloudError, TandemError } from '../../../core/errors.ts'
import { refusalsOf } from './placement.ts'
import { hasFailed, readTask, type TaskSeen } from './tasks.ts'

interface Watched {
  readonly client: EcsClient
  readonly at: ServiceAt
  /** ARN of the task definition that is deployed. */
  readonly taskDefinition: string
  /** When the deployment began, by ECS's clock, ms since the epoch; without it only tasks are counted that have ended. */
  readonly began?: number | undefined
}

/**
 * Not every deployment that cannot come up ends: where there is no circuit breaker, or its counting leaves out what goes wrong (it did with
 * containers that end by themselves: aws/copilot-cli issue 1879; of tasks that cannot be placed nothing is documented), ECS starts the next
 * task for ever. `work` is told once that is so; it
 * returns soon after.
 */
export async function untilHopeless<T>(
  watched: Watched,
  context: Context,
  work: (isHopeless: () => boolean) => Promise<T>,
): Promise<{ readonly result: T; readonly hopeless?: string }> {
  const done = new AbortController()
  let hopeless: string | undefined
  const count = async (): Promise<void> => {
    hopeless = await countFailures(watched, { ...context, signal: AbortSignal.any([context.signal, done.signal]) })
  }
  const counting = count().catch(() => undefined)
  try {
    const result = await work(() => hopeless !== undefined)
    return { result, ...(hopeless === undefined ? {} : { hopeless }) }
  } finally {
    done.abort(new TandemError('cancelled', 'no longer needed'))
    await counting
  }
}

/** Between two looks, ms. */
const pause = 15_000

/** `undefined` where the tasks or the service may not be read. */
async function countFailures(watched: Watched, context: Context): Promise<string | undefined> {
  for (;;) {
    await context.clock.sleep(pause, context.signal)
    try {
      const hopeless = await tooManyFailures(watched, context)
      if (hopeless !== undefined) return hopeless
    } catch (error) {
      if (isCloudError(error, 'denied')) return undefined
      if (!isCloudError(error)) throw error
    }
  }
}

async function tooManyFailures(watched: Watched, context: Context): Promise<string | undefined> {
  const { client, at, began } = watched
  const stopped = await ownTasks('STOPPED', watched, context)
  const failed = stopped.filter(hasFailed).length
  // Scaling may move its desired count at any time.
  const service = (await client.describeService(at, context)) ?? {}
  const allowed = failuresAllowed(service)
  if (failed >= allowed) return `ECS starts its tasks again and again, and ${failed} have come to nothing`
  if (failed + refusalsOf(service, { began, tasks: stopped }).length < allowed) return undefined
  const tasks = [...stopped, ...(await ownTasks('RUNNING', watched, context))]
  const all = failed + refusalsOf(service, { began, tasks }).length
  return all < allowed ? undefined : `ECS has tried ${all} times to start a task, and none came up`
}

async function ownTasks(
  desired: 'RUNNING' | 'STOPPED',
  { client, at: { cluster, service }, taskDefinition }: Watched,
  context: Context,
): Promise<readonly TaskSeen[]> {
  const tasks = await client.tasks({ cluster, service }, desired, context)
  return tasks.map(readTask).filter((task) => task.taskDefinition === taskDefinition)
}

/**
 * Twice what ECS's circuit breaker takes, so that where there is one it goes first. By default that is half of the desired count, at least 3
 * and at most 200 (developer guide, "How the Amazon ECS deployment circuit breaker detects failures"; API reference of
 * ThresholdConfiguration, November 2026).
 */
export function failuresAllowed({ desiredCount = 0, deploymentConfiguration }: Counted): number {
  const threshold = deploymentConfiguration?.deploymentCircuitBreaker?.thresholdConfiguration
  const { type, value } = { type: threshold?.type, value: threshold?.value ?? 50 }
  if (type === 'COUNT') return 2 * value
  const share = Math.ceil((desiredCount * value) / 100)
  return 2 * (type === 'UNBOUNDED_PERCENT' ? Math.max(1, share) : Math.min(200, Math.max(3, share)))
}

type Counted = Pick<EcsService, 'desiredCount' | 'deploymentConfiguration'>
