import { CloudError } from '../core/errors.ts'
import { seconds } from '../core/retry.ts'

/** Why there was no answer. */
export type FailureKind = 'name' | 'refused' | 'reset' | 'certificate' | 'timeout' | 'proxy' | 'unknown'

export interface FailedRequest {
  readonly operation: string
  readonly host: string
  /** Host and port of the proxy, where one was used. */
  readonly proxy?: string
}

const kinds: Readonly<Record<string, FailureKind>> = {
  ENOTFOUND: 'name',
  EAI_AGAIN: 'name',
  ECONNREFUSED: 'refused',
  ENETUNREACH: 'refused',
  EHOSTUNREACH: 'refused',
  ECONNRESET: 'reset',
  EPIPE: 'reset',
  UND_ERR_SOCKET: 'reset',
  HPE_INVALID_CONSTANT: 'reset',
  ETIMEDOUT: 'timeout',
  UND_ERR_CONNECT_TIMEOUT: 'timeout',
  UND_ERR_HEADERS_TIMEOUT: 'timeout',
  UND_ERR_BODY_TIMEOUT: 'timeout',
}

/** The CloudError `unanswered` for a request that got no answer; names the host, never path or query. */
export function unanswered(request: FailedRequest, cause: unknown): CloudError {
  const hint = hintFor(failureKind(cause))
  return new CloudError(`${request.operation}: ${describe(request, cause)}`, {
    trouble: 'unanswered',
    operation: request.operation,
    cause,
    ...(hint === undefined ? {} : { hint }),
  })
}

/** The same for an answer that did not come in time, `ms`. */
export function tooSlow({ operation, host }: FailedRequest, ms: number): CloudError {
  const cause = Object.assign(new Error('time is over'), { code: 'ETIMEDOUT' })
  return new CloudError(`${operation}: ${host} did not answer within ${seconds(ms)}`, {
    trouble: 'unanswered',
    operation,
    cause,
  })
}

/** Classifies a network error, or the CloudError that was made of one. */
export function failureKind(error: unknown): FailureKind {
  if (error instanceof CloudError) return failureKind(error.cause)
  if (proxyStatus(error) !== undefined) return 'proxy'
  const code = codeOf(error)
  if (code === undefined) return 'unknown'
  return kinds[code] ?? (isCertificateCode(code) ? 'certificate' : 'unknown')
}

interface Facts {
  readonly host: string
  readonly proxy: string | undefined
  /** What was asked, and through what. */
  readonly asked: string
  readonly code: string
  readonly cause: unknown
}

const sentences: Readonly<Record<FailureKind, (facts: Facts) => string>> = {
  name: ({ host, proxy, code }) => `the name ${proxy ?? host} is not known (${code})`,
  refused: ({ host, proxy, code }) =>
    `${proxy === undefined ? host : `the proxy ${proxy}`} refused the connection (${code})`,
  reset: ({ asked, code }) => `${asked} closed the connection before it answered (${code})`,
  certificate: ({ host, code, cause }) => `the certificate of ${host} is not accepted: ${messageOf(cause)} (${code})`,
  timeout: ({ asked, code }) => `no connection to ${asked} in time (${code})`,
  proxy: ({ host, proxy, cause }) => `the proxy ${proxy} refused to connect to ${host}: HTTP ${proxyStatus(cause)}`,
  unknown: ({ asked, cause }) => `no answer from ${asked}: ${messageOf(cause)}`,
}

function describe({ host, proxy }: FailedRequest, cause: unknown): string {
  const asked = proxy === undefined ? host : `${host} through the proxy ${proxy}`
  return sentences[failureKind(cause)]({ host, proxy, asked, code: codeOf(cause) ?? '', cause })
}

function hintFor(kind: FailureKind): string | undefined {
  if (kind === 'certificate') return 'Where a proxy ends TLS, set NODE_EXTRA_CA_CERTS to a file with its certificate.'
  if (kind === 'proxy') return 'Allow the host in the proxy, or list it in NO_PROXY.'
  return undefined
}

const isCertificateCode = (code: string) => /CERT|SELF_SIGNED|UNABLE_TO_|ERR_SSL|ERR_TLS|EPROTO/.test(code)

/** undici tells the status of a refused CONNECT in its text alone (6.29). */
function proxyStatus(error: unknown): string | undefined {
  return /^Proxy response \((\d+)\)/.exec(messageOf(error))?.[1]
}

function codeOf(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null) return undefined
  if ('code' in error && typeof error.code === 'string') return error.code
  if ('errors' in error && Array.isArray(error.errors)) return codeOf(error.errors[0])
  return 'cause' in error ? codeOf(error.cause) : undefined
}

function messageOf(error: unknown): string {
  if (typeof error !== 'object' || error === null || !('message' in error)) return String(error)
  return String(error.message)
}
