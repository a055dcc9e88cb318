import type { Snapshot, TargetPlan } from '../core/target.ts'
import type { JournalFile } from './file.ts'

/** What main has kept of a target, as far as it is there. */
export interface Kept {
  readonly snapshot?: Snapshot
  readonly plan?: TargetPlan
}

export async function keptOf(target: string, journal: Pick<JournalFile, 'recallKept'>): Promise<Kept> {
  const [snapshot, plan] = await Promise.all([
    journal.recallKept(`snapshot:${target}`),
    journal.recallKept(`plan:${target}`),
  ])
  return { ...(isSnapshot(snapshot) ? { snapshot } : {}), ...(isPlan(plan) ? { plan } : {}) }
}

const has = (value: unknown, ...members: readonly string[]): boolean =>
  typeof value === 'object' && value !== null && members.every((member) => member in value)

const isSnapshot = (value: unknown): value is Snapshot => has(value, 'existed', 'fingerprint', 'live', 'recipe')
const isPlan = (value: unknown): value is TargetPlan => has(value, 'action', 'traits', 'fingerprint', 'detail')
