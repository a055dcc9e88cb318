import type { ServiceSettings } from '../core/unit.ts'
import type { AmazonLayers } from './layers.ts'
import { type Finding, unfit } from './naming.ts'
import { lonelyDetails, probeDetails } from './probes.ts'

/**
 * The load balancer's check is the one that there is, before and after users get a version: a path, and nothing else
 * (API reference of CreateExpressGatewayService, November 2026).
 */
export function checkOf(block: AmazonLayers): Pick<ServiceSettings, 'startupProbe'> {
  const path = block['startup-probe'] ?? block['liveness-probe']
  return path === undefined ? {} : { startupProbe: { kind: 'http', path } }
}

const probes = ['startup-probe', 'liveness-probe'] as const

export function checkProblems(block: AmazonLayers): Finding[] {
  const [startup, liveness] = [block['startup-probe'], block['liveness-probe']]
  const differ = startup !== undefined && liveness !== undefined && startup !== liveness
  const tcp = 'must be a path on ECS Express Mode, whose load balancer checks by HTTP, got "tcp"'
  const one = 'must be the same on ECS Express Mode, which has one health check, or one of them left out'
  return [
    ...probes.flatMap((name) => lonelyDetails(block, name)),
    ...unfit('startup-probe', startup === 'tcp' ? tcp : undefined),
    ...unfit(probes, differ && startup !== 'tcp' ? one : undefined),
  ]
}

export const checkWarnings = (block: AmazonLayers): Finding[] =>
  probes.flatMap((name) =>
    probeDetails
      .map((detail) => `${name}-${detail}` as const)
      .filter((key) => block[name] !== undefined && block[key] !== undefined)
      .flatMap((key) => unfit(key, 'has no effect on ECS Express Mode, whose load balancer checks every 30 s')),
  )
