import { z } from 'zod'
import type { LambdaClient } from '../../../aws/lambda-client.ts'
import type { Context } from '../../../core/context.ts'
import { isCloudError } from '../../../core/errors.ts'

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

const problemSchema = z.object({ errorType: z.string(), errorMessage: z.string().default('') })

/** Errors of the start and of the runtime; any other is a handler's own, which has been started then. */
const ofRuntime = /^(Runtime|Sandbox|Extension|Function\.ResponseSizeTooLarge)\b/

/** Why a version does not start, as one call shows; `undefined` when it does. */
export async function proveStart(version: string, client: LambdaClient, context: Context): Promise<string | undefined> {
  for (let attempt = 1; ; attempt++) {
    try {
      const { error, payload } = await client.call(version, startEvent, context)
      return error === undefined ? undefined : problemIn(version, payload)
    } catch (error) {
      if (isCloudError(error, 'denied')) {
        context.log.warning(`${error.message}; whether version ${version} starts is known only by its URL`)
        return undefined
      }
      if (!isCloudError(error, 'unanswered', 'throttled')) throw error
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
