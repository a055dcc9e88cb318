import type { Kernel, Simulator } from '../kernel/types.ts'
import { type ControlPlane, createControlPlane, type GoogleOptions } from './control-plane.ts'
import { createCloudRun } from './run/cloud-run.ts'

export interface Google extends Pick<ControlPlane, 'state' | 'admin' | 'operatorToken' | 'authoriseArtifactRegistry'> {
  readonly simulators: readonly Simulator[]
  readonly run: ReturnType<typeof createCloudRun>['admin']
}

/** Makes Google's simulators and registers them. */
export function createGoogle(kernel: Kernel, options: GoogleOptions): Google {
  const { guard, ...plane } = createControlPlane(kernel, options)
  const run = createCloudRun(plane.state)
  const simulators = [...plane.simulators, ...run.simulators].map(guard)
  for (const simulator of simulators) kernel.register(simulator)
  return { ...plane, simulators, run: run.admin }
}
