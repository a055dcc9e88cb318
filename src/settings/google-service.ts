import type { ServiceSettings, VpcAccess } from '../core/unit.ts'
import { given, inSeconds } from './given.ts'
import { secretReferences } from './google-secrets.ts'
import type { GoogleLayers } from './layers.ts'
import { probeOf } from './probes.ts'
import { commonService } from './service-settings.ts'

/** Settings that were checked before, as the platform takes them; what is not given stays as it is. */
export function googleService(block: GoogleLayers): ServiceSettings {
  return {
    ...commonService(block),
    ...given({
      timeout: inSeconds(block.timeout),
      secrets: block.secrets === undefined ? undefined : secretReferences(block.secrets),
      startupProbe: probeOf(block, 'startup-probe'),
      livenessProbe: probeOf(block, 'liveness-probe'),
      runtimeIdentity: block['runtime-service-account'],
      vpc: vpcAccess(block),
    }),
  }
}

function vpcAccess(block: GoogleLayers): VpcAccess | undefined {
  const egress = given({ egress: block['vpc-egress'] })
  const connector = block['vpc-connector']
  if (connector !== undefined) return { kind: 'connector', connector, ...egress }
  const network = given({ network: block['vpc-network'], subnetwork: block['vpc-subnetwork'], tags: block['vpc-tags'] })
  return network.network === undefined && network.subnetwork === undefined
    ? undefined
    : { kind: 'network', ...network, ...egress }
}
