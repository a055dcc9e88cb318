// Token authentication of the distribution project: https://distribution.github.io/distribution/spec/auth/token/ (read 2026-11-20), documented.
import type { Call, Reply } from '../kernel/types.ts'
import { readCredentials, readScopes, type Scope, type TokenDesk } from './credentials.ts'
import { refuseWith } from './refusal.ts'
import type { Action, Demand, Gate } from './registry.ts'

export interface Grant {
  readonly scopes: readonly Scope[]
}

export interface ScopedAccess {
  readonly desk: TokenDesk<Grant>
  readonly realm: string
  readonly service: string
  /** Scope of the ping's challenge, where it has one. */
  readonly pingScope?: string
  /** A credential that is no token of ours. */
  refuseCredential(call: Call, demand: Demand): Reply
  /** A good token that does not hold what is wanted. */
  refuseScope(call: Call, demand: Demand): Reply
}

export function scopedGate(access: ScopedAccess): Gate {
  return (call, demand) => {
    const given = readCredentials(call)
    if (given.kind === 'none') return challenge(access, demand)
    const grant = given.kind === 'bearer' ? access.desk.read(given.token) : undefined
    if (grant === undefined) return access.refuseCredential(call, demand)
    return demand.repository === undefined || holds(grant, demand.repository, demand.action)
      ? undefined
      : access.refuseScope(call, demand)
  }
}

export function challenge({ realm, service, pingScope }: ScopedAccess, { repository, action }: Demand): Reply {
  const scope =
    repository === undefined ? pingScope : `repository:${repository}:${action === 'push' ? 'pull,push' : action}`
  const header = `Bearer realm="${realm}",service="${service}"${scope === undefined ? '' : `,scope="${scope}"`}`
  return refuseWith({
    status: 401,
    code: 'UNAUTHORIZED',
    message: 'authentication required',
    headers: { 'www-authenticate': header },
  })
}

const holds = ({ scopes }: Grant, repository: string, action: Action): boolean =>
  scopes.some((scope) => scope.repository === repository && scope.actions.includes(action))

/** What of the scopes asked for the caller may have: nothing more is put into the token, and nothing is refused. */
export const allowedScopes = (url: URL, may: (repository: string, action: Action) => boolean): Scope[] =>
  readScopes(url).map(({ repository, actions }) => ({
    repository,
    actions: actions.filter((action) => may(repository, action)),
  }))
