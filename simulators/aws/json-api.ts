/**
 * The frame round an API of the AWS JSON protocols: which operation, who asks, and is the request of the declared shape.
 * Follows https://smithy.io/2.0/aws/protocols/aws-json-1_1-protocol.html (copy of November 2026).
 */
import type { Call, Reply, Simulator } from '../kernel/types.ts'
import { checkInput, type Input, type Model, violationsText } from './model.ts'
import { jsonError, jsonReply, refuseAsJson } from './refusal.ts'
import { hostsOf, regionOf } from './regions.ts'
import type { AwsState, Caller, Partition } from './types.ts'

/** One request, checked. */
export interface Asked {
  readonly call: Call
  readonly caller: Caller
  /** The caller's. */
  readonly account: string
  readonly partition: Partition
  readonly region: string
  /** Members as the wire spells them; unknown ones are left out. */
  readonly input: Input
}

export type Operation = (asked: Asked) => Reply | Promise<Reply>

export interface JsonApi {
  /** Prefix of its operations in faults and the request log, and what IAM calls the service: `apprunner`. */
  readonly name: string
  readonly model: Model
  /** Endpoint prefix of its hosts; default `name`. */
  readonly endpoint?: string
  /** Only in these partitions. */
  readonly partitions?: readonly Partition[]
  /** Code of a request that breaks the shape's rules: `ValidationException`, `InvalidParameterException`, … */
  readonly invalid: string
  /** In the service's own words; default: AWS's list of violations. */
  readonly invalidText?: (violations: readonly string[]) => string
  readonly operations: Readonly<Record<string, Operation>>
  readonly reset?: () => void
}

export function createJsonApi(state: Pick<AwsState, 'kernel' | 'authenticate'>, api: JsonApi): Simulator {
  const handle = (call: Call) => answer(state, api, call)
  return {
    name: api.name,
    hosts: hostsOf(api.endpoint ?? api.name, api.partitions),
    routes: [{ operation: `${api.name}.unknown`, method: 'POST', path: '/', handle }],
    operationOf: (call) => {
      const operation = operationOf(api, call)
      return operation === undefined ? undefined : `${api.name}.${operation}`
    },
    refuse: refuseAsJson(api.name),
    ...(api.reset && { reset: api.reset }),
  }
}

/** A successful answer. */
export const ok = (body: object): Reply => jsonReply(200, body)

/** An error of the service's own, spelled as its model spells it. Status 400. */
export const refuse = (model: Model, code: string, message: string): Reply =>
  jsonError({
    code,
    message,
    status: model.errors[code]?.status ?? 400,
    member: model.errors[code]?.message ?? 'message',
  })

function operationOf({ model }: JsonApi, call: Call): string | undefined {
  const [prefix, name] = (call.headers['x-amz-target'] ?? '').split('.')
  return prefix === model.targetPrefix && name !== undefined && name in model.operations ? name : undefined
}

async function answer(state: Pick<AwsState, 'authenticate'>, api: JsonApi, call: Call): Promise<Reply> {
  const operation = operationOf(api, call)
  const handle = operation === undefined ? undefined : api.operations[operation]
  if (operation === undefined || !handle) return unknownOperation
  const authenticated = state.authenticate(call, api.name)
  if ('refused' in authenticated) return authenticated.refused
  const { caller } = authenticated
  const checked = checkInput({ model: api.model, operation }, call.body.length > 0 ? call.json() : {})
  if ('unreadable' in checked)
    return jsonError({ code: 'SerializationException', message: checked.unreadable, status: 400 })
  if ('violations' in checked)
    return refuse(api.model, api.invalid, (api.invalidText ?? violationsText)(checked.violations))
  const { account, partition } = caller
  return handle({ call, caller, account, partition, region: regionOf(call.host), input: checked.input })
}

const unknownOperation = jsonError({ code: 'UnknownOperationException', message: '', status: 400 })

export function textOf(input: Input, name: string): string | undefined {
  const value = input[name]
  return typeof value === 'string' ? value : undefined
}

export function numberOf(input: Input, name: string): number | undefined {
  const value = input[name]
  return typeof value === 'number' ? value : undefined
}

export function textsOf(input: Input, name: string): readonly string[] {
  const value = input[name]
  return Array.isArray(value) ? value.filter((each): each is string => typeof each === 'string') : []
}

export function partsOf(input: Input, name: string): readonly Input[] {
  const value = input[name]
  return Array.isArray(value) ? value.filter((each): each is Input => typeof each === 'object' && each !== null) : []
}
