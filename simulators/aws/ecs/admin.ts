import { viewBrief, viewDeployment } from './deployment-views.ts'
import { addBalancer, type Checks } from './balancers.ts'
import { beginDeployment, scale } from './deployments.ts'
import { addExisting, type ExistingService } from './existing.ts'
import { viewExpress } from './express-views.ts'
import { interrupt, isOngoing, ongoingOf } from './interruption.ts'
import { fireAlarm } from './monitors.ts'
import { type Place } from './naming.ts'
import type { Balancer, Cloud } from './records.ts'
import type { DeploymentStatus, Fate } from './deployment-records.ts'
import type { Service } from './service-records.ts'
import { currentOf } from './service-life.ts'
import { viewService } from './service-views.ts'
import { stopByHand } from './deployment-operations.ts'
import { viewDefinition } from './definition-views.ts'
import { addDefinition, findDefinition } from './task-definitions.ts'
import { isReady } from './task-health.ts'
import { viewTask } from './task-views.ts'

export interface Where {
  readonly account: string
  readonly region: string
  /** Default `default`. */
  readonly cluster?: string
  readonly service: string
}

/** What is behind a service's address now. */
export interface Serving {
  /** Digest of the image of the task's first container. */
  readonly digest: string
  /** Per cent of the requests. */
  readonly share: number
}

/** For tests: looks at, and changes, what is there without network and permissions. */
export interface EcsAdmin {
  /** As DescribeServices shows it, without what its reads still hide. `undefined` when it is not there or INACTIVE. */
  service(where: Where): object | undefined
  /** As DescribeExpressGatewayService shows it. */
  express(where: Where): object | undefined
  /** Of the Express service, as long as it exists. */
  address(where: Where): string | undefined
  /** As DescribeServiceDeployments shows them, newest first. */
  deployments(where: Where): readonly object[]
  tasks(where: Where): readonly object[]
  /** What its next task would be started from, as DescribeTaskDefinition shows it. */
  definition(where: Where): object
  serving(where: Where): readonly Serving[]
  /** Makes a load balancer with two target groups, a production and a test listener. */
  addBalancer(place: Place, checks?: Checks): Balancer
  /** Makes a classic service, as an administrator did before. Resolves when its first deployment has ended. */
  addService(where: Where, wish: ExistingService): Promise<void>
  /** Name of the alarm that can roll the Express service back. */
  alarmOf(where: Where): string
  /** The alarm goes into ALARM, and stays there until it is calmed. */
  fireAlarm(name: string): void
  calmAlarm(name: string): void
  /** Somebody else's new deployment, with another task definition or the same. Returns its ARN. */
  deploy(where: Where, taskDefinition?: string): string
  /** A person stops the deployment that is under way: back to what was there, or (with `abort`) nowhere. */
  stopDeployment(where: Where, how?: 'rollback' | 'abort'): void
  /** Somebody else's next revision of its task definition, with these members in place of its own, and their deployment of it. */
  change(where: Where, members: object): void
  setDesired(where: Where, count: number): void
  /** What becomes of the next deployment of a service of this name, wherever it is. */
  decideNext(service: string, fate: Fate): void
  /** What Lambda hooks answer from now on. Default SUCCEEDED. */
  answerHooks(answer: Cloud['hookAnswer']['current']): void
  /** From now on no task can be placed, for this reason; `undefined`: they can again. */
  refuseTasks(reason: string | undefined): void
  /** ECS's clock is so many ms ahead of everybody's (negative: behind). */
  skewClock(ms: number): void
  isDeploying(where: Where): boolean
  /** Resolves with the status of the last deployment when none is under way any more. */
  atRest(where: Where): Promise<DeploymentStatus>
}

export function createAdmin(cloud: Cloud): EcsAdmin {
  return {
    service: (where) => alive(cloud, where, (service) => viewService(cloud, service, true)),
    express: (where) => alive(cloud, where, (service) => viewExpress(cloud, service, true)),
    address: (where) => alive(cloud, where, ({ express }) => express && `https://${express.endpoint}`),
    deployments: (where) =>
      existing(cloud, where)
        .deployments.map((each) => ({
          ...viewDeployment(cloud, each),
          ...viewBrief(cloud, each),
          status: each.status.current,
        }))
        .toReversed(),
    tasks: (where) =>
      existing(cloud, where).revisions.flatMap(({ tasks }) => tasks.map((each) => viewTask(cloud, each, true))),
    definition: (where) => viewDefinition(cloud, currentOf(existing(cloud, where)).definition),
    serving: (where) => serving(cloud, existing(cloud, where)),
    addBalancer: (place, checks = {}) => addBalancer(cloud, place, checks),
    addService: async ({ cluster = 'default', ...where }, wish) => {
      const partition = cloud.aws.accounts.get(where.account)?.partition ?? 'aws'
      addExisting(cloud, { ...where, cluster, partition }, wish)
      await rest(cloud, existing(cloud, { ...where, cluster }))
    },
    alarmOf: (where) => existing(cloud, where).express?.alarm ?? '',
    fireAlarm: (name) => fireAlarm(cloud, name),
    calmAlarm: (name) => void cloud.alarms.delete(name),
    deploy: (where, taskDefinition) => deploy(cloud, existing(cloud, where), taskDefinition),
    stopDeployment: (where, how = 'rollback') => stop(cloud, existing(cloud, where), how),
    change: (where, members) => change(cloud, existing(cloud, where), members),
    setDesired: (where, count) => setDesired(cloud, existing(cloud, where), count),
    decideNext: (service, fate) => void cloud.fates.set(service, fate),
    answerHooks: (answer) => {
      cloud.hookAnswer.current = answer
    },
    refuseTasks: (reason) => {
      cloud.obstacle.current = reason
    },
    skewClock: (ms) => {
      cloud.skew.current = ms
    },
    isDeploying: (where) => existing(cloud, where).deployments.some(isOngoing),
    atRest: (where) => rest(cloud, existing(cloud, where)),
  }
}

const find = ({ services }: Cloud, { account, region, cluster = 'default', service }: Where): Service | undefined =>
  [...services].findLast(
    ({ name, place, cluster: its }) =>
      name === service && its.name === cluster && place.account === account && place.region === region,
  )

function alive<T>(cloud: Cloud, where: Where, view: (service: Service) => T): T | undefined {
  const service = find(cloud, where)
  return service && service.status.current !== 'INACTIVE' ? view(service) : undefined
}

function existing(cloud: Cloud, where: Where): Service {
  const service = find(cloud, where)
  if (!service) throw new Error(`there is no service ${where.service} in ${where.region} of ${where.account}`)
  return service
}

function serving(cloud: Cloud, { routes, revisions }: Service): readonly Serving[] {
  const { production } = routes.current
  const ready = revisions.map((revision) => ({
    revision,
    tasks: revision.tasks.filter((task) => isReady(cloud, task)),
  }))
  const all = ready.reduce((sum, { tasks }) => sum + tasks.length, 0)
  const shares =
    production ?? ready.map(({ revision, tasks }) => ({ revision, weight: all === 0 ? 0 : (100 * tasks.length) / all }))
  return shares
    .filter(({ weight }) => weight > 0)
    .map(({ revision, weight }) => ({ digest: [...revision.digests.values()][0] ?? '', share: weight }))
}

function deploy(cloud: Cloud, service: Service, taskDefinition: string | undefined): string {
  const current = currentOf(service)
  const found = taskDefinition === undefined ? current.definition : findDefinition(cloud, service.place, taskDefinition)
  if (!found) throw new Error(`there is no task definition ${taskDefinition}`)
  return beginDeployment(cloud, service, { ...current, definition: found }).arn
}

function change(cloud: Cloud, service: Service, members: object): void {
  const { definition } = currentOf(service)
  const { content, place, registeredBy: by } = definition
  const made = addDefinition(cloud, { place, input: { ...content, ...members }, tags: new Map(), by })
  deploy(cloud, service, made.arn)
}

function setDesired(cloud: Cloud, service: Service, count: number): void {
  service.desired = count
  scale(cloud, service)
}

function stop(cloud: Cloud, service: Service, how: 'rollback' | 'abort'): void {
  const deployment = ongoingOf(service)
  if (!deployment) throw new Error(`no deployment of ${service.name} is under way`)
  if (how === 'rollback') stopByHand(cloud, deployment)
  else interrupt(deployment, 'aborted', 'Service deployment stopped by a user.')
}

async function rest(cloud: Cloud, service: Service): Promise<DeploymentStatus> {
  while (service.deployments.some(isOngoing)) await cloud.kernel.clocks.platform.sleep(1_000)
  return service.deployments.at(-1)?.status.current ?? 'PENDING'
}
