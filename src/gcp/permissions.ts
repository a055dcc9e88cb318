/** Roles that hold a permission, most specific prefix first; https://cloud.google.com/run/docs/reference/iam/roles (November 2026). */
const roles: readonly (readonly [prefix: string, role: string])[] = [
  ['iam.serviceaccounts.actas', 'roles/iam.serviceAccountUser on the service account that the service runs as'],
  ['iam.serviceaccounts.getaccesstoken', 'roles/iam.workloadIdentityUser on the service account'],
  ['iam.serviceaccounts.getopenidtoken', 'roles/iam.workloadIdentityUser on the service account'],
  ['run.services.setiampolicy', 'roles/run.admin'],
  ['run.routes.invoke', 'roles/run.invoker'],
  ['run.', 'roles/run.developer'],
  ['artifactregistry.repositories.create', 'roles/artifactregistry.admin'],
  ['artifactregistry.repositories.upload', 'roles/artifactregistry.writer on the repository'],
  ['artifactregistry.', 'roles/artifactregistry.reader on the repository'],
  ['secretmanager.versions.access', 'roles/secretmanager.secretAccessor on the secret'],
  ['secretmanager.', 'roles/secretmanager.viewer on the secret'],
  ['logging.', 'roles/logging.viewer'],
]

/** `Permission 'run.services.get' denied on resource …` → `run.services.get`. */
export function permissionIn(message: string): string | undefined {
  return /[Pp]ermission ['"`]?([a-z]+\.[a-zA-Z]+\.[a-zA-Z]+)/.exec(message)?.[1]
}

export function roleFor(permission: string): string | undefined {
  return roles.find(([prefix]) => permission.toLowerCase().startsWith(prefix))?.[1]
}
