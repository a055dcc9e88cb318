import type { Probe, ServiceSettings } from '../core/unit.ts'
import type { AmazonLayers } from './layers.ts'
import { type Finding, unfit } from './naming.ts'
import { lonelyDetails, probeDetails, type ProbeName, probeOf } from './probes.ts'

/**
 * App Runner has one health check, before and after users get a version: by HTTP or TCP, interval, time-out and
 * thresholds from 1 to 20, no delay: https://docs.aws.amazon.com/apprunner/latest/api/API_HealthCheckConfiguration.html
 * (November 2026).
 */
export function healthCheckOf(block: AmazonLayers): Pick<ServiceSettings, 'startupProbe' | 'livenessProbe'> {
  const startup = probeOf(block, 'startup-probe')
  const liveness = probeOf(block, 'liveness-probe')
  if (startup === undefined) return liveness === undefined ? {} : { livenessProbe: withoutDelay(liveness) }
  return { startupProbe: withoutDelay({ ...liveness, ...startup }) }
}

function withoutDelay({ initialDelay: _initialDelay, ...probe }: Probe): Probe {
  return probe
}

export function healthCheckProblems(block: AmazonLayers): Finding[] {
  return [...probeProblems(block, 'startup-probe'), ...probeProblems(block, 'liveness-probe'), ...differing(block)]
}

function probeProblems(block: AmazonLayers, name: ProbeName): Finding[] {
  const lonely = lonelyDetails(block, name)
  if (lonely.length > 0) return lonely
  const { [`${name}-failure-threshold` as const]: failures } = block
  return [
    ...(['period', 'timeout'] as const).flatMap((key) => bounded(`${name}-${key}`, block[`${name}-${key}`], 's')),
    ...bounded(`${name}-failure-threshold`, failures),
  ]
}

function bounded(key: string, value: number | undefined, unit?: 's'): Finding[] {
  if (value === undefined) return []
  const amount = unit === undefined ? value : value / 1000
  return amount >= 1 && amount <= 20
    ? []
    : unfit(key, `must be from 1 to 20${unit === undefined ? '' : ' s'} on App Runner, got "${amount}"`)
}

/** What is given for both must be the same. */
function differing(block: AmazonLayers): Finding[] {
  const [startup, liveness] = [block['startup-probe'], block['liveness-probe']]
  if (startup === undefined || liveness === undefined) return []
  const keys = [...(startup === liveness ? [] : ['']), ...probeDetails.filter(differ(block)).map((key) => `-${key}`)]
  return keys.flatMap((key) =>
    unfit(
      [`startup-probe${key}`, `liveness-probe${key}`],
      'must be the same on App Runner, which has one health check, or one of them left out',
    ),
  )
}

const differ =
  (block: AmazonLayers) =>
  (key: (typeof probeDetails)[number]): boolean => {
    const [startup, liveness] = [block[`startup-probe-${key}`], block[`liveness-probe-${key}`]]
    return key !== 'initial-delay' && startup !== undefined && liveness !== undefined && startup !== liveness
  }

export const healthCheckWarnings = (block: AmazonLayers): Finding[] =>
  (['startup-probe', 'liveness-probe'] as const).flatMap((name) =>
    block[`${name}-initial-delay`] === undefined
      ? []
      : unfit(`${name}-initial-delay`, 'App Runner has no such delay, so it has no effect there'),
  )
