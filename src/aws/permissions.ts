/** A denial as AWS tells it: `User: PRINCIPAL is not authorized to perform: ACTION on resource: RESOURCE because …`. */
export interface Denial {
  readonly principal: string
  /** `apprunner:UpdateService` */
  readonly action: string
  /** Absent where the action has none, or AWS does not tell it. */
  readonly resource?: string
  /** `because no identity-based policy allows the … action`, `with an explicit deny in a service control policy` */
  readonly reason?: string
}

// documented: https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot_access-denied.html (November 2026)
const sentence =
  /(?:User: )?(\S+) is not authorized to perform: ([\w-]+:\w+)(?: on resource: (\S+))?(?: ((?:because|with an explicit deny).*))?/

export function denialIn(message: string): Denial | undefined {
  const [, principal, action, resource, reason] = sentence.exec(message) ?? []
  if (principal === undefined || action === undefined) return undefined
  return { principal, action, ...(resource && { resource }), ...(reason && { reason }) }
}

/** What would let the principal do it. */
export function hintForDenial({ principal, action, resource, reason = '' }: Denial): string {
  const where = resource === undefined || resource === '*' ? '' : ` on ${resource}`
  const who = holderOf(principal)
  const [, deny] = /explicit deny in an? (.+?)(?: policy)?$/.exec(reason) ?? []
  if (deny !== undefined) return `Take the deny of ${action}${where} out of the ${deny} policy: no allow outweighs it.`
  const other = /no ([\w -]+?) policy allows/.exec(reason)?.[1]
  const policy = other === undefined || other === 'identity-based' ? `policy of ${who}` : `${other} policy as well`
  return `Add ${action}${where} to the ${policy}${action === 'iam:PassRole' ? passing : ''}; docs/permissions.md lists all.`
}

/**
 * Services that roles are passed to. Of App Runner AWS is not of one mind: its service authorization reference names the first
 * (list_apprunner.html), its policy AWSAppRunnerFullAccess the second, the roles' trust the others (November 2026).
 */
const passing =
  ', with iam:PassedToService bullet.amazonaws.com, apprunner.amazonaws.com, build.apprunner.amazonaws.com (access role) and tasks.apprunner.amazonaws.com (instance role), ecs-tasks.amazonaws.com (execution and instance role on ECS) and ecs.amazonaws.com (infrastructure role), or lambda.amazonaws.com for a function, where the policy has that condition'

/** `arn:aws:sts::ACCOUNT:assumed-role/NAME/SESSION` → `role NAME`; anything else as it is. */
function holderOf(principal: string): string {
  const role = /:assumed-role\/([^/]+)\//.exec(principal)?.[1]
  return role === undefined ? principal : `role ${role}`
}
