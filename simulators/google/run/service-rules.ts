// Services and their templates: @google-cloud/run 4.2.0 (the comments of its protos, read November 2026).
// documented: service id, length of the description, refused namespaces. guess: wordings, labels' letters and number, concurrency up to
// 1000. The timeout's bounds: https://cloud.google.com/run/docs/configuring/request-timeout (excerpt).
import { checkContainers } from './container-rules.ts'
import { broken } from './refusal.ts'
import type { RevisionTemplate, Scaling, ServiceSpec } from './spec.ts'

export interface RuleContext {
  readonly service: string
  readonly ghcr: boolean
}

export function checkServiceId(id: string): void {
  if (/^[a-z]([-a-z0-9]*[a-z0-9])?$/.test(id) && id.length < 50) return
  throw broken(
    'service_id',
    'only lowercase, digits, and hyphens; must begin with letter, and cannot end with hyphen; must be less than 50 characters',
  )
}

export function checkService(spec: ServiceSpec, context: RuleContext): void {
  if ((spec.description ?? '').length > 512) throw broken('description', 'must not exceed 512 characters')
  checkLabels('labels', spec.labels)
  checkReserved('annotations', spec.annotations)
  checkScaling('scaling', spec.scaling)
  if (!spec.template?.containers?.length) throw broken('template.containers', 'must contain at least one container')
  checkTemplate(spec.template, context)
}

function checkTemplate(template: RevisionTemplate, context: RuleContext): void {
  checkLabels('template.labels', template.labels)
  checkReserved('template.annotations', template.annotations)
  checkRevisionName(template.revision, context.service)
  checkScaling('template.scaling', template.scaling)
  checkTimeout(template.timeout)
  const concurrency = template.maxInstanceRequestConcurrency ?? 0
  if (concurrency < 0 || concurrency > 1000)
    throw broken('template.max_instance_request_concurrency', 'must be between 0 and 1000')
  checkContainers(template, context.ghcr)
}

const reserved = ['run.googleapis.com', 'cloud.googleapis.com', 'serving.knative.dev', 'autoscaling.knative.dev']

/** documented: the four namespaces are refused; guess: the wording. */
function checkReserved(field: string, given: Readonly<Record<string, string>> = {}): void {
  const [key] = Object.keys(given).filter((key) => reserved.some((name) => key.split('/')[0]?.endsWith(name)))
  if (key !== undefined && key.includes('/')) throw broken(field, `key "${key}" uses a reserved namespace`)
}

/** guess: as labels elsewhere in Google Cloud, lower case, 63 characters, 64 labels. */
function checkLabels(field: string, given: Readonly<Record<string, string>> = {}): void {
  checkReserved(field, given)
  if (Object.keys(given).length > 64) throw broken(field, 'must not contain more than 64 labels')
  for (const [key, value] of Object.entries(given)) {
    if (!/^([a-z0-9.-]+\/)?\p{Ll}[\p{Ll}\p{Lo}\p{N}_-]{0,62}$/u.test(key)) throw broken(field, `invalid key "${key}"`)
    if (!/^[\p{Ll}\p{Lo}\p{N}_-]{0,63}$/u.test(value)) throw broken(field, `invalid value "${value}" of key "${key}"`)
  }
}

/** documented: unique, RFC 1123; observed: the prefix rule (gcloud 528 builds names so). */
function checkRevisionName(revision: string | undefined, service: string): void {
  if (revision === undefined) return
  if (!/^[a-z0-9-]{1,63}$/.test(revision) || revision.endsWith('-'))
    throw broken(
      'template.revision',
      `invalid revision name "${revision}": only lowercase, digits and hyphens; at most 63 characters`,
    )
  if (!revision.startsWith(`${service}-`))
    throw broken(
      'template.revision',
      `revision name "${revision}" must be prefixed by the name of the service with trailing '-'`,
    )
}

function checkScaling(field: string, scaling: Scaling = {}): void {
  const { minInstanceCount: low = 0, maxInstanceCount: high } = scaling
  if (low < 0 || (high ?? 1) < 1) throw broken(field, 'instance counts must not be negative')
  if (high !== undefined && low > high)
    throw broken(field, 'min_instance_count must be less than or equal to max_instance_count')
}

function checkTimeout(timeout: string | undefined): void {
  const seconds = timeout === undefined ? 1 : Number.parseFloat(timeout)
  if (seconds <= 0 || seconds > 3600) throw broken('template.timeout', 'should be between 1 and 3600 seconds')
}
