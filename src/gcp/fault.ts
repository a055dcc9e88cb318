import { z } from 'zod'

/** The names of google.rpc.Code, by number. */
const names = [
  'OK',
  'CANCELLED',
  'UNKNOWN',
  'INVALID_ARGUMENT',
  'DEADLINE_EXCEEDED',
  'NOT_FOUND',
  'ALREADY_EXISTS',
  'PERMISSION_DENIED',
  'RESOURCE_EXHAUSTED',
  'FAILED_PRECONDITION',
  'ABORTED',
  'OUT_OF_RANGE',
  'UNIMPLEMENTED',
  'INTERNAL',
  'UNAVAILABLE',
  'DATA_LOSS',
  'UNAUTHENTICATED',
] as const

export type RpcName = (typeof names)[number]

/** What Google said, whoever brought the news. */
export interface GoogleFault {
  readonly message: string
  readonly http?: number
  readonly rpc?: RpcName
  /** Of google.rpc.ErrorInfo, e.g. `SERVICE_DISABLED`. */
  readonly reason?: string
  readonly metadata: Readonly<Record<string, string>>
  /** Of google.rpc.Help: the first address. */
  readonly help?: string
  /** A google.rpc.QuotaFailure was among the details. */
  readonly quotaFailure: boolean
  /** Seconds, of google.rpc.RetryInfo. */
  readonly retryDelay?: number
}

const text = z.string().optional().catch(undefined)
const number = z.number().optional().catch(undefined)
const list = z.array(z.unknown()).catch([])

const statusSchema = z.looseObject({ code: number, message: text, status: text, details: list })
const sdkSchema = z.looseObject({
  code: z.union([z.number(), z.string()]).optional().catch(undefined),
  httpStatusCode: number,
  status: z.union([z.number(), z.string()]).optional().catch(undefined),
  message: text,
  reason: text,
  errorInfoMetadata: z.record(z.string(), z.string()).optional().catch(undefined),
  statusDetails: list,
  response: z.looseObject({ status: number, data: z.unknown() }).optional().catch(undefined),
})
const detailSchema = z.looseObject({
  reason: text,
  metadata: z.record(z.string(), z.string()).optional().catch(undefined),
  links: z
    .array(z.looseObject({ url: text }))
    .optional()
    .catch(undefined),
  violations: z
    .array(z.looseObject({ subject: text, quotaMetric: text }))
    .optional()
    .catch(undefined),
  retryDelay: z
    .union([z.string(), z.looseObject({ seconds: z.coerce.number() })])
    .optional()
    .catch(undefined),
})

/** Reads `{ error: { code, message, status, details } }`, also when it is the one element of an array. */
export function faultOfReply(http: number, body: unknown): GoogleFault | undefined {
  const wrapped = z.looseObject({ error: statusSchema }).safeParse(Array.isArray(body) ? body[0] : body)
  if (!wrapped.success) return undefined
  const { message, status, details } = wrapped.data.error
  const rpc = names.find((name) => name === status)
  return { message: message ?? `HTTP ${http}`, http, ...(rpc === undefined ? {} : { rpc }), ...readDetails(details) }
}

/** Reads what the SDKs throw: GoogleError of gax, GaxiosError; also the bare google.rpc.Status of an operation. */
export function faultOfError(error: unknown): GoogleFault | undefined {
  const parsed = sdkSchema.safeParse(error)
  if (!parsed.success) return undefined
  const sdk = parsed.data
  const http = sdk.httpStatusCode ?? numeric(sdk.status) ?? sdk.response?.status
  const reply = http === undefined ? undefined : faultOfReply(http, sdk.response?.data)
  if (reply !== undefined) return reply
  const rpc = typeof sdk.code === 'number' ? names[sdk.code] : undefined
  if (http === undefined && rpc === undefined) return undefined
  const details = readDetails(sdk.statusDetails)
  const reason = sdk.reason ?? details.reason
  return {
    ...details,
    message: sdk.message ?? 'no message',
    metadata: sdk.errorInfoMetadata ?? details.metadata,
    ...(reason === undefined ? {} : { reason }),
    ...(http === undefined ? {} : { http }),
    ...(rpc === undefined ? {} : { rpc }),
  }
}

const numeric = (value: unknown): number | undefined => (typeof value === 'number' ? value : undefined)

type Details = Pick<GoogleFault, 'reason' | 'metadata' | 'help' | 'quotaFailure' | 'retryDelay'>

function readDetails(details: readonly unknown[]): Details {
  const read = details.flatMap((detail) => {
    const parsed = detailSchema.safeParse(detail)
    return parsed.success ? [parsed.data] : []
  })
  const info = read.find((detail) => detail.reason !== undefined)
  const help = read.flatMap((detail) => detail.links ?? []).find((link) => link.url !== undefined)?.url
  const delay = read.flatMap(({ retryDelay }) => (retryDelay === undefined ? [] : [secondsOf(retryDelay)]))[0]
  return {
    metadata: info?.metadata ?? {},
    quotaFailure: read.some(({ violations }) => violations?.some(isQuota) === true),
    ...(info?.reason === undefined ? {} : { reason: info.reason }),
    ...(help === undefined ? {} : { help }),
    ...(delay === undefined ? {} : { retryDelay: delay }),
  }
}

/** QuotaFailure violations have a subject; those of BadRequest have a field, those of PreconditionFailure a type too. */
const isQuota = (violation: { subject?: string | undefined; type?: unknown }) =>
  violation.subject !== undefined && violation.type === undefined

const secondsOf = (delay: string | { seconds: number }): number =>
  typeof delay === 'string' ? Number.parseFloat(delay) : delay.seconds
