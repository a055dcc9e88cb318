/**
 * What other actions call a setting, and what it is called here; several names where each cloud has its own. Names that
 * differ from ours by `_` for `-` alone are recognised without being listed.
 */
const renamed: ReadonlyMap<string, readonly string[]> = new Map([
  ['service-name', ['service']],
  ['service-id', ['service']],
  ['project-id', ['gcp-project']],
  ['project', ['gcp-project']],
  ['gcp-project-id', ['gcp-project']],
  ['region', ['gcp-region', 'aws-region']],
  ['gcp-location', ['gcp-region']],
  ['workload-identity-provider', ['gcp-workload-identity-provider']],
  ['service-account', ['gcp-service-account']],
  ['runtime-service-account', ['gcp-runtime-service-account']],
  ['env-vars', ['env']],
  ['environment-variables', ['env']],
  ['copy-env-vars', ['env']],
  ['copy-secret-env-vars', ['secrets']],
  ['env-vars-update-strategy', ['env-strategy']],
  ['secrets-update-strategy', ['env-strategy']],
  ['container-port', ['port']],
  ['health-check', ['health-check-path']],
  ['healthcheck-path', ['health-check-path']],
  ['startup-probe-path', ['startup-probe']],
  ['liveness-probe-path', ['liveness-probe']],
  ['image-uri', ['image']],
  ['request-timeout', ['timeout']],
  ['wait-for-service-stability-seconds', ['release-timeout']],
  ['aws-role', ['aws-role-to-assume']],
  ['aws-role-arn', ['aws-role-to-assume']],
  ['role-to-assume', ['aws-role-to-assume']],
  ['role-session-name', ['aws-role-session-name']],
  ['audience', ['aws-audience']],
  ['mask-aws-account-id', ['aws-mask-account-id']],
  ['access-role-arn', ['aws-access-role']],
  ['aws-access-role-arn', ['aws-access-role']],
  ['instance-role-arn', ['aws-instance-role']],
  ['aws-instance-role-arn', ['aws-instance-role']],
  ['task-role-arn', ['aws-instance-role']],
  ['vpc-connector-arn', ['aws-vpc-connector']],
  ['auto-scaling-config-arn', ['min-instances', 'max-instances', 'concurrency']],
  ['min-task-count', ['min-instances']],
  ['max-task-count', ['max-instances']],
  ['file', ['dockerfile']],
  ['target', ['build-target', 'deployment-target']],
  ['build-arg', ['build-args']],
  ['platform', ['platforms']],
  ['cache-from', ['cache']],
  ['cache-to', ['cache']],
  ['provenance', ['attest']],
  ['sbom', ['attest']],
  ['secret-envs', ['build-secrets']],
  ['token', ['github-token']],
])

/** Our names for an input that others call `name`; none when nobody does. */
export function renamedTo(name: string, known: ReadonlySet<string>): readonly string[] {
  const ours = name.replaceAll('_', '-')
  return known.has(ours) ? [ours] : (renamed.get(ours) ?? [])
}
