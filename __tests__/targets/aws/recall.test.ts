import { expect, test } from '@jest/globals'
import type { Context } from '../../../src/core/context.ts'
import type { Observed } from '../../../src/core/target.ts'
import { type Finding, type Recalling, recallBy } from '../../../src/targets/aws/recall.ts'
import { aContext } from '../../support/engine.ts'

const step = { key: 'r2-live-update-1', name: 'update', goal: 'live' } as const
const rest: Observed = { exists: true, fingerprint: 'f', live: [], endpoints: {}, detail: undefined }

interface Past {
  /** Findings, look by look; the last one stays. */
  readonly findings: readonly Finding[]
  readonly seen?: Observed
  readonly isBusy?: NonNullable<Recalling['isBusy']>
  /** For how long a look is under way, ms; it shows what there was at its beginning. */
  readonly took?: number
}

/** What is known of the step in the end, and how many looks it took; time passes by sleeping and looking alone. */
async function recalled({ findings, seen = rest, took = 0, ...own }: Past) {
  let [now, looks] = [0, 0]
  const sleep = (ms: number): Promise<void> => Promise.resolve(void (now += ms))
  const context: Context = aContext({ clock: { now: () => now, sleep } })
  const finding = () => findings[Math.min(looks, findings.length) - 1] ?? 'not yet'
  const recall = recallBy({ finding, patience: () => 3_000, ...own })
  const look = (): Promise<Observed> =>
    Promise.resolve(void looks++)
      .then(() => sleep(took))
      .then(() => seen)
  return { known: await recall(step, look, context), looks }
}

test('what shows at once is known at once', async () => {
  await expect(recalled({ findings: [{ step: step.key }] })).resolves.toEqual({ known: { step: step.key }, looks: 1 })
  await expect(recalled({ findings: ['absent'] })).resolves.toEqual({ known: 'absent', looks: 1 })
})

test('what a read does not show yet is waited for', async () => {
  const findings: Finding[] = ['not yet', 'not yet', { step: step.key, operation: 'op-1' }]
  await expect(recalled({ findings })).resolves.toMatchObject({ known: { operation: 'op-1' }, looks: 3 })
})

test('what does not show in time did not happen', async () => {
  await expect(recalled({ findings: ['not yet'] })).resolves.toEqual({ known: 'absent', looks: 5 })
})

test('looks that take long do not end it: only one that was begun late enough says that it did not happen', async () => {
  const findings: Finding[] = ['not yet', 'not yet', { step: step.key }]
  await expect(recalled({ findings, took: 1_500 })).resolves.toEqual({ known: { step: step.key }, looks: 3 })
})

test('what does not show while something is going on is not known', async () => {
  await expect(recalled({ findings: ['not yet'], seen: { ...rest, busy: 'an update' } })).resolves.toMatchObject({
    known: 'unknown',
  })
})

test('a platform may say what counts as going on', async () => {
  const seen = { ...rest, busy: 'our own update', stoppable: true }
  const isBusy: Past['isBusy'] = ({ stoppable }) => stoppable !== true
  await expect(recalled({ findings: ['not yet'], seen, isBusy })).resolves.toMatchObject({ known: 'absent' })
})
