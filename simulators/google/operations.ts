/**
 * Long-running operations.
 * Follows https://google.aip.dev/151 and https://cloud.google.com/artifact-registry/docs/reference/rest/v1/projects.locations.operations
 * (copies of November 2026).
 */
import { randomUUID } from 'node:crypto'
import type { Reply, Route, World } from '../kernel/types.ts'
import { ok } from './endpoint.ts'
import { rpcError } from './rpc.ts'
import type { Tokens } from './tokens.ts'

export interface Undertaking {
  /** `projects/P/locations/L` */
  readonly parent: string
  readonly metadata: object
  /** ms of platform time. */
  readonly duration: number
  /** Carries it out and returns the response. */
  readonly finish: () => object
}

export interface Operations {
  /** The operation as it is answered at once; the effect comes when the time is over. */
  readonly start: (undertaking: Undertaking) => object
  readonly routes: (tokens: Tokens) => readonly Route[]
}

interface Operation extends Undertaking {
  readonly name: string
  response: object | undefined
}

export function createOperations(world: World, host: string): Operations {
  const operations = new Map<string, Operation>()
  const get = (name: string): Reply => {
    const operation = operations.get(name)
    return operation ? ok(describe(operation)) : rpcError('NOT_FOUND', 'Requested entity was not found.')
  }
  return {
    start: (undertaking) => {
      const name = `${undertaking.parent}/operations/${randomUUID()}`
      const operation: Operation = { ...undertaking, name, response: undefined }
      operations.set(name, operation)
      void complete(world, operation)
      return describe(operation)
    },
    routes: (tokens) => [
      {
        operation: `${host.replace('.googleapis.com', '')}.projects.locations.operations.get`,
        method: 'GET',
        path: '/v1/projects/{project}/locations/{location}/operations/{operation}',
        handle: (call) => {
          const caller = tokens.authenticate(call)
          return 'refused' in caller ? caller.refused : get(decodeURIComponent(call.url.pathname.slice('/v1/'.length)))
        },
      },
    ],
  }
}

async function complete(world: World, operation: Operation): Promise<void> {
  await world.clocks.platform.sleep(operation.duration)
  operation.response = operation.finish()
}

// documented: `done` is left out while it is false, `response` is there only when it is true.
function describe({ name, metadata, response }: Operation): object {
  return { name, metadata, ...(response && { done: true, response }) }
}
