// Operations of v2 and, under its own path, of v1: get, list, wait, delete (gcloud 528's generated client, read November 2026).
import { type Asked, demand, type Endpoint } from './asking.ts'
import { isObject } from './message.ts'
import { renderOperation } from './operation-views.ts'
import { waitFor } from './operations.ts'
import { pageOf } from './paging.ts'
import type { Operation } from './records.ts'
import { refuse } from './refusal.ts'

/** v1 of the API has the same operations under its own path. */
export function operationEndpoints(version: 'v1' | 'v2'): readonly Endpoint[] {
  const path = `/${version}/projects/{project}/locations/{location}/operations`
  const one = `${path}/{operation}`
  return [
    { operation: 'run.operations.get', method: 'GET', path: one, handle: get },
    { operation: 'run.operations.list', method: 'GET', path, handle: list },
    { operation: 'run.operations.wait', method: 'POST', path: `${one}:wait`, handle: wait },
    { operation: 'run.operations.delete', method: 'DELETE', path: one, handle: remove },
  ]
}

function find(asked: Asked, permission: string): Operation {
  const { project, location, operation } = asked.call.params
  const name = `projects/${project}/locations/${location}/operations/${operation}`
  demand(asked, permission, name)
  const found = [...asked.cloud.operations.values()].find((each) => each.name.split('/').at(-1) === operation)
  if (!found) throw refuse('NOT_FOUND', `Requested entity was not found.`)
  return found
}

const get = (asked: Asked) => renderOperation(find(asked, 'run.operations.get'), asked.integers)

async function wait(asked: Asked): Promise<object> {
  const operation = find(asked, 'run.operations.get')
  const body = asked.call.body.length > 0 ? asked.call.json() : {}
  const timeout = isObject(body) && typeof body['timeout'] === 'string' ? Number.parseFloat(body['timeout']) : 30
  await waitFor(asked.cloud, operation, Math.min(timeout, 60))
  return renderOperation(operation, asked.integers)
}

function list(asked: Asked): object {
  const { project, location } = asked.call.params
  demand(asked, 'run.operations.list', `projects/${project}/locations/${location}`)
  const all = [...asked.cloud.operations.values()].toReversed()
  const { items, nextPageToken } = pageOf(asked, all)
  const operations = items.map((operation) => renderOperation(operation, asked.integers))
  return { operations, ...(nextPageToken && { nextPageToken }) }
}

function remove(asked: Asked): object {
  const operation = find(asked, 'run.operations.delete')
  if (!operation.done) throw refuse('FAILED_PRECONDITION', 'The operation is not done.')
  asked.cloud.operations.delete(operation.name)
  return {}
}
