import type { Scene } from '../../simulators/scene.ts'

/** What the simulated cloud takes for its own work, ms. */
export interface Durations {
  readonly 'run.reconcile.start': number
  readonly 'run.import': number
  readonly 'container.start': number
  readonly 'run.route': number
  readonly 'run.reconcile.end': number
}

export const quick: Durations = {
  'run.reconcile.start': 100,
  'run.import': 500,
  'container.start': 100,
  'run.route': 200,
  'run.reconcile.end': 0,
}

/** Staging takes a minute, promoting and finishing two seconds each. */
export const aMinute: Durations = {
  'run.reconcile.start': 500,
  'run.import': 56_500,
  'container.start': 2_000,
  'run.route': 1_000,
  'run.reconcile.end': 0,
}

/** Leaves nothing of what a release waits for to chance. */
export function pinDurations({ clouds: { kernel } }: Scene, durations: Durations): void {
  for (const [name, ms] of Object.entries(durations)) kernel.pin(name, ms)
  kernel.force('artifact-registry.read-after-push-ms', 0)
  kernel.force('run.reconciling.at-once', 0)
}
