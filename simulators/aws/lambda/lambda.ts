import type { Simulator } from '../../kernel/types.ts'
import { createRestApi } from '../rest-api.ts'
import type { AwsState } from '../types.ts'
import { createAdmin, type LambdaAdmin } from './admin.ts'
import { aliasOperations } from './aliases.ts'
import { handlerOf } from './asking.ts'
import { concurrencyOperations } from './concurrency.ts'
import { functionOperations } from './functions.ts'
import { invokeWith } from './invocation.ts'
import { mappingOperations } from './mappings.ts'
import { policyOperations } from './policies.ts'
import type { Cloud } from './records.ts'
import { model } from './refusal.ts'
import { tagOperations } from './tags.ts'
import { updateOperations } from './updates.ts'
import { createUrlFrontEnd } from './url-front-end.ts'
import { urlOperations } from './urls.ts'
import { versionOperations } from './versions.ts'

export interface Lambda {
  readonly simulators: readonly Simulator[]
  readonly admin: LambdaAdmin
}

/** The control plane in every region, and the functions' URLs. */
export function createLambda(aws: AwsState): Lambda {
  const cloud: Cloud = {
    aws,
    kernel: aws.kernel,
    functions: new Map(),
    mappings: new Map(),
    fates: new Map(),
    // documented: https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.html (copy of November 2026).
    limits: { concurrency: 1000, unreserved: 100, memory: 10_240 },
  }
  return { simulators: [createControlPlane(cloud), createUrlFrontEnd(cloud)], admin: createAdmin(cloud) }
}

function createControlPlane(cloud: Cloud): Simulator {
  const answers = {
    ...functionOperations,
    ...updateOperations,
    ...versionOperations,
    ...aliasOperations,
    ...urlOperations,
    ...policyOperations,
    ...concurrencyOperations,
    ...mappingOperations,
    ...tagOperations,
  }
  const handlers = Object.entries(answers).map(([name, answer]) => [name, handlerOf(cloud, name, answer)] as const)
  return createRestApi(cloud.aws, {
    name: 'lambda',
    model,
    operations: { ...Object.fromEntries(handlers), Invoke: invokeWith(cloud) },
    reset: () => reset(cloud),
  })
}

function reset({ functions, mappings, fates }: Cloud): void {
  for (const { environments } of functions.values()) for (const each of environments.values()) each.stop()
  functions.clear()
  mappings.clear()
  fates.clear()
}
