// documented: numbers of functions that run on no instances of one's own (developer guide, "Lambda quotas"; API reference of CreateFunction,
// botocore 1.44.8, whose model has those of Lambda Managed Instances). observed: the texts (real deployments of September 2026, told of in the
// rules of github.com/badmintoncryer/cdk-preflight); 3,008 MB of new accounts (public logs). guess: the text on storage.
import { violationsText } from '../model.ts'
import type { Cloud } from './records.ts'
import { badParameter, refuse } from './refusal.ts'
import type { Settings } from './settings.ts'

/** seconds, MB */
const most = { timeout: 900, storage: 10_240 } as const

export function checkLimits({ limits }: Cloud, { Timeout, MemorySize, EphemeralStorage }: Settings): void {
  if (Timeout > most.timeout)
    throw refuse(
      'ValidationException',
      violationsText([
        `Value '${Timeout}' at 'timeout' failed to satisfy constraint: Member must have value less than or equal to ${most.timeout}`,
      ]),
    )
  const tooLarge = (member: string, limit: number) =>
    badParameter(
      `'${member}' value failed to satisfy constraint: Member must have value less than or equal to ${limit}`,
    )
  if (MemorySize > limits.memory) throw tooLarge('MemorySize', limits.memory)
  if (EphemeralStorage.Size > most.storage) throw tooLarge('EphemeralStorage', most.storage)
}
