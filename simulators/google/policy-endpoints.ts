/**
 * `getIamPolicy`, `setIamPolicy` and `testIamPermissions` of a resource.
 * Follows https://cloud.google.com/iam/docs/reference/rest/v1/Policy and
 * https://cloud.google.com/secret-manager/docs/reference/rest/v1/projects.secrets/setIamPolicy (copies of November 2026).
 */
import { createHash } from 'node:crypto'
import type { Reply } from '../kernel/types.ts'
import { type Asked, type Endpoint, ok, textsOf } from './endpoint.ts'
import type { Binding, Iam } from './iam.ts'
import type { Model } from './model.ts'
import { permissionsOf } from './roles.ts'
import { rpcError } from './rpc.ts'

export interface PolicyResource {
  readonly iam: Iam
  readonly model: Model
  /** Prefix of the operations' names. */
  readonly operation: string
  readonly path: string
  /** e.g. `secretmanager.secrets`: `.getIamPolicy` and `.setIamPolicy` of it are needed. */
  readonly permission: string
  readonly resourceOf: (asked: Asked) => string
  /** The refusal when there is no such resource. */
  readonly missing: (asked: Asked) => Reply | undefined
}

export function policyEndpoints(resource: PolicyResource): readonly Endpoint[] {
  const { model, operation, path } = resource
  const post = { method: 'POST', model, body: '*' }
  return [
    {
      operation: `${operation}.getIamPolicy`,
      method: 'GET',
      path: `${path}:getIamPolicy`,
      model,
      request: 'google.iam.v1.GetIamPolicyRequest',
      handle: (asked) => getPolicy(resource, asked),
    },
    {
      ...post,
      operation: `${operation}.setIamPolicy`,
      path: `${path}:setIamPolicy`,
      request: 'google.iam.v1.SetIamPolicyRequest',
      handle: (asked) => setPolicy(resource, asked),
    },
    {
      ...post,
      operation: `${operation}.testIamPermissions`,
      path: `${path}:testIamPermissions`,
      request: 'google.iam.v1.TestIamPermissionsRequest',
      handle: (asked) => testPermissions(resource, asked),
    },
  ]
}

function getPolicy({ iam, permission, resourceOf, missing }: PolicyResource, asked: Asked): Reply {
  const denied = iam.permit(asked.principal, `${permission}.getIamPolicy`, resourceOf(asked))
  return denied ?? missing(asked) ?? ok(describe(iam.bindings(resourceOf(asked))))
}

function setPolicy({ iam, permission, resourceOf, missing }: PolicyResource, asked: Asked): Reply {
  const denied = iam.permit(asked.principal, `${permission}.setIamPolicy`, resourceOf(asked)) ?? missing(asked)
  if (denied) return denied
  const bindings = readBindings(asked)
  const unknown = bindings.find(({ role }) => !permissionsOf(role))
  // observed: the text
  if (unknown) return rpcError('INVALID_ARGUMENT', `Role ${unknown.role} is not supported for this resource.`)
  const present = describe(iam.bindings(resourceOf(asked)))
  const { etag } = policyOf(asked)
  // documented: with an etag, the policy is replaced only if it has not changed since.
  if (typeof etag === 'string' && !sameBytes(etag, present.etag)) return rpcError('ABORTED', concurrentText)
  iam.setBindings(resourceOf(asked), bindings)
  return ok(describe(bindings))
}

// documented: bytes are taken in both alphabets of base64; gcloud sends the one for addresses.
const sameBytes = (one: string, other: string): boolean =>
  Buffer.from(one, 'base64').equals(Buffer.from(other, 'base64'))

// observed
const concurrentText =
  'There were concurrent policy changes. Please retry the whole read-modify-write with exponential backoff.'

// documented: permissions that the caller lacks are left out; no permission is needed to ask.
function testPermissions({ iam, resourceOf }: PolicyResource, asked: Asked): Reply {
  const held = textsOf(asked.message, 'permissions').filter((each) =>
    iam.holds(asked.principal, each, resourceOf(asked)),
  )
  return ok(held.length > 0 ? { permissions: held } : {})
}

function policyOf({ message }: Asked): Readonly<Record<string, unknown>> {
  const { policy } = message
  return typeof policy === 'object' && policy !== null ? { ...policy } : {}
}

function readBindings(asked: Asked): Binding[] {
  const { bindings } = policyOf(asked)
  return Array.isArray(bindings) ? bindings.filter(isBinding) : []
}

const isBinding = (value: unknown): value is Binding =>
  typeof value === 'object' && value !== null && 'role' in value && 'members' in value && Array.isArray(value.members)

function describe(bindings: readonly Binding[]) {
  const etag = createHash('sha1').update(JSON.stringify(bindings)).digest().subarray(0, 8).toString('base64')
  return { version: 1, ...(bindings.length > 0 && { bindings }), etag }
}
