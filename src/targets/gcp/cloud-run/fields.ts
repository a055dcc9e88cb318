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

/** The step from `from` to `to`, made on what is there now: what somebody else has changed meanwhile stays. */
export function laidOver(now: ServiceFields, { from, to }: { from: ServiceFields; to: ServiceFields }): ServiceFields {
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
