/**
 * Who may do what: allow policies on projects and on resources below them.
 * Follows https://cloud.google.com/iam/docs/policies and https://cloud.google.com/iam/docs/principal-identifiers
 * (copies of November 2026). Deny policies, groups and conditions are not simulated.
 */
import type { Reply, World } from '../kernel/types.ts'
import { denyPermission } from './denial.ts'
import { ancestorsOf, canonicalResource } from './projects.ts'
import { createPropagation } from './propagation.ts'
import { permissionsOf } from './roles.ts'
import type { Grant, Principal, Project } from './types.ts'

export interface Binding {
  readonly role: string
  readonly members: readonly string[]
}

export interface Iam {
  readonly permit: (principal: Principal, permission: string, resource: string) => Reply | undefined
  /** Does the member itself hold the permission? Sets are given in `principal.sets`. */
  readonly holds: (principal: Pick<Principal, 'member' | 'sets'>, permission: string, resource: string) => boolean
  /** The policy as last written, which need not be effective yet. */
  readonly bindings: (resource: string) => readonly Binding[]
  /** Replaces a resource's policy; effective after the propagation. */
  readonly setBindings: (resource: string, bindings: readonly Binding[]) => void
  /** Adds to a resource's policy as if long ago. */
  readonly bindNow: (resource: string, binding: Binding) => void
  /** Adds or removes a grant as an administrator would: effective after the propagation. */
  readonly grant: (resource: string, grant: Grant) => void
  readonly revoke: (resource: string, member: string) => void
  /** Makes all pending changes effective. */
  readonly finishPropagation: () => void
}

export function createIam(world: World, projects: ReadonlyMap<string, Project>): Iam {
  const propagation = createPropagation(world)
  const policies = new Map<string, readonly Binding[]>()
  const effective = new Map<string, Grant[]>()
  const canonical = (resource: string) => canonicalResource(projects, resource)
  const grantsOf = (resource: string): Grant[] => {
    const project = projects.get(/^projects\/([^/]+)$/.exec(resource)?.[1] ?? '')
    if (project) return project.grants
    const grants = effective.get(resource) ?? []
    effective.set(resource, grants)
    return grants
  }
  const replace = (resource: string, grants: readonly Grant[]) => {
    const present = grantsOf(resource)
    present.splice(0, present.length, ...grants)
  }
  const holds: Iam['holds'] = (principal, permission, resource) => {
    propagation.settle()
    const grants = ancestorsOf(canonical(resource)).flatMap(grantsOf)
    return grants.some((grant) => covers(grant, permission) && speaksFor(principal, grant.member))
  }
  return {
    holds,
    permit: (principal, permission, resource) =>
      holds(principal, permission, resource) ? undefined : denyPermission(world, { permission, resource }),
    bindings: (resource) => policies.get(canonical(resource)) ?? [],
    setBindings: (resource, bindings) => {
      policies.set(canonical(resource), bindings)
      propagation.later(() => replace(canonical(resource), bindings.flatMap(grantsOfBinding)))
    },
    bindNow: (resource, binding) => {
      const name = canonical(resource)
      policies.set(name, [...(policies.get(name) ?? []), binding])
      grantsOf(name).push(...grantsOfBinding(binding))
    },
    grant: (resource, grant) => propagation.later(() => grantsOf(canonical(resource)).push(grant)),
    revoke: (resource, member) => {
      const name = canonical(resource)
      policies.set(
        name,
        (policies.get(name) ?? []).map((each) => withoutMember(each, member)),
      )
      propagation.later(() => replace(name, without(grantsOf(name), member)))
    },
    finishPropagation: () => propagation.finish(),
  }
}

const without = (grants: readonly Grant[], member: string): Grant[] => grants.filter((grant) => grant.member !== member)

const withoutMember = ({ role, members }: Binding, member: string): Binding => ({
  role,
  members: members.filter((each) => each !== member),
})

const grantsOfBinding = ({ role, members }: Binding): Grant[] =>
  members.map((member) => ({ member, permissions: permissionsOf(role) ?? [] }))

// Some APIs spell one and the same permission in lower case (`iam.serviceaccounts.actAs`).
const covers = ({ permissions }: Grant, permission: string): boolean =>
  permissions.some((each) => each === '*' || each.toLowerCase() === permission.toLowerCase())

// documented: allUsers is anyone on the internet, allAuthenticatedUsers anyone with a Google identity.
function speaksFor({ member, sets }: Pick<Principal, 'member' | 'sets'>, granted: string): boolean {
  return granted === member || granted === 'allUsers' || sets.includes(granted) || isKnownUser(member, granted)
}

const isKnownUser = (member: string, granted: string): boolean =>
  granted === 'allAuthenticatedUsers' && /^(user|serviceAccount):/.test(member)
