import { z } from 'zod'
import { retryAfterOf } from '../http/trouble.ts'

/** What AWS said, whichever SDK client or protocol brought the news. */
export interface AwsFault {
  /** Without namespace and without `Exception`: a wire code and its SDK class differ in that, `PackedPolicyTooLarge(Exception)`. */
  readonly code: string
  readonly message: string
  /** HTTP status. */
  readonly status?: number
  /** Seconds that AWS asked us to wait. */
  readonly retryAfter?: number
  /** The answer was for the date of the request, and the client knows AWS's time now. */
  readonly clockCorrected: boolean
}

const text = z.string().optional().catch(undefined)
const headers = z.record(z.string(), z.string()).optional().catch(undefined)

/** `$fault` is what the SDK sets on what AWS has said; without it the answer could not be read. */
const sdkSchema = z.looseObject({
  name: z.string(),
  message: z.string(),
  $fault: text,
  $metadata: z.looseObject({
    httpStatusCode: z.number().optional().catch(undefined),
    clockSkewCorrected: z.boolean().optional().catch(undefined),
  }),
})
const responseSchema = z.looseObject({ $response: z.looseObject({ headers }) })

/** `undefined` for what is no answer of AWS: an error of the network, or of ours. */
export function faultOf(error: unknown): AwsFault | undefined {
  const parsed = sdkSchema.safeParse(error)
  if (!parsed.success || parsed.data.$metadata.httpStatusCode === undefined) return undefined
  const { name, message, $fault, $metadata } = parsed.data
  const answered = headersOf(error)
  const retryAfter = retryAfterOf(answered, dateOf(answered))
  return {
    ...($fault === undefined ? unreadable(answered) : { code: codeOf(name), message }),
    ...($metadata.httpStatusCode === undefined ? {} : { status: $metadata.httpStatusCode }),
    clockCorrected: $metadata.clockSkewCorrected ?? false,
    ...(retryAfter === undefined ? {} : { retryAfter }),
  }
}

function headersOf(error: unknown): Readonly<Record<string, string>> {
  // The SDK hides the answer, so that a copy of the error's members does not have it.
  const parsed = responseSchema.safeParse({
    $response: typeof error === 'object' && error !== null && '$response' in error ? error.$response : undefined,
  })
  return (parsed.success ? parsed.data.$response.headers : undefined) ?? {}
}

/** A `Retry-After` that is a date is compared with the answer's own. */
const dateOf = (answered: Readonly<Record<string, string>>): number => Date.parse(answered['date'] ?? '') || 0

const unreadable = (answered: Readonly<Record<string, string>>) => ({
  code: '',
  message: `an answer that is not AWS's (${answered['content-type'] ?? 'no type'})`,
})

/** `com.amazon.coral.service#AccessDeniedException` → `AccessDenied` */
export const codeOf = (name: string): string => name.replace(/^.*[#:]/, '').replace(/Exception$/, '')

const clockCodes = ['RequestExpired', 'RequestTimeTooSkewed', 'RequestInTheFuture']
const signatureCodes = ['InvalidSignature', 'SignatureDoesNotMatch']

/** Refused for its date alone; the client has learned AWS's time by the answer. */
export const isClockFault = ({ code, clockCorrected }: AwsFault): boolean =>
  clockCodes.includes(code) || (clockCorrected && signatureCodes.includes(code))

/** The session that the request was signed with is over. */
export const isEndedSession = ({ code }: AwsFault): boolean => code === 'ExpiredToken'
