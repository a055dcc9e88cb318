import { expect, test } from '@jest/globals'
import type { Context } from '../../../../src/core/context.ts'
import { CloudError } from '../../../../src/core/errors.ts'
import { silentLog } from '../../../../src/core/log.ts'
import type { Snapshot, Step, Target } from '../../../../src/core/target.ts'
import type { ServiceApi } from '../../../../src/targets/aws/ecs/api.ts'
import type { Found, KnownDeployment } from '../../../../src/targets/aws/ecs/found.ts'
import { type Recipe, type ServiceMark, writeMark } from '../../../../src/targets/aws/ecs/mark.ts'
import { createEcs } from '../../../../src/targets/aws/ecs.ts'
import { addresses, definition, shop } from './paper-shop.ts'

const release = 'r1'
const mark: ServiceMark = {
  release,
  order: 1,
  version: 'v1',
  run: 'https://github.com/octo/shop/actions/runs/1',
  phase: 'restoring',
  created: false,
  settingsHash: 'hash',
  asked: 'asked',
  guard: 'none',
  command: 'no',
  step: `${release}-back-retract-1`,
}
const ours = { ...definition, arn: definition.arn.replace(':7', ':8') }
const recipe: Recipe = { definition: definition.arn, live: [], marks: {}, userTags: {} }
const snapshot: Snapshot = { existed: true, fingerprint: 'x', live: [], recipe }

const deploymentOf = (status: string): KnownDeployment => ({
  arn: 'arn:aws:ecs:us-east-1:111122223333:service-deployment/default/shop/ours',
  status,
  target: 'arn:aws:ecs:us-east-1:111122223333:service-revision/default/shop/2',
  sources: [],
  tasks: { wanted: 2, running: 1 },
  alarms: [],
  hooks: [],
  definition: ours.arn,
})

/** Our deployment as it is, on its way back. */
const foundWith = (status: string): Found => {
  const deployment = deploymentOf(status)
  return {
    ...shop,
    tags: writeMark(mark, {}),
    definition: ours,
    ours,
    former: definition,
    deployment,
    latest: deployment,
  }
}

const unasked = (): Promise<never> => Promise.reject(new Error('nobody asks for this'))
const unaskedClient = {
  describeService: unasked,
  findService: unasked,
  listServiceDeployments: unasked,
  describeServiceDeployments: unasked,
  describeServiceRevisions: unasked,
  describeTaskDefinition: unasked,
  tasks: unasked,
  tag: unasked,
  untag: unasked,
  close: () => undefined,
}
const unaskedChanges = {
  registerTaskDefinition: unasked,
  deregisterTaskDefinition: unasked,
  updateService: unasked,
  continueServiceDeployment: unasked,
  runTask: unasked,
  tasksStartedBy: unasked,
  close: () => undefined,
}

interface Paper {
  /** What a look finds. */
  readonly find: () => Found
  readonly stop?: () => Promise<void>
}

function targetOn({ find, stop = unasked }: Paper): Target {
  const api: ServiceApi = {
    at: { cluster: 'default', service: 'shop' },
    client: { ...unaskedClient, rollBackServiceDeployment: stop },
    changes: unaskedChanges,
    find: () => Promise.resolve(find()),
    deregister: unasked,
    untag: unasked,
  }
  const given = { service: 'shop', cluster: 'default', container: undefined, architecture: undefined }
  return createEcs({
    id: { cloud: 'aws', account: '111122223333', region: 'us-east-1', platform: 'ecs', name: 'shop' },
    api,
    planning: { ...addresses, ...given, command: undefined, patience: 40, resolve: unasked },
    lastLines: unasked,
    consoleUrl: '',
    logsUrl: () => '',
  })
}

/** No time passes but that which is slept. */
function still(): Context {
  let now = 0
  const sleep = (ms: number): Promise<void> => {
    now += ms
    return Promise.resolve()
  }
  return { clock: { now: () => now, sleep }, log: silentLog, signal: new AbortController().signal }
}

function stepTo(target: Target, goal: 'back', seen: Awaited<ReturnType<Target['observe']>>): Step {
  const next = target.next({ release, goal, snapshot, attempt: 1 }, seen)
  if (next.kind !== 'step') throw new Error(next.kind)
  return next.step
}

const wrong = new CloudError('ecs.StopServiceDeployment: cannot be stopped', {
  trouble: 'invalid',
  operation: 'ecs.StopServiceDeployment',
})

test.each([
  ['has ended meanwhile is looked at again', 'SUCCESSFUL', 'conflict'],
  ['is as it was stays refused', 'IN_PROGRESS', 'invalid'],
])('a deployment that ECS does not stop and that %s', async (_, then, trouble) => {
  let status = 'IN_PROGRESS'
  const stop = () => {
    status = then
    return Promise.reject(wrong)
  }
  const target = targetOn({ find: () => foundWith(status), stop })
  const context = still()
  const seen = await target.observe(context)
  const step = stepTo(target, 'back', seen)
  expect(step.name).toBe('stop')
  await expect(target.begin(step, seen.fingerprint, context)).rejects.toMatchObject({ trouble })
})

test('a task definition that ECS took and shows as another one is not asked for again and again', async () => {
  const { deployment: _, latest: __, ours: ___, ...rest } = foundWith('')
  const target = targetOn({ find: () => ({ ...rest, definition, tags: writeMark({ ...mark, phase: 'held' }, {}) }) })
  const ticket = { step: `${release}-held-register-2`, operation: ours.arn }
  const settled = await target.settle(ticket, still())
  expect(settled).toMatchObject({ state: 'failed', reason: expect.stringContaining('shop:8') })
})
