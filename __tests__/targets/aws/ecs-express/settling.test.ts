import { expect, test } from '@jest/globals'
import { CloudError } from '../../../../src/core/errors.ts'
import { send } from '../../../../src/targets/aws/ecs-express/send.ts'
import { settleStep } from '../../../../src/targets/aws/ecs-express/settle.ts'
import { began, ours, paperExpress, type Script, timeless } from './paper-express.ts'

const update = { step: 'r2-live-update-2', operation: ours }

const times = <const T>(length: number, word: T): T[] => Array.from({ length }, () => word)

const settled = (script: Script, lines: string[] = []) => settleStep(update, paperExpress(script), timeless(lines))

test('a deployment that is listed before it can be described is waited for, and is not taken for deleted', async () => {
  const looks = ['nothing', 'nothing', 'nothing', 'nothing', 'IN_PROGRESS', 'SUCCESSFUL'] as const
  const { seen: _, ...result } = await settled({ looks })
  expect(result).toEqual({ state: 'done' })
})

test('one that is never described is red, and nobody is said to have deleted the service', async () => {
  const looks: Script['looks'] = ['IN_PROGRESS', 'IN_PROGRESS', ...times(200, 'nothing'), 'ROLLBACK_SUCCESSFUL']
  const { state, ...rest } = await settled({ looks })
  expect(state).toBe('reverted')
  expect(JSON.stringify(rest)).not.toMatch(/deleted the service/)
})

test('an update has come to rest when the service has its address again, so that it is asked there', async () => {
  const result = await settled({ looks: ['SUCCESSFUL'], addressless: 10 })
  expect(result).toMatchObject({ state: 'done', seen: { endpoints: { public: expect.stringContaining('https://') } } })
})

test('and when none comes, in bounded time', async () => {
  expect(await settled({ looks: ['SUCCESSFUL'], addressless: 10_000 })).toMatchObject({ state: 'done' })
})

const endless = [...times(5_000, 'IN_PROGRESS'), 'SUCCESSFUL'] as const

test('a crash loop that ECS does not end is red with that cause', async () => {
  const result = await settled({ looks: endless, ended: 6 })
  expect(result).toMatchObject({ state: 'failed', reason: expect.stringMatching(/again and again, and 6 /) })
  expect(result.seen).toMatchObject({ stoppable: true })
})

test('a few tasks of many that come to nothing are none', async () => {
  const looks = [...times(100, 'IN_PROGRESS'), 'SUCCESSFUL'] as const
  expect(await settled({ looks, ended: 6, desired: 40 })).toMatchObject({ state: 'done' })
})

const after = (seconds: number): Date => new Date(began.getTime() + seconds * 1_000)
const sixAfter = (seconds: number): Date[] => Array.from({ length: 6 }, (_, index) => after(seconds + index))

test('tasks that ECS tries in vain to place, for ever, are red with that cause', async () => {
  const result = await settled({ looks: endless, unplaced: sixAfter(60) })
  expect(result).toMatchObject({ state: 'failed', reason: expect.stringMatching(/tried 6 times to start a task/) })
})

test.each<[string, Partial<Script>]>([
  ['it tried in vain before our deployment began', { unplaced: sixAfter(-60) }],
  ['it found room meanwhile', { unplaced: sixAfter(60), started: after(120) }],
  ['it tried in vain a few times only', { unplaced: sixAfter(60).slice(1) }],
  ['it tried in vain for a few of many', { unplaced: sixAfter(60), desired: 40 }],
])('where %s, it is waited for', async (_, script) => {
  const looks = [...times(100, 'IN_PROGRESS'), 'SUCCESSFUL'] as const
  expect(await settled({ looks, ...script })).toMatchObject({ state: 'done' })
})

test('what goes to and fro is in the log once', async () => {
  const lines: string[] = []
  const looks = times(20, ['PENDING', 'IN_PROGRESS'] as const).flat()
  await settled({ looks: [...looks, 'SUCCESSFUL'] }, lines)
  expect(lines.filter((line) => line.startsWith('IN_PROGRESS'))).toHaveLength(1)
})

const refusal = (trouble: 'invalid' | 'denied') =>
  new CloudError('ecs.StopServiceDeployment: cannot be stopped', { trouble, operation: 'ecs.StopServiceDeployment' })

test.each([
  ['that has just ended is looked at again', 'SUCCESSFUL', 'invalid', 'conflict'],
  ['that goes on stays refused', 'IN_PROGRESS', 'invalid', 'invalid'],
  ['without the permission stays refused', 'SUCCESSFUL', 'denied', 'denied'],
] as const)('a stop of a deployment %s', async (_, status, refused, trouble) => {
  const { api, look } = paperExpress({ looks: [status], refuses: refusal(refused) })
  const context = timeless()
  const request = { call: 'stop', deployment: 'arn:deployment/d1' } as const
  await expect(send(request, await look(context), api, context)).rejects.toMatchObject({ trouble })
})
