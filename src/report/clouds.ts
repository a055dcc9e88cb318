import { cloudNames } from '../core/platform-words.ts'
import type { TargetReport } from './report.ts'

/** The cloud, where the target is the only one there; else its key. */
export const shortName = ({ key, id: { cloud } }: TargetReport, targets: readonly TargetReport[]): string =>
  targets.filter(({ id }) => id.cloud === cloud).length === 1 ? cloudNames[cloud] : key
