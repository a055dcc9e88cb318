import { expect, test } from '@jest/globals'
import { CloudError } from '../../../../src/core/errors.ts'
import type { Settled, Step } from '../../../../src/core/target.ts'
import type { RunRevision, RunService } from '../../../../src/gcp/run-types.ts'
import { detailOf } from '../../../../src/targets/gcp/cloud-run/view.ts'
import { createCloudRun } from '../../../../src/targets/gcp/cloud-run.ts'
import { markAnnotation, releaseLabel, writeMark } from '../../../../src/targets/gcp/cloud-run/mark.ts'
import type { CloudRunService } from '../../../../src/targets/gcp/cloud-run/service.ts'
import { aContext, aUnit } from '../../../support/engine.ts'
import { jumpingClock } from '../../../support/jumping-clock.ts'

/** What Cloud Run's reads may show late: each is told as a test says, look by look, the last one for ever. */
const [old, ours] = ['shop-00001-old', 'shop-00002-new']
const step: Pick<Step, 'key' | 'name' | 'goal'> = { key: 'r2-held-stage-1', name: 'stage', goal: 'held' }

const before: RunService = {
  etag: 'e',
  generation: '1',
  observedGeneration: '1',
  trafficStatuses: [{ revision: old, percent: 100 }],
  latestReadyRevision: old,
  latestCreatedRevision: old,
}

const staged: RunService = {
  ...before,
  generation: '2',
  observedGeneration: '2',
  latestReadyRevision: ours,
  latestCreatedRevision: ours,
  annotations: {
    [markAnnotation]: writeMark({
      ...aUnit('r2').release,
      release: 'r2',
      settingsHash: 'h',
      phase: 'held',
      created: false,
      step: step.key,
    }),
  },
}

const revision = (name: string, state: 'CONDITION_PENDING' | 'CONDITION_SUCCEEDED'): RunRevision => ({
  name,
  labels: name === ours ? { [releaseLabel]: 'r2' } : {},
  conditions: [{ type: 'Ready', state }],
})
const [pending, ready] = [revision(ours, 'CONDITION_PENDING'), revision(ours, 'CONDITION_SUCCEEDED')]

interface Reads {
  readonly service: readonly (RunService | undefined)[]
  readonly revisions?: readonly (readonly RunRevision[])[]
  /** By name. */
  readonly revision?: RunRevision
}

function cloudWith({ service, revisions = [[]], revision: named }: Reads) {
  let [looks, lists] = [0, 0]
  const missing = () => new CloudError('not there', { trouble: 'missing', operation: 'test' })
  const answer = <T>(value: T | undefined): Promise<T> =>
    value === undefined ? Promise.reject(missing()) : Promise.resolve(value)
  const never = (): never => {
    throw new Error('is not asked here')
  }
  const fake: CloudRunService = {
    get: () => answer(service[Math.min(looks++, service.length - 1)]),
    revisions: () => answer(revisions[Math.min(lists++, revisions.length - 1)]),
    revision: () => answer(named),
    openTo: () => Promise.resolve([]),
    create: never,
    patch: never,
    delete: never,
    wait: never,
    setOpenTo: never,
    missingPermissions: never,
  }
  return createCloudRun({
    id: { cloud: 'gcp', account: 'acme', region: 'us-central1', platform: 'cloud-run', name: 'shop' },
    service: fake,
    pin: never,
    lastLines: never,
    consoleUrl: '',
    logsUrl: () => '',
  })
}

const patient = () => aContext({ clock: jumpingClock() })

/** The answer to the request was lost: there is no operation to wait for. */
const settled = (reads: Reads): Promise<Settled> => cloudWith(reads).settle({ step: step.key }, patient())

test('a revision that a list does not show yet is asked for by its name', async () => {
  const result = await settled({
    service: [staged],
    revisions: [[revision(old, 'CONDITION_SUCCEEDED')]],
    revision: ready,
  })
  expect(result).toMatchObject({ state: 'done', seen: { ours: { revision: ours, ready: true } } })
})

test('a revision of which nothing is decided is waited for, though the service does not say yet that it is at work', async () => {
  const failedBefore: RunService = {
    ...staged,
    observedGeneration: '1',
    latestReadyRevision: old,
    terminalCondition: { state: 'CONDITION_FAILED', message: 'of the change before' },
  }
  const result = await settled({
    service: [failedBefore, failedBefore, staged],
    revisions: [[pending], [pending], [ready]],
  })
  expect(result).toMatchObject({ state: 'done', seen: { ours: { ready: true } } })
})

test('one that stays undecided is shown as it is in the end', async () => {
  const result = await settled({ service: [{ ...staged, latestReadyRevision: old }], revisions: [[pending]] })
  expect(result).toMatchObject({ state: 'done', seen: { ours: { ready: false } } })
})

test('a template that was put back is waited for until the service shows the revision that it makes', async () => {
  const key = 'r2-back-restore-1'
  const restored = {
    ...staged,
    generation: '3',
    observedGeneration: '3',
    annotations: { [markAnnotation]: staged.annotations?.[markAnnotation]?.replace(step.key, key) ?? '' },
  }
  const cloud = cloudWith({
    service: [restored, restored, { ...restored, latestCreatedRevision: 'shop-00003-old' }],
    revisions: [[ready]],
  })
  const { seen } = await cloud.settle({ step: key }, patient())
  expect(detailOf(seen).service?.latestCreated).toBe('shop-00003-old')
})

test('a step whose answer was lost is found though the first look is of before it', async () => {
  await expect(cloudWith({ service: [before, before, staged] }).recall(step, patient())).resolves.toEqual({
    step: step.key,
  })
  await expect(cloudWith({ service: [before] }).recall(step, patient())).resolves.toBe('absent')
})

test('so is a creation, and a step that takes the mark away', async () => {
  const create = { key: 'r2-live-create-1', name: 'create', goal: 'live' } as const
  const created = {
    ...staged,
    annotations: { [markAnnotation]: staged.annotations?.[markAnnotation]?.replace(step.key, create.key) ?? '' },
  }
  await expect(cloudWith({ service: [undefined, created] }).recall(create, patient())).resolves.toEqual({
    step: create.key,
  })
  const reroute = { key: 'r2-back-reroute-1', name: 'reroute', goal: 'back' } as const
  await expect(cloudWith({ service: [staged, before] }).recall(reroute, patient())).resolves.toEqual({
    step: reroute.key,
  })
})
