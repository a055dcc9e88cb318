/**
 * Who may push to and pull from Artifact Registry: what its Docker endpoint asks before it lets a request through.
 * Follows https://cloud.google.com/artifact-registry/docs/docker/authentication#token and
 * https://cloud.google.com/artifact-registry/docs/access-control#permissions (copies of November 2026).
 */
import type { ArtifactTarget, AuthoriseArtifactRegistry } from '../registry/artifact-registry-access.ts'
import type { ArtifactRegistry } from './artifact-registry.ts'
import type { Iam } from './iam.ts'
import type { Tokens } from './tokens.ts'

interface Parts {
  readonly tokens: Tokens
  readonly iam: Iam
  readonly registry: Pick<ArtifactRegistry, 'hasRepository'>
}

export function createRegistryAccess({ tokens, iam, registry }: Parts): AuthoriseArtifactRegistry {
  return ({ token, target }) => {
    const principal = token === undefined ? anonymous : tokens.principalOf(token)
    if (!principal) return 'unauthenticated'
    if (!target) return 'allowed'
    // observed: one who may not use a repository is not told whether it exists.
    if (!iam.holds(principal, target.permission, resourceOf(target))) return 'denied'
    return registry.hasRepository(target) ? 'allowed' : 'no-repository'
  }
}

const anonymous = { member: 'allUsers', sets: [] }

const resourceOf = ({ project, location, repository }: ArtifactTarget): string =>
  `projects/${project}/locations/${location}/repositories/${repository}`
