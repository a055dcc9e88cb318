/**
 * Projects and the names of what lies in them.
 * Follows https://cloud.google.com/iam/docs/full-resource-names and
 * https://cloud.google.com/resource-manager/docs/creating-managing-projects (copies of November 2026).
 */
import type { Grant, Project } from './types.ts'

export interface ProjectSetup {
  readonly id: string
  readonly number: string
  readonly grants?: readonly Grant[]
  /** E-mails. */
  readonly serviceAccounts?: readonly string[]
}

/** By id. */
export function createProjects(setups: readonly ProjectSetup[]): Map<string, Project> {
  return new Map(setups.map((setup) => [setup.id, createProject(setup)]))
}

export function createProject({ id, number, grants = [], serviceAccounts = [] }: ProjectSetup): Project {
  return { id, number, grants: [...grants], serviceAccounts: new Set(serviceAccounts) }
}

/** documented: APIs take a project's id and its number alike. */
export function findProject(projects: ReadonlyMap<string, Project>, name: string): Project | undefined {
  return projects.get(name) ?? [...projects.values()].find(({ number }) => number === name)
}

export function projectOfServiceAccount(projects: ReadonlyMap<string, Project>, email: string): Project | undefined {
  return [...projects.values()].find(({ serviceAccounts }) => serviceAccounts.has(email))
}

/**
 * One spelling for one resource: without the API's host, with the project's id, a service account with its project
 * instead of `-`. A bare e-mail is its service account.
 */
export function canonicalResource(projects: ReadonlyMap<string, Project>, resource: string): string {
  const path = resource.replace(/^\/\/[^/]+\//, '')
  const email = /^(?:projects\/[^/]+\/serviceAccounts\/)?([^/]+@[^/]+)$/.exec(path)?.[1]
  if (email !== undefined) {
    return `projects/${projectOfServiceAccount(projects, email)?.id ?? '-'}/serviceAccounts/${email}`
  }
  const [, name = '', rest = ''] = /^projects\/([^/]+)(.*)$/.exec(path) ?? []
  return `projects/${findProject(projects, name)?.id ?? name}${rest}`
}

/** The resource and all that it lies in, down to the project: a policy applies to what lies below. */
export function ancestorsOf(resource: string): readonly string[] {
  const parts = resource.split('/')
  const depths = parts.map((_, index) => index + 1).filter((depth) => depth % 2 === 0 || depth === parts.length)
  return depths.map((depth) => parts.slice(0, depth).join('/'))
}
