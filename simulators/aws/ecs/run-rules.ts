// What RunTask is refused for.
// documented: ten at once, overrides of 8,192 characters with their JSON, what `startedBy` and `clientToken` may be (API reference of RunTask,
// botocore 1.44.8). observed: the texts on container instances, overrides and roles (public logs of 2019 to 2026). guess: the others.
import { numberOf, textOf } from '../json-api.ts'
import type { Asked } from './asking.ts'
import { capacityOf, checkCapacity } from './capacity.ts'
import type { Overrides } from './definition.ts'
import { checkNetwork } from './network-rules.ts'
import type { Cluster, TaskDefinition } from './records.ts'
import { clientError, invalid } from './refusal.ts'
import { notAssumed, principals } from './roles.ts'

interface Run {
  readonly cluster: Cluster
  readonly definition: TaskDefinition
  readonly overrides: Overrides
}

export function checkRun(asked: Asked, { cluster, definition: { read }, overrides }: Run): void {
  const { input, cloud } = asked
  const count = numberOf(input, 'count') ?? 1
  if (count < 1 || count > 10) throw invalid('Count must be between 1 and 10.')
  checkWords(asked)
  if (read.networkMode === 'awsvpc') checkNetwork(input['networkConfiguration'])
  checkCapacity(input)
  const { launchType } = capacityOf(input, cluster)
  if (launchType === 'FARGATE' && !read.requiresCompatibilities.includes('FARGATE'))
    throw invalid('Task definition does not support launch_type FARGATE.')
  if (launchType === 'EC2') throw invalid('No Container Instances were found in your cluster.')
  checkOverrides(asked, read.containerDefinitions, overrides)
  for (const role of [read.executionRoleArn, overrides.taskRoleArn ?? read.taskRoleArn])
    if (role !== undefined && !cloud.aws.trusts(role, principals.task)) throw clientError(notAssumed(role))
}

function checkWords({ input }: Asked): void {
  if (!/^[\w/-]{0,128}$/.test(textOf(input, 'startedBy') ?? ''))
    throw invalid('startedBy can have at most 128 characters: letters, numbers, hyphens, forward slashes, underscores.')
  if (!/^[!-~]{0,64}$/.test(textOf(input, 'clientToken') ?? ''))
    throw invalid('clientToken can have at most 64 characters, all of them visible ASCII.')
}

function checkOverrides(
  { input }: Asked,
  containers: readonly { readonly name: string }[],
  { containerOverrides }: Overrides,
): void {
  const names = new Set(containers.map(({ name }) => name))
  const unknown = containerOverrides.find(({ name }) => name === undefined || !names.has(name))
  if (unknown) throw invalid(`Override for container named ${unknown.name} is not a container in the TaskDefinition.`)
  if (JSON.stringify(input['overrides'] ?? {}).length > 8192)
    throw invalid('Container Overrides length must be at most 8192.')
}
