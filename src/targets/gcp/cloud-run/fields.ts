import { hashOf } from '../../../core/hash.ts'
import type { RunService } from '../../../gcp/run-types.ts'
import type { ServiceFields } from './mark.ts'

interface WrittenFields {
  readonly ingress: NonNullable<RunService['ingress']>
  readonly invokerIamDisabled: boolean
  readonly scaling: { minInstanceCount: number }
  readonly labels: Record<string, string>
}

export const fieldMask = ['ingress', 'invokerIamDisabled', 'scaling.minInstanceCount', 'labels'] as const

export const writeFields = ({ ingress, invokerIamDisabled, minInstances, labels }: ServiceFields): WrittenFields => ({
  ingress: ingress as WrittenFields['ingress'],
  invokerIamDisabled,
  scaling: { minInstanceCount: minInstances },
  labels,
})

/** What a change of fields sends, and under which mask. */
export interface FieldChange {
  readonly service: RunService
  readonly mask: readonly string[]
}

/** Only what differs is sent: what is merely repeated could be refused, by an organisation's policy or for want of a permission. */
export function changedFields(now: ServiceFields, wanted: ServiceFields): FieldChange {
  const { ingress, invokerIamDisabled, scaling, labels } = writeFields(wanted)
  const all = [
    { same: now.ingress === wanted.ingress, service: { ingress }, path: fieldMask[0] },
    { same: now.invokerIamDisabled === wanted.invokerIamDisabled, service: { invokerIamDisabled }, path: fieldMask[1] },
    { same: now.minInstances === wanted.minInstances, service: { scaling }, path: fieldMask[2] },
    { same: hashOf(now.labels) === hashOf(wanted.labels), service: { labels }, path: fieldMask[3] },
  ]
  const changed = all.filter(({ same }) => !same)
  return {
    service: changed.reduce<RunService>((sum, { service }) => ({ ...sum, ...service }), {}),
    mask: changed.map(({ path }) => path),
  }
}

interface Span {
  readonly from: ServiceFields
  readonly to: ServiceFields
}

/** The step from `from` to `to`, made on what is there now: what it does not change stays as it is. */
export function laidOver(now: ServiceFields, { from, to }: Span): ServiceFields {
  const gone = Object.keys(from.labels).filter((name) => !(name in to.labels))
  const set = Object.entries(to.labels).filter(([name, value]) => from.labels[name] !== value)
  const kept = Object.entries(now.labels).filter(([name]) => !gone.includes(name))
  return {
    ingress: from.ingress === to.ingress ? now.ingress : to.ingress,
    invokerIamDisabled:
      from.invokerIamDisabled === to.invokerIamDisabled ? now.invokerIamDisabled : to.invokerIamDisabled,
    minInstances: from.minInstances === to.minInstances ? now.minInstances : to.minInstances,
    labels: Object.fromEntries([...kept, ...set]),
  }
}

/** The same step, taken back: whatever is not as the step left it, somebody else has set since, and it stays. */
export function takenBack(now: ServiceFields, { from, to }: Span): ServiceFields {
  const isOurs = (name: string): boolean => now.labels[name] === to.labels[name]
  const names = new Set([...Object.keys(now.labels), ...Object.keys(from.labels)])
  const labels = [...names].map((name) => [name, (isOurs(name) ? from : now).labels[name]] as const)
  return {
    ingress: now.ingress === to.ingress ? from.ingress : now.ingress,
    invokerIamDisabled:
      now.invokerIamDisabled === to.invokerIamDisabled ? from.invokerIamDisabled : now.invokerIamDisabled,
    minInstances: now.minInstances === to.minInstances ? from.minInstances : now.minInstances,
    labels: Object.fromEntries(labels.flatMap(([name, value]) => (value === undefined ? [] : [[name, value]]))),
  }
}
