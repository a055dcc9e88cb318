// documented: which members of UpdateService start a deployment, "This parameter triggers a new service deployment" (botocore 1.44.8).
// guess: one that comes to what is there already starts none, as the console and terraform take it for granted.
import { textOf } from '../json-api.ts'
import type { Input } from '../model.ts'
import type { Asked } from './asking.ts'
import { capacityOf } from './capacity.ts'
import { readLoadBalancers } from './definition.ts'
import type { Cluster } from './records.ts'
import type { Workload } from './service-records.ts'
import { clientError } from './refusal.ts'
import { usableDefinition } from './task-definitions.ts'

const others = [
  'serviceRegistries',
  'serviceConnectConfiguration',
  'volumeConfigurations',
  'vpcLatticeConfigurations',
] as const

/** What the request asks for, laid over what there is. */
export function workloadOf(asked: Asked, cluster: Cluster, before?: Workload): Workload {
  const { input } = asked
  const reference = textOf(input, 'taskDefinition')
  const definition = reference === undefined ? before?.definition : usableDefinition(asked, reference)
  if (!definition) throw clientError('TaskDefinition cannot be null or empty.')
  return {
    definition,
    networkConfiguration: input['networkConfiguration'] ?? before?.networkConfiguration,
    platformVersion: textOf(input, 'platformVersion') ?? before?.platformVersion ?? 'LATEST',
    ...capacityOf(input, cluster, before && capacityIn(before)),
    loadBalancers:
      input['loadBalancers'] === undefined ? (before?.loadBalancers ?? []) : readLoadBalancers(input['loadBalancers']),
    others: { ...before?.others, ...chosen(input, others) },
    express: before?.express,
  }
}

const capacityIn = ({ launchType, capacityProviderStrategy }: Workload) => ({ launchType, capacityProviderStrategy })

/** The members of these names that the request has. */
export const chosen = (input: Input, names: readonly string[]): Input =>
  Object.fromEntries(names.flatMap((name) => (input[name] === undefined ? [] : [[name, input[name]]])))

const comparable = ({
  definition,
  networkConfiguration,
  platformVersion,
  loadBalancers,
  others,
  express,
}: Workload): string =>
  JSON.stringify([definition.arn, networkConfiguration, platformVersion, loadBalancers, others, express])

export const isSame = (one: Workload, other: Workload): boolean => comparable(one) === comparable(other)
