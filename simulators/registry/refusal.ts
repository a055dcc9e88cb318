// Error shape and codes: https://github.com/opencontainers/distribution-spec/blob/main/spec.md#error-codes (2026-07-16), documented.
import type { Call, Refusal, Reply } from '../kernel/types.ts'

export type OciCode =
  | 'BLOB_UNKNOWN'
  | 'BLOB_UPLOAD_INVALID'
  | 'BLOB_UPLOAD_UNKNOWN'
  | 'DIGEST_INVALID'
  | 'MANIFEST_BLOB_UNKNOWN'
  | 'MANIFEST_INVALID'
  | 'MANIFEST_UNKNOWN'
  | 'NAME_INVALID'
  | 'NAME_UNKNOWN'
  | 'SIZE_INVALID'
  | 'UNAUTHORIZED'
  | 'DENIED'
  | 'UNSUPPORTED'
  | 'TOOMANYREQUESTS'
  // Not in the specification: Harbor's own, ECR's own, ghcr.io's own, and what a Go registry says of an error that has no code.
  | 'PRECONDITION'
  | 'TAG_INVALID'
  | 'REQUESTED_RANGE_NOT_SATISFIABLE'
  | 'UNKNOWN'

export interface OciRefusal {
  readonly status: number
  readonly code: OciCode
  readonly message: string
  readonly detail?: unknown
  readonly headers?: Readonly<Record<string, string>>
}

export const API_VERSION = { 'docker-distribution-api-version': 'registry/2.0' }

export function refuseWith({ status, code, message, detail, headers }: OciRefusal): Reply {
  const error = detail === undefined ? { code, message } : { code, message, detail }
  return { status, headers: { ...API_VERSION, ...headers }, body: { errors: [error] } }
}

const FAULTS: Readonly<Record<Refusal, OciRefusal>> = {
  throttled: { status: 429, code: 'TOOMANYREQUESTS', message: 'too many requests', headers: { 'retry-after': '1' } },
  'error-500': { status: 500, code: 'UNKNOWN', message: 'unknown error' },
  'error-503': { status: 503, code: 'UNKNOWN', message: 'service unavailable' },
  denied: { status: 403, code: 'DENIED', message: 'requested access to the resource is denied' },
  'not-found': { status: 404, code: 'UNKNOWN', message: '404 page not found' },
  malformed: { status: 400, code: 'MANIFEST_INVALID', message: 'manifest invalid' },
}

export const refuseAsRegistry = (kind: Refusal, _call: Call): Reply => refuseWith(FAULTS[kind])
