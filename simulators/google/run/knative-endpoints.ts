// v1 as gcloud 528 calls it (its generated client and source, read November 2026): on `REGION-run.googleapis.com`, or for lists over all
// regions on `run.googleapis.com`. observed: the wording of a conflict (public logs). guess: the region of a create on the global host.
import { findProject } from '../projects.ts'
import { accept, checkAlive } from './acceptance.ts'
import { addressOf, type Asked, demand, type Endpoint, missing, query } from './asking.ts'
import { changeService, checkRevisionName, createService, deleteService } from './changes.ts'
import { type KnativeRequest, readKnativeService } from './knative-specs.ts'
import { apiVersion, resourceVersion, viewKnativeRevision, viewKnativeService } from './knative-views.ts'
import { isObject } from './message.ts'
import { serviceName } from './naming.ts'
import { createOperation } from './operations.ts'
import type { Service } from './records.ts'
import { refuse } from './refusal.ts'
import { missingRevision, newestFirst } from './revision-endpoints.ts'
import { checkServiceId } from './service-rules.ts'

const namespace = `/apis/${apiVersion}/namespaces/{project}`
const services = `${namespace}/services`

export const knativeEndpoints: readonly Endpoint[] = [
  { operation: 'run.v1.services.list', method: 'GET', path: services, handle: list },
  { operation: 'run.v1.services.create', method: 'POST', path: services, handle: create },
  { operation: 'run.v1.services.get', method: 'GET', path: `${services}/{service}`, handle: get },
  { operation: 'run.v1.services.replace', method: 'PUT', path: `${services}/{service}`, handle: replace },
  { operation: 'run.v1.services.delete', method: 'DELETE', path: `${services}/{service}`, handle: remove },
  { operation: 'run.v1.revisions.list', method: 'GET', path: `${namespace}/revisions`, handle: listRevisions },
  { operation: 'run.v1.revisions.get', method: 'GET', path: `${namespace}/revisions/{revision}`, handle: getRevision },
  {
    operation: 'run.v1.services.list',
    method: 'GET',
    path: '/v1/projects/{project}/locations/{location}/services',
    handle: list,
  },
]

/** `us-central1-run.googleapis.com`; `undefined` on the global host. */
function regionOf({ call }: Asked): string | undefined {
  const location = call.params['location']
  if (location !== undefined) return location === '-' ? undefined : location
  return /^(.+)-run\.googleapis\.com$/.exec(call.host)?.[1]
}

function servicesHere(asked: Asked): Service[] {
  const { project } = addressOf(asked)
  const region = regionOf(asked)
  return [...asked.cloud.services.values()].filter(
    ({ address }) => address.project === project && (region === undefined || address.location === region),
  )
}

function existing(asked: Asked, permission: string): Service {
  const address = { ...addressOf(asked), location: regionOf(asked) ?? '-' }
  demand(asked, permission, serviceName(address))
  const service = servicesHere(asked).find((each) => each.address.service === address.service)
  if (!service) throw missing(address)
  return service
}

function get(asked: Asked): object {
  return viewKnativeService(asked.cloud, existing(asked, 'run.services.get'))
}

function list(asked: Asked): object {
  demand(asked, 'run.services.list', `projects/${addressOf(asked).project}`)
  const items = servicesHere(asked).map((service) => viewKnativeService(asked.cloud, service))
  return { apiVersion, kind: 'ServiceList', metadata: {}, items }
}

function create(asked: Asked): object {
  const request = readKnativeService(asked.call.json())
  const address = { ...addressOf(asked, request.name), location: regionOf(asked) ?? 'us-central1' }
  demand(asked, 'run.services.create', serviceName(address))
  checkServiceId(address.service)
  if (asked.cloud.services.has(serviceName(address)))
    throw refuse('ALREADY_EXISTS', `Resource '${address.service}' already exists.`)
  const project = findProject(asked.cloud.google.projects, address.project)
  if (!project) throw missing(address)
  const spec = accept(asked, { address, project, spec: request.spec, before: undefined })
  if (query(asked, 'dryRun') === 'all') return echo(asked.call.json())
  return answer(asked, createService(asked.cloud, { address, project, spec, by: asked.by, whole: true }))
}

const echo = (body: unknown): object => (isObject(body) ? body : {})

function replace(asked: Asked): object {
  const { cloud } = asked
  const service = existing(asked, 'run.services.update')
  const request = readKnativeService(asked.call.json(), service.spec)
  checkVersion(service, request)
  checkAlive(service)
  const { address, project, spec: before } = service
  const spec = accept(asked, { address, project, spec: request.spec, before })
  const change = { spec, by: asked.by, whole: false }
  checkRevisionName(cloud, service, change)
  if (query(asked, 'dryRun') === 'all') return viewKnativeService(cloud, service)
  changeService(cloud, service, change)
  return answer(asked, service)
}

/** The answer names the operation to wait for, as gcloud does with `:wait`. */
function answer({ cloud }: Asked, service: Service): object {
  const subject = () => viewKnativeService(cloud, service)
  const { name } = createOperation(cloud, { service, api: 'v1', kind: 'Service', subject })
  return viewKnativeService(cloud, service, name.split('/').at(-1))
}

function checkVersion(service: Service, { resourceVersion: given }: KnativeRequest): void {
  if (given === undefined || given === resourceVersion(service)) return
  throw refuse(
    'ABORTED',
    `Conflict for resource '${service.address.service}': version '${given}' was specified but current version is '${resourceVersion(service)}'.`,
  )
}

function remove(asked: Asked): object {
  const service = existing(asked, 'run.services.delete')
  checkAlive(service)
  void deleteService(asked.cloud, service)
  return {
    apiVersion: 'v1',
    kind: 'Status',
    status: 'Success',
    details: { name: service.address.service, kind: 'service' },
  }
}

function listRevisions(asked: Asked): object {
  demand(asked, 'run.revisions.list', `projects/${addressOf(asked).project}`)
  const wanted = selectorOf(query(asked, 'labelSelector') ?? '')
  const items = newestFirst(servicesHere(asked))
    .map(({ service, revision }) => ({ labels: labelsOf(service, revision.template.labels), service, revision }))
    .filter(({ labels }) => wanted.every(([key, value]) => labels[key] === value))
    .map(({ service, revision }) => viewKnativeRevision(asked.cloud, service, revision))
  return { apiVersion, kind: 'RevisionList', metadata: {}, items }
}

const labelsOf = ({ address }: Service, labels: Readonly<Record<string, string>> = {}): Record<string, string> => ({
  ...labels,
  'serving.knative.dev/service': address.service,
  'serving.knative.dev/configuration': address.service,
})

/** gcloud asks for equality alone. */
const selectorOf = (selector: string): [string, string][] =>
  selector.split(',').flatMap((part): [string, string][] => {
    const [, key, value] = /^\s*([^=\s]+)\s*==?\s*(\S+)\s*$/.exec(part) ?? []
    return key !== undefined && value !== undefined ? [[key, value]] : []
  })

function getRevision(asked: Asked): object {
  const name = asked.call.params['revision'] ?? ''
  demand(asked, 'run.revisions.get', `projects/${addressOf(asked).project}`)
  const found = newestFirst(servicesHere(asked)).find(({ revision }) => revision.name === name)
  if (!found) throw missingRevision({ ...addressOf(asked), location: regionOf(asked) ?? '-' }, name)
  return viewKnativeRevision(asked.cloud, found.service, found.revision)
}
