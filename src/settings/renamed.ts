/**
 * What other actions call a setting, and what it is called here. Names that differ from ours by `_` for `-` alone are
 * recognised without being listed.
 */
const renamed: ReadonlyMap<string, string> = new Map([
  ['service-name', 'service'],
  ['service-id', 'service'],
  ['project-id', 'gcp-project'],
  ['project', 'gcp-project'],
  ['gcp-project-id', 'gcp-project'],
  ['region', 'gcp-region'],
  ['gcp-location', 'gcp-region'],
  ['workload-identity-provider', 'gcp-workload-identity-provider'],
  ['service-account', 'gcp-service-account'],
  ['runtime-service-account', 'gcp-runtime-service-account'],
  ['env-vars', 'env'],
  ['environment-variables', 'env'],
  ['copy-env-vars', 'env'],
  ['env-vars-update-strategy', 'env-strategy'],
  ['secrets-update-strategy', 'env-strategy'],
  ['container-port', 'port'],
  ['health-check', 'health-check-path'],
  ['healthcheck-path', 'health-check-path'],
  ['startup-probe-path', 'startup-probe'],
  ['liveness-probe-path', 'liveness-probe'],
  ['image-uri', 'image'],
  ['request-timeout', 'timeout'],
  ['aws-role', 'aws-role-to-assume'],
  ['aws-role-arn', 'aws-role-to-assume'],
  ['role-to-assume', 'aws-role-to-assume'],
  ['token', 'github-token'],
])

/** Our name for an input that others call `name`. */
export function renamedTo(name: string, known: ReadonlySet<string>): string | undefined {
  const ours = name.replaceAll('_', '-')
  return known.has(ours) ? ours : renamed.get(ours)
}
