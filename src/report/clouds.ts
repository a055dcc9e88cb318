import type { Cloud } from '../core/target.ts'
import type { TargetReport } from './report.ts'

export const cloudNames: Readonly<Record<Cloud, string>> = { gcp: 'Google Cloud', aws: 'AWS' }

/** The cloud, where the target is the only one there; else its key. */
export const shortName = ({ key, id: { cloud } }: TargetReport, targets: readonly TargetReport[]): string =>
  targets.filter(({ id }) => id.cloud === cloud).length === 1 ? cloudNames[cloud] : key
