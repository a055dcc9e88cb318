/** The project that is there when nothing else is said: `acme-prod`, deployed to from GitHub by `deploy@acme-prod.iam.gserviceaccount.com`. */
import type { Binding } from './iam.ts'
import type { Provider, ProviderName } from './pools.ts'
import type { ProjectSetup } from './projects.ts'
import { permissionsOfRoles } from './roles.ts'

export const acmeNumber = '123456789012'
export const deployer = 'deploy@acme-prod.iam.gserviceaccount.com'
/** documented: what a Cloud Run service runs as when its settings name nobody. */
export const defaultRuntime = `${acmeNumber}-compute@developer.gserviceaccount.com`

export const shopProvider: ProviderName = { project: acmeNumber, pool: 'github', provider: 'shop' }

const everyoneInPool = `principalSet://iam.googleapis.com/projects/${acmeNumber}/locations/global/workloadIdentityPools/github/*`

/** What a deployer needs, and no more: it cannot read a secret's value. */
const deployPermissions = permissionsOfRoles([
  'roles/run.admin',
  'roles/iam.serviceAccountUser',
  'roles/artifactregistry.admin',
  'roles/secretmanager.viewer',
  'roles/logging.viewer',
])

/** Direct federation may deploy as well as the service account. */
export const acme: ProjectSetup = {
  id: 'acme-prod',
  number: acmeNumber,
  serviceAccounts: [deployer, defaultRuntime],
  grants: [
    { member: `serviceAccount:${deployer}`, permissions: deployPermissions },
    { member: everyoneInPool, permissions: deployPermissions },
  ],
}

/** Who may act as the deployer. */
export const impersonation: Binding = { role: 'roles/iam.workloadIdentityUser', members: [everyoneInPool] }

export const shop: Provider = {
  issuer: 'https://token.actions.githubusercontent.com',
  attributeMapping: {
    'google.subject': 'assertion.sub',
    'attribute.actor': 'assertion.actor',
    'attribute.repository': 'assertion.repository',
    'attribute.repository_id': 'assertion.repository_id',
    'attribute.repository_owner': 'assertion.repository_owner',
    'attribute.repository_owner_id': 'assertion.repository_owner_id',
  },
}
