import { describe, expect, test } from '@jest/globals'
import { guaranteeLines, planFacts, planLines } from '../../src/report/plan-text.ts'
import { aChange, aPlan } from './a-report.ts'

test('a plan is a heading for each target and a line for each fact', () => {
  const shop = aPlan({
    changes: [
      aChange('image', 'shop@sha256:0d', 'shop@sha256:ab'),
      aChange('port', undefined, '8080'),
      aChange('labels.team', 'red'),
      aChange('env.LOG_LEVEL'),
    ],
    warnings: ['ingress was set by somebody else\nand stays'],
    steps: ['Staging revision at 0 %', 'Moving users to it'],
  })
  const first = aPlan({ action: 'create', traits: { hold: 'none', undo: 'redeploy' }, steps: ['Creating the service'] })
  expect(
    planLines([
      { key: 'gcp/acme/us-central1/cloud-run/shop', plan: shop },
      { key: 'gcp/acme/europe-west1/cloud-run/shop', plan: first },
      { key: 'gcp/acme/asia-east1/cloud-run/shop', plan: aPlan({ action: 'unchanged' }) },
    ]),
  ).toEqual([
    'gcp/acme/us-central1/cloud-run/shop: update',
    '  change: image: shop@sha256:0d → shop@sha256:ab',
    '  change: port: 8080 (new)',
    '  change: labels.team: red → removed',
    '  change: env.LOG_LEVEL changes',
    '  warning: ingress was set by somebody else and stays',
    '  step 1: Staging revision at 0 %',
    '  step 2: Moving users to it',
    '  users: keep the old revision until the new one is up beside it and checked',
    '  check: over HTTP',
    '  undo: requests go back to the old revision, within seconds; any later run can do it',
    'gcp/acme/europe-west1/cloud-run/shop: create',
    '  step 1: Creating the service',
    '  users: have nothing here yet; it is checked as soon as it is up',
    '  check: over HTTP',
    '  undo: the service that this release creates is deleted again',
    'gcp/acme/asia-east1/cloud-run/shop: unchanged, will only be checked',
    'together: gcp/acme/us-central1/cloud-run/shop up beside the old version and checked; then gcp/acme/europe-west1/cloud-run/shop switched and checked; then decision; then users of gcp/acme/us-central1/cloud-run/shop moved',
    'if one fails: every target goes back to what it has now',
    'meanwhile: users of gcp/acme/europe-west1/cloud-run/shop get the new version first, and the others theirs as soon as it is checked there',
  ])
})

test('what is created on Lambda is called a function', () => {
  const lines = planLines([{ key: 'aws/1/us-east-1/lambda/shop', plan: aPlan({ action: 'create' }) }])
  expect(lines).toContain('  undo: the function that this release creates is deleted again')
})

test('a plan with a problem tells the problem first, and no steps', () => {
  const plan = aPlan({
    problems: ['the region has no Cloud Run'],
    changes: [aChange('cpu', '1', '2')],
    steps: ['Staging'],
  })
  expect(planFacts(plan)).toEqual(['problem: the region has no Cloud Run', 'change: cpu: 1 → 2'])
})

describe('how it can be undone and proven', () => {
  test.each<[Parameters<typeof aPlan>[0], string[]]>([
    [
      { traits: { hold: 'paused', undo: 'route', undoNeeds: 'snapshot', proof: 'platform' } },
      [
        'users: keep the old revision until the new one is up and checked; the platform pauses for that',
        "check: the platform's own word, the strongest there is here",
        'undo: requests go back to the old revision, within seconds; needs what this run has noted on its runner',
      ],
    ],
    [
      { traits: { hold: 'none', undo: 'redeploy', undoNeeds: 'cloud', proof: 'execution' } },
      [
        'users: get the new revision as soon as the platform finds it healthy; it is checked by Tandem after that',
        'check: by an execution',
        'undo: the old version is deployed again; any later run can do it',
      ],
    ],
    [
      { traits: { hold: 'none', undo: 'none' } },
      [
        'users: get the new revision as soon as the platform finds it healthy; it is checked by Tandem after that',
        'check: over HTTP',
        'undo: not possible',
      ],
    ],
  ])('%j', (given, lines) => {
    expect(planFacts(aPlan(given))).toEqual(lines)
  })
})

test('a platform that leads users over by itself does not give them the new version at once', () => {
  expect(planFacts(aPlan({ traits: { hold: 'none', shift: 'platform' } }))[0]).toBe(
    'users: get the new revision step by step, as the platform leads them over; it is checked by Tandem after that',
  )
})

describe('the guarantee', () => {
  const inPlace = aPlan({ traits: { hold: 'none', undo: 'redeploy' } })
  const held = aPlan()

  test('is whole with one target in place, the last resource', () => {
    expect(
      guaranteeLines([
        { key: 'a', plan: held },
        { key: 'b', plan: inPlace },
        { key: 'c', plan: aPlan({ action: 'unchanged', traits: { hold: 'none' } }) },
      ]),
    ).toEqual([
      'together: a up beside the old version and checked; then b switched and checked; then decision; then users of a moved',
      'if one fails: every target goes back to what it has now',
      'meanwhile: users of b get the new version first, and the others theirs as soon as it is checked there',
    ])
  })

  test('needs no words where one target changes', () => {
    expect(guaranteeLines([{ key: 'a', plan: held }])).toEqual([])
  })

  test.each([
    ['roll-back-failed', 'that one goes back to what it has now, and the others go on without it'],
    ['hold', 'nothing is undone, for a look; the next run takes it back'],
  ] as const)('is another one with on-failure: %s', (onFailure, told) => {
    const lanes = [
      { key: 'a', plan: held },
      { key: 'b', plan: held },
    ]
    expect(guaranteeLines(lanes, onFailure)).toContain(`if one fails: ${told}`)
  })

  test('is reduced with two in place, and the plan says so', () => {
    expect(
      guaranteeLines([
        { key: 'a', plan: inPlace },
        { key: 'b', plan: held },
        { key: 'c', plan: inPlace },
      ]),
    ).toEqual([
      'together: b up beside the old version and checked; then a, c switched and checked; then decision; then users of b moved',
      'if one fails: every target goes back to what it has now',
      'guarantee reduced: 2 targets switch in place, one after the other; if a later one fails, users of the earlier ones have had the new version until it is undone: a, c',
    ])
  })

  test('is whole where all in place are new: they have no users yet', () => {
    const fresh = aPlan({ action: 'create', traits: { hold: 'none' } })
    expect(
      guaranteeLines([
        { key: 'a', plan: fresh },
        { key: 'b', plan: fresh },
      ]),
    ).toEqual([
      'together: a, b switched and checked; then decision',
      'if one fails: every target goes back to what it has now',
    ])
  })

  test('is reduced where there is no way back', () => {
    expect(guaranteeLines([{ key: 'a', plan: aPlan({ traits: { undo: 'none' } }) }])).toEqual([
      'guarantee reduced: there is no way back on a',
    ])
  })
})
