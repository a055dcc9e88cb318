// The OCI distribution specification, end-1 to end-14: https://github.com/opencontainers/distribution-spec/blob/main/spec.md
// (copy of 2026-07-16). All of it documented; what registries do differently comes in through `Registry`.
import type { Call, Route } from '../kernel/types.ts'
import { createBlobs } from './blobs.ts'
import { createDiscovery } from './discovery.ts'
import { createManifests } from './manifests.ts'
import { isName } from './names.ts'
import { refuseWith } from './refusal.ts'
import type { Action, Handler, Registry } from './registry.ts'
import type { Uploads } from './uploads.ts'

interface Endpoint {
  readonly operation: string
  readonly method: string
  /** What follows the repository's name. */
  readonly tail: string
  readonly action: Action
  /** A request of an upload session. */
  readonly session?: true
  readonly handle: Handler
}

export function distributionRoutes(registry: Registry, uploads: Uploads): Route[] {
  const discovery = createDiscovery(registry)
  const pings = ['/v2/', '/v2'].map((path) => ({
    operation: `${registry.name}.ping`,
    method: 'GET',
    path,
    handle: (call: Call) => registry.gate(call, { action: 'pull' }) ?? discovery.ping(),
  }))
  return [...pings, ...endpoints(registry, uploads).map((endpoint) => route(registry, endpoint))]
}

function endpoints(registry: Registry, uploads: Uploads): Endpoint[] {
  const blobs = createBlobs(registry)
  const manifests = createManifests(registry)
  const discovery = createDiscovery(registry)
  const blob = '/blobs/{reference}'
  const manifest = '/manifests/{reference}'
  // Where nothing can be deleted, whoever may pull is told so.
  const removal = registry.deletes ? 'delete' : 'pull'
  return [
    { operation: 'blobs.head', method: 'HEAD', tail: blob, action: 'pull', handle: blobs.head },
    { operation: 'blobs.get', method: 'GET', tail: blob, action: 'pull', handle: blobs.get },
    { operation: 'blobs.delete', method: 'DELETE', tail: blob, action: removal, handle: blobs.remove },
    { operation: 'uploads.start', method: 'POST', tail: '/blobs/uploads/', action: 'push', handle: uploads.start },
    { operation: 'uploads.start', method: 'POST', tail: '/blobs/uploads', action: 'push', handle: uploads.start },
    { operation: 'manifests.head', method: 'HEAD', tail: manifest, action: 'pull', handle: manifests.head },
    { operation: 'manifests.get', method: 'GET', tail: manifest, action: 'pull', handle: manifests.get },
    { operation: 'manifests.put', method: 'PUT', tail: manifest, action: 'push', handle: manifests.put },
    { operation: 'manifests.delete', method: 'DELETE', tail: manifest, action: removal, handle: manifests.remove },
    { operation: 'tags.list', method: 'GET', tail: '/tags/list', action: 'pull', handle: discovery.tags },
    {
      operation: 'referrers.list',
      method: 'GET',
      tail: '/referrers/{reference}',
      action: 'pull',
      handle: discovery.referrers,
    },
    ...sessionEndpoints(uploads),
  ]
}

const sessionEndpoints = (uploads: Uploads): Endpoint[] =>
  uploads.steps.map(({ operation, method, handle }) => ({
    operation,
    method,
    tail: '/blobs/uploads/{reference}',
    // As in distribution (registry/handlers/app.go, read 2026-11-20): what only reads wants no more than pull. Observed.
    action: method === 'GET' ? 'pull' : 'push',
    session: true,
    handle,
  }))

function route(registry: Registry, { operation, method, tail, action, session, handle }: Endpoint): Route {
  return {
    operation: `${registry.name}.${operation}`,
    method,
    path: `/v2/{name=**}${tail}`,
    handle(call) {
      const { name = '', reference = '' } = call.params
      if (!isName(name)) return refuseWith({ status: 400, code: 'NAME_INVALID', message: 'invalid repository name' })
      const open = session === true && registry.uploads.sessionIsAuthority
      return (open ? undefined : registry.gate(call, { repository: name, action })) ?? handle({ call, name, reference })
    },
  }
}
