import { describe, expect, test } from '@jest/globals'
import type { Observed } from '../../../../src/core/target.ts'
import type { RunRevision, RunService } from '../../../../src/gcp/run-types.ts'
import { markAnnotation, releaseLabel, writeMark } from '../../../../src/targets/gcp/cloud-run/mark.ts'
import { observed } from '../../../../src/targets/gcp/cloud-run/view.ts'
import { aUnit } from '../../../support/engine.ts'

/** Everything here is pure: what one look tells. */
const [old, ours] = ['shop-00001-old', 'shop-00002-new']

const aService = (overrides: RunService = {}): RunService => ({
  uid: 'one',
  etag: 'first',
  generation: '2',
  observedGeneration: '2',
  uri: 'https://shop.example',
  template: { containers: [{ image: 'registry.example/shop:1' }] },
  traffic: [{ type: 'TRAFFIC_TARGET_ALLOCATION_TYPE_LATEST', percent: 100 }],
  trafficStatuses: [{ revision: old, percent: 100 }],
  conditions: [{ type: 'RoutesReady' }, { type: 'ConfigurationsReady' }],
  latestReadyRevision: old,
  latestCreatedRevision: old,
  ...overrides,
})

const look = (overrides: RunService = {}, revisions: RunRevision[] = []): Observed =>
  observed({ service: aService(overrides), revisions, openTo: [] })

describe('the fingerprint', () => {
  const { fingerprint } = look()

  test.each<[string, RunService]>([
    ['the etag, which a line in the status may move', { etag: 'second' }],
    ['when it was last updated', { updateTime: { seconds: 7 } }],
    ['the order of conditions', { conditions: [{ type: 'ConfigurationsReady' }, { type: 'RoutesReady' }] }],
    ['the words of a failure', { terminalCondition: { state: 'CONDITION_FAILED', message: 'in other words' } }],
    ['a status that does not name the latest revision', { trafficStatuses: [{ percent: 100 }] }],
  ])('is no matter of %s', (_, overrides) => {
    expect(look(overrides).fingerprint).toBe(fingerprint)
  })

  test('is no matter of the order in which shares are told', () => {
    const shares = [
      { revision: old, percent: 90 },
      { revision: ours, percent: 10 },
    ]
    const split = (each: typeof shares) => look({ traffic: each, trafficStatuses: each }).fingerprint
    expect(split(shares.toReversed())).toBe(split(shares))
    expect(split(shares)).not.toBe(fingerprint)
  })

  test.each<[string, RunService]>([
    ['asks for something else', { generation: '3', observedGeneration: '3' }],
    ['deletes the service and makes it anew', { uid: 'two' }],
    ['writes an annotation', { annotations: { by: 'hand' } }],
    ['writes a label', { labels: { by: 'hand' } }],
    ['changes who may come in', { ingress: 'INGRESS_TRAFFIC_INTERNAL_ONLY' }],
    ['sets another rule', { traffic: [{ revision: old, percent: 100 }] }],
    ['makes a revision', { latestCreatedRevision: ours }],
    ['brings a revision up', { latestReadyRevision: ours }],
    ['gives users another revision', { trafficStatuses: [{ revision: ours, percent: 100 }] }],
  ])('moves when somebody %s', (_, overrides) => {
    expect(look(overrides).fingerprint).not.toBe(fingerprint)
  })
})

describe('our revision', () => {
  const mark = writeMark({
    ...aUnit('r2').release,
    release: 'r2',
    settingsHash: 'h',
    phase: 'held',
    created: false,
    step: 's',
  })
  const seen = (latestReadyRevision: string, state: 'CONDITION_PENDING' | 'CONDITION_FAILED') =>
    look({ annotations: { [markAnnotation]: mark }, latestCreatedRevision: ours, latestReadyRevision }, [
      { name: ours, labels: { [releaseLabel]: 'r2' }, conditions: [{ type: 'Ready', state, message: 'no' }] },
    ]).ours

  test('is ready when the service says so, even where its own status comes later', () => {
    expect(seen(old, 'CONDITION_PENDING')?.ready).toBe(false)
    expect(seen(ours, 'CONDITION_PENDING')?.ready).toBe(true)
  })

  test('is not ready once it has failed, whatever was ready last', () => {
    expect(seen(ours, 'CONDITION_FAILED')).toMatchObject({ ready: false, reason: 'no' })
  })
})
