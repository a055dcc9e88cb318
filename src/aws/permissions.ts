import { papersFor, papersForPassing, passedTo } from './permission-pages.ts'

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

/** What would let the principal do it, when `operation` was refused. */
export function hintForDenial({ principal, action, resource, reason = '' }: Denial, operation: string): string {
  const where = resource === undefined || resource === '*' ? '' : ` on ${resource}`
  const who = holderOf(principal)
  const [, deny] = /explicit deny in an? (.+?)(?: policy)?$/.exec(reason) ?? []
  if (deny !== undefined) return `Take the deny of ${action}${where} out of the ${deny} policy: no allow outweighs it.`
  const other = /no ([\w -]+?) policy allows/.exec(reason)?.[1]
  const policy = other === undefined || other === 'identity-based' ? `policy of ${who}` : `${other} policy as well`
  const add = `Add ${action}${where} to the ${policy}`
  return action === 'iam:PassRole' ? `${add}${passing(operation)}` : `${add}; ${papersFor(operation)}`
}

function passing(operation: string): string {
  const services = passedTo(operation)
  const condition = services === undefined ? '' : `, with iam:PassedToService ${services}`
  return `${condition}. ${papersForPassing(operation)}`
}

/** `arn:aws:sts::ACCOUNT:assumed-role/NAME/SESSION` → `role NAME`; anything else as it is. */
function holderOf(principal: string): string {
  const role = /:assumed-role\/([^/]+)\//.exec(principal)?.[1]
  return role === undefined ? principal : `role ${role}`
}
