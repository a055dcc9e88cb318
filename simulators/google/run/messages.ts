// Texts that users see. observed, word for word, in transparency-dev/tesseract issue 413, GoogleCloudPlatform/cymbal-superstore issue 6,
// terraform-google-modules/terraform-docs-samples pulls 168 and 269, google-github-actions/deploy-cloudrun issue 465 (read November 2026).
// guess: a failed HTTP probe, a secret that does not exist.
import type { ServiceAddress } from './naming.ts'

export interface RevisionAddress extends ServiceAddress {
  readonly revision: string
}

export const notReady = (revision: string, why: string): string =>
  `Revision '${revision}' is not ready and cannot serve traffic. ${why}`

export const doesNotExist = (revision: string): string =>
  `Revision '${revision}' does not exist or is deleted. Update all traffic to route to currently available revisions.`

export const imageNotFound = (image: string): string => `Image '${image}' not found.`

export function failedToListen(address: RevisionAddress, port: number): string {
  return `The user-provided container failed to start and listen on the port defined provided by the PORT=${port} environment variable within the allocated timeout. This can happen when the container port is misconfigured or if the timeout is too short. The health check timeout can be extended. Logs for this revision might contain more information.\n\n${logsHint(address)}`
}

export function failedProbe(address: RevisionAddress): string {
  return `The user-provided container failed the configured startup probe checks. Logs for this revision might contain more information.\n\n${logsHint(address)}`
}

const logsHint = (address: RevisionAddress) =>
  `Logs URL: ${logsUrl(address)} \nFor more troubleshooting guidance, see https://cloud.google.com/run/docs/troubleshooting#container-failed-to-start`

export function logsUrl({ project, service, revision }: RevisionAddress): string {
  const filter = [
    'resource.type="cloud_run_revision"',
    `resource.labels.service_name="${service}"`,
    `resource.labels.revision_name="${revision}"`,
  ]
  return `https://console.cloud.google.com/logs/viewer?project=${project}&resource=cloud_run_revision/service_name/${service}/revision_name/${revision}&advancedFilter=${encodeURIComponent(filter.join('\n'))}`
}

export interface SecretReference {
  /** e.g. `spec.template.spec.containers[0].env[2].value_from.secret_key_ref.name` */
  readonly field: string
  readonly projectNumber: string
  readonly secret: string
  readonly version: string
}

const secretPath = ({ projectNumber, secret, version }: SecretReference) =>
  `projects/${projectNumber}/secrets/${secret}/versions/${version}`

export const secretDenied = (reference: SecretReference, serviceAccount: string): string =>
  `${reference.field}: Permission denied on secret: ${secretPath(reference)} for Revision service account ${serviceAccount}. The service account used must be granted the 'Secret Manager Secret Accessor' role (roles/secretmanager.secretAccessor) at the secret, project or higher level.`

export const secretMissing = (reference: SecretReference): string =>
  `${reference.field}: Secret ${secretPath(reference)} was not found`
