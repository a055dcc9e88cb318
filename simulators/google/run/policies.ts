// IAM policies of services. documented: `testIamPermissions` needs no permission (@google-cloud/run 4.2.0's protos, read November 2026).
// observed: the wording of concurrent changes. guess: a policy takes effect up to 3 s later.
import { z } from 'zod'
import { type Asked, type Endpoint, requireService, addressOf, findService, missing } from './asking.ts'
import { serviceName } from './naming.ts'
import type { Service } from './records.ts'
import { refuse } from './refusal.ts'

/** v1 and v2 have the same three calls. */
export function policyEndpoints(version: 'v1' | 'v2'): readonly Endpoint[] {
  const path = `/${version}/projects/{project}/locations/{location}/services/{service}`
  return [
    { operation: 'run.services.getIamPolicy', method: 'GET', path: `${path}:getIamPolicy`, handle: get },
    { operation: 'run.services.setIamPolicy', method: 'POST', path: `${path}:setIamPolicy`, handle: set },
    { operation: 'run.services.testIamPermissions', method: 'POST', path: `${path}:testIamPermissions`, handle: test },
  ]
}

const policyRequest = z.object({
  policy: z.object({
    version: z.number().optional(),
    etag: z.string().optional(),
    bindings: z.array(z.object({ role: z.string(), members: z.array(z.string()) })).default([]),
  }),
  updateMask: z.string().optional(),
})

const get = (asked: Asked) => viewPolicy(requireService(asked, 'run.services.getIamPolicy'))

function set(asked: Asked): object {
  const service = requireService(asked, 'run.services.setIamPolicy')
  const request = policyRequest.safeParse(asked.call.json())
  if (!request.success) throw refuse('INVALID_ARGUMENT', 'Invalid JSON payload received.')
  const { bindings, etag } = request.data.policy
  if (etag && etag !== policyEtag(service))
    throw refuse(
      'ABORTED',
      'There were concurrent policy changes. Please retry the whole read-modify-write with exponential backoff.',
    )
  const wrong = bindings
    .flatMap(({ members }) => members)
    .find((member) => !/^(allUsers|allAuthenticatedUsers|\w+:.+)$/.test(member))
  if (wrong !== undefined) throw refuse('INVALID_ARGUMENT', `The member ${wrong} is of an unknown type.`)
  service.bindings.set(bindings)
  service.policyVersion += 1
  return viewPolicy(service)
}

function test(asked: Asked): object {
  const address = addressOf(asked)
  const service = findService(asked.cloud, address)
  if (!service) throw missing(address)
  const request = z.object({ permissions: z.array(z.string()) }).safeParse(asked.call.json())
  if (!request.success) throw refuse('INVALID_ARGUMENT', 'Invalid JSON payload received.')
  const { google } = asked.cloud
  const held = request.data.permissions.filter(
    (each) => google.permit(asked.principal, each, serviceName(address)) === undefined,
  )
  return held.length > 0 ? { permissions: held } : {}
}

function viewPolicy(service: Service): object {
  const bindings = service.bindings.current
  return { version: 1, etag: policyEtag(service), ...(bindings.length > 0 && { bindings }) }
}

const policyEtag = ({ uid, policyVersion }: Service) =>
  Buffer.from(`${policyVersion}${uid.slice(0, 6)}`).toString('base64')
