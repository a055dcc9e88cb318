import type { EcsClient } from '../../../aws/ecs-client.ts'
import type { EcsService, ServiceAt } from '../../../aws/ecs-types.ts'
import type { Context } from '../../../core/context.ts'
import { isCloudError, TandemError } from '../../../core/errors.ts'
import { hasFailed, readTask } from './tasks.ts'

interface Watched {
  readonly client: EcsClient
  readonly at: ServiceAt
  /** ARN of the task definition that is deployed. */
  readonly taskDefinition: string
}

/**
 * Not every deployment that cannot come up ends: where there is no circuit breaker, or its counting leaves out what goes wrong (it did with
 * containers that end by themselves: aws/copilot-cli issue 1879), ECS starts the next task for ever. `work` is told once that is so; it
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
  const { client, at, taskDefinition } = watched
  const of = { cluster: at.cluster, service: at.service }
  for (;;) {
    await context.clock.sleep(pause, context.signal)
    try {
      const tasks = (await client.tasks(of, 'STOPPED', context)).map(readTask)
      const failed = tasks.filter((task) => task.taskDefinition === taskDefinition && hasFailed(task)).length
      if (failed < fewest) continue
      // Scaling may move its desired count at any time.
      const service = await client.describeService(at, context)
      if (failed >= failuresAllowed(service ?? {}))
        return `ECS starts its tasks again and again, and ${failed} have come to nothing`
    } catch (error) {
      if (isCloudError(error, 'denied')) return undefined
      if (!isCloudError(error)) throw error
    }
  }
}

/** Fewer are not worth a look at the service. */
const fewest = 6

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
