import type { Kernel, Simulator } from '../kernel/types.ts'
import { type AppRunner, createAppRunner } from './app-runner/app-runner.ts'
import { type AwsOptions, type ControlPlane, createControlPlane } from './control-plane.ts'
import { createEcs, type Ecs } from './ecs/ecs.ts'
import { createLambda, type Lambda } from './lambda/lambda.ts'

export interface Aws extends ControlPlane {
  readonly simulators: readonly Simulator[]
  readonly appRunner: AppRunner['admin']
  readonly ecs: Ecs['admin']
  readonly lambda: Lambda['admin']
}

/** Makes AWS's simulators and registers them. */
export function createAws(kernel: Kernel, options: AwsOptions): Aws {
  const plane = createControlPlane(kernel, options)
  const appRunner = createAppRunner(plane.state)
  const ecs = createEcs(plane.state)
  const lambda = createLambda(plane.state)
  const simulators = [...plane.simulators, ...appRunner.simulators, ...ecs.simulators, ...lambda.simulators]
  for (const simulator of simulators) kernel.register(simulator)
  return { ...plane, simulators, appRunner: appRunner.admin, ecs: ecs.admin, lambda: lambda.admin }
}
