// Services: create, get, list, patch, delete (@google-cloud/run 4.2.0's protos, read November 2026). observed: a name that is taken is a
// 409 (hashicorp/terraform-provider-google issue 16591). guess: lists lag, a get does not; the answer to a request that only validates.
import { accept, checkAlive, checkEtag } from './acceptance.ts'
import {
  addressOf,
  type Asked,
  demand,
  type Endpoint,
  findService,
  flag,
  missing,
  query,
  requireService,
} from './asking.ts'
import { changeService, checkRevisionName, createService, deleteService } from './changes.ts'
import { findProject } from '../projects.ts'
import { applyMask, type Unmasked } from './masks.ts'
import { renderOperation } from './operation-views.ts'
import { createOperation } from './operations.ts'
import { pageOf } from './paging.ts'
import { type ServiceAddress, serviceName } from './naming.ts'
import type { Cloud, Service } from './records.ts'
import { broken, refuse } from './refusal.ts'
import { renderMessage } from './rendering.ts'
import { readService, type ServiceRequest, toSpec } from './request.ts'
import { checkServiceId } from './service-rules.ts'
import type { ServiceSpec } from './spec.ts'
import { viewService } from './views.ts'

const collection = '/v2/projects/{project}/locations/{location}/services'

export const serviceEndpoints: readonly Endpoint[] = [
  { operation: 'run.services.create', method: 'POST', path: collection, handle: create },
  { operation: 'run.services.list', method: 'GET', path: collection, handle: list },
  { operation: 'run.services.get', method: 'GET', path: `${collection}/{service}`, handle: get },
  { operation: 'run.services.patch', method: 'PATCH', path: `${collection}/{service}`, handle: patch },
  { operation: 'run.services.delete', method: 'DELETE', path: `${collection}/{service}`, handle: remove },
]

function get(asked: Asked): object {
  return render(asked, requireService(asked, 'run.services.get'))
}

const render = ({ cloud, integers }: Asked, service: Service) =>
  renderMessage('Service', viewService(cloud, service), integers)

function list(asked: Asked): object {
  const { cloud } = asked
  const { project, location } = addressOf(asked)
  const parent = `projects/${project}/locations/${location}`
  demand(asked, 'run.services.list', parent)
  const listed = [...cloud.listed.read()].flatMap((name) => cloud.services.get(name) ?? [])
  const here = listed.filter(({ address }) => address.project === project && address.location === location)
  const newestFirst = here.toSorted((one, other) => (one.createTime < other.createTime ? 1 : -1))
  const { items, nextPageToken } = pageOf(asked, newestFirst)
  return { services: items.map((service) => render(asked, service)), ...(nextPageToken && { nextPageToken }) }
}

function create(asked: Asked): object {
  const id = query(asked, 'serviceId') ?? ''
  const address = addressOf(asked, id)
  demand(asked, 'run.services.create', serviceName(address))
  checkServiceId(id)
  if (findService(asked.cloud, address)) throw refuse('ALREADY_EXISTS', `Resource '${id}' already exists.`)
  return begin(asked, address, readService(asked.call.json()))
}

function begin(asked: Asked, address: ServiceAddress, { spec }: ServiceRequest): object {
  const project = findProject(asked.cloud.google.projects, address.project)
  if (!project) throw missing(address)
  const accepted = accept(asked, { address, project, spec, before: undefined })
  if (flag(asked, 'validateOnly')) return validated(asked, address, accepted)
  const service = createService(asked.cloud, { address, project, spec: accepted, by: asked.by, whole: true })
  return started(asked, service)
}

function patch(asked: Asked): object {
  const { cloud } = asked
  const address = addressOf(asked)
  demand(asked, 'run.services.update', serviceName(address))
  const request = readService(asked.call.json())
  const service = findService(cloud, address)
  if (!service && flag(asked, 'allowMissing')) {
    demand(asked, 'run.services.create', serviceName(address))
    checkServiceId(address.service)
    return begin(asked, address, request)
  }
  if (!service) throw missing(address)
  return update(asked, service, request)
}

function update(asked: Asked, service: Service, { spec, etag }: ServiceRequest): object {
  const { cloud } = asked
  checkEtag(service, etag)
  checkAlive(service)
  const mask = query(asked, 'updateMask') ?? ''
  const unmasked = cloud.kernel.guess<Unmasked>('run.patch.unmasked', ['replace-all', 'given-only'])
  const wanted = toSpec(applyMask({ current: { ...service.spec }, given: { ...spec }, mask, unmasked }))
  if (!wanted.template) throw broken('template', 'is required')
  const accepted = accept(asked, {
    address: service.address,
    project: service.project,
    spec: wanted,
    before: service.spec,
  })
  const change = { spec: accepted, by: asked.by, whole: mask === '' }
  if (mask === '' || /(^|,)template/.test(mask)) checkRevisionName(cloud, service, change)
  if (flag(asked, 'validateOnly')) return validated(asked, service.address, accepted)
  changeService(cloud, service, change)
  return started(asked, service)
}

function remove(asked: Asked): object {
  const service = requireService(asked, 'run.services.delete')
  checkEtag(service, query(asked, 'etag'))
  checkAlive(service)
  if (flag(asked, 'validateOnly')) return validated(asked, service.address, service.spec)
  const gone = deleteService(asked.cloud, service)
  const operation = operationFor(asked.cloud, service)
  void gone.then(() => operation.finish({ response: operation.subject() }))
  return renderOperation(operation, asked.integers)
}

const operationFor = (cloud: Cloud, service: Service) =>
  createOperation(cloud, { service, api: 'v2', kind: 'Service', subject: () => viewService(cloud, service) })

function started(asked: Asked, service: Service): object {
  return renderOperation(operationFor(asked.cloud, service), asked.integers)
}

/** documented: validated, defaults filled in, nothing persisted. guess: an operation that is done. */
function validated({ integers }: Asked, address: ServiceAddress, spec: ServiceSpec): object {
  const service = { name: serviceName(address), ...spec }
  const response = {
    '@type': 'type.googleapis.com/google.cloud.run.v2.Service',
    ...renderMessage('Service', service, integers),
  }
  return {
    name: `${serviceName(address).replace(/\/services\/.*/, '')}/operations/validate-only`,
    done: true,
    response,
  }
}
