// documented: the runtime service account's access is checked when a revision is deployed; environment values are read when an instance
// starts (https://cloud.google.com/run/docs/configuring/secrets). guess: a secret's version that does not exist fails the same way.
import { findProject } from '../projects.ts'
import { type SecretReference, secretDenied, secretMissing } from './messages.ts'
import type { Cloud, Service } from './records.ts'
import type { EnvVar, RevisionTemplate } from './spec.ts'

interface Wanted extends SecretReference {
  readonly project: string
}

/** The problems of all secrets of a template, one text each. */
export function secretProblems(cloud: Cloud, service: Service, template: RevisionTemplate): string[] {
  const account = template.serviceAccount ?? ''
  return secretsOf(cloud, service, template).flatMap((wanted) => {
    const { project, secret, version } = wanted
    if (!cloud.google.secretAccessor(project, secret, `serviceAccount:${account}`))
      return [secretDenied(wanted, account)]
    return cloud.google.secretVersion(project, secret, version) ? [] : [secretMissing(wanted)]
  })
}

function secretsOf(cloud: Cloud, service: Service, template: RevisionTemplate): Wanted[] {
  const fromEnv = (template.containers ?? []).flatMap(({ env = [] }, container) =>
    env.flatMap(({ valueSource }, index) => {
      const reference = valueSource?.secretKeyRef
      const field = `spec.template.spec.containers[${container}].env[${index}].value_from.secret_key_ref.name`
      return reference ? [locate(cloud, service, { field, ...reference })] : []
    }),
  )
  const fromVolumes = (template.volumes ?? []).flatMap(({ secret }, volume) =>
    (secret?.items ?? (secret ? [{ version: 'latest' }] : [])).map(({ version }) => {
      const field = `spec.template.spec.volumes[${volume}].secret.secret_name`
      return locate(cloud, service, { field, secret: secret?.secret ?? '', ...(version && { version }) })
    }),
  )
  return [...fromEnv, ...fromVolumes]
}

interface Given {
  readonly field: string
  readonly secret: string
  readonly version?: string
}

/** A secret of the same project goes by its name, one of another project by `projects/P/secrets/S`. */
function locate(cloud: Cloud, service: Service, { field, secret, version = 'latest' }: Given): Wanted {
  const [, project = service.address.project, name = secret] =
    /^projects\/([^/]+)\/secrets\/([^/]+)$/.exec(secret) ?? []
  const known = findProject(cloud.google.projects, project)
  return { field, version, secret: name, project: known?.id ?? project, projectNumber: known?.number ?? project }
}

/** The variables that an instance is started with. */
export function resolveEnv(cloud: Cloud, service: Service, env: readonly EnvVar[]): Record<string, string> {
  const entries = env.map(({ name, value = '', valueSource }) => {
    const reference = valueSource?.secretKeyRef
    if (!reference) return [name, value]
    const { project, secret, version } = locate(cloud, service, { field: name, ...reference })
    return [name, cloud.google.secretVersion(project, secret, version)?.value ?? '']
  })
  return Object.fromEntries(entries)
}
