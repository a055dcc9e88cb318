import type { Scene } from '../../simulators/scene.ts'

/** What the simulated clouds take for their own work, ms. */
export interface Durations {
  readonly 'run.reconcile.start': number
  readonly 'run.import': number
  readonly 'container.start': number
  readonly 'run.route': number
  readonly 'run.reconcile.end': number
  readonly 'apprunner.pending': number
  readonly 'apprunner.pull': number
  readonly 'apprunner.provisioning': number
  readonly 'apprunner.healthy': number
  readonly 'apprunner.routing': number
  readonly 'apprunner.operations.end': number
}

/** AWS's other platforms: what a release waits for there is not long, and as long each time. */
const elsewhere: Readonly<Record<string, number>> = {
  'lambda.creation': 5_000,
  'lambda.update': 5_000,
  'lambda.cold-start': 100,
  'ecs.pending': 2_000,
  'ecs.express.provisioning': 90_000,
  'ecs.task.provisioning': 8_000,
  'ecs.task.pull': 8_000,
  'ecs.task.activating': 2_000,
  'ecs.task.deactivating': 2_000,
  'ecs.task.stopping': 2_000,
  'ecs.task.deprovisioning': 2_000,
  'ecs.stage': 2_000,
  'ecs.steady': 10_000,
}

export const quick: Durations = {
  'run.reconcile.start': 100,
  'run.import': 500,
  'container.start': 100,
  'run.route': 200,
  'run.reconcile.end': 0,
  'apprunner.pending': 100,
  'apprunner.pull': 500,
  'apprunner.provisioning': 100,
  'apprunner.healthy': 100,
  'apprunner.routing': 200,
  'apprunner.operations.end': 0,
}

/** On Cloud Run alone: staging takes a minute, promoting and finishing two seconds each. */
export const aMinute: Durations = {
  ...quick,
  'run.reconcile.start': 500,
  'run.import': 56_500,
  'container.start': 2_000,
  'run.route': 1_000,
}

/** Staging takes 20 s on Cloud Run, promoting and finishing two seconds each, and a deployment a minute on App Runner. */
export const aPair: Durations = {
  'run.reconcile.start': 500,
  'run.import': 16_500,
  'container.start': 2_000,
  'run.route': 1_000,
  'run.reconcile.end': 0,
  'apprunner.pending': 1_000,
  'apprunner.pull': 30_000,
  'apprunner.provisioning': 5_000,
  'apprunner.healthy': 12_000,
  'apprunner.routing': 10_000,
  'apprunner.operations.end': 0,
}

/** The first variant of each is the one that keeps nobody waiting. */
const settled = [
  'artifact-registry.read-after-push-ms',
  'ecr-registry.read-after-push-ms',
  'ecr.repository-lag-ms',
  'run.reconciling.at-once',
  'apprunner.operations.listed',
  'apprunner.describe.status',
  'apprunner.routing',
  'sts.first-key-fetch',
  'ecs.reads',
  'ecs.first-deployment.bakes',
  'lambda.read-lag-ms',
  'lambda.alias.propagation-ms',
  'lambda.publish.state',
]

/** A scene, or as much of it as is needed here. */
interface KernelOwner {
  readonly clouds: Pick<Scene['clouds'], 'kernel'>
}

/** Leaves nothing of what a release waits for to chance. */
export function pinDurations({ clouds: { kernel } }: KernelOwner, durations: Durations): void {
  for (const [name, ms] of Object.entries({ ...elsewhere, ...durations })) kernel.pin(name, ms)
  for (const name of settled) kernel.force(name, 0)
}
