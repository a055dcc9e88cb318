import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { TandemError } from '../../src/core/errors.ts'
import { googleEndpoints } from '../../src/gcp/endpoints.ts'
import { createRunClient, type RunClient } from '../../src/gcp/run-client.ts'
import type { Call, Route } from '../../simulators/kernel/types.ts'
import { cloudErrorOf, failureOf, federatedToken, route, rpcError, type Stand, startStand, stsRoute } from './stand.ts'

const parent = 'projects/acme/locations/us-central1'
const name = `${parent}/services/shop`
const operation = {
  name: `${parent}/operations/o1`,
  metadata: { '@type': 'type.googleapis.com/google.cloud.run.v2.Service', name },
}

let stand: Stand
let run: RunClient
const calls: Call[] = []

beforeEach(async () => {
  stand = await startStand()
  stand.answer(
    'sts.googleapis.com',
    stsRoute(() => federatedToken()),
  )
  run = createRunClient({ identity: stand.identity(), http: stand.http, endpoints: googleEndpoints() })
  calls.length = 0
})
afterEach(async () => {
  await run.close()
  await stand.stop()
})

function answer(routeName: string, method: string, path: string, body: object): void {
  const handle = (call: Call) => {
    calls.push(call)
    return { status: 200, body }
  }
  answerWith(route(routeName, method, path, handle))
}

const answerWith = (...routes: Route[]) => stand.answer('run.googleapis.com', ...routes)

const servicePath = '/v2/projects/{p}/locations/{l}/services/{s}'

describe('what is asked and what comes back', () => {
  test('a service, through the proxy, with the identity and 64-bit numbers as text', async () => {
    answer('run.services.get', 'GET', servicePath, {
      name,
      generation: '7',
      ingress: 1,
      newMember: { of: 'tomorrow' },
      terminalCondition: { type: 'Ready', state: 'CONDITION_SUCCEEDED' },
      trafficStatuses: [{ type: 2, revision: 'shop-1', percent: 100 }],
    })
    const service = await run.getService(name, stand.context)
    expect(service).toMatchObject({
      name,
      generation: '7',
      ingress: 'INGRESS_TRAFFIC_ALL',
      terminalCondition: { state: 'CONDITION_SUCCEEDED' },
      trafficStatuses: [{ type: 'TRAFFIC_TARGET_ALLOCATION_TYPE_REVISION', revision: 'shop-1', percent: 100 }],
    })
    expect(calls[0]?.headers['authorization']).toBe('Bearer federated')
  })

  test('a patch: the mask in the query, the service as body, the operation back on acceptance', async () => {
    answer('run.services.patch', 'PATCH', servicePath, operation)
    const service = { name, etag: '"e1"', traffic: [{ revision: 'shop-1', percent: 100 }] }
    const started = await run.patchService({ service, updateMask: ['template', 'traffic'] }, stand.context)
    expect(started).toEqual({ name: operation.name, done: false })
    expect(calls[0]?.url.searchParams.get('updateMask')).toBe('template,traffic')
    expect(calls[0]?.json()).toMatchObject({ etag: '"e1"', traffic: [{ revision: 'shop-1', percent: 100 }] })
    expect(stand.kernel.requests.filter(({ host }) => host === 'run.googleapis.com')).toHaveLength(1)
  })

  test('a service is created and deleted', async () => {
    answerWith(
      route('run.services.create', 'POST', '/v2/projects/{p}/locations/{l}/services', (call) => {
        calls.push(call)
        return { status: 200, body: operation }
      }),
      route('run.services.delete', 'DELETE', servicePath, (call) => {
        calls.push(call)
        return { status: 200, body: { ...operation, done: true } }
      }),
    )
    const service = { template: { containers: [{ image: 'i' }] } }
    expect((await run.createService({ parent, serviceId: 'shop', service }, stand.context)).name).toBe(operation.name)
    expect(calls[0]?.url.searchParams.get('serviceId')).toBe('shop')
    expect((await run.deleteService({ name, etag: 'e' }, stand.context)).done).toBe(true)
    expect(calls[1]?.url.searchParams.get('etag')).toBe('e')
  })

  test('revisions, over pages, no more than wanted', async () => {
    answerWith(
      route('run.revisions.list', 'GET', `${servicePath}/revisions`, ({ url }) => ({
        status: 200,
        body:
          url.searchParams.get('pageToken') === 'next'
            ? { revisions: [{ name: 'c' }, { name: 'd' }] }
            : { revisions: [{ name: 'a' }, { name: 'b' }], nextPageToken: 'next' },
      })),
      route('run.revisions.get', 'GET', `${servicePath}/revisions/{r}`, ({ params }) => ({
        status: 200,
        body: { name: params['r'] },
      })),
    )
    const listed = await run.listRevisions({ service: name, limit: 3 }, stand.context)
    expect(listed.map((revision) => revision.name)).toEqual(['a', 'b', 'c'])
    expect((await run.getRevision(`${name}/revisions/shop-1`, stand.context)).name).toBe('shop-1')
  })

  test('an operation that failed is an answer, not an error', async () => {
    const failed = { ...operation, done: true, error: { code: 9, message: "Revision 'shop-2' is not ready" } }
    answer('run.operations.wait', 'POST', '/v2/projects/{p}/locations/{l}/operations/{o}:wait', failed)
    const seen = await run.waitOperation({ name: operation.name, wait: 30_000 }, stand.context)
    expect(seen).toEqual({
      name: operation.name,
      done: true,
      error: { code: 9, message: "Revision 'shop-2' is not ready" },
    })
    expect(calls[0]?.json()).toEqual({ timeout: '30s' })
  })

  test('the policy, and which permissions we have', async () => {
    answerWith(
      route('run.services.getIamPolicy', 'GET', `${servicePath}:getIamPolicy`, () => ({
        status: 200,
        body: { etag: 'BwY=', bindings: [{ role: 'roles/run.invoker', members: ['allUsers'] }] },
      })),
      route('run.services.setIamPolicy', 'POST', `${servicePath}:setIamPolicy`, (call) => {
        calls.push(call)
        return { status: 200, body: { bindings: [] } }
      }),
      route('run.services.testIamPermissions', 'POST', `${servicePath}:testIamPermissions`, () => ({
        status: 200,
        body: { permissions: ['run.services.get'] },
      })),
    )
    const policy = await run.getIamPolicy(name, stand.context)
    expect(policy.bindings).toMatchObject([{ role: 'roles/run.invoker', members: ['allUsers'] }])
    await run.setIamPolicy({ service: name, policy }, stand.context)
    expect(calls[0]?.json()).toMatchObject({ policy: { etag: 'BwY=', bindings: [{ members: ['allUsers'] }] } })
    const permissions = ['run.services.get', 'run.services.update']
    expect(await run.testIamPermissions({ service: name, permissions }, stand.context)).toEqual(['run.services.get'])
  })
})

describe('what goes wrong', () => {
  const denied = "Permission 'run.services.update' denied on resource 'projects/acme' (or resource may not exist)."

  test.each([
    ['denied', rpcError(403, 'PERMISSION_DENIED', denied), 'denied'],
    ['missing', rpcError(404, 'NOT_FOUND', "Resource 'shop' was not found"), 'missing'],
    ['exists', rpcError(409, 'ALREADY_EXISTS', "Revision named 'x' already exists."), 'exists'],
    ['an etag that moved', rpcError(409, 'ABORTED', 'Conflict for resource shop'), 'conflict'],
    ['refused', rpcError(400, 'INVALID_ARGUMENT', 'spec: PORT is reserved'), 'invalid'],
    ['a failed precondition', rpcError(400, 'FAILED_PRECONDITION', 'no'), 'invalid'],
    ['throttled', rpcError(429, 'RESOURCE_EXHAUSTED', 'Quota exceeded for quota metric'), 'throttled'],
    ['500', rpcError(500, 'INTERNAL', 'Internal error'), 'unanswered'],
    ['503', rpcError(503, 'UNAVAILABLE', 'busy'), 'unanswered'],
    ['an answer that is not JSON', { status: 502, body: '<html>Bad Gateway</html>' }, 'unanswered'],
  ])('%s is told as what it is, and asked once', async (_name, reply, trouble) => {
    answerWith(route('run.services.patch', 'PATCH', servicePath, () => reply))
    const error = await cloudErrorOf(run.patchService({ service: { name }, updateMask: ['traffic'] }, stand.context))
    expect(error).toMatchObject({ trouble, operation: 'run.services.patch', status: reply.status })
    expect(error.message).toMatch(/^run\.services\.patch: /)
    expect(stand.count('run.services.patch')).toBe(1)
  })

  test('a denial names the role', async () => {
    answerWith(route('run.services.patch', 'PATCH', servicePath, () => rpcError(403, 'PERMISSION_DENIED', denied)))
    const error = await cloudErrorOf(run.patchService({ service: { name }, updateMask: [] }, stand.context))
    expect(error.message).toBe(`run.services.patch: ${denied} (HTTP 403 PERMISSION_DENIED)`)
    expect(error.hint).toBe('Grant the identity that deploys run.services.update, e.g. by roles/run.developer.')
  })

  test('an API that is not enabled comes with the address where it is', async () => {
    const url = 'https://console.developers.google.com/apis/api/run.googleapis.com/overview?project=1'
    const details = [
      {
        '@type': 'type.googleapis.com/google.rpc.ErrorInfo',
        reason: 'SERVICE_DISABLED',
        domain: 'googleapis.com',
        metadata: { service: 'run.googleapis.com', activationUrl: url },
      },
    ]
    answerWith(
      route('run.services.get', 'GET', servicePath, () => rpcError(403, 'PERMISSION_DENIED', 'disabled', details)),
    )
    const error = await cloudErrorOf(run.getService(name, stand.context))
    expect(error.hint).toBe(`Enable the API and wait a minute: ${url}`)
  })

  test('a connection that is cut is unanswered, in words, and a write is not asked again', async () => {
    answer('run.services.patch', 'PATCH', servicePath, operation)
    stand.kernel.fault({ kind: 'reset-after', operation: 'run.services.patch', times: Number.POSITIVE_INFINITY })
    const error = await cloudErrorOf(run.patchService({ service: { name }, updateMask: [] }, stand.context))
    expect(error.trouble).toBe('unanswered')
    expect(error.message).toMatch(
      /^run\.services\.patch: run\.googleapis\.com through the proxy .* closed the connection/,
    )
    expect(stand.count('run.services.patch')).toBe(1)
  })

  test('a library that cannot begin is no silence of the network', async () => {
    const identity = stand.identity()
    const authClient = async () => Object.assign(await identity.authClient(), { universeDomain: 'another.example' })
    const other = createRunClient({
      identity: { ...identity, authClient },
      http: stand.http,
      endpoints: googleEndpoints(),
    })
    const error = await failureOf(other.getService(name, stand.context))
    expect(error).not.toBeInstanceOf(TandemError)
    expect(error.message).toContain('universe domain')
  })

  test('a read is not asked again behind our back either', async () => {
    answer('run.services.get', 'GET', servicePath, { name })
    stand.kernel.fault({ kind: 'error-503', operation: 'run.services.get' })
    expect((await cloudErrorOf(run.getService(name, stand.context))).trouble).toBe('unanswered')
    expect(stand.count('run.services.get')).toBe(1)
  })

  test('no answer within 30 s on the clock', async () => {
    answer('run.services.get', 'GET', servicePath, { name })
    stand.kernel.fault({ kind: 'hang', operation: 'run.services.get' })
    const error = await cloudErrorOf(run.getService(name, stand.context))
    expect(error.message).toMatch(/^run\.services\.get: (run\.googleapis\.com did not answer|no answer) within 30 s$/)
  })

  test('a cancel ends the request with its reason', async () => {
    answer('run.services.get', 'GET', servicePath, { name })
    stand.kernel.fault({ kind: 'hang', operation: 'run.services.get' })
    const cancel = new AbortController()
    const asking = run.getService(name, { ...stand.context, signal: cancel.signal })
    const reason = new TandemError('cancelled', 'stopped by hand')
    setTimeout(() => cancel.abort(reason), 50)
    expect(await failureOf(asking)).toBe(reason)
  })
})
