// Blue/green, linear and canary deployments.
// documented: the stages in their order and what serves in each (API reference of DeploymentLifecycleHook and ServiceDeployment, botocore
// 1.44.8; developer guide, "Amazon ECS canary deployments"); percentages and bake times with their defaults; the stage before each shift.
// guess: a service's first deployment has nothing to shift from, and bakes or not; the stage's name before a shift, which the model of
// `lifecycleStage` does not have; the default of `bakeTimeInMinutes`.
import { checkBreaker } from './monitors.ts'
import { enterStage, runHooks } from './hooks.ts'
import { scaleDown, scaleUp } from './rolling.ts'
import { type Cloud, pass } from './records.ts'
import type { Revision, Share } from './service-records.ts'
import type { ServiceDeployment } from './deployment-records.ts'

export async function shift(cloud: Cloud, deployment: ServiceDeployment): Promise<void> {
  const { service, target, sources } = deployment
  const first = service.stable === undefined
  if (sources.length > 1) await reconcile(cloud, deployment)
  await stage(cloud, deployment, 'PRE_SCALE_UP')
  await enterStage(cloud, deployment, 'SCALE_UP')
  await scaleUp(cloud, { deployment, target, look: () => checkBreaker(cloud, deployment) })
  await stage(cloud, deployment, 'POST_SCALE_UP')
  await stage(cloud, deployment, 'TEST_TRAFFIC_SHIFT')
  route(deployment, service.routes.current.production ?? [], [{ revision: target, weight: 100 }])
  await stage(cloud, deployment, 'POST_TEST_TRAFFIC_SHIFT')
  await shiftProduction(cloud, deployment, first)
  await stage(cloud, deployment, 'POST_PRODUCTION_TRAFFIC_SHIFT')
  deployment.stage = 'BAKE_TIME'
  if (!first || cloud.kernel.guess('ecs.first-deployment.bakes', ['no', 'yes']) === 'yes')
    await bake(cloud, deployment, deployment.configuration.bakeTimeInMinutes ?? defaultBake)
  deployment.stage = 'CLEAN_UP'
  await scaleDown(cloud, othersOf(deployment), deployment.interrupt.signal)
}

/** Minutes. */
const defaultBake = 15

const othersOf = ({ service, target }: ServiceDeployment): Revision[] =>
  service.revisions.filter((each) => each !== target)

async function stage(cloud: Cloud, deployment: ServiceDeployment, name: string): Promise<void> {
  await enterStage(cloud, deployment, name)
  await pass(cloud, 'stage', [1_000, 15_000], deployment.interrupt.signal)
}

const bake = (cloud: Cloud, { interrupt }: ServiceDeployment, minutes: number): Promise<void> =>
  cloud.kernel.clocks.platform.sleep(minutes * 60_000, interrupt.signal)

/** Another deployment was under way: the traffic goes back to what was stable, and its tasks go. */
async function reconcile(cloud: Cloud, deployment: ServiceDeployment): Promise<void> {
  const { service, interrupt } = deployment
  await stage(cloud, deployment, 'RECONCILE_SERVICE')
  if (!service.stable) return
  const all: readonly Share[] = [{ revision: service.stable, weight: 100 }]
  route(deployment, all, all)
  await scaleDown(
    cloud,
    othersOf(deployment).filter((each) => each !== service.stable),
    interrupt.signal,
  )
}

function route({ service }: ServiceDeployment, production: readonly Share[], test: readonly Share[]): void {
  service.routes.set({ production: production.filter(({ weight }) => weight > 0), test })
}

async function shiftProduction(cloud: Cloud, deployment: ServiceDeployment, first: boolean): Promise<void> {
  const steps = first ? [{ percent: 100, minutes: 0 }] : stepsOf(deployment)
  const before = cloud.kernel.guess('ecs.stage.before-shift', [
    'PRODUCTION_TRAFFIC_SHIFT',
    'PRE_PRODUCTION_TRAFFIC_SHIFT',
  ])
  for (const { percent, minutes } of steps) {
    deployment.stage = before
    await runHooks(cloud, deployment, 'PRE_PRODUCTION_TRAFFIC_SHIFT')
    await stage(cloud, deployment, 'PRODUCTION_TRAFFIC_SHIFT')
    serve(deployment, percent)
    await bake(cloud, deployment, minutes)
  }
}

interface Step {
  /** Of the new revision. */
  readonly percent: number
  /** Until the next. */
  readonly minutes: number
}

function stepsOf({ configuration }: ServiceDeployment): readonly Step[] {
  const { strategy, canaryConfiguration: canary, linearConfiguration: linear } = configuration
  if (strategy === 'CANARY')
    return [
      { percent: canary?.canaryPercent ?? 5, minutes: canary?.canaryBakeTimeInMinutes ?? 10 },
      { percent: 100, minutes: 0 },
    ]
  if (strategy !== 'LINEAR') return [{ percent: 100, minutes: 0 }]
  const { stepPercent, stepBakeTimeInMinutes: minutes } = linear ?? { stepPercent: 10, stepBakeTimeInMinutes: 6 }
  const count = Math.ceil(100 / stepPercent)
  return Array.from({ length: count }, (_, index) =>
    index === count - 1 ? { percent: 100, minutes: 0 } : { percent: stepPercent * (index + 1), minutes },
  )
}

function serve(deployment: ServiceDeployment, percent: number): void {
  const { service, target } = deployment
  const rest: readonly Share[] = service.stable ? [{ revision: service.stable, weight: 100 - percent }] : []
  route(deployment, [...rest, { revision: target, weight: percent }], [{ revision: target, weight: 100 }])
}
