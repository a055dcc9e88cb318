import { execFileSync } from 'node:child_process'
import { describe, expect, test } from '@jest/globals'
import { hashOf } from '../../../../src/core/hash.ts'
import type { Goal, Mark, Next, Observed, Snapshot, TargetPlan, Way } from '../../../../src/core/target.ts'
import {
  type Recipe,
  recipeSchema,
  type ServiceMark,
  writeMark,
  writeRecipe,
} from '../../../../src/targets/aws/app-runner/mark.ts'
import { nextStep } from '../../../../src/targets/aws/app-runner/next.ts'
import { planService } from '../../../../src/targets/aws/app-runner/plan.ts'
import { rebuild, takeSnapshot } from '../../../../src/targets/aws/app-runner/snapshot.ts'
import { type PlanDetail, planDetail } from '../../../../src/targets/aws/app-runner/steps.ts'
import { observed } from '../../../../src/targets/aws/app-runner/view.ts'
import { aContext, aUnit } from '../../../support/engine.ts'
import { type Look, running, shown } from './a-service.ts'

/** Everything here is pure: what one look at a service leads to. */
const places = ['aws/us-east-1/app-runner/shop', 'gcp/us-central1/cloud-run/shop']
const unit = { ...aUnit('r2'), release: { ...aUnit('r2').release, places } }
const old = running({ LEVEL: 'info', RELEASE_ID: 'r1' })

const look = (given: Look | undefined): Observed => observed(given === undefined ? undefined : shown(given), undefined)

const before = look({ settings: old })

async function known(seen: Observed = before): Promise<{ plan: TargetPlan; snapshot: Snapshot; detail: PlanDetail }> {
  const plan = await planService(unit, seen, () => Promise.reject(new Error('there are no secrets')), aContext())
  return { plan, snapshot: takeSnapshot(plan, seen), detail: detailIn(plan) }
}

function detailIn(plan: TargetPlan): PlanDetail {
  const detail = planDetail(plan)
  if (detail === undefined) throw new Error('there is no detail')
  return detail
}

/** A recipe is what can be written into tags and read again. */
function recipeIn({ recipe }: Snapshot): Recipe {
  const read = recipeSchema.safeParse(recipe).data
  if (read === undefined) throw new Error('there is no recipe')
  return read
}

async function marked(phase: Mark['phase'], overrides: Partial<ServiceMark> = {}) {
  const { detail, snapshot } = await known()
  const mark: ServiceMark = {
    ...detail.mark,
    phase,
    step: 'r2-live-mark-1',
    asked: hashOf(detail.settings),
    after: 'op-1',
    ...overrides,
  }
  return { ...writeMark(mark, {}), ...writeRecipe(recipeIn(snapshot), {}) }
}

const updated = ['UPDATE_SERVICE SUCCEEDED op-2', 'CREATE_SERVICE SUCCEEDED op-1']

/** Ours runs, with the mark in this phase. */
const ours = async (phase: Mark['phase'], overrides: Partial<Look> = {}): Promise<Observed> =>
  look({ settings: (await known()).detail.settings, tags: await marked(phase), operations: updated, ...overrides })

/** The old version runs under our mark. */
const untouched = async (phase: Mark['phase'], overrides: Partial<Look> = {}): Promise<Observed> =>
  look({ settings: old, tags: await marked(phase), ...overrides })

async function towards(goal: Goal, seen: Observed, way: Partial<Way> = {}): Promise<Next> {
  const { plan, snapshot } = await known()
  return nextStep({ release: 'r2', goal, attempt: 1, plan, snapshot, ...way }, seen)
}

const nameOf = (next: Next): string => (next.kind === 'step' ? next.step.name : next.kind)
const step = async (goal: Goal, seen: Observed, way: Partial<Way> = {}) => nameOf(await towards(goal, seen, way))

describe('forward', () => {
  test('marks first, then updates, and arrives when ours runs', async () => {
    expect(await step('live', before)).toBe('mark')
    expect(await step('live', await untouched('held'))).toBe('update')
    expect(await step('live', await ours('held'))).toBe('arrived')
  })

  test('never sends an update over a change that came after the plan', async () => {
    const changed = look({ settings: { ...old, cpu: '2048', memory: '4096' } })
    expect(await step('live', changed)).toBe('overtaken')
    const marks = await marked('held')
    expect(await step('live', look({ settings: { ...old, cpu: '2048', memory: '4096' }, tags: marks }))).toBe(
      'overtaken',
    )
  })

  test.each(['ROLLBACK_SUCCEEDED', 'ROLLBACK_FAILED', 'FAILED'])('does not try again what ended %s', async (status) => {
    const operations = [`UPDATE_SERVICE ${status} op-2`, 'CREATE_SERVICE SUCCEEDED op-1']
    await expect(towards('live', await untouched('held', { operations }))).resolves.toMatchObject({
      kind: 'failed',
      reason: expect.stringContaining('op-2'),
    })
  })

  test('is not misled by failures of long ago', async () => {
    const operations = ['CREATE_SERVICE SUCCEEDED op-1', 'UPDATE_SERVICE ROLLBACK_SUCCEEDED op-0']
    expect(await step('live', await untouched('held', { operations }))).toBe('update')
  })

  test('takes what App Runner shows in other words for ours, as long as nobody else has updated it', async () => {
    const settings = { ...(await known()).detail.settings, port: '8081' }
    expect(await step('live', await ours('held', { settings }))).toBe('arrived')
    const operations = ['UPDATE_SERVICE SUCCEEDED op-3', ...updated]
    expect(await step('live', await ours('held', { settings, operations }))).toBe('overtaken')
  })

  test.each(['committed', 'finished'] as const)('does not begin anew after the decision, towards %s', async (goal) => {
    expect(await step(goal, before)).toBe('overtaken')
    expect(await step(goal, await untouched('held', { operations: updated }))).toBe('overtaken')
    expect(await step(goal, await untouched('held'))).toBe('update')
  })

  test.each([
    ['CREATE_FAILED', 'failed'],
    ['PAUSED', 'overtaken'],
  ])('a service of ours that is %s is %s', async (status, kind) => {
    expect(await step('live', await ours('held', { status }))).toBe(kind)
  })

  test('does not go on where it is on its way back', async () => {
    for (const goal of ['live', 'committed', 'finished'] as const)
      expect(await step(goal, await ours('restoring'))).toBe('failed')
  })

  test('without plan goes on from where ours runs, and nowhere else', async () => {
    const { snapshot } = await known()
    const blind = { release: 'r2', attempt: 1, snapshot }
    expect(nameOf(nextStep({ ...blind, goal: 'finished' }, await ours('committed')))).toBe('finish')
    expect(nameOf(nextStep({ ...blind, goal: 'finished' }, await untouched('committed')))).toBe('failed')
    expect(nameOf(nextStep({ ...blind, goal: 'finished' }, before))).toBe('overtaken')
  })
})

describe('the decision', () => {
  test('is noted once ours runs, and not twice', async () => {
    expect(await step('committed', await ours('held'))).toBe('commit')
    expect(await step('committed', await ours('committed'))).toBe('arrived')
    expect(await step('committed', await ours('done'))).toBe('arrived')
  })

  test('is noted again for fewer places, and a mark that is closed stays closed', async () => {
    const [fewer = ''] = places
    expect(await step('committed', await ours('committed'), { places })).toBe('arrived')
    const next = await towards('committed', await ours('done'), { places: [fewer] })
    expect(next).toMatchObject({ step: { name: 'commit', detail: { tags: { 'tandem-places': fewer } } } })
    expect(JSON.stringify(next)).toContain('phase=done')
  })

  test.each(['held', 'committed'] as const)('leads to an end from a mark that is %s', async (phase) => {
    expect(await step('finished', await ours(phase))).toBe('finish')
  })

  test('leaves tags that say nothing where they are after one try to remove them', async () => {
    const tags = { ...(await marked('done', { step: 'r2-finished-finish-1' })), 'tandem-before': '' }
    expect(await step('finished', await ours('done', { tags }), { attempt: 2 })).toBe('tidy')
    expect(await step('finished', await ours('done', { tags }), { attempt: 3 })).toBe('arrived')
  })
})

describe('back', () => {
  test('says so in the mark before anything else, then restores, then takes the mark away', async () => {
    for (const phase of ['held', 'committed', 'done'] as const)
      expect(await step('back', await ours(phase))).toBe('retract')
    expect(await step('back', await ours('restoring'))).toBe('restore')
    expect(await step('back', await untouched('restoring'))).toBe('unmark')
    expect(await step('back', before)).toBe('arrived')
  })

  test('only takes the mark away where nothing was updated, or App Runner has taken it back', async () => {
    const next = await towards('back', await untouched('held'))
    expect(next).toMatchObject({ step: { name: 'unmark', detail: { twice: true } } })
  })

  test('stops before the mark is gone until everybody is back', async () => {
    expect(await step('restored', await untouched('held'))).toBe('arrived')
    expect(await step('restored', await ours('committed'))).toBe('retract')
    expect(await step('restored', await ours('restoring'))).toBe('restore')
    expect(await step('restored', await untouched('restoring'))).toBe('arrived')
    expect(await step('restored', await untouched('committed'))).toBe('retract')
  })

  test('leaves to somebody else what they have changed, and takes our mark away', async () => {
    const theirs = running({ THEIRS: 'yes' })
    expect(await step('back', await ours('held', { settings: theirs }))).toBe('yield')
    expect(await step('back', look({ settings: theirs }))).toBe('overtaken')
    expect(await step('back', look(undefined))).toBe('overtaken')
  })

  test('leaves to somebody else what they have repaired while ours was on its way back', async () => {
    const { settings } = (await known()).detail
    const operations = ['UPDATE_SERVICE SUCCEEDED op-3', ...updated]
    const undone = { tags: await marked('restoring', { after: 'op-2' }), operations }
    const repaired = { ...settings, cpu: '2048', memory: '4096' }
    expect(await step('back', await ours('restoring', { ...undone, settings: repaired }))).toBe('yield')
    const theirs = running({ THEIRS: 'yes' })
    expect(await step('back', await ours('restoring', { ...undone, settings: theirs }))).toBe('yield')
  })

  test('takes what App Runner shows of our undo in other words for what was before', async () => {
    const operations = ['UPDATE_SERVICE SUCCEEDED op-3', ...updated]
    const tags = await marked('restoring', { after: 'op-2' })
    const settings = { ...old, port: '8081' }
    expect(await step('back', look({ settings, tags, operations }))).toBe('unmark')
    const twice = ['UPDATE_SERVICE SUCCEEDED op-4', ...operations]
    expect(await step('back', look({ settings, tags, operations: twice }))).toBe('yield')
    expect(await step('back', look({ settings, tags, operations: updated }))).toBe('yield')
  })

  test('takes what App Runner shows of ours in other words for ours while it goes back', async () => {
    const settings = { ...(await known()).detail.settings, port: '8081' }
    const tags = await marked('restoring', { after: 'op-2' })
    expect(await step('back', await ours('restoring', { settings, tags }))).toBe('restore')
  })

  test('without the former values is for a person, who is told what to run', async () => {
    const before = running(
      { LEVEL: 'info', RELEASE_ID: 'r1', GREETING: 'secret' },
      {
        cpu: '2048',
        memory: '4096',
        startCommand: "sh -c 'run $HOME'",
        secrets: { TOKEN: 'arn:aws:secretsmanager:us-east-1:111122223333:secret:token' },
        health: { ...old.health, path: '/before' },
      },
    )
    const { plan, snapshot } = await known(look({ settings: before }))
    const { sensitive: _, ...shownSnapshot } = snapshot
    const settings = running({ GREETING: 'hello', RELEASE_ID: 'r2', NEW: 'yes' })
    const asked = { ...detailIn(plan).mark, phase: 'held', step: 's', asked: hashOf(settings), after: 'op-1' } as const
    const { userTags: __, ...recipe } = { ...recipeIn(snapshot), added: ['NEW'], own: { RELEASE_ID: 'r1' } }
    const now = look({ settings, tags: writeMark(asked, {}), operations: updated })
    const next = await towards('back', now, {
      plan,
      snapshot: { ...shownSnapshot, recipe: { ...recipe, userTags: {} } },
    })
    const command = next.kind === 'stuck' ? (next.command ?? '') : ''
    expect(command).toMatch(/^aws apprunner update-service --region us-east-1 --service-arn arn:\S+ --cli-input-json '/)
    expect(command).not.toMatch(/\n|hello|secret"|NEW/)
    const said = execFileSync('sh', ['-c', `aws() { for last; do :; done; printf %s "$last"; }; ${command}`], {
      encoding: 'utf8',
    })
    expect(JSON.parse(said)).toMatchObject({
      SourceConfiguration: {
        ImageRepository: {
          ImageIdentifier: before.image,
          ImageConfiguration: {
            StartCommand: before.startCommand,
            RuntimeEnvironmentSecrets: before.secrets,
            RuntimeEnvironmentVariables: { GREETING: '<former value of GREETING>', RELEASE_ID: 'r1' },
          },
        },
      },
      InstanceConfiguration: { Cpu: '2048', Memory: '4096' },
      HealthCheckConfiguration: { Path: '/before' },
    })
  })

  test('pauses again what was paused', async () => {
    const { plan } = await known()
    const snapshot = takeSnapshot(plan, look({ settings: old, status: 'PAUSED' }))
    expect(await step('back', await untouched('held'), { snapshot })).toBe('pause')
    expect(await step('back', await untouched('held', { status: 'PAUSED' }), { snapshot })).toBe('unmark')
  })
})

describe('a service that the release creates', () => {
  const created = async (phase: Mark['phase'], status = 'RUNNING', overrides: Partial<Look> = {}) => {
    const { plan, snapshot, detail } = await known(look(undefined))
    const mark: ServiceMark = { ...detail.mark, phase, step: 'r2-live-create-1', asked: hashOf(detail.settings) }
    const { settings } = detail
    const now = { settings: { ...settings, ...overrides.settings }, status, tags: writeMark(mark, {}) }
    return { plan, snapshot, seen: look({ ...overrides, ...now }) }
  }
  const shownOtherwise = async () => ({ ...(await known(look(undefined))).detail.settings, port: '8081' })

  test.each<[Goal, Mark['phase'], string, string]>([
    ['live', 'held', 'RUNNING', 'arrived'],
    ['live', 'held', 'CREATE_FAILED', 'failed'],
    ['finished', 'committed', 'RUNNING', 'finish'],
    ['back', 'held', 'RUNNING', 'delete'],
    ['back', 'held', 'CREATE_FAILED', 'delete'],
    ['back', 'committed', 'RUNNING', 'delete'],
    ['back', 'restoring', 'RUNNING', 'delete'],
    ['back', 'done', 'RUNNING', 'overtaken'],
    ['restored', 'held', 'RUNNING', 'arrived'],
    ['restored', 'committed', 'RUNNING', 'retract'],
    ['restored', 'restoring', 'RUNNING', 'arrived'],
  ])('towards %s, with the mark %s and the service %s: %s', async (goal, phase, status, wanted) => {
    const { seen, ...way } = await created(phase, status)
    expect(await step(goal, seen, way)).toBe(wanted)
  })

  test.each<Goal>(['live', 'committed', 'finished', 'restored', 'back'])(
    'and that somebody has updated since is theirs, towards %s',
    async (goal) => {
      const settings = await shownOtherwise()
      const { seen, ...way } = await created('held', 'RUNNING', { settings, operations: updated })
      expect(await step(goal, seen, way)).toBe('overtaken')
    },
  )

  test('and that App Runner shows in other words is still ours', async () => {
    const { seen, ...way } = await created('held', 'RUNNING', { settings: await shownOtherwise() })
    expect(await step('live', seen, way)).toBe('arrived')
    expect(await step('back', seen, way)).toBe('delete')
  })

  test('and that is gone is not created again after the decision', async () => {
    const { seen: _, ...way } = await created('held')
    expect(await step('live', look(undefined), way)).toBe('create')
    expect(await step('committed', look(undefined), way)).toBe('overtaken')
    expect(await step('finished', look(undefined), way)).toBe('overtaken')
  })

  test('is deleted by nobody else’s mark', async () => {
    const { seen, ...way } = await created('held')
    expect(await step('back', seen, { ...way, release: 'r3' })).toBe('overtaken')
  })
})

test('a service that App Runner works on is busy, whether its status or its newest operation says so', () => {
  expect(look({ settings: old, status: 'OPERATION_IN_PROGRESS' }).busy).toBeDefined()
  expect(look({ settings: old, operations: ['UPDATE_SERVICE IN_PROGRESS op-2'] }).busy).toContain('op-2')
  expect(before.busy).toBeUndefined()
})

test('what serves is named by its last deployment that came through', () => {
  const operations = [
    'PAUSE_SERVICE SUCCEEDED op-4',
    'UPDATE_SERVICE ROLLBACK_SUCCEEDED op-3',
    'START_DEPLOYMENT SUCCEEDED op-2',
  ]
  expect(look({ settings: old, operations }).live).toMatchObject([{ revision: 'op-2', share: 100 }])
  expect(look({ settings: old, status: 'PAUSED' }).live).toEqual([])
})

test('a release that left no note of what was before it cannot be led back by the cloud alone', async () => {
  const { detail } = await known()
  const mark: ServiceMark = { ...detail.mark, phase: 'held', step: 's', asked: 'a' }
  const seen = look({ settings: old, tags: writeMark(mark, {}) })
  await expect(rebuild(seen, aContext())).rejects.toMatchObject({ trouble: 'invalid' })
  await expect(rebuild(before, aContext())).resolves.toBeUndefined()
})
