/**
 * The frame round an API of the AWS Query protocol: parameters in, XML out.
 * Follows https://smithy.io/2.0/aws/protocols/aws-query-protocol.html (copy of November 2026).
 */
import { randomUUID } from 'node:crypto'
import type { Call, Reply, Simulator } from '../kernel/types.ts'
import { checkInput, type Input, type Model, violationsText } from './model.ts'
import { type Parameters, readParameters } from './query-parameters.ts'
import { escapeXml, queryError, refuseAsQuery, xmlReply } from './refusal.ts'
import type { AwsState, Caller } from './types.ts'

export interface QueryAsked {
  readonly call: Call
  /** Absent for an operation that is not signed. */
  readonly caller?: Caller
  readonly input: Input
}

export type QueryAnswer = { readonly result: object } | { readonly refused: Refused }

export interface Refused {
  readonly code: string
  readonly message: string
  /** Default: the model's, else 400. */
  readonly status?: number
}

export interface QueryOperation {
  readonly unsigned?: true
  readonly handle: (asked: QueryAsked) => QueryAnswer | Promise<QueryAnswer>
}

export interface QueryApi {
  readonly name: string
  readonly model: Model
  readonly hosts: readonly string[]
  readonly operations: Readonly<Record<string, QueryOperation>>
}

export function createQueryApi(state: Pick<AwsState, 'authenticate'>, api: QueryApi): Simulator {
  const handle = (call: Call) => answer(state, api, call)
  const routes = ['POST', 'GET'].map((method) => ({ operation: `${api.name}.unknown`, method, path: '/', handle }))
  return {
    name: api.name,
    hosts: api.hosts,
    routes,
    operationOf: (call) => {
      const action = parametersOf(call).get('Action')
      return action && action in api.operations ? `${api.name}.${action}` : undefined
    },
    refuse: refuseAsQuery(api.name, frameOf(api)),
  }
}

const frameOf = ({ model }: QueryApi) => ({ namespace: model.xmlNamespace ?? '' })

const parametersOf = (call: Call): Parameters =>
  new URLSearchParams(call.method === 'GET' ? call.url.search : call.body.toString('utf8'))

async function answer(state: Pick<AwsState, 'authenticate'>, api: QueryApi, call: Call): Promise<Reply> {
  const action = parametersOf(call).get('Action')
  const operation = action === null ? undefined : api.operations[action]
  if (action === null || !operation) return refuseQuery(api, invalidAction(action))
  const authenticated = operation.unsigned ? undefined : state.authenticate(call, api.name)
  if (authenticated && 'refused' in authenticated) return authenticated.refused
  const parameters = readParameters({ model: api.model, operation: action }, parametersOf(call))
  const checked = checkInput({ model: api.model, operation: action }, parameters)
  if ('unreadable' in checked) return refuseQuery(api, { code: 'MalformedInput', message: checked.unreadable })
  if ('violations' in checked)
    return refuseQuery(api, { code: 'ValidationError', message: violationsText(checked.violations) })
  const asked = { call, input: checked.input, ...(authenticated && { caller: authenticated.caller }) }
  const done = await operation.handle(asked)
  return 'refused' in done ? refuseQuery(api, done.refused) : tell(api, action, done.result)
}

function invalidAction(action: string | null): Refused {
  const message = action === null ? 'Could not find an Action parameter' : `Could not find operation ${action}`
  return { code: action === null ? 'MissingAction' : 'InvalidAction', message }
}

function refuseQuery(api: QueryApi, { code, message, status }: Refused): Reply {
  const modelled = Object.values(api.model.errors).find((each) => each.code === code)?.status
  return queryError(frameOf(api), { code, message, status: status ?? modelled ?? 400 })
}

function tell(api: QueryApi, action: string, result: object): Reply {
  const id = randomUUID()
  const wrapper = api.model.operations[action]?.resultWrapper ?? `${action}Result`
  const metadata = `<ResponseMetadata><RequestId>${id}</RequestId></ResponseMetadata>`
  const inner = `<${wrapper}>${membersXml(result)}</${wrapper}>${metadata}`
  return xmlReply(200, `<${action}Response xmlns="${frameOf(api).namespace}">${inner}</${action}Response>`, id)
}

const membersXml = (value: object): string =>
  Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .map(([name, member]) => `<${name}>${valueXml(member)}</${name}>`)
    .join('')

function valueXml(value: unknown): string {
  if (Array.isArray(value)) return value.map((each) => `<member>${valueXml(each)}</member>`).join('')
  return typeof value === 'object' && value !== null ? membersXml(value) : escapeXml(String(value))
}
