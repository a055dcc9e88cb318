import { z } from 'zod'
import type { LambdaClient } from '../../../aws/lambda-client.ts'
import type { Context } from '../../../core/context.ts'
import { isCloudError } from '../../../core/errors.ts'
import type { FunctionVersion } from './settings.ts'

/** `GET /` as a function's URL hands it on: https://docs.aws.amazon.com/lambda/latest/dg/urls-invocation.html (November 2026). */
export const startEvent = {
  version: '2.0',
  routeKey: '$default',
  rawPath: '/',
  rawQueryString: '',
  headers: { 'user-agent': 'tandem', 'x-forwarded-proto': 'https' },
  requestContext: {
    http: { method: 'GET', path: '/', protocol: 'HTTP/1.1', sourceIp: '127.0.0.1', userAgent: 'tandem' },
    routeKey: '$default',
    stage: '$default',
  },
  isBase64Encoded: false,
}

type Caller = Pick<LambdaClient, 'call'>

const problemSchema = z.object({ errorType: z.string(), errorMessage: z.string().default('') })

/** Errors of the start and of the runtime; any other is a handler's own, which has been started then. */
const ofRuntime = /^(Runtime|Sandbox|Extension|Function\.ResponseSizeTooLarge)\b/

/** A first call may take all of the function's time, and before it that of its start; no server is worth longer, ms. */
const patienceFor = ({ settings: { timeout } }: Started): number => Math.min(timeout * 1_000 + 15_000, 120_000)

/** `isOnlyProof`: it has no URL that could be asked. */
type Started = Pick<FunctionVersion, 'name' | 'settings'> & { readonly isOnlyProof?: boolean }

/** Why a version does not start, as one call shows; `undefined` when it does. */
export async function proveStart(started: Started, client: Caller, context: Context): Promise<string | undefined> {
  const { name: version, isOnlyProof = false } = started
  const call = { event: startEvent, patience: patienceFor(started) }
  for (let attempt = 1; ; attempt++) {
    try {
      const { error, payload } = await client.call(version, call, context)
      return error === undefined ? undefined : problemIn(version, payload)
    } catch (error) {
      if (isCloudError(error, 'denied') && isOnlyProof)
        return `version ${version} may not be called (${error.message}), and nothing else shows whether it starts, as the function is not public`
      if (isCloudError(error, 'denied')) {
        context.log.warning(`${error.message}; whether version ${version} starts is known only by its URL`)
        return undefined
      }
      // What was published a moment ago may not be there yet for calls, or not be ready.
      if (!isCloudError(error, 'unanswered', 'throttled', 'conflict', 'missing')) throw error
      if (attempt === mostAttempts) return `version ${version} did not answer a call: ${error.message}`
      await context.clock.sleep(1_000 * attempt, context.signal)
    }
  }
}

const mostAttempts = 3

function problemIn(version: string, payload: string): string | undefined {
  const problem = problemSchema.safeParse(parse(payload)).data
  if (problem !== undefined && !ofRuntime.test(problem.errorType)) return undefined
  const said = problem === undefined ? payload.slice(0, 300) : `${problem.errorType}: ${plain(problem.errorMessage)}`
  return `version ${version} does not start: ${said}`
}

const plain = (message: string): string => message.replace(/^RequestId: \S+ (Error: )?/, '')

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
