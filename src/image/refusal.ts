import { z } from 'zod'
import { CloudError, type Trouble } from '../core/errors.ts'
import { retryAfterOf, troubleOf } from '../http/trouble.ts'
import type { HttpResponse } from '../http/types.ts'
import { ecrHint, isEcr } from './ecr-permission.ts'
import { parseJson } from './json.ts'
import { dockerHub } from './reference.ts'

export interface RefusedCall {
  readonly operation: string
  readonly host: string
  readonly repository: string
  readonly action: 'pull' | 'push'
  /** No credentials were known. */
  readonly anonymous: boolean
}

const errorsSchema = z.object({
  errors: z.array(z.object({ code: z.string(), message: z.string().nullish() })).min(1),
})

/** https://github.com/opencontainers/distribution-spec/blob/v1.1.1/spec.md#error-codes, and what Docker adds. */
const troubles: Readonly<Record<string, Trouble>> = {
  BLOB_UNKNOWN: 'missing',
  BLOB_UPLOAD_UNKNOWN: 'missing',
  DENIED: 'denied',
  MANIFEST_BLOB_UNKNOWN: 'missing',
  MANIFEST_UNKNOWN: 'missing',
  NAME_UNKNOWN: 'missing',
  TAG_INVALID: 'exists',
  TOOMANYREQUESTS: 'throttled',
  UNAUTHORIZED: 'denied',
}

/**
 * That a tag cannot be moved has a code at ECR alone. Artifact Registry says MANIFEST_INVALID "The repository has enabled tag immutability"
 * (cloud.google.com/artifact-registry/docs/docker/troubleshoot), Harbor 412 "configured as immutable" (goharbor/harbor,
 * src/server/middleware/immutable), Docker Hub DENIED "cannot be updated due to immutability settings". Read November 2026.
 */
const aboutImmutability = /immutab/i

/** A registry's answer that is no success, in words: who refused what of which repository, and what to do. `now`: ms. */
export function registryRefusal(call: RefusedCall, response: HttpResponse, now: number): CloudError {
  const { status } = response
  const { code, text, isImmutable } = readError(response.body)
  const isTaken = isImmutable && call.operation === 'registry.manifests.put' && status < 500
  const trouble = isTaken ? 'exists' : ((status < 500 ? troubles[code ?? ''] : undefined) ?? troubleOf(status))
  const retryAfter = retryAfterOf(response.headers, now)
  const hint = hintFor(call, { trouble, code, status })
  const said = [String(status), code, text].filter((part) => part !== undefined).join(' ')
  return new CloudError(`${call.host} ${verbFor(call, trouble)} ${call.repository}: ${said}`, {
    trouble,
    operation: call.operation,
    status,
    ...(retryAfter === undefined ? {} : { retryAfter }),
    ...(hint === undefined ? {} : { hint }),
  })
}

function verbFor({ action }: RefusedCall, trouble: Trouble): string {
  const preposition = action === 'push' ? 'push to' : 'pull'
  if (trouble === 'unanswered') return `failed to ${preposition}`
  if (trouble === 'missing') return `did not find what it takes to ${preposition}`
  return `refused to ${preposition}`
}

function readError(body: Buffer): { code?: string; text?: string; isImmutable: boolean } {
  const parsed = errorsSchema.safeParse(parseJson(body))
  const first = parsed.data?.errors[0]
  if (first === undefined) return { isImmutable: false }
  const text = clean(first.message ?? '')
  const isImmutable = aboutImmutability.test(first.message ?? '')
  return { code: clean(first.code).toUpperCase(), isImmutable, ...(text === '' ? {} : { text }) }
}

const clean = (text: string) =>
  text
    .replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ')
    .trim()
    .slice(0, 300)

interface Refused {
  readonly trouble: Trouble
  readonly code: string | undefined
  readonly status: number
}

function hintFor(call: RefusedCall, { trouble, code, status }: Refused): string | undefined {
  if (trouble === 'denied') return deniedHint(call, status)
  if (trouble === 'throttled' && call.host === dockerHub && call.anonymous) {
    return 'Docker Hub counts pulls without an account per address: give registry-username and registry-password.'
  }
  if (code === 'NAME_UNKNOWN' && call.action === 'push') {
    return 'Create the repository first, or let Tandem do it with create-repository: true.'
  }
  if (trouble === 'missing' && call.action === 'pull') return missingHint(call)
  if (call.operation === 'registry.manifests.put' && (status === 405 || code === 'UNSUPPORTED')) {
    return 'Registries that know no OCI artifacts refuse attestations with a subject: push an image that was built with oci-artifact=false, as Tandem builds it, or without attestations.'
  }
  if (trouble === 'exists')
    return 'Where tags are immutable, one that names an image stays: choose another tag, or delete it there.'
  return undefined
}

function deniedHint(call: RefusedCall, status: number): string {
  const { host, repository, action, anonymous } = call
  if (status === 401 && !anonymous) return `Check that the credentials for ${host} are its own and have not expired.`
  if (host.endsWith('pkg.dev')) {
    const role = action === 'push' ? 'roles/artifactregistry.writer' : 'roles/artifactregistry.reader'
    return `Grant ${role} on ${repository.split('/').slice(0, 2).join('/')} to the identity that Tandem deploys with.`
  }
  if (isEcr(host) && !anonymous) return ecrHint(call)
  if (host === 'ghcr.io') {
    const scope = action === 'push' ? 'write' : 'read'
    return `Add "permissions: packages: ${scope}" to the job and give the repository access in the package's settings, or give registry-username and registry-password.`
  }
  if (anonymous) return `No credentials for ${host} are known: give registry-username and registry-password.`
  return `Check that the credentials for ${host} may ${action} ${repository}.`
}

const missingHint = ({ host, repository, anonymous }: RefusedCall): string =>
  anonymous
    ? `Check the name and the tag. If ${host}/${repository} is private, give registry-username and registry-password.`
    : 'Check the name and the tag, and that the image has been pushed.'
