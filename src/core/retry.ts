import type { Context } from './context.ts'
import { type CloudError, isCloudError, retold, TandemError, type Trouble } from './errors.ts'

export interface RetryPolicy {
  /** What can heal. A denial can only when something was granted or created a moment ago. */
  readonly on: readonly Trouble[]
  /** First wait and largest wait, ms; doubled in between, with up to 25 % of jitter. */
  readonly firstWait: number
  readonly maxWait: number
  /** No new attempt starts later than this after the first, ms. */
  readonly within: number
  /** Why it may heal, where that is not plain: ends the line in the log. */
  readonly why?: string
}

/** For calls that change nothing: everything that can heal is asked again for two minutes. */
export const readPolicy: RetryPolicy = {
  on: ['throttled', 'unanswered'],
  firstWait: 500,
  maxWait: 10_000,
  within: 120_000,
}

/** Asks again while the trouble is of a kind that heals; names the operation and the attempt in the log. */
export async function retry<T>(
  operation: string,
  policy: RetryPolicy,
  { clock, log, signal }: Context,
  attempt: () => Promise<T>,
): Promise<T> {
  const start = clock.now()
  for (let count = 1; ; count++) {
    try {
      return await attempt()
    } catch (error) {
      if (!isCloudError(error, ...policy.on)) throw error
      const wait = waitBefore(count, policy, error)
      if (clock.now() + wait - start > policy.within) throw givenUp(operation, count, clock.now() - start, error)
      log.info(
        `${told(operation, error)}; attempt ${count + 1} in ${seconds(wait)}${policy.why === undefined ? '' : `, ${policy.why}`}`,
      )
      await clock.sleep(wait, signal)
    }
  }
}

/** Errors of the network name their operation already. */
const told = (operation: string, { message }: CloudError): string =>
  message.startsWith(`${operation}: `) ? message : `${operation}: ${message}`

function waitBefore(count: number, policy: RetryPolicy, error: CloudError): number {
  const doubled = Math.min(policy.maxWait, policy.firstWait * 2 ** (count - 1))
  const jittered = doubled * (1 + Math.random() / 4)
  return Math.max(jittered, (error.retryAfter ?? 0) * 1000)
}

function givenUp(operation: string, attempts: number, elapsed: number, error: CloudError): CloudError {
  if (attempts === 1) return error
  return retold(error, { message: `${error.message} (${attempts} attempts in ${seconds(elapsed)})`, operation })
}

/** 1234 → `1.2 s`, 73000 → `1 min 13 s`. */
export function seconds(ms: number): string {
  if (ms < 10_000) return `${(ms / 1000).toFixed(1)} s`
  const whole = Math.round(ms / 1000)
  return whole < 60 ? `${whole} s` : `${Math.floor(whole / 60)} min ${whole % 60} s`
}

/** Throws the signal's reason when the run has been cancelled. */
export function throwIfCancelled(signal: AbortSignal): void {
  if (!signal.aborted) return
  throw signal.reason instanceof Error ? signal.reason : new TandemError('cancelled', 'the run was cancelled')
}
