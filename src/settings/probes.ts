import type { Probe } from '../core/unit.ts'
import { given, inSeconds } from './given.ts'
import type { CommonBlock } from './layers.ts'
import { type Finding, wrong } from './naming.ts'

export type ProbeName = 'startup-probe' | 'liveness-probe'

export const probeDetails = ['initial-delay', 'period', 'timeout', 'failure-threshold'] as const

/** The probe as it was given; absent details are the platform's. */
export function probeOf(block: CommonBlock, name: ProbeName): Probe | undefined {
  const way = block[name]
  if (way === undefined) return undefined
  return {
    ...(way === 'tcp' ? { kind: 'tcp' } : { kind: 'http', path: way }),
    ...given({
      initialDelay: inSeconds(block[`${name}-initial-delay`]),
      period: inSeconds(block[`${name}-period`]),
      timeout: inSeconds(block[`${name}-timeout`]),
      failureThreshold: block[`${name}-failure-threshold`],
    }),
  }
}

/** Details of a probe that is not there. */
export function lonelyDetails(block: CommonBlock, name: ProbeName): Finding[] {
  const details = probeDetails.filter((key) => block[`${name}-${key}`] !== undefined)
  return block[name] === undefined && details.length > 0 ? wrong(`${name}-${details[0]}`, `needs ${name} as well`) : []
}
