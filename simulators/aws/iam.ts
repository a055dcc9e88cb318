/** Follows https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetRole.html and its neighbours (copies of November 2026): reading only. */
import type { Simulator } from '../kernel/types.ts'
import { type Directory } from './directory.ts'
import { textOf, textsOf } from './json-api.ts'
import { readModel } from './model.ts'
import { decide } from './policy.ts'
import { createQueryApi, type QueryAnswer, type QueryAsked } from './query-api.ts'
import type { AwsState, Caller, Role } from './types.ts'

export interface IamParts {
  readonly directory: Directory
  readonly authenticate: AwsState['authenticate']
  readonly denial: AwsState['denial']
}

export function createIam(parts: IamParts): Simulator {
  const operation = (handle: (role: Role, asked: QueryAsked) => QueryAnswer, action: string) => ({
    handle: (asked: QueryAsked) => onRole(parts, asked, { action, handle }),
  })
  return createQueryApi(parts, {
    name: 'iam',
    model: readModel('iam.json'),
    hosts: ['iam.amazonaws.com', 'iam.cn-north-1.amazonaws.com.cn', 'iam.us-gov.amazonaws.com'],
    operations: {
      GetRole: operation((role) => ({ result: { Role: describe(role) } }), 'iam:GetRole'),
      ListRolePolicies: operation(
        ({ policies }) => ({ result: { PolicyNames: Object.keys(policies).sort(), IsTruncated: false } }),
        'iam:ListRolePolicies',
      ),
      ListAttachedRolePolicies: operation(
        () => ({ result: { AttachedPolicies: [], IsTruncated: false } }),
        'iam:ListAttachedRolePolicies',
      ),
      GetRolePolicy: operation(getRolePolicy, 'iam:GetRolePolicy'),
      SimulatePrincipalPolicy: { handle: (asked) => simulate(parts, asked) },
    },
  })
}

interface OnRole {
  readonly action: string
  readonly handle: (role: Role, asked: QueryAsked) => QueryAnswer
}

function onRole({ directory, denial }: IamParts, asked: QueryAsked, { action, handle }: OnRole): QueryAnswer {
  const { caller, input } = asked
  const name = textOf(input, 'RoleName') ?? ''
  const account = caller && directory.accounts.get(caller.account)
  if (!caller || !account) throw new Error('iam: a signed request has a caller with an account')
  const arn = account.roles.get(name)?.arn ?? `arn:${account.partition}:iam::${account.id}:role/${name}`
  const denied = denial(caller, { action, resource: arn })
  if (denied !== undefined) return refuseAccess(denied)
  const role = directory.role(arn)
  return role ? handle(role, asked) : noSuchRole(name)
}

const refuseAccess = (message: string): QueryAnswer => ({ refused: { code: 'AccessDenied', message, status: 403 } })

const noSuchRole = (name: string): QueryAnswer => ({
  refused: { code: 'NoSuchEntity', message: `The role with name ${name} cannot be found.` },
})

// documented: the policy is URL-encoded JSON.
const encode = (policy: object): string => encodeURIComponent(JSON.stringify(policy))

const describe = (role: Role): object => ({
  Path: role.arn.slice(role.arn.indexOf(':role') + 5, -role.name.length),
  RoleName: role.name,
  RoleId: role.id,
  Arn: role.arn,
  CreateDate: new Date(role.created).toISOString(),
  AssumeRolePolicyDocument: encode(role.trust),
  MaxSessionDuration: role.maxSessionSeconds,
})

function getRolePolicy(role: Role, { input }: QueryAsked): QueryAnswer {
  const name = textOf(input, 'PolicyName') ?? ''
  const policy = role.policies[name]
  if (policy) return { result: { RoleName: role.name, PolicyName: name, PolicyDocument: encode(policy) } }
  return { refused: { code: 'NoSuchEntity', message: `The role policy with name ${name} cannot be found.` } }
}

function simulate({ directory, denial }: IamParts, { caller, input }: QueryAsked): QueryAnswer {
  const source = textOf(input, 'PolicySourceArn') ?? ''
  const denied = caller && denial(caller, { action: 'iam:SimulatePrincipalPolicy', resource: source })
  if (denied !== undefined) return refuseAccess(denied)
  const principal = directory.role(source) ?? directory.user(source)
  if (!principal) return { refused: { code: 'NoSuchEntity', message: `The principal ${source} cannot be found.` } }
  const resources = textsOf(input, 'ResourceArns')
  const results = textsOf(input, 'ActionNames').flatMap((action) =>
    (resources.length > 0 ? resources : ['*']).map((resource) => ({
      EvalActionName: action,
      EvalResourceName: resource,
      EvalDecision:
        decisions[decide(Object.values(principal.policies), { action, resource, context: contextIn(caller) })],
      MatchedStatements: [],
      MissingContextValues: [],
    })),
  )
  return { result: { EvaluationResults: results, IsTruncated: false } }
}

const decisions = { allowed: 'allowed', denied: 'explicitDeny', unmentioned: 'implicitDeny' } as const

const contextIn = (caller: Caller | undefined): Record<string, string> =>
  caller === undefined ? {} : { 'aws:PrincipalAccount': caller.account }
