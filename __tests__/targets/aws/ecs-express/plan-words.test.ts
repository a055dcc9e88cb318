import { describe, expect, test } from '@jest/globals'
import type { ServiceSettings } from '../../../../src/core/unit.ts'
import { checkOf } from '../../../../src/targets/aws/ecs-express/check.ts'
import { planService } from '../../../../src/targets/aws/ecs-express/plan.ts'
import { observed } from '../../../../src/targets/aws/ecs-express/observe.ts'
import { aContext, aUnit } from '../../../support/engine.ts'

/** Of a first release. */
function plan(settings: Partial<ServiceSettings> = {}) {
  const unit = { ...aUnit('r1'), settings: { envStrategy: 'replace' as const, access: 'public' as const, ...settings } }
  const options = {
    wish: {},
    resolve: () => Promise.reject(new Error('no secrets')),
    api: { companions: () => Promise.resolve([]) },
  }
  return planService(unit, observed({ kind: 'absent' }), options, aContext())
}

describe('a plan', () => {
  test('names architecture and scaling in words, and the role that makes the load balancer', async () => {
    const { changes } = await plan({ infrastructureRole: 'arn:infrastructure' })
    expect(Object.fromEntries(changes.map(({ field, after }) => [field, after]))).toMatchObject({
      architecture: 'x86_64',
      scaling: '1 to 20 tasks, more from 60 % of the CPU on',
      'infrastructure role': 'arn:infrastructure',
    })
  })

  test('warns of the load balancer’s path as of startup-probe, which is another than Tandem’s own', async () => {
    const [warning] = (await plan()).warnings
    expect(warning).toMatch(/^no startup-probe is given, so the load balancer asks for \/.*health-check-path/)
    expect((await plan({ startupProbe: { kind: 'http', path: '/up' } })).warnings).toEqual([])
  })
})

describe('what to do when the load balancer’s check fails', () => {
  test.each([
    ['/', /answer GET \/ with 200: .*set `startup-probe` to a path that does/],
    ['/up', /answer GET \/up with 200: check `startup-probe`/],
    [undefined, /answer that with 200/],
  ])('names the path where it is known: %s', (path, hint) => {
    expect(checkOf(path).hint).toMatch(hint)
  })
})
