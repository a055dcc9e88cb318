// documented: at most `maximumPercent` of the desired count run or start at once, rounded down, and at least `minimumHealthyPercent` serve,
// rounded up (API reference of DeploymentConfiguration, botocore 1.44.8). guess: how long a service must be steady.
import { liveTasks, readyTasks, resize } from './fleet.ts'
import { type Cloud, pass } from './records.ts'
import type { Revision } from './service-records.ts'
import type { ServiceDeployment } from './deployment-records.ts'

const every = 2_000

export interface Roll {
  readonly deployment: ServiceDeployment
  readonly target: Revision
  /** Called at every look; interrupts when it must not go on. */
  readonly look: () => void
}

/** Until the target alone runs, all of it ready, for some time. */
export async function roll(cloud: Cloud, { deployment, target, look }: Roll): Promise<void> {
  const { signal } = deployment.interrupt
  const { platform } = cloud.kernel.clocks
  const steady = cloud.kernel.between(10_000, 40_000, 'ecs.steady')
  let since: number | undefined
  while (since === undefined || platform.now() - since < steady) {
    look()
    signal.throwIfAborted()
    step(cloud, deployment, target)
    since = isDone(cloud, deployment, target) ? (since ?? platform.now()) : undefined
    await platform.sleep(every, signal)
  }
}

function step(cloud: Cloud, { service, configuration }: ServiceDeployment, target: Revision): void {
  const { desired } = service
  const most = Math.max(1, Math.floor((desired * (configuration.maximumPercent ?? 200)) / 100))
  const least = Math.ceil((desired * (configuration.minimumHealthyPercent ?? 100)) / 100)
  const ready = readyTasks(cloud, target).length
  const live = liveTasks(target).length
  const others = service.revisions.filter((each) => each !== target)
  const crowded = live < desired && live + count(others) >= most
  shrink(cloud, others, Math.max(0, (crowded ? least : desired) - ready))
  const wanted = Math.min(desired, Math.max(live, most - count(others)))
  if (wanted !== target.wanted || live > wanted) resize(cloud, target, wanted)
}

const count = (revisions: readonly Revision[]): number =>
  revisions.reduce((all, each) => all + liveTasks(each).length, 0)

/** The oldest go first. */
function shrink(cloud: Cloud, revisions: readonly Revision[], to: number): void {
  let surplus = count(revisions) - to
  for (const each of revisions) {
    const live = liveTasks(each).length
    const gone = Math.min(live, Math.max(0, surplus))
    if (gone > 0 || to === 0) resize(cloud, each, live - gone)
    surplus -= gone
  }
}

function isDone(cloud: Cloud, { service }: ServiceDeployment, target: Revision): boolean {
  const others = service.revisions.filter((each) => each !== target)
  return readyTasks(cloud, target).length >= service.desired && others.every(({ tasks }) => tasks.length === 0)
}

/** Scales one revision and waits until all of it is ready. */
export async function scaleUp(cloud: Cloud, { deployment, target, look }: Roll): Promise<void> {
  const { signal } = deployment.interrupt
  while (readyTasks(cloud, target).length < deployment.service.desired || target.wanted === 0) {
    look()
    signal.throwIfAborted()
    if (target.wanted !== deployment.service.desired) resize(cloud, target, deployment.service.desired)
    if (deployment.service.desired === 0) return
    await cloud.kernel.clocks.platform.sleep(every, signal)
  }
}

export async function scaleDown(cloud: Cloud, revisions: readonly Revision[], signal: AbortSignal): Promise<void> {
  for (const each of revisions) resize(cloud, each, 0)
  while (revisions.some(({ tasks }) => tasks.length > 0)) await pass(cloud, 'clean-up', [every, every], signal)
}
