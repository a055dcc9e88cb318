import { describe, expect, test } from '@jest/globals'
import { createEcsClient } from '../../../../src/aws/ecs-client.ts'
import { createExpressClient } from '../../../../src/aws/express-client.ts'
import { createSecrets } from '../../../../src/core/secrets.ts'
import type { ExpressConfiguration } from '../../../../src/aws/express-types.ts'
import { observed } from '../../../../src/targets/aws/ecs-express/observe.ts'
import { planService } from '../../../../src/targets/aws/ecs-express/plan.ts'
import { serviceNamed } from '../../../../src/targets/aws/ecs-express/service.ts'
import { viewOf } from '../../../../src/targets/aws/ecs-express/view.ts'
import { aContext, aUnit } from '../../../support/engine.ts'
import { answeringAws } from '../ecs-deployment/answering.ts'
import { running, shown } from './a-service.ts'
import { deployment, look, type Name, runs } from './paper-view.ts'
import { timeless } from './paper-express.ts'

// ECS shows the settings of a version that came to nothing only while one of its tasks, which crash, happens to be there.
describe.each(['STOPPED', 'ROLLBACK_FAILED'])(
  'a version that came to nothing (%s), whether or not its tasks are there,',
  (status) => {
    test.each<[string, readonly Name[]]>([
      ['are there', ['before', 'other']],
      ['are not', ['before']],
    ])('is not what a plan keeps settings of, but what users have is: its tasks %s', (_, active) => {
      const view = viewOf(look({ deployments: [deployment('d1', 'other', status)], active }))
      expect(view?.settings?.image).toContain('sha256:one')
      expect(view?.definition).toBe('arn:revision/before/definition')
    })

    const left = (name: Name, active: readonly Name[]) =>
      runs({ deployments: [deployment('d2', name, status), deployment('d1', 'ours', 'SUCCESSFUL')], active })

    test('is ours where it is a copy of ours, which nobody else can be led back from', () => {
      expect([left('theirs', ['ours', 'theirs']), left('theirs', ['ours'])]).toEqual(['ours', 'ours'])
      expect([left('ours', ['ours']), left('ours', [])]).toEqual(['ours', 'ours'])
    })

    test('is to be asked for again where it is what there was before', () => {
      expect([left('before', ['ours', 'before']), left('before', ['ours'])]).toEqual(['ours', 'ours'])
    })

    test('is somebody else’s where it is anything else', () => {
      expect([left('other', ['ours', 'other']), left('other', ['ours'])]).toEqual(['foreign', 'foreign'])
    })

    test.each<Name>(['ours', 'before'])(
      'leaves users what somebody else has brought before it, though it is %s',
      (name) => {
        const deployments = [
          deployment('d3', name, status),
          deployment('d2', 'theirs', 'SUCCESSFUL'),
          deployment('d1', 'ours', 'SUCCESSFUL'),
        ]
        expect(runs({ deployments, active: ['theirs', name] })).toBe('foreign')
        expect(runs({ deployments, active: ['theirs'], changed: { phase: 'restoring' } })).toBe('foreign')
      },
    )
  },
)

const arn = 'arn:aws:ecs:us-east-1:111122223333:service/default/shop'
const revision = 'arn:aws:ecs:us-east-1:111122223333:service-revision/default/shop/1'
const first = shown(running({ THEIRS: 'yes' }), revision)

/** `made`: when the service of this name was created, seconds. */
type Look =
  | readonly ExpressConfiguration[]
  | 'DRAINING'
  | { readonly made: number; readonly shows: readonly ExpressConfiguration[] }

/** A service whose first deployment came to nothing, look by look. */
function firstThatFailed(looks: readonly Look[], how: object = {}) {
  let at = 0
  const context = timeless()
  const failed = {
    serviceDeploymentArn: 'arn:deployment/d1',
    status: 'ROLLBACK_FAILED',
    targetServiceRevisionArn: revision,
    targetServiceRevision: { arn: revision },
    ...how,
  }
  const connection = answeringAws((operation) => {
    if (operation !== 'DescribeExpressGatewayService') return { content: { serviceDeployments: [failed] } }
    const shows = looks[Math.min(at++, looks.length - 1)]
    if (shows === 'DRAINING') return { content: { service: { status: { statusCode: shows } } } }
    const { made: createdAt, shows: activeConfigurations } =
      shows === undefined || !('made' in shows) ? { made: 1, shows } : shows
    return { content: { service: { status: { statusCode: 'ACTIVE' }, tags: [], createdAt, activeConfigurations } } }
  }, context)
  const clients = { client: createEcsClient(connection), express: createExpressClient(connection) }
  const api = serviceNamed({ ...clients, at: { cluster: 'default', service: 'shop' }, arn, secrets: createSecrets() })
  return async () => observed(await api.find(context))
}

const planFor = (seen: Awaited<ReturnType<ReturnType<typeof firstThatFailed>>>) => {
  const unit = { ...aUnit('r1'), settings: { envStrategy: 'replace' as const } }
  const resolve = () => Promise.reject(new Error('no secrets'))
  return planService(unit, seen, { wish: {}, resolve, api: { companions: () => Promise.resolve([]) } }, aContext())
}

describe('a service whose first deployment came to nothing', () => {
  test('is known by what was seen of it, when its tasks are gone again', async () => {
    const observe = firstThatFailed([[first], []])
    const [there, gone] = [await observe(), await observe()]
    expect(viewOf(gone)?.settings).toEqual(viewOf(there)?.settings)
    expect([gone.endpoints, gone.fingerprint]).toEqual([there.endpoints, there.fingerprint])
    expect(viewOf(gone)?.active).toEqual({})
  })

  test('is not taken for another of its name, which was deleted meanwhile', async () => {
    const observe = firstThatFailed([[first], 'DRAINING', []])
    const [, , anew] = [await observe(), await observe(), await observe()]
    expect([anew.exists, anew.endpoints, viewOf(anew)?.settings]).toEqual([true, {}, undefined])
  })

  test('is not taken for one that was deleted and made anew between two looks', async () => {
    const observe = firstThatFailed([[first], { made: 2, shows: [] }])
    const [, anew] = [await observe(), await observe()]
    expect([anew.exists, anew.endpoints, viewOf(anew)?.known]).toEqual([true, {}, {}])
  })

  const breaker = { deploymentCircuitBreaker: { status: 'TRIGGERED', failureCount: 3 } }
  test.each<[string, readonly ExpressConfiguration[]]>([
    ['is there', [first]],
    ['is not', []],
  ])('is refused, as an undo could not bring it back: one of its tasks %s', async (_, shows) => {
    const { problems } = await planFor(await firstThatFailed([shows], breaker)())
    expect(problems[0]).toMatch(/never come up \(deployment d1, ROLLBACK_FAILED\).*nothing that an undo could bring/)
  })

  test('is released over where it came up, and an alarm stopped it', async () => {
    const alarms = { alarms: { triggeredAlarmNames: ['too-many-errors'] } }
    const { problems } = await planFor(await firstThatFailed([[first]], alarms)())
    expect(problems.join()).not.toMatch(/come up|ROLLBACK_FAILED/)
  })

  test('is refused for what is not known of it where nothing was ever seen of it', async () => {
    const { problems } = await planFor(await firstThatFailed([[]])())
    expect(problems.join()).toMatch(/only while one of its tasks is there.*deployment d1, ROLLBACK_FAILED/)
    expect(problems.join()).not.toContain('task definition of your own')
  })
})
