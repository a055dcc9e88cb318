import { type RawInputs } from '../../src/settings/action-inputs.ts'
import { called, type Job, parsed, read } from './files.ts'

/** The variables of the repository that the examples use, in the form that they have to have. */
export const variables: Readonly<Record<string, string>> = {
  AWS_ROLE_TO_ASSUME: 'arn:aws:iam::111122223333:role/github-deploy',
  AWS_REGION: 'us-east-1',
  AWS_EXECUTION_ROLE: 'arn:aws:iam::111122223333:role/ecsTaskExecutionRole',
  AWS_INFRASTRUCTURE_ROLE: 'arn:aws:iam::111122223333:role/ecsInfrastructureRoleForExpressServices',
  GCP_WORKLOAD_IDENTITY_PROVIDER: 'projects/123456789012/locations/global/workloadIdentityPools/github/providers/shop',
  GCP_SERVICE_ACCOUNT: 'deploy@acme-prod.iam.gserviceaccount.com',
  GCP_RUNTIME_SERVICE_ACCOUNT: 'shop-run@acme-prod.iam.gserviceaccount.com',
  GCP_PROJECT: 'acme-prod',
  GCP_REGION: 'us-central1',
}

type Values = Readonly<Record<string, string>>

/** Puts values in the place of expressions, of which workflows here use only the plainest: a path into a context. */
function fill(values: Job['with'], known: Values): Values {
  const filled = Object.entries(values ?? {}).map(([name, value]) => [
    name,
    String(value).replaceAll(/\$\{\{ ([\w.-]+) \}\}/g, (expression, path: string) => {
      const found = known[path]
      if (found === undefined) throw new Error(`${name}: nothing is known of ${expression}`)
      return found
    }),
  ])
  return Object.fromEntries(filled)
}

const prefixed = (prefix: string, values: Values): Values =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [`${prefix}.${name}`, value]))

/** What the action gets when a caller's job runs: its `with`, through the reusable workflow, by the names of the action. */
export function handedOn(caller: Job, chosen: Values): RawInputs {
  const given = fill(caller.with, {
    ...prefixed('vars', variables),
    ...prefixed('inputs', chosen),
  })
  const absent = Object.entries(called.inputs).map(([name, input]) => [name, String(input.default ?? '')])
  const secrets = Object.keys(called.secrets).map((name) => [name, ''])
  const known = {
    ...prefixed('inputs', { ...Object.fromEntries(absent), ...given }),
    ...prefixed('secrets', Object.fromEntries(secrets)),
  }
  return fill(release().with, known)
}

/** The step of the reusable workflow that is the action. */
export function release() {
  const steps = Object.values(parsed(read('.github/workflows/deploy.yml')).jobs).flatMap(({ steps }) => steps)
  const found = steps.find(({ id }) => id === 'release')
  if (found === undefined) throw new Error('deploy.yml has no step "release"')
  return found
}
