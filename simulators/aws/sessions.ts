import { type Directory, nameOf } from './directory.ts'
import type { Keys } from './keys.ts'
import type { Caller, Credentials, Policy, Role } from './types.ts'

export interface SessionSettings {
  readonly name: string
  readonly seconds: number
  readonly policies?: readonly Policy[]
}

export interface Session {
  readonly caller: Caller
  readonly credentials: Required<Credentials>
}

/** Temporary credentials of a role, given to whoever has been found to be allowed. */
export type OpenSession = (role: Role, settings: SessionSettings) => Session

export function createSessions(directory: Directory, keys: Keys): OpenSession {
  return (role, { name, seconds, policies }) => {
    const partition = directory.accounts.get(role.account)?.partition ?? 'aws'
    const caller: Caller = {
      arn: `arn:${partition}:sts::${role.account}:assumed-role/${nameOf(role.arn)}/${name}`,
      account: role.account,
      partition,
      userId: `${role.id}:${name}`,
      sessionName: name,
      role: role.arn,
      ...(policies && { sessionPolicies: policies }),
    }
    return { caller, credentials: keys.issue(caller, seconds) }
  }
}
