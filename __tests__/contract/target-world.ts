import type { Context } from '../../src/core/context.ts'
import type { Step, Target } from '../../src/core/target.ts'
import type { Unit } from '../../src/core/unit.ts'
import type { Kernel, LoggedRequest } from '../../simulators/kernel/types.ts'

/** A platform with something on it, or nothing, and a release that is to be brought there: what the suite plays with. */
export interface TargetWorld {
  readonly kernel: Kernel
  /** On a clock as fast as the cloud's. */
  readonly context: Context
  /** The target as a process of its own would make it: nothing is remembered. */
  open(): Target
  /** What is released; runs as soon as it may. */
  readonly healthy: Unit
  /** Another that says something and crashes before it serves. */
  readonly crashing: Unit
  /** Is this a request that changes something? */
  isChange(request: LoggedRequest): boolean
  /** The kernel's name of the call that a step makes. */
  operationOf(step: Step): string
  /** Somebody else changes the target; resolves when that has come to rest. */
  interfere(): Promise<void>
  /** What users get, in the world's own words: `before`, `after` or something else. */
  serving(): Promise<string>
  /** What stays of the target beside the traffic (template, routing rule, leftovers of ours), for comparison. */
  rest(): unknown
  /** What an address answers, in the same words. */
  ask(url: string): Promise<string>
  readonly before: string
  readonly after: string
  /** Values in the environment that nothing may show. */
  readonly secrets: readonly string[]
  stop(): Promise<void>
}
