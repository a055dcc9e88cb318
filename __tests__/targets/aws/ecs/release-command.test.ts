import { DescribeTasksCommand, ListTasksCommand, StopTaskCommand, type Task } from '@aws-sdk/client-ecs'
import { describe, expect, test } from '@jest/globals'
import { drive } from '../../../../src/core/drive.ts'
import { executionRole } from '../../../../simulators/aws/acme.ts'
import { memoryJournal } from '../../../support/engine.ts'
import { until } from '../../../support/until.ts'
import { type Bench, isCall, onEcs, toldOf } from './stand-bench.ts'
import { restOn, writesOn } from './stand-look.ts'
import { shopService } from './stand-shop.ts'
import { ecsTandem, type EcsOptions } from './stand.ts'

const command = ['node', 'migrate.js', '--all']
const place: EcsOptions['place'] = { releaseCommand: command }
const ending = (code: number, output = 'migrated') => ({
  'tandem.sim/command-exit-code': String(code),
  'tandem.sim/command-output': output,
})

/** Tasks that no service has started, of whatever state. */
async function tasksOf({ shop: { operator } }: Bench): Promise<readonly Task[]> {
  const list = async (desiredStatus: 'RUNNING' | 'STOPPED') =>
    (await operator.send(new ListTasksCommand({ family: 'shop', desiredStatus }))).taskArns ?? []
  const all = [...(await list('RUNNING')), ...(await list('STOPPED'))]
  const { tasks = [] } = await operator.send(new DescribeTasksCommand({ tasks: all }))
  return tasks.filter(({ group }) => group !== 'service:shop')
}

const runs = async (bench: Bench): Promise<number> => (await tasksOf(bench)).length

describe('a release command', () => {
  test('runs in the service’s network with the new version, before the service is touched', () =>
    onEcs({ clouds: { recordBodies: true } }, async (bench) => {
      expect((await bench.release(bench.publish('two', ending(0)), { place })).outcome).toBe('released')
      const order = writesOn(bench.stage).filter((name) => /RunTask|UpdateService|Register/.test(name))
      const began = order.lastIndexOf('RunTask')
      expect(order.slice(began - 1, began + 2)).toEqual(['RegisterTaskDefinition', 'RunTask', 'UpdateService'])
      const asked = bench.stage.clouds.kernel.requests.findLast(isCall('RunTask'))?.requestBody ?? '{}'
      expect(JSON.parse(asked)).toMatchObject({
        networkConfiguration: { awsvpcConfiguration: { subnets: ['subnet-1'], securityGroups: ['sg-1'] } },
        overrides: { containerOverrides: [{ name: 'web', command }] },
        startedBy: expect.any(String),
        clientToken: expect.any(String),
        taskDefinition: expect.stringMatching(/task-definition\/shop:2$/),
      })
      expect(await bench.users()).toBe('two')
    }))

  test('runs where the service’s tasks run: on spare capacity too', () =>
    onEcs({ spot: true, clouds: { recordBodies: true } }, async (bench) => {
      expect((await bench.release(bench.publish('two', ending(0)), { place })).outcome).toBe('released')
      const asked = bench.stage.clouds.kernel.requests.findLast(isCall('RunTask'))?.requestBody ?? '{}'
      expect(JSON.parse(asked)).toMatchObject({ capacityProviderStrategy: [{ capacityProvider: 'FARGATE_SPOT' }] })
      expect(JSON.parse(asked)).not.toHaveProperty('launchType')
    }))

  test('that fails ends the release with exit code and last lines, and nothing of the service was touched', () =>
    onEcs({}, async (bench) => {
      const before = restOn(bench.stage)
      const result = await bench.release(bench.publish('two', ending(4, 'no column "name"')), { place })
      expect([result.outcome, await bench.users()]).toEqual(['rolled-back', 'one'])
      expect(toldOf(result)).toMatch(/exit code 4.*no column "name"/s)
      expect(writesOn(bench.stage).filter((name) => name === 'UpdateService')).toEqual([])
      expect(restOn(bench.stage)).toEqual(before)
    }))

  test('that never starts ends it with ECS’s reason', () =>
    onEcs({}, async (bench) => {
      const { admin } = bench.stage.clouds.aws
      admin.putSecret(shopService, 'api-key', 'canary-of-a-secret')
      admin.removePermission(executionRole, 'secretsmanager:GetSecretValue')
      const secrets = [{ target: 'API_KEY', secret: 'api-key', version: 'latest' }]
      const result = await bench.release(bench.publish('two', ending(0)), { place, settings: { secrets } })
      expect(result.outcome).toBe('rolled-back')
      expect(toldOf(result)).toMatch(/ResourceInitializationError.*secretsmanager:GetSecretValue/s)
      expect(writesOn(bench.stage)).not.toContain('UpdateService')
    }))

  test('that a person stops has not done its work, though it ends in good order', () =>
    onEcs({ guesses: { 'ecs.task.exit-code': 0 } }, async (bench) => {
      const stopped = bench.once(isCall('RunTask'), async () => {
        const runningNow = async () =>
          (await tasksOf(bench)).find(({ lastStatus }) => lastStatus === 'RUNNING')?.taskArn
        const task = await until(runningNow, (arn) => arn !== undefined)
        await bench.shop.operator.send(new StopTaskCommand({ task, reason: 'wrong database' }))
      })
      const result = await bench.release(bench.publish('two'), { place })
      await stopped
      expect([result.outcome, await bench.users()]).toEqual(['rolled-back', 'one'])
      expect(toldOf(result)).toMatch(/stopped before its end.*UserInitiated.*wrong database/)
    }))

  test('that does not end is given up when the time is over', () =>
    onEcs({}, async (bench) => {
      const budgets = { release: 150_000, finish: 60_000 }
      const result = await bench.release(bench.publish('two'), { place, budgets })
      expect(result.outcome).not.toMatch(/released|unchanged/)
      // The cause first, and what a person can do about it.
      expect(result.targets[0]?.problem?.reason).toMatch(
        /^the release command is RUNNING \(to stop it: aws ecs stop-task/,
      )
      expect(await bench.users()).toBe('one')
      expect(writesOn(bench.stage)).not.toContain('UpdateService')
    }))

  test('whose answer is lost is found again, and not run twice', () =>
    onEcs({}, async (bench) => {
      bench.stage.clouds.kernel.fault({ kind: 'reset-after', operation: 'ecs.RunTask' })
      expect((await bench.release(bench.publish('two', ending(0)), { place })).outcome).toBe('released')
      expect(await runs(bench)).toBe(1)
    }))

  test('of a run that died is found by the one that goes on, and not run twice', () =>
    onEcs({}, async (bench) => {
      const died = new AbortController()
      const first = await ecsTandem(bench.stage, bench.shop, { place, signal: died.signal })
      const { unit } = first.member(bench.publish('two', ending(0)))
      const seen = await first.target.observe(first.context)
      const plan = await first.target.plan(unit, seen, first.context)
      const snapshot = await first.target.snapshot(plan, seen, first.context)
      const journey = { release: unit.release.id, plan, snapshot, goal: 'live' as const }
      const killed = bench.once(isCall('RunTask'), () => died.abort(new Error('killed')))
      const running = drive({ target: first.target, ...journey }, memoryJournal(), first.context)
      await expect(running).rejects.toThrow('killed')
      await killed
      const second = await ecsTandem(bench.stage, bench.shop, { place })
      const arrival = await drive({ target: second.target, ...journey }, memoryJournal(), second.context)
      expect([arrival.state, await runs(bench)]).toEqual(['arrived', 1])
      await Promise.all([first.close(), second.close()])
    }))

  test('is announced, and that an undo does not undo what it did', () =>
    onEcs({}, async (bench) => {
      const { target, member, context, close } = await ecsTandem(bench.stage, bench.shop, { place })
      const { unit } = member(bench.publish('two', ending(0)))
      const { steps, warnings } = await target.plan(unit, await target.observe(context), context)
      expect(steps.join('\n')).toContain('Run the release command as a task of its own, and wait for it: node …')
      expect(warnings.join('\n')).toMatch(/(undo|back).*(command|does not|not undone)/is)
      await close()
    }))
})
