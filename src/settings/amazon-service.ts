import type { ServiceSettings } from '../core/unit.ts'
import { secretReferences } from './amazon-secrets.ts'
import { leastInstances } from './app-runner.ts'
import { healthCheckOf } from './app-runner-check.ts'
import { given } from './given.ts'
import type { AmazonLayers } from './layers.ts'
import { commonService } from './service-settings.ts'

/** Settings that were checked before, as the platform takes them; what is not given stays as it is. */
export function amazonService(block: AmazonLayers): ServiceSettings {
  const { 'vpc-connector': connector, 'min-instances': least, secrets } = block
  return {
    ...commonService(block),
    ...healthCheckOf(block),
    ...given({
      minInstances: least === undefined ? undefined : Math.max(least, leastInstances.min),
      secrets: secrets === undefined ? undefined : secretReferences(secrets),
      runtimeIdentity: block['instance-role'],
      accessRole: block['access-role'],
      observability: block.observability,
      vpc: connector === undefined ? undefined : ({ kind: 'connector', connector } as const),
    }),
  }
}
