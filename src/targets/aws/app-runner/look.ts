import type { Context } from '../../../core/context.ts'
import type { Observed } from '../../../core/target.ts'
import { findScaling, type ScalingWish } from './scaling.ts'
import type { AppRunnerServiceApi } from './service.ts'
import { observed } from './view.ts'

/** Everything that reads tell of the service, and the scaling that is wanted there. */
export async function lookAt(service: AppRunnerServiceApi, wish: ScalingWish, context: Context): Promise<Observed> {
  const found = await service.find(context)
  const now = found?.service.AutoScalingConfigurationSummary?.AutoScalingConfigurationArn
  return observed(found, await findScaling(wish, now, service, context))
}
