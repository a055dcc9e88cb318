// documented: statements of AddPermission; `InvokedViaFunctionUrl` as a condition of type Bool (API reference, botocore 1.44.8; developer
// guide, "Control access to Lambda function URLs", copy of November 2026). A qualifier's policy is its own.
// observed: forms of statements and texts (tests that localstack recorded against AWS in November 2025).
import { randomUUID } from 'node:crypto'
import { textOf } from '../json-api.ts'
import type { OneOrMany, Statement } from '../types.ts'
import { type Answer, type Asked, functionFor, functionOr } from './asking.ts'
import type { Named, Place } from './naming.ts'
import { type LambdaFunction, policyOf, type ResourcePolicy } from './records.ts'
import { badParameter, conflict, functionMissing, missing, outdated, refuse } from './refusal.ts'

export const policyOperations: Readonly<Record<string, Answer>> = {
  AddPermission: add,
  RemovePermission: remove,
  GetPolicy: (asked) => {
    const { found, named } = functionFor(asked, 'GetPolicy')
    const policy = found.policies.get(named.qualifier ?? '')
    if (!policy || policy.statements.length === 0) throw missing('The resource you requested does not exist.')
    return { Policy: textOfPolicy(inSomeOrder(asked, policy)), RevisionId: policy.revision }
  },
}

/** guess: in which order statements are told; a policy is a set of them. */
function inSomeOrder({ cloud: { kernel } }: Asked, policy: ResourcePolicy): ResourcePolicy {
  const isKept = kernel.guess('lambda.policy.order', ['as added', 'any']) === 'as added'
  return isKept || kernel.random() < 0.5 ? policy : { ...policy, statements: policy.statements.toReversed() }
}

const textOfPolicy = (policy: ResourcePolicy): string => {
  const { Version, Statement: statements } = policyOf(policy)
  return JSON.stringify({ Version, Id: 'default', Statement: statements })
}

function add(asked: Asked): object {
  const { input } = asked
  const { found, named } = functionFor(asked, 'AddPermission')
  checkQualifier(found, named)
  const policy = found.policies.get(named.qualifier ?? '')
  checkRevision(asked, policy)
  const sid = textOf(input, 'StatementId') ?? ''
  const statements = policy?.statements ?? []
  if (statements.some(({ Sid }) => Sid === sid))
    throw conflict(
      `The statement id (${sid}) provided already exists. Please provide a new statement id, or remove the existing statement.`,
    )
  const statement = statementFor(asked, named, sid)
  put(asked, { found, named }, [...statements, statement])
  return { Statement: JSON.stringify(statement) }
}

function checkQualifier(found: LambdaFunction, { arn, qualifier }: Named): void {
  if (qualifier === undefined) return
  if (qualifier === '$LATEST') throw badParameter('We currently do not support adding policies for $LATEST.')
  const there = found.aliases.get(qualifier)?.current ?? found.versions.get(qualifier)?.current
  if (there) return
  throw /^\d+$/.test(qualifier)
    ? functionMissing(`${arn}:${qualifier}`)
    : missing(`Cannot find alias arn: ${arn}:${qualifier}`)
}

function checkRevision({ input }: Asked, policy: ResourcePolicy | undefined): void {
  const revision = textOf(input, 'RevisionId')
  if (revision !== undefined && revision !== policy?.revision) throw outdated('GetPolicy')
}

function statementFor({ input, place }: Asked, { arn, qualifier }: Named, sid: string): Statement {
  const Condition = conditionsIn(input)
  // observed (real deployments of September 2026, told of in the rules of github.com/badmintoncryer/cdk-preflight).
  if (input['FunctionUrlAuthType'] !== undefined && input['Action'] !== 'lambda:InvokeFunctionUrl')
    throw badParameter('FunctionUrlAuthType is only supported for lambda:InvokeFunctionUrl action')
  return {
    Sid: sid,
    Effect: 'Allow',
    Principal: principalOf(place, textOf(input, 'Principal') ?? ''),
    Action: textOf(input, 'Action') ?? '',
    Resource: qualifier === undefined ? arn : `${arn}:${qualifier}`,
    ...(Object.keys(Condition).length > 0 && { Condition }),
  }
}

function principalOf({ partition }: Place, text: string): '*' | Readonly<Record<string, OneOrMany>> {
  if (text === '*') return '*'
  if (/^\d{12}$/.test(text)) return { AWS: `arn:${partition}:iam::${text}:root` }
  if (text.startsWith('arn:')) return { AWS: text }
  if (/^[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(text)) return { Service: text }
  throw badParameter('The provided principal was invalid. Please check the principal and try again.')
}

function conditionsIn(input: Asked['input']): NonNullable<Statement['Condition']> {
  const equal = {
    'AWS:SourceAccount': textOf(input, 'SourceAccount'),
    'lambda:FunctionUrlAuthType': textOf(input, 'FunctionUrlAuthType'),
    'lambda:EventSourceToken': textOf(input, 'EventSourceToken'),
    'aws:PrincipalOrgID': textOf(input, 'PrincipalOrgID'),
  }
  const given = Object.entries(equal).flatMap(([key, value]) => (value === undefined ? [] : [[key, value] as const]))
  const source = textOf(input, 'SourceArn')
  const viaUrl = input['InvokedViaFunctionUrl']
  return {
    ...(given.length > 0 && { StringEquals: Object.fromEntries(given) }),
    ...(source !== undefined && { ArnLike: { 'AWS:SourceArn': source } }),
    ...(viaUrl !== undefined && { Bool: { 'lambda:InvokedViaFunctionUrl': viaUrl === true ? 'true' : 'false' } }),
  }
}

function remove(asked: Asked): undefined {
  const { found, named } = functionOr(asked, 'RemovePermission', ({ arn }) => missing(`No policy found for: ${arn}`))
  const policy = found.policies.get(named.qualifier ?? '')
  if (!policy || policy.statements.length === 0) throw missing('No policy is associated with the given resource.')
  checkRevision(asked, policy)
  const sid = textOf(asked.input, 'StatementId') ?? ''
  const statements = policy.statements.filter(({ Sid }) => Sid !== sid)
  if (statements.length === policy.statements.length) throw missing(`Statement ${sid} is not found in resource policy.`)
  put(asked, { found, named }, statements)
  return undefined
}

interface Owner {
  readonly found: LambdaFunction
  readonly named: Named
}

/** bytes. documented: 20 KB (developer guide, "Lambda quotas"). */
const most = 20_480

function put({ cloud }: Asked, { found, named: { qualifier } }: Owner, statements: readonly Statement[]): void {
  const policy = { revision: randomUUID(), statements }
  const size = Buffer.byteLength(textOfPolicy(policy))
  if (size > most)
    throw refuse('PolicyLengthExceededException', `The final policy size (${size}) is bigger than the limit (${most}).`)
  found.policies.set(qualifier ?? '', policy)
  // observed: it changed the function's own revision in 2022; in November 2025 policies had revisions apart (tests of localstack). Drawn.
  if (cloud.kernel.guess('lambda.permission.revision', ['kept', 'changed']) === 'changed') revise(found, qualifier)
}

function revise({ latest, aliases, versions }: LambdaFunction, qualifier: string | undefined): void {
  const alias = aliases.get(qualifier ?? '')
  const version = qualifier === undefined ? latest : versions.get(qualifier)
  if (alias?.current) alias.set({ ...alias.current, revision: randomUUID() })
  else if (version?.current) version.set({ ...version.current, revision: randomUUID() })
}
