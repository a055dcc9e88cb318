/**
 * May a caller do that, and AWS's sentence when not.
 * Follows https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot_access-denied.html (copy of November 2026): the sentence names the
 * action, the resource, and the kind of policy that is the reason. Documented.
 */
import type { Directory } from './directory.ts'
import { decide, type Decision } from './policy.ts'
import type { Caller, Policy, Wanted } from './types.ts'

export interface Permission {
  /** AWS's sentence, or `undefined` when permitted. */
  readonly denial: (caller: Caller, wanted: Wanted) => string | undefined
  readonly trusts: (roleArn: string, service: string) => boolean
  readonly roleMay: (roleArn: string, wanted: Wanted) => boolean
}

export function createPermission(directory: Directory): Permission {
  const policiesOf = ({ arn, role }: Caller): readonly Policy[] =>
    Object.values((role === undefined ? directory.user(arn) : directory.role(role))?.policies ?? {})
  return {
    denial: (caller, wanted) => {
      const own = ask(policiesOf(caller), caller, wanted)
      if (own !== 'allowed') return sentence(caller, wanted, reasons[own].identity)
      const { sessionPolicies } = caller
      const session = sessionPolicies ? ask(sessionPolicies, caller, wanted) : 'allowed'
      return session === 'allowed' ? undefined : sentence(caller, wanted, reasons[session].session)
    },
    trusts: (roleArn, service) => {
      const role = directory.role(roleArn)
      const question = { action: 'sts:AssumeRole', context: {}, principal: { Service: service } }
      return role !== undefined && decide([role.trust], question) === 'allowed'
    },
    roleMay: (roleArn, { action, resource, context = {} }) =>
      decide(Object.values(directory.role(roleArn)?.policies ?? {}), { action, resource, context }) === 'allowed',
  }
}

function ask(policies: readonly Policy[], caller: Caller, { action, resource, context = {} }: Wanted): Decision {
  const common = { 'aws:PrincipalArn': caller.role ?? caller.arn, 'aws:PrincipalAccount': caller.account }
  return decide(policies, { action, resource, context: { ...common, ...context } })
}

const reasons = {
  denied: {
    identity: () => 'with an explicit deny in an identity-based policy',
    session: () => 'with an explicit deny in a session policy',
  },
  unmentioned: {
    identity: (action: string) => `because no identity-based policy allows the ${action} action`,
    session: (action: string) => `because no session policy allows the ${action} action`,
  },
} as const

const sentence = ({ arn }: Caller, { action, resource }: Wanted, reason: (action: string) => string): string =>
  `User: ${arn} is not authorized to perform: ${action} on resource: ${resource} ${reason(action)}`
