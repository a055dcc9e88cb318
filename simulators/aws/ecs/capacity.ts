// Where tasks run: a launch type or capacity providers.
// documented: without either the cluster's default strategy counts; one of the two at most; one base, a weight above zero (API reference of
// CreateService and CapacityProviderStrategyItem, botocore 1.44.8). observed: the texts (real deployments of September 2026, told of in the
// rules of github.com/badmintoncryer/cdk-preflight). guess: EC2 where there is no default, which many public logs speak for; that providers need
// not be the cluster's own.
import { partsOf, textOf } from '../json-api.ts'
import type { Input } from '../model.ts'
import type { Cluster } from './records.ts'
import { invalid } from './refusal.ts'

export interface Capacity {
  readonly launchType: string | undefined
  readonly capacityProviderStrategy: unknown
}

/** What the request asks for, else what there is, else what the cluster has. */
export function capacityOf(input: Input, cluster: Cluster, before?: Capacity): Capacity {
  const launchType = textOf(input, 'launchType')
  if (launchType !== undefined) return { launchType, capacityProviderStrategy: undefined }
  const given = input['capacityProviderStrategy']
  if (partsOf(input, 'capacityProviderStrategy').length > 0)
    return { launchType: undefined, capacityProviderStrategy: given }
  // documented: an empty list leads back to the launch type (API reference of UpdateService).
  if (before && given !== undefined)
    return { launchType: before.launchType ?? 'FARGATE', capacityProviderStrategy: undefined }
  return before ?? defaultOf(cluster)
}

function defaultOf({ content }: Cluster): Capacity {
  return partsOf(content, 'defaultCapacityProviderStrategy').length > 0
    ? { launchType: undefined, capacityProviderStrategy: content['defaultCapacityProviderStrategy'] }
    : { launchType: 'EC2', capacityProviderStrategy: undefined }
}

const providers: readonly unknown[] = ['FARGATE', 'FARGATE_SPOT']

export function checkCapacity(input: Input): void {
  const strategy = partsOf(input, 'capacityProviderStrategy')
  if (input['launchType'] !== undefined && input['capacityProviderStrategy'] !== undefined)
    throw invalid(
      'Specifying both a launch type and capacity provider strategy is not supported. Remove one and try again.',
    )
  if (strategy.some(({ capacityProvider }) => !providers.includes(capacityProvider)))
    throw invalid('The specified capacity provider was not found. Specify a valid name or ARN and try again.')
  if (strategy.filter(({ base }) => base !== undefined && base !== 0).length > 1)
    throw invalid(
      'There are multiple capacity providers in the specified capacity provider strategy with a base value greater than zero. Only one capacity provider can have a base value greater than zero. Specify a valid capacity provider strategy and try again.',
    )
  if (strategy.length > 1 && strategy.every(({ weight = 0 }) => weight === 0))
    throw invalid(
      'There are no capacity providers in the capacity provider strategy with a weight value greater than zero. Specify a weight value greater than zero for at least one capacity provider and try again.',
    )
}
