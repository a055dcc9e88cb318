// Revisions: get, list, delete (@google-cloud/run 4.2.0's protos, read November 2026). documented: only a retired revision can be deleted.
// observed: nor the latest, nor the only one (reported in stackshy/cloudemu pull 1074). guess: the wording.
import { addressOf, type Asked, demand, type Endpoint, flag, query, requireService } from './asking.ts'
import { type ServiceAddress, serviceName } from './naming.ts'
import { renderOperation } from './operation-views.ts'
import { createOperation } from './operations.ts'
import { pageOf } from './paging.ts'
import { type Cloud, type Revision, type Service, timestamp } from './records.ts'
import { type Refused, refuse } from './refusal.ts'
import { renderMessage } from './rendering.ts'
import { servingNames } from './serving.ts'
import { fullRevisionName, viewRevision } from './views.ts'

const collection = '/v2/projects/{project}/locations/{location}/services/{service}/revisions'

export const revisionEndpoints: readonly Endpoint[] = [
  { operation: 'run.revisions.get', method: 'GET', path: `${collection}/{revision}`, handle: get },
  { operation: 'run.revisions.list', method: 'GET', path: collection, handle: list },
  { operation: 'run.revisions.delete', method: 'DELETE', path: `${collection}/{revision}`, handle: remove },
]

interface Found {
  readonly service: Service
  readonly revision: Revision
}

function find(asked: Asked, permission: string): Found {
  const address = addressOf(asked)
  const name = asked.call.params['revision'] ?? ''
  demand(asked, permission, fullRevisionName(address, name))
  const service = asked.cloud.services.get(serviceName(address))
  const revision = service?.revisions.get(name)
  if (!service || !revision) throw missingRevision(address, name)
  return { service, revision }
}

export const missingRevision = ({ project, location }: ServiceAddress, name: string): Refused =>
  refuse(
    'NOT_FOUND',
    `Resource '${name}' of kind 'REVISION' in region '${location}' in project '${project}' does not exist.`,
  )

function get(asked: Asked): object {
  const { service, revision } = find(asked, 'run.revisions.get')
  return renderMessage('Revision', viewRevision(asked.cloud, service, revision), asked.integers)
}

function list(asked: Asked): object {
  const { items, nextPageToken } = pageOf(asked, newestFirst(servicesAsked(asked)))
  const revisions = items.map(({ service, revision }) =>
    renderMessage('Revision', viewRevision(asked.cloud, service, revision), asked.integers),
  )
  return { revisions, ...(nextPageToken && { nextPageToken }) }
}

/** documented: `-` instead of a service lists the revisions of all. */
function servicesAsked(asked: Asked): Service[] {
  if (asked.call.params['service'] !== '-') return [requireService(asked, 'run.revisions.list')]
  const { project, location } = addressOf(asked)
  demand(asked, 'run.revisions.list', `projects/${project}/locations/${location}`)
  return [...asked.cloud.services.values()].filter(
    ({ address }) => address.project === project && address.location === location,
  )
}

export function newestFirst(services: readonly Service[]): Found[] {
  const all = services.flatMap((service) => [...service.revisions.values()].map((revision) => ({ service, revision })))
  return all.toSorted((one, other) => (one.revision.createTime < other.revision.createTime ? 1 : -1))
}

function remove(asked: Asked): object {
  const { service, revision } = find(asked, 'run.revisions.delete')
  const view = viewRevision(asked.cloud, service, revision)
  const etag = query(asked, 'etag')
  if (etag && etag !== view['etag']) throw refuse('ABORTED', `Conflict for resource '${revision.name}'.`)
  checkRetired(service, revision)
  const operation = createOperation(asked.cloud, {
    service,
    api: 'v2',
    kind: 'Revision',
    subject: () => ({ ...view, deleteTime: timestamp(asked.cloud) }),
  })
  if (flag(asked, 'validateOnly')) operation.finish({ response: view })
  else void finish(asked.cloud, { service, revision }).then(() => operation.finish({ response: operation.subject() }))
  return renderOperation(operation, asked.integers)
}

function checkRetired(service: Service, revision: Revision): void {
  const newest = revision === service.latestCreated || revision === service.latestReady
  if (!newest && !servingNames(service).has(revision.name)) return
  const why = newest ? 'it is the latest revision of its service' : 'it can receive traffic'
  throw refuse('FAILED_PRECONDITION', `Revision '${revision.name}' cannot be deleted because ${why}.`)
}

async function finish(cloud: Cloud, { service, revision }: Found): Promise<void> {
  await cloud.kernel.clocks.platform.sleep(cloud.kernel.between(200, 2000))
  service.revisions.delete(revision.name)
}
