import type { Context } from './context.ts'
import { type CloudError, TandemError } from './errors.ts'
import type { Explanation, Observed, Target, Ticket } from './target.ts'

/** How far a target was led. Only `arrived` is success; nothing here is thrown but cancellation and our own bugs. */
export type Arrival =
  | { readonly state: 'arrived'; readonly seen: Observed }
  /** The cloud said no, or what was asked for came to rest elsewhere: the goal cannot be reached. */
  | {
      readonly state: 'failed'
      readonly explanation: Explanation
      readonly seen?: Observed
      readonly error?: TandemError
      /** Users may have had it meanwhile. */
      readonly served?: boolean
    }
  | { readonly state: 'overtaken'; readonly by: string; readonly seen?: Observed }
  | { readonly state: 'stuck'; readonly reason: string; readonly command?: string }
  /** Time ran out, or the cloud did not answer: nobody knows, and somebody has to come back. */
  | { readonly state: 'unfinished'; readonly reason: string; readonly hint?: string }

/** The cause, as well as it can be had: an explanation that cannot be fetched must not hide the reason that is known. */
export async function failedArrival(
  target: Target,
  ticket: Ticket | undefined,
  seen: Observed,
  context: Context,
  reason: string,
): Promise<Extract<Arrival, { state: 'failed' }>> {
  try {
    return { state: 'failed', seen, explanation: await target.explain({ ticket, seen, reason }, context) }
  } catch (error) {
    if (!(error instanceof TandemError) || error.code === 'cancelled') throw error
    return { state: 'failed', seen, explanation: { reason, logLines: [], links: [] } }
  }
}

export function refusedArrival(error: CloudError): Arrival {
  const explanation = {
    reason: error.message,
    logLines: [],
    links: [],
    ...(error.hint === undefined ? {} : { hint: error.hint }),
  }
  return { state: 'failed', explanation, error }
}
