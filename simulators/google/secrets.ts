/**
 * What Secret Manager keeps.
 * Follows https://cloud.google.com/secret-manager/docs/reference/rest/v1/projects.secrets.versions and
 * https://cloud.google.com/secret-manager/docs/reference/consistency (copies of November 2026).
 */
import type { World } from '../kernel/types.ts'
import { findProject } from './projects.ts'
import type { Project } from './types.ts'

export type VersionState = 'ENABLED' | 'DISABLED' | 'DESTROYED'

export interface SecretVersion {
  readonly number: string
  readonly created: string
  state: VersionState
  /** Gone once destroyed. */
  value: string | undefined
}

export interface Secret {
  readonly project: Project
  readonly id: string
  readonly created: string
  /** Oldest first. */
  readonly versions: SecretVersion[]
  /** alias → number */
  readonly aliases: Map<string, string>
}

export interface Secrets {
  readonly find: (project: string, id: string) => Secret | undefined
  readonly inProject: (project: string) => readonly Secret[]
  /** Creates the secret when there is none, and adds a version. Returns the version's number. */
  readonly add: (project: string, id: string, value: string) => string
  readonly setState: (project: string, id: string, version: string, state: VersionState) => void
  readonly clear: () => void
}

export function createSecrets(world: World, projects: ReadonlyMap<string, Project>): Secrets {
  const secrets = new Map<string, Secret>()
  const now = () => new Date(world.clocks.platform.now()).toISOString()
  const keyOf = (project: string, id: string) => `${findProject(projects, project)?.id ?? project}/${id}`
  const find = (project: string, id: string) => secrets.get(keyOf(project, id))
  const create = (project: string, id: string): Secret => {
    const owner = findProject(projects, project)
    if (!owner) throw new Error(`there is no project ${project} to make the secret ${id} in`)
    const secret = { project: owner, id, created: now(), versions: [], aliases: new Map<string, string>() }
    secrets.set(keyOf(project, id), secret)
    return secret
  }
  return {
    find,
    inProject: (project) => [...secrets.values()].filter((each) => each.project === findProject(projects, project)),
    add: (project, id, value) => {
      const { versions } = find(project, id) ?? create(project, id)
      const number = String(versions.length + 1)
      versions.push({ number, created: now(), state: 'ENABLED', value })
      return number
    },
    setState: (project, id, version, state) => {
      const found = findVersion(find(project, id), version)
      if (!found) throw new Error(`secret ${id} has no version ${version}`)
      found.state = state
      if (state === 'DESTROYED') found.value = undefined
    },
    clear: () => secrets.clear(),
  }
}

/**
 * documented: `latest` is the version that was created last, whatever its state: when that one is disabled or destroyed,
 * access fails, although an older one may be enabled.
 */
export function findVersion(secret: Secret | undefined, version: string): SecretVersion | undefined {
  if (version === 'latest') return secret?.versions.at(-1)
  const number = secret?.aliases.get(version) ?? version
  return secret?.versions.find((each) => each.number === number)
}
