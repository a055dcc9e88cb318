import { describe, expect, test } from '@jest/globals'
import type { Goal, Mark, Next, Observed, Snapshot, TargetPlan } from '../../../../src/core/target.ts'
import type { ServiceSettings } from '../../../../src/core/unit.ts'
import type { RunRevision, RunService } from '../../../../src/gcp/run-types.ts'
import { markAnnotation, readRecipe, releaseLabel, writeMark } from '../../../../src/targets/gcp/cloud-run/mark.ts'
import { nextStep } from '../../../../src/targets/gcp/cloud-run/next.ts'
import { planService } from '../../../../src/targets/gcp/cloud-run/plan.ts'
import { takeSnapshot } from '../../../../src/targets/gcp/cloud-run/snapshot.ts'
import type { Request } from '../../../../src/targets/gcp/cloud-run/request.ts'
import { liveHash } from '../../../../src/targets/gcp/cloud-run/template.ts'
import { detailOf, observed } from '../../../../src/targets/gcp/cloud-run/view.ts'
import { aContext, aUnit } from '../../../support/engine.ts'

/** Everything here is pure: what one look at a service leads to. */
const old = 'shop-00001-old'
const ours = 'shop-00002-new'
const newer = 'shop-00003-theirs'
const unit = aUnit('r2')
const digest = `sha256:${'0'.repeat(64)}`

const latest = (percent: number, tag?: string) => ({
  type: 'TRAFFIC_TARGET_ALLOCATION_TYPE_LATEST' as const,
  percent,
  ...(tag === undefined ? {} : { tag }),
})
const named = (revision: string, percent: number, tag?: string) => ({
  type: 'TRAFFIC_TARGET_ALLOCATION_TYPE_REVISION' as const,
  revision,
  percent,
  ...(tag === undefined ? {} : { tag }),
})

const templateOf = (release: string | undefined, image: string) => ({
  containers: [{ image: `registry.example/shop@${image}`, env: [] }],
  labels: release === undefined ? {} : { [releaseLabel]: release },
})

function aService(overrides: RunService = {}): RunService {
  return {
    etag: 'seen',
    generation: '2',
    observedGeneration: '2',
    uri: 'https://shop.example',
    ingress: 'INGRESS_TRAFFIC_ALL',
    template: templateOf(undefined, digest),
    traffic: [latest(100)],
    trafficStatuses: [{ ...named(old, 100) }],
    latestReadyRevision: old,
    latestCreatedRevision: old,
    ...overrides,
  }
}

const aMark = (phase: Mark['phase'], overrides: Partial<Mark> = {}): Record<string, string> => ({
  [markAnnotation]: writeMark({
    ...unit.release,
    release: 'r2',
    settingsHash: 'h',
    phase,
    created: false,
    ...overrides,
    step: 's',
  }),
})

const aRevision = (name: string, ready: boolean): RunRevision => ({
  name,
  labels: { [releaseLabel]: 'r2' },
  conditions: [{ type: 'Ready', state: ready ? 'CONDITION_SUCCEEDED' : 'CONDITION_PENDING' }],
  createTime: { seconds: 1 },
})

const look = (service: RunService | undefined, revisions: RunRevision[] = []): Observed =>
  observed({ service, revisions, openTo: [] })

/** Our candidate is up beside the old revision. */
const held = (overrides: RunService = {}, ready = true): Observed =>
  look(
    aService({
      annotations: aMark('held'),
      template: templateOf('r2', unit.image.digest),
      traffic: [named(old, 100), named(ours, 0, 'tandem')],
      trafficStatuses: [named(old, 100), { ...named(ours, 0, 'tandem'), uri: 'https://tandem---shop.example' }],
      latestReadyRevision: ready ? ours : old,
      latestCreatedRevision: ours,
      ...overrides,
    }),
    [aRevision(ours, ready)],
  )

/** Ours has all traffic; the release is not finished. */
const promoted = (overrides: RunService = {}): Observed =>
  held({
    annotations: aMark('committed'),
    traffic: [named(ours, 100), named(ours, 0, 'tandem')],
    trafficStatuses: [named(ours, 100), named(ours, 0, 'tandem')],
    ...overrides,
  })

async function planFor(
  seen: Observed,
  given: Partial<ServiceSettings> = {},
): Promise<{ plan: TargetPlan; snapshot: Snapshot }> {
  const reads = {
    pin: () => Promise.resolve(undefined),
    validate: () => Promise.resolve(),
    missingPermissions: () => Promise.resolve([]),
  }
  const settings = { ...unit.settings, ...given }
  const plan = await planService({ ...unit, settings }, seen, reads, aContext())
  return { plan, snapshot: takeSnapshot(plan, seen) }
}

async function towards(goal: Goal, seen: Observed, before: Observed = look(aService())): Promise<Next> {
  return nextStep({ release: 'r2', goal, attempt: 1, ...(await planFor(before)) }, seen)
}

type Patch = Extract<Request, { call: 'patch' }>

const isPatch = (detail: unknown): detail is Patch =>
  typeof detail === 'object' && detail !== null && 'call' in detail && detail.call === 'patch'

function requestOf(next: Next): Patch {
  const detail = next.kind === 'step' ? next.step.detail : undefined
  if (!isPatch(detail)) throw new Error(`not a patch: ${JSON.stringify(next)}`)
  return detail
}

const routesOf = (next: Next): string[] =>
  (requestOf(next).service.traffic ?? []).map(
    ({ revision, percent, tag }) => `${revision ?? 'LATEST'} ${percent}${tag ? ` ${tag}` : ''}`,
  )

describe('staging', () => {
  test('pins users to what they have', async () => {
    expect(routesOf(await towards('held', look(aService())))).toEqual([`${old} 100`])
  })

  test('touches nothing that acts on users at once', async () => {
    expect(requestOf(await towards('held', look(aService()))).mask).toEqual(['template', 'traffic', 'annotations'])
  })

  test('has not arrived while the revision is not ready, whatever became of the operation', async () => {
    await expect(towards('held', held({}, false))).resolves.toMatchObject({ kind: 'failed' })
    await expect(towards('held', held())).resolves.toEqual({ kind: 'arrived' })
  })

  test('has not arrived while nobody can ask the candidate, as its tag came to nothing', async () => {
    const terminalCondition = { state: 'CONDITION_FAILED' as const, message: 'the route is not ready' }
    const untagged = { trafficStatuses: [named(old, 100)] }
    await expect(towards('held', held({ ...untagged, terminalCondition }))).resolves.toMatchObject({
      kind: 'failed',
      reason: 'the route is not ready',
    })
    await expect(towards('held', held({ terminalCondition }))).resolves.toEqual({ kind: 'arrived' })
  })
})

test('a service whose generations differ is not at rest, even where it says that it is not reconciling', () => {
  expect(look(aService({ reconciling: false, observedGeneration: '1' })).busy).toBeDefined()
  expect(look(aService()).busy).toBeUndefined()
})

test.each<[Goal, Observed]>([
  ['held', look(aService())],
  ['live', held()],
  ['finished', promoted()],
  ['back', held()],
])(
  'a change on the way to "%s" is refused when somebody has changed the service since the look',
  async (goal, seen) => {
    expect(requestOf(await towards(goal, seen)).service.etag).toBe('seen')
  },
)

describe('finishing', () => {
  test('lets a service float again that floated, and leaves no tag', async () => {
    expect(routesOf(await towards('finished', promoted()))).toEqual(['LATEST 100'])
  })

  test.each([
    ['ready', { latestCreatedRevision: newer, latestReadyRevision: newer }],
    ['on its way', { latestCreatedRevision: newer }],
  ])('does not give LATEST to a later revision of somebody else that is %s', async (_, latestRevisions) => {
    const snapshot = { ...(await planFor(look(aService()))), release: 'r2', goal: 'finished' as const, attempt: 1 }
    expect(routesOf(nextStep(snapshot, promoted(latestRevisions)))).toEqual([`${ours} 100`])
  })
})

describe('going back', () => {
  test('restores the old template before it gives the rule back', async () => {
    const restore = await towards('back', held())
    expect(requestOf(restore).service.template).toMatchObject(templateOf(undefined, digest))
    expect(routesOf(restore)).toEqual([`${old} 100`])
  })

  test.each([
    ['another release created', { release: 'r1', created: true }],
    ['was there before', { created: false }],
    ['has been finished', { phase: 'done' as const, created: true }],
  ])('never deletes a service that %s', async (_, mark) => {
    const seen = held({ annotations: aMark('held', mark) })
    await expect(towards('back', seen, look(undefined))).resolves.toMatchObject({ kind: 'overtaken' })
  })

  test('deletes the one that this release created', async () => {
    const seen = held({ annotations: aMark('held', { created: true }) })
    await expect(towards('back', seen, look(undefined))).resolves.toMatchObject({ step: { name: 'delete' } })
  })
})

describe('users are not given back to ours', () => {
  const pinnedBefore = look(aService({ traffic: [named(old, 100)] }))
  const back = async (seen: Observed): Promise<Next> => towards('back', seen, pinnedBefore)

  test('by a rule of somebody else that follows the latest revision, while theirs, on top of ours, is not ready', async () => {
    const annotations = aMark('committed', { digest: unit.image.digest })
    const following = { traffic: [latest(100)], trafficStatuses: [named(ours, 100)], latestCreatedRevision: newer }
    const step = await back(promoted({ annotations, ...following }))
    expect(step).toMatchObject({ step: { name: 'yield' } })
    expect(routesOf(step)).toEqual([`${old} 100`])
  })

  test('by the rule of before, while a read does not show yet the revision of the template that was put back', async () => {
    const restoring = { annotations: aMark('restoring'), template: templateOf(undefined, digest) }
    const pin = { traffic: [named(old, 100)], trafficStatuses: [named(old, 100)] }
    await expect(towards('back', promoted({ ...restoring, ...pin }))).resolves.toMatchObject({ kind: 'stuck' })
  })
})

describe('what a promotion changed beside traffic', () => {
  const wide = { ingress: 'INGRESS_TRAFFIC_ALL' as const, labels: { hash: 'r2' } }
  const narrow = { ingress: 'INGRESS_TRAFFIC_INTERNAL_ONLY' as const, labels: {} }
  const before = look(aService(narrow))
  const theirs = { latestCreatedRevision: newer, latestReadyRevision: newer, trafficStatuses: [named(newer, 100)] }
  const back = async (overrides: RunService): Promise<Next> => {
    const { plan, snapshot } = await planFor(before, { ingress: 'all' })
    return nextStep({ release: 'r2', goal: 'back', attempt: 1, plan, snapshot }, promoted({ ...wide, ...overrides }))
  }

  test('goes back with the mark, where somebody has deployed a template of their own since', async () => {
    const step = await back({ ...theirs, template: templateOf(undefined, 'sha256:theirs'), traffic: [latest(100)] })
    expect(step).toMatchObject({ step: { name: 'reroute' } })
    expect(requestOf(step)).toMatchObject({
      mask: ['traffic', 'annotations', 'ingress', 'labels'],
      service: { ingress: narrow.ingress, labels: {} },
    })
  })

  test('goes back where somebody has deployed on top of ours, and ours is not served any more', async () => {
    const annotations = aMark('committed', { digest: unit.image.digest })
    const step = await back({ ...theirs, annotations, traffic: [named(newer, 100)] })
    expect(step).toMatchObject({ step: { name: 'yield' } })
    expect(requestOf(step).service).toMatchObject({ ingress: narrow.ingress, labels: {} })
    expect(routesOf(step)).toEqual([`${newer} 100`])
  })

  test('stays as somebody else has set it since, with the deployment of theirs', async () => {
    const fields = {
      ingress: 'INGRESS_TRAFFIC_INTERNAL_LOAD_BALANCER' as const,
      labels: { hash: 'theirs', by: 'hand' },
    }
    const theirOwn = { ...theirs, ...fields, template: templateOf(undefined, 'sha256:theirs'), traffic: [latest(100)] }
    const step = await back({ ...theirOwn, scaling: { minInstanceCount: 5 } })
    expect(step).toMatchObject({ step: { name: 'reroute' } })
    expect(requestOf(step).mask).toEqual(['traffic', 'annotations'])
  })

  test('is left alone once it has gone back', async () => {
    const template = templateOf(undefined, digest)
    const made = { latestCreatedRevision: newer, latestReadyRevision: newer }
    const restoring = { annotations: aMark('restoring'), template, ...made, ...narrow }
    const labels = { since: 'by-hand' }
    const step = await back({ ...restoring, labels, traffic: [named(old, 100)], trafficStatuses: [named(old, 100)] })
    expect(requestOf(step).mask).toEqual(['traffic', 'annotations'])
  })
})

describe('whoever takes over a release with nothing but the service', () => {
  const before = look(aService({ ingress: 'INGRESS_TRAFFIC_INTERNAL_ONLY', invokerIamDisabled: true }))
  const noted = async (): Promise<Snapshot> => {
    const { snapshot } = await planFor(before, { ingress: 'all', access: 'private', minInstances: 2 })
    return { ...snapshot, recipe: readRecipe(JSON.stringify(snapshot.recipe)) }
  }
  const led = async (goal: Goal, seen: Observed): Promise<Patch> =>
    requestOf(nextStep({ release: 'r2', goal, attempt: 1, snapshot: await noted() }, seen))

  test('promotes it with everything that was asked for, and not with traffic alone', async () => {
    const seen = held({ ingress: 'INGRESS_TRAFFIC_INTERNAL_ONLY', invokerIamDisabled: true })
    expect(await led('live', seen)).toMatchObject({
      mask: ['traffic', 'annotations', 'ingress', 'invokerIamDisabled', 'scaling.minInstanceCount', 'labels'],
      service: {
        ingress: 'INGRESS_TRAFFIC_ALL',
        invokerIamDisabled: false,
        scaling: { minInstanceCount: 2 },
        labels: { hash: 'r2' },
      },
    })
  })

  test('takes back what it changed, and nothing that somebody else has changed since', async () => {
    const wanted = { ingress: 'INGRESS_TRAFFIC_ALL', scaling: { minInstanceCount: 2 } } as const
    const seen = promoted({ ...wanted, labels: { hash: 'r2', since: 'by-hand' } })
    expect((await led('back', seen)).service).toMatchObject({
      ingress: 'INGRESS_TRAFFIC_INTERNAL_ONLY',
      invokerIamDisabled: true,
      scaling: { minInstanceCount: 0 },
      labels: { since: 'by-hand' },
    })
  })
})

describe('a policy that cannot be read for a moment', () => {
  const everybody = ['allUsers']
  const unread = (seen: Observed): Observed => {
    const { openTo: _, ...detail } = detailOf(seen)
    return { ...seen, detail }
  }
  const closing = async (goal: Goal, seen: Observed): Promise<Next> => {
    const before = observed({ service: aService(), revisions: [], openTo: everybody })
    return nextStep({ release: 'r2', goal, attempt: 1, ...(await planFor(before, { access: 'private' })) }, seen)
  }

  test('is not taken for one that lets nobody in: a service that is to be private is closed', async () => {
    await expect(closing('live', unread(promoted()))).resolves.toMatchObject({ step: { name: 'restrict' } })
    await expect(closing('live', promoted())).resolves.toEqual({ kind: 'arrived' })
  })

  test('is not taken for one that lets everybody in again: the role is given back, after users have what they had', async () => {
    const retract = await closing('back', unread(promoted()))
    expect(retract).toMatchObject({ step: { name: 'retract' } })
    const restored = {
      template: templateOf(undefined, digest),
      traffic: [named(old, 100)],
      trafficStatuses: [named(old, 100)],
      annotations: aMark('restoring'),
      latestCreatedRevision: newer,
      latestReadyRevision: newer,
    }
    const reopen = await closing('back', unread(promoted(restored)))
    expect(reopen).toMatchObject({ step: { name: 'reopen', detail: { members: everybody } } })
  })

  test('is given back to a service that went in place, which is closed as soon as it is up', async () => {
    const never = { ...aService({ traffic: [latest(100)] }), latestReadyRevision: '', trafficStatuses: [] }
    const before = observed({ service: never, revisions: [], openTo: everybody })
    const { plan, snapshot } = await planFor(before, { access: 'private' })
    const led = (goal: Goal, seen: Observed) => nextStep({ release: 'r2', goal, attempt: 1, plan, snapshot }, seen)
    const inPlace = { traffic: [latest(100)], trafficStatuses: [named(ours, 100)] }
    expect(plan.steps).toContain('Take the invoker role from allUsers')
    const open = observed({ service: undefined, revisions: [], openTo: everybody }).detail
    const up = held(inPlace)
    expect(led('live', { ...up, detail: { ...detailOf(up), ...detailOf({ ...up, detail: open }) } })).toMatchObject({
      step: { name: 'restrict' },
    })
    expect(led('live', up)).toEqual({ kind: 'arrived' })
    const down = { ...inPlace, template: templateOf(undefined, digest), trafficStatuses: [], latestReadyRevision: '' }
    expect(led('back', unread(held(down)))).toMatchObject({ step: { name: 'reopen', detail: { members: everybody } } })
  })

  test('is no matter while nothing was promoted', async () => {
    await expect(closing('back', unread(held()))).resolves.toMatchObject({ step: { name: 'restore' } })
  })
})

describe('the decision', () => {
  test('is in the mark of what was promoted, and is added to that of what went in place', async () => {
    await expect(towards('committed', promoted())).resolves.toEqual({ kind: 'arrived' })
    const seen = promoted({ annotations: aMark('held', { created: true }) })
    const commit = requestOf(await towards('committed', seen, look(undefined)))
    expect(commit.mask).toEqual(['annotations'])
    expect(commit.service.annotations?.[markAnnotation]).toContain('"phase":"committed"')
  })

  test('a service that was created and committed is told to be on its way back before it is deleted', async () => {
    const committed = held({ annotations: aMark('committed', { created: true }) })
    const restoring = held({ annotations: aMark('restoring', { created: true }) })
    await expect(towards('restored', committed, look(undefined))).resolves.toMatchObject({ step: { name: 'retract' } })
    await expect(towards('restored', restoring, look(undefined))).resolves.toEqual({ kind: 'arrived' })
    await expect(towards('back', restoring, look(undefined))).resolves.toMatchObject({ step: { name: 'delete' } })
  })
})

test.each(['committed', 'finished'] as const)('after the decision nothing begins anew, towards %s', async (goal) => {
  await expect(towards(goal, look(undefined), look(undefined))).resolves.toMatchObject({ kind: 'overtaken' })
  await expect(towards(goal, look(aService()))).resolves.toMatchObject({ kind: 'overtaken' })
  await expect(towards('live', look(undefined), look(undefined))).resolves.toMatchObject({ step: { name: 'create' } })
})

describe('unchanged', () => {
  const released = async (overrides: RunService = {}): Promise<TargetPlan['action']> => {
    const { plan } = await planFor(promoted())
    const template = templateOf('r2', unit.image.digest)
    const mark = {
      ...unit.release,
      release: 'r2',
      settingsHash: plan.settingsHash,
      phase: 'done' as const,
      created: false,
    }
    const annotations = { [markAnnotation]: writeMark({ ...mark, step: 's', live: liveHash(template) }) }
    const labels = { ...unit.settings.labels }
    const seen = promoted({ annotations, template, labels, traffic: [latest(100)], ...overrides })
    return (await planFor(seen)).plan.action
  }

  test('is what has the same hash and is as it was left', async () => {
    expect(await released()).toBe('unchanged')
  })

  test('is not what somebody has changed by hand since', async () => {
    const containers = [{ image: `registry.example/shop@${unit.image.digest}`, env: [{ name: 'BY', value: 'hand' }] }]
    expect(await released({ template: { ...templateOf('r2', unit.image.digest), containers } })).toBe('update')
    expect(await released({ labels: { hash: 'by-hand' } })).toBe('update')
  })
})
