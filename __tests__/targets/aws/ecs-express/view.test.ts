import { describe, expect, test } from '@jest/globals'
import { runsNow } from '../../../../src/targets/aws/ecs-express/runs.ts'
import { viewOf } from '../../../../src/targets/aws/ecs-express/view.ts'
import { deployment, look, type Name, runs, type Scene } from './paper-view.ts'

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

test('tags that AWS adds by itself, or that are on their way out, are no change', () => {
  const added = { 'aws:cloudformation:stack-name': 'web', 'tandem-before': '' }
  expect(look({ added }).fingerprint).toBe(look({}).fingerprint)
  expect(look({ added: { team: 'shop' } }).fingerprint).not.toBe(look({}).fingerprint)
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
