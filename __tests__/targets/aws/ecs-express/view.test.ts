import { describe, expect, test } from '@jest/globals'
import { hashOf } from '../../../../src/core/hash.ts'
import type { Deployment } from '../../../../src/targets/aws/ecs-deployment/deployment.ts'
import { type Recipe, type ServiceMark, writeMark } from '../../../../src/targets/aws/ecs-express/mark.ts'
import { observed } from '../../../../src/targets/aws/ecs-express/observe.ts'
import { contentOf } from '../../../../src/targets/aws/ecs-express/revisions.ts'
import { runsNow } from '../../../../src/targets/aws/ecs-express/runs.ts'
import type { FoundExpress } from '../../../../src/targets/aws/ecs-express/service.ts'
import { withoutEnvironment } from '../../../../src/targets/aws/ecs-express/settings.ts'
import { viewOf } from '../../../../src/targets/aws/ecs-express/view.ts'
import { running, shown } from './a-service.ts'

const before = running({ RELEASE_ID: 'r1' })
const ours = running({ RELEASE_ID: 'r2' }, { image: 'shop@sha256:two' })
const theirs = running({ RELEASE_ID: 'r2' }, { image: 'shop@sha256:two', memory: '4096' })

const mark: ServiceMark = {
  release: 'r2',
  order: 2,
  version: 'v2',
  run: 'https://run.example',
  phase: 'held',
  created: false,
  settingsHash: 'h',
  asked: hashOf(ours),
  step: 'r2-live-mark-1',
  after: 'd0',
}
const recipe: Recipe = {
  settings: withoutEnvironment(before),
  environment: hashOf(before.env),
  definition: 'arn:definition/1',
  live: [],
  marks: {},
  userTags: {},
}

const other = running({ THEIRS: 'yes' }, { image: 'shop@sha256:three' })

const revisions = { before, ours, theirs, other } as const
type Name = keyof typeof revisions

const nameIn = (target: string): Name =>
  target.endsWith('/ours') ? 'ours' : target.endsWith('/theirs') ? 'theirs' : 'before'

const deployment = (id: string, target: Name, status: string): Deployment => ({
  arn: `arn:deployment/${id}`,
  target: `arn:revision/${target}`,
  status,
})

interface Scene {
  /** Newest first, above the one that there was before the release. */
  readonly deployments?: readonly Deployment[]
  readonly active?: readonly Name[]
  readonly changed?: Partial<ServiceMark>
  readonly current?: string
  readonly isOld?: boolean
  /** ECS has forgotten what was before the release, too. */
  readonly isForgotten?: boolean
}

function look({
  deployments = [],
  active = ['before'],
  changed = {},
  current,
  isOld = false,
  isForgotten = false,
}: Scene) {
  const all = [...deployments, ...(isForgotten ? [] : [deployment('d0', 'before', 'SUCCESSFUL')])]
  const [head] = all
  const isOver = head === undefined || head.status === 'SUCCESSFUL'
  const found: FoundExpress = {
    kind: 'express',
    service: {
      activeConfigurations: active.map((name) => shown(revisions[name], `arn:revision/${name}`)),
      ...(current === undefined ? {} : { currentDeployment: current }),
    },
    tags: writeMark({ ...mark, ...changed }, {}),
    deployments: all,
    isOld,
    contents: Object.fromEntries(
      all.map(({ target }) => [target, contentOf('arn:definition', revisions[nameIn(target)])]),
    ),
    ...(isOver ? {} : { head: { ...head, sources: [], tasks: { wanted: 1, running: 1 }, alarms: [], hooks: [] } }),
  }
  return observed(found)
}

const runs = (scene: Scene) => {
  const view = viewOf(look(scene))
  if (view === undefined) throw new Error('there is no service')
  return runsNow(view, recipe)
}

describe('what a service runs, seen from a release', () => {
  test.each<[string, Scene, string]>([
    ['nothing came since', {}, 'before'],
    [
      'ours is under way',
      { deployments: [deployment('d1', 'ours', 'IN_PROGRESS')], active: ['before', 'ours'] },
      'ours',
    ],
    ['ours came through', { deployments: [deployment('d1', 'ours', 'SUCCESSFUL')], active: ['ours'] }, 'ours'],
    ['ECS took ours back', { deployments: [deployment('d1', 'ours', 'ROLLBACK_SUCCESSFUL')] }, 'before'],
    ['ours was stopped where it was', { deployments: [deployment('d1', 'ours', 'STOPPED')], active: ['ours'] }, 'ours'],
    [
      'a copy of ours came after it, with another size',
      {
        deployments: [deployment('d2', 'theirs', 'SUCCESSFUL'), deployment('d1', 'ours', 'SUCCESSFUL')],
        active: ['theirs'],
      },
      'foreign',
    ],
    [
      'ours was deployed once more, to the letter',
      {
        deployments: [deployment('d2', 'ours', 'SUCCESSFUL'), deployment('d1', 'ours', 'STOPPED')],
        active: ['ours'],
      },
      'ours',
    ],
    [
      'theirs was taken back, and ours had come through before',
      {
        deployments: [deployment('d2', 'theirs', 'ROLLBACK_SUCCESSFUL'), deployment('d1', 'ours', 'SUCCESSFUL')],
        active: ['ours'],
      },
      'ours',
    ],
    [
      'the way back came through',
      {
        deployments: [deployment('d2', 'before', 'SUCCESSFUL'), deployment('d1', 'ours', 'SUCCESSFUL')],
        active: ['before'],
        changed: { phase: 'restoring' },
      },
      'before',
    ],
    [
      'the way back did not come through',
      {
        deployments: [deployment('d2', 'before', 'STOPPED'), deployment('d1', 'ours', 'SUCCESSFUL')],
        active: ['before', 'ours'],
        changed: { phase: 'restoring' },
      },
      'ours',
    ],
    ['ECS has forgotten that ours came through', { isForgotten: true, active: ['ours'] }, 'ours'],
    ['ECS has forgotten whatever was deployed, and it is what was before', { isForgotten: true }, 'before'],
    ['ECS has forgotten that somebody else came after', { isForgotten: true, active: ['other'] }, 'foreign'],
  ])('%s', (_, scene, expected) => {
    expect(runs(scene)).toBe(expected)
  })
})

test('what a release created is not its own any more where somebody else has deployed since, though ECS has forgotten that', () => {
  const created = (active: Name) => {
    const view = viewOf(look({ isOld: true, isForgotten: true, active: [active], changed: { created: true } }))
    return view && runsNow(view, undefined)
  }
  expect(created('ours')).toBe('ours')
  expect(created('other')).toBe('foreign')
})

describe('what is under way', () => {
  test('can be called off as long as it is ours, and goes on', () => {
    const scene = (status: string) => ({
      deployments: [deployment('d1', 'ours', status)],
      active: ['before', 'ours'] as const,
    })
    expect(look(scene('IN_PROGRESS'))).toMatchObject({ busy: expect.any(String), stoppable: true })
    expect(look(scene('ROLLBACK_IN_PROGRESS'))).not.toHaveProperty('stoppable')
    const others = [deployment('d2', 'theirs', 'IN_PROGRESS'), deployment('d1', 'ours', 'SUCCESSFUL')]
    const busy = look({ deployments: others, active: ['ours', 'theirs'] })
    expect(busy.busy).toBeDefined()
    expect(busy).not.toHaveProperty('stoppable')
  })

  test('is seen before any list shows it', () => {
    expect(look({ active: ['before', 'ours'] }).busy).toMatch(/accepted/)
    expect(look({ current: 'arn:deployment/d1' }).busy).toMatch(/d1/)
    expect(look({}).busy).toBeUndefined()
  })

  test('is what a list shows late, which shows the one before', () => {
    expect(look({ isOld: true, current: 'arn:deployment/d1' }).busy).toMatch(/d1/)
  })

  test('is not what no list shows any more', () => {
    const isOld = { isOld: true }
    expect(look({ ...isOld, active: ['ours'], isForgotten: true }).busy).toBeUndefined()
    expect(look({ ...isOld, current: 'arn:deployment/d1', isForgotten: true }).busy).toBeUndefined()
    expect(look({ ...isOld, changed: { created: true }, isForgotten: true }).busy).toBeUndefined()
    const listed = { deployments: [deployment('d1', 'ours', 'IN_PROGRESS')], active: ['before', 'ours'] as const }
    expect(look({ ...isOld, ...listed }).busy).toMatch(/deploys/)
  })
})

test('what users have is told by what came through last, and the fingerprint moves with it, and with a mark', () => {
  const one = look({})
  expect(one.fingerprint).not.toBe(look({ changed: { phase: 'committed' } }).fingerprint)
  expect(one.live).toEqual([{ revision: 'before', share: 100, digest: 'sha256:one' }])
  const other = look({ deployments: [deployment('d1', 'ours', 'SUCCESSFUL')], active: ['ours'] })
  expect(other.live).toEqual([{ revision: 'ours', share: 100, digest: 'sha256:two' }])
  expect(other.ours).toEqual({ revision: 'ours', ready: true, digest: 'sha256:two' })
  expect(other.fingerprint).not.toBe(one.fingerprint)
})

test.each(['STOPPED', 'ROLLBACK_FAILED'])(
  'tasks of a version that came to nothing (%s) come and go, and change nothing that a plan was made from',
  (status) => {
    const left = (active: readonly Name[]) => look({ deployments: [deployment('d1', 'theirs', status)], active })
    const between = left(['before'])
    expect(left(['before', 'theirs']).fingerprint).toBe(between.fingerprint)
    expect(look({}).fingerprint).not.toBe(between.fingerprint)
    const other = look({ deployments: [deployment('d1', 'ours', status)], active: ['before'] })
    expect(other.fingerprint).not.toBe(between.fingerprint)
  },
)
