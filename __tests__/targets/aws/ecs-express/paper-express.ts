import type { EcsClient } from '../../../../src/aws/ecs-client.ts'
import type { ServiceDeployment, ServiceDeploymentStatus, Task } from '../../../../src/aws/ecs-types.ts'
import type { ExpressClient } from '../../../../src/aws/express-client.ts'
import type { Context } from '../../../../src/core/context.ts'
import { silentLog } from '../../../../src/core/log.ts'
import { createSecrets } from '../../../../src/core/secrets.ts'
import { writeMark } from '../../../../src/targets/aws/ecs-express/mark.ts'
import { observed } from '../../../../src/targets/aws/ecs-express/observe.ts'
import { type ExpressApi, serviceNamed } from '../../../../src/targets/aws/ecs-express/service.ts'
import { heldMark, running, shown } from './a-service.ts'

type Word = ServiceDeploymentStatus | 'nothing'

/** What ECS says of our deployment, look by look; the last word stays. `nothing`: it is listed, and not described. */
export interface Script {
  readonly looks: readonly Word[]
  /** Tasks of ours that ended by themselves. */
  readonly ended?: number
  readonly desired?: number
  /** Events of the service which say that no task could be placed. */
  readonly unplaced?: readonly Date[]
  /** When a task of ours started that runs. */
  readonly started?: Date
  readonly refuses?: Error
  /** How often the service is shown without an address. */
  readonly addressless?: number
}

export const ours = 'arn:revision/ours'
/** When a deployment began. */
export const began = new Date('2026-11-26T12:00:00Z')
const ownArn = 'arn:deployment/d1'
const settings = running({ RELEASE_ID: 'r2' }, { image: 'shop@sha256:two' })

const mark = heldMark(settings)

const notAsked = () => Promise.reject(new Error('not asked'))
const unused = {
  findService: notAsked,
  describeTaskDefinition: notAsked,
  tag: notAsked,
  untag: notAsked,
  create: notAsked,
  update: notAsked,
  delete: notAsked,
  close: () => undefined,
}

/** A service whose update is under way, at an ECS that says what a script has. Its clock takes no time. */
export function paperExpress({
  looks,
  ended = 0,
  desired = 1,
  unplaced = [],
  started,
  refuses,
  addressless = 0,
}: Script) {
  let at = 0
  let shows = 0
  const status = (): Word => looks[Math.min(at, looks.length - 1)] ?? 'nothing'
  const told = (): ServiceDeploymentStatus => {
    const now = status()
    return now === 'nothing' ? 'IN_PROGRESS' : now
  }
  const own = (state: ServiceDeploymentStatus) => deployment(ownArn, ours, state)
  const client: EcsClient = {
    ...unused,
    listServiceDeployments: () =>
      Promise.resolve([
        { ...own(told()), targetServiceRevisionArn: ours },
        {
          ...deployment('arn:deployment/d0', 'arn:revision/before', 'SUCCESSFUL'),
          targetServiceRevisionArn: 'arn:revision/before',
        },
      ]),
    describeServiceDeployments: () => {
      const now = status()
      at += 1
      return Promise.resolve(now === 'nothing' ? [] : [own(now)])
    },
    describeServiceRevisions: () => Promise.resolve([]),
    describeService: () => Promise.resolve({ desiredCount: desired, events: unplaced.map(unplacedAt) }),
    tasks: (_, status) =>
      Promise.resolve(
        status === 'STOPPED'
          ? Array.from({ length: ended }, task)
          : started === undefined
            ? []
            : [runningSince(started)],
      ),
    rollBackServiceDeployment: () => (refuses === undefined ? Promise.resolve() : Promise.reject(refuses)),
  }
  const express: ExpressClient = {
    ...unused,
    describe: () =>
      Promise.resolve({
        status: { statusCode: 'ACTIVE' },
        tags: Object.entries(writeMark(mark, {})).map(([key, value]) => ({ key, value })),
        activeConfigurations: [shown(running({ RELEASE_ID: 'r1' }), 'arn:revision/before'), shown(settings, ours)].map(
          ({ ingressPaths, ...rest }) =>
            shows++ < 2 * addressless ? rest : { ...rest, ingressPaths: ingressPaths ?? [] },
        ),
      }),
  }
  const api: ExpressApi = serviceNamed({
    client,
    express,
    at: { cluster: 'default', service: 'shop' },
    arn: 'arn:service/default/shop',
    secrets: createSecrets(),
  })
  const look = async (context: Context) => observed(await api.find(context))
  return { api, look, isInternal: false }
}

const deployment = (arn: string, revision: string, status: ServiceDeploymentStatus): ServiceDeployment => ({
  serviceDeploymentArn: arn,
  status,
  lifecycleStage: 'SCALE_UP',
  createdAt: began,
  targetServiceRevision: { arn: revision, requestedTaskCount: 1, runningTaskCount: 0 },
})

const unplacedAt = (createdAt: Date) => ({
  createdAt,
  message: '(service shop) was unable to place a task. Reason: Capacity is unavailable at this time.',
})

const runningSince = (createdAt: Date): Task => ({
  taskArn: 'arn:task/t0',
  taskDefinitionArn: `${ours}/definition`,
  createdAt,
})

const task = (): Task => ({
  taskArn: 'arn:task/t1',
  taskDefinitionArn: `${ours}/definition`,
  stopCode: 'EssentialContainerExited',
  stoppedReason: 'Essential container in task exited',
})

interface Sleeper {
  readonly due: number
  readonly wake: () => void
}

/** Time passes by sleeping alone: whoever is to wake first wakes first. */
export function timeless(lines: string[] = []): Context {
  let now = 0
  const sleepers: Sleeper[] = []
  const pass = (): void => {
    const [first] = sleepers.sort((a, b) => a.due - b.due).splice(0, 1)
    now = Math.max(now, first?.due ?? now)
    first?.wake()
  }
  const sleep = async (ms: number, signal?: AbortSignal): Promise<void> => {
    await new Promise<void>((wake) => {
      sleepers.push({ due: now + ms, wake })
      setImmediate(pass)
    })
    signal?.throwIfAborted()
  }
  const log = { ...silentLog, info: (line: string) => void lines.push(line) }
  return { clock: { now: () => now, sleep }, log, signal: new AbortController().signal }
}
