/**
 * The predefined roles that the simulators know, with those of their permissions that matter here.
 * Follows https://cloud.google.com/iam/docs/understanding-roles and the role pages it links to (copies of November 2026).
 */

// documented
const rolePermissions: Readonly<Record<string, readonly string[]>> = {
  'roles/owner': ['*'],
  'roles/iam.workloadIdentityUser': [
    'iam.serviceAccounts.get',
    'iam.serviceAccounts.getAccessToken',
    'iam.serviceAccounts.getOpenIdToken',
    'iam.serviceAccounts.list',
  ],
  'roles/iam.serviceAccountTokenCreator': [
    'iam.serviceAccounts.get',
    'iam.serviceAccounts.getAccessToken',
    'iam.serviceAccounts.getOpenIdToken',
    'iam.serviceAccounts.implicitDelegation',
    'iam.serviceAccounts.list',
    'iam.serviceAccounts.signBlob',
    'iam.serviceAccounts.signJwt',
  ],
  'roles/iam.serviceAccountUser': ['iam.serviceAccounts.actAs', 'iam.serviceAccounts.get', 'iam.serviceAccounts.list'],
  'roles/run.admin': [
    'run.locations.list',
    'run.operations.delete',
    'run.operations.get',
    'run.operations.list',
    'run.revisions.delete',
    'run.revisions.get',
    'run.revisions.list',
    'run.routes.get',
    'run.routes.invoke',
    'run.routes.list',
    'run.configurations.get',
    'run.configurations.list',
    'run.services.create',
    'run.services.delete',
    'run.services.get',
    'run.services.getIamPolicy',
    'run.services.list',
    'run.services.setIamPolicy',
    'run.services.update',
  ],
  'roles/run.invoker': ['run.jobs.run', 'run.routes.invoke'],
  'roles/artifactregistry.reader': [
    'artifactregistry.repositories.downloadArtifacts',
    'artifactregistry.repositories.get',
    'artifactregistry.repositories.list',
  ],
  'roles/artifactregistry.writer': [
    'artifactregistry.repositories.downloadArtifacts',
    'artifactregistry.repositories.get',
    'artifactregistry.repositories.list',
    'artifactregistry.repositories.uploadArtifacts',
  ],
  'roles/artifactregistry.admin': [
    'artifactregistry.repositories.create',
    'artifactregistry.repositories.delete',
    'artifactregistry.repositories.downloadArtifacts',
    'artifactregistry.repositories.get',
    'artifactregistry.repositories.list',
    'artifactregistry.repositories.update',
    'artifactregistry.repositories.uploadArtifacts',
  ],
  'roles/secretmanager.secretAccessor': ['secretmanager.versions.access'],
  'roles/secretmanager.viewer': [
    'secretmanager.secrets.get',
    'secretmanager.secrets.getIamPolicy',
    'secretmanager.secrets.list',
    'secretmanager.versions.get',
    'secretmanager.versions.list',
  ],
  'roles/secretmanager.admin': [
    'secretmanager.secrets.get',
    'secretmanager.secrets.getIamPolicy',
    'secretmanager.secrets.list',
    'secretmanager.secrets.setIamPolicy',
    'secretmanager.versions.access',
    'secretmanager.versions.get',
    'secretmanager.versions.list',
  ],
  'roles/logging.viewer': ['logging.logEntries.list', 'logging.logs.list'],
}

/** `undefined` for a role that is not known here. */
export const permissionsOf = (role: string): readonly string[] | undefined => rolePermissions[role]

/** What the roles together permit. Throws for a role that is not known. */
export function permissionsOfRoles(roles: readonly string[]): readonly string[] {
  const permissions = roles.flatMap((role) => {
    const known = permissionsOf(role)
    if (!known) throw new Error(`role ${role} is not known to the simulators`)
    return known
  })
  return [...new Set(permissions)]
}
