/**
 * The frame round an API of the AWS REST-JSON protocol: who asks, and is the request of the declared shape.
 * Follows https://smithy.io/2.0/aws/protocols/aws-restjson1-protocol.html (copy of November 2026).
 */
import type { Call, Reply, Route, Simulator } from '../kernel/types.ts'
import type { Asked, Operation } from './json-api.ts'
import { checkInput, type Model, violationsText } from './model.ts'
import { hostsOf, regionOf } from './regions.ts'
import { readRestInput } from './rest-input.ts'
import { refuseAsRest, restError } from './rest-refusal.ts'
import type { AwsState } from './types.ts'

export interface RestApi {
  /** Prefix of its operations in faults and the request log, what IAM calls the service, and its hosts' first label: `lambda`. */
  readonly name: string
  readonly model: Model
  readonly operations: Readonly<Record<string, Operation>>
  readonly reset?: () => void
}

type Authenticate = Pick<AwsState, 'authenticate'>

export function createRestApi(state: Authenticate, api: RestApi): Simulator {
  return {
    name: api.name,
    hosts: hostsOf(api.name),
    routes: Object.keys(api.operations).map((operation) => routeOf(state, api, operation)),
    refuse: refuseAsRest(api.name),
    ...(api.reset && { reset: api.reset }),
  }
}

function routeOf(state: Authenticate, api: RestApi, operation: string): Route {
  const http = api.model.operations[operation]?.http
  if (!http) throw new Error(`${api.name}: the model has no path of ${operation}`)
  const handle = (call: Call) => answer({ state, api, operation }, call)
  return { operation: `${api.name}.${operation}`, method: http.method, path: http.path, handle }
}

interface Asking {
  readonly state: Authenticate
  readonly api: RestApi
  readonly operation: string
}

async function answer({ state, api, operation }: Asking, call: Call): Promise<Reply> {
  const authenticated = state.authenticate(call, api.name, 'rest')
  if ('refused' in authenticated) return authenticated.refused
  const { caller } = authenticated
  const request = { model: api.model, operation }
  const checked = checkInput(request, readRestInput(request, call))
  if ('unreadable' in checked)
    return restError({ code: 'SerializationException', message: checked.unreadable, status: 400 })
  if ('violations' in checked)
    return restError({ code: 'ValidationException', message: violationsText(checked.violations), status: 400 })
  const { account, partition } = caller
  const asked: Asked = { call, caller, account, partition, region: regionOf(call.host), input: checked.input }
  const handle = api.operations[operation]
  if (!handle) throw new Error(`${api.name}: ${operation} has no handler`)
  return handle(asked)
}
