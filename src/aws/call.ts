import type { Context } from '../core/context.ts'
import { heedCancel } from '../core/heed-cancel.ts'
import { readPolicy, retry, throwIfCancelled } from '../core/retry.ts'
import { awsError } from './errors.ts'
import { describeSkew } from './clock-skew.ts'
import { type AwsFault, faultOf, isClockFault, isEndedSession } from './fault.ts'

/** How a request is sent; the signal belongs in the second argument of the client's `send`. */
export type Send<T> = (options: { abortSignal: AbortSignal }) => Promise<T>

/**
 * One request through an SDK client: heeds the signal, throws CloudError that names the operation, such as
 * `apprunner.UpdateService`. What was refused for its date or its ended session alone, so that nothing was done, is sent once more:
 * by then the client knows AWS's time, and the identity has a new session.
 */
export async function callAws<T>(operation: string, context: Context, send: Send<T>): Promise<T> {
  const attempt = async () => heedCancel(context.signal, send({ abortSignal: context.signal }))
  try {
    return await attempt().catch((error: unknown) => {
      const fault = faultOf(error)
      if (fault === undefined || !(isClockFault(fault) || isEndedSession(fault))) throw error
      context.log.info(`${operation}: ${whyAgain(fault)}`)
      return attempt()
    })
  } catch (error) {
    throwIfCancelled(context.signal)
    throw awsError(operation, error)
  }
}

function whyAgain(fault: AwsFault): string {
  const skew = describeSkew(fault.message)
  return skew === undefined
    ? `${fault.message}; asking once more`
    : `the clock of this machine is ${skew}; asking once more by AWS's time`
}

/** The same for what changes nothing: asked again while the trouble is of a kind that heals. */
export const readAws = <T>(operation: string, context: Context, send: Send<T>): Promise<T> =>
  retry(operation, readPolicy, context, () => callAws(operation, context, send))
