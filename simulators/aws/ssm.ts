/**
 * Systems Manager's Parameter Store, as far as references to parameters are made and checked.
 * Follows https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_GetParameters.html and its neighbours (copies of November
 * 2026); that ParameterNotFound comes without a text is observed.
 */
import { jsonReply } from './refusal.ts'
import type { Reply, Simulator } from '../kernel/types.ts'
import { type Asked, createJsonApi, ok, partsOf, refuse, textOf, textsOf } from './json-api.ts'
import { readModel } from './model.ts'
import { pageOf } from './page.ts'
import type { Parameter, Secrets } from './secrets.ts'
import type { AwsState } from './types.ts'

export interface SsmParts {
  readonly state: Pick<AwsState, 'kernel' | 'authenticate' | 'permit'>
  readonly secrets: Secrets
}

const model = readModel('ssm.json')

export function createSsm(parts: SsmParts): Simulator {
  return createJsonApi(parts.state, {
    name: 'ssm',
    model,
    invalid: 'ValidationException',
    operations: {
      GetParameter: (asked) => getParameter(parts, asked),
      GetParameters: (asked) => getParameters(parts, asked),
      DescribeParameters: (asked) => describeParameters(parts, asked),
      PutParameter: (asked) => putParameter(parts, asked),
    },
  })
}

function arnOf({ partition, region, account }: Asked, name: string): string {
  if (name.startsWith('arn:')) return name
  const [bare = ''] = name.split(':')
  return `arn:${partition}:ssm:${region}:${account}:parameter${bare.startsWith('/') ? '' : '/'}${bare}`
}

function putParameter({ state, secrets }: SsmParts, asked: Asked): Reply {
  const { input } = asked
  const name = textOf(input, 'Name') ?? ''
  const denied = state.permit(asked.caller, { action: 'ssm:PutParameter', resource: arnOf(asked, name) })
  if (denied) return denied
  const present = secrets.parameter(asked, name)
  if (present && input['Overwrite'] !== true) return refuse(model, 'ParameterAlreadyExists', alreadyThere)
  const wanted = parameterTypes.find((each) => each === textOf(input, 'Type'))
  const type = wanted ?? present?.type ?? 'String'
  secrets.putParameter(asked, name, textOf(input, 'Value') ?? '', type)
  return ok({ Version: secrets.parameter(asked, name)?.version, Tier: 'Standard' })
}

const parameterTypes = ['String', 'StringList', 'SecureString'] as const

const alreadyThere =
  'The parameter already exists. To overwrite this value, set the overwrite option in the request to true.'

function getParameter({ state, secrets }: SsmParts, asked: Asked): Reply {
  const name = textOf(asked.input, 'Name') ?? ''
  const denied = state.permit(asked.caller, { action: 'ssm:GetParameter', resource: arnOf(asked, name) })
  if (denied) return denied
  const found = secrets.parameter(asked, name)
  if (!found) return jsonReply(400, { __type: 'ParameterNotFound' })
  const version = versionIn(name)
  if (version !== undefined && version !== found.version) {
    const message = `Systems Manager could not find version ${version} of ${found.name}. Verify the version and try again.`
    return refuse(model, 'ParameterVersionNotFound', message)
  }
  return ok({ Parameter: describe(found, asked) })
}

function versionIn(name: string): number | undefined {
  const version = /^[^:]+:(\d+)$/.exec(name)?.[1]
  return version === undefined ? undefined : Number(version)
}

function getParameters({ state, secrets }: SsmParts, asked: Asked): Reply {
  const names = textsOf(asked.input, 'Names')
  for (const name of names) {
    const denied = state.permit(asked.caller, { action: 'ssm:GetParameters', resource: arnOf(asked, name) })
    if (denied) return denied
  }
  const found = names.map((name) => ({ name, parameter: secrets.parameter(asked, name) }))
  return ok({
    Parameters: found.flatMap(({ parameter }) => (parameter ? [describe(parameter, asked)] : [])),
    InvalidParameters: found.filter(({ parameter }) => !parameter).map(({ name }) => name),
  })
}

function describe({ arn, name, type, value, version, modified }: Parameter, { input }: Asked): object {
  // guess: how a value that was not asked to be decrypted looks; it is not the value.
  const shown =
    type === 'SecureString' && input['WithDecryption'] !== true ? Buffer.from(arn).toString('base64') : value
  return {
    Name: name,
    Type: type,
    Value: shown,
    Version: version,
    LastModifiedDate: modified / 1000,
    ARN: arn,
    DataType: 'text',
  }
}

function describeParameters({ state, secrets }: SsmParts, asked: Asked): Reply {
  const resource = `arn:${asked.partition}:ssm:${asked.region}:${asked.account}:*`
  const denied = state.permit(asked.caller, { action: 'ssm:DescribeParameters', resource })
  if (denied) return denied
  const filters = partsOf(asked.input, 'ParameterFilters').map((filter) => ({
    key: textOf(filter, 'Key') ?? '',
    option: textOf(filter, 'Option') ?? 'Equals',
    values: textsOf(filter, 'Values'),
  }))
  const unknown = filters.find(({ key }) => key !== 'Name' && key !== 'Type')
  if (unknown)
    return refuse(model, 'InvalidFilterKey', `The filter key ${unknown.key} is not known to the local clouds.`)
  const found = secrets.parametersIn(asked).filter((parameter) => filters.every((filter) => fits(parameter, filter)))
  const page = pageOf(found, asked.input, { size: 'MaxResults', token: 'NextToken', usual: 50 })
  if (page === 'bad-token') return refuse(model, 'InvalidNextToken', 'The specified token is not valid.')
  const told = page.items.map(({ name, arn, type, version, modified }) => ({
    Name: name,
    ARN: arn,
    Type: type,
    Version: version,
    LastModifiedDate: modified / 1000,
    Tier: 'Standard',
    DataType: 'text',
    Policies: [],
  }))
  return ok({ Parameters: told, ...(page.next && { NextToken: page.next }) })
}

interface Filter {
  readonly key: string
  readonly option: string
  readonly values: readonly string[]
}

function fits(parameter: Parameter, { key, option, values }: Filter): boolean {
  const value = key === 'Name' ? parameter.name : parameter.type
  return values.some((wanted) => {
    if (option === 'BeginsWith') return value.startsWith(wanted)
    return option === 'Contains' ? value.includes(wanted) : value === wanted
  })
}
