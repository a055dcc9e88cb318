// Event source mappings, as far as the function's ARN in them matters: queues of SQS, which are not there, so that nothing polls them.
// documented: members and states (API reference, botocore 1.44.8). observed: that an alias stays in `FunctionArn`, `USER_INITIATED` (tests that localstack recorded against AWS in 2025).
import { randomUUID } from 'node:crypto'
import { numberOf, textOf } from '../json-api.ts'
import { type Answer, type Asked, demand, mapIn, page } from './asking.ts'
import { checkFunction, refuseSecond, refuseWhileUsed } from './mapping-rules.ts'
import { arnIn, parseName } from './naming.ts'
import { type Cloud, type Mapping, now } from './records.ts'
import { badParameter, missing } from './refusal.ts'

export const mappingOperations: Readonly<Record<string, Answer>> = {
  CreateEventSourceMapping: create,
  GetEventSourceMapping: (asked) => view(mappingFor(asked, 'GetEventSourceMapping')),
  UpdateEventSourceMapping: update,
  DeleteEventSourceMapping: (asked) => {
    const mapping = mappingFor(asked, 'DeleteEventSourceMapping')
    refuseWhileUsed(mapping)
    mapping.state = 'Deleting'
    void settle(asked.cloud, mapping)
    return view(mapping)
  },
  ListEventSourceMappings: list,
}

function create(asked: Asked): object {
  const { cloud, place, input } = asked
  const source = textOf(input, 'EventSourceArn')
  if (source === undefined) throw badParameter('Unrecognized event source.')
  const functionArn = functionIn(asked)
  demand(asked, {
    action: 'lambda:CreateEventSourceMapping',
    resource: '*',
    context: { 'lambda:FunctionArn': functionArn },
  })
  checkFunction(cloud, functionArn, source)
  refuseSecond(cloud, { source, functionArn })
  const uuid = randomUUID()
  const mapping: Mapping = {
    uuid,
    arn: arnIn(place, `event-source-mapping:${uuid}`),
    place,
    source,
    functionArn,
    enabled: input['Enabled'] !== false,
    batchSize: numberOf(input, 'BatchSize') ?? 10,
    batchingWindow: numberOf(input, 'MaximumBatchingWindowInSeconds') ?? 0,
    more: kept(input),
    state: 'Creating',
    modified: now(cloud),
    tags: mapIn(input, 'Tags'),
  }
  cloud.mappings.set(uuid, mapping)
  void settle(cloud, mapping)
  return view(mapping)
}

/** The ARN with its qualifier, however the function was named. */
function functionIn({ place, input }: Asked): string {
  const { arn, qualifier } = parseName(place, textOf(input, 'FunctionName') ?? '')
  return qualifier === undefined || qualifier === '$LATEST' ? arn : `${arn}:${qualifier}`
}

function kept(input: Asked['input']): Record<string, unknown> {
  const names = ['FilterCriteria', 'ScalingConfig', 'FunctionResponseTypes', 'MetricsConfig', 'KMSKeyArn']
  return Object.fromEntries(names.flatMap((name) => (name in input ? [[name, input[name]]] : [])))
}

function update(asked: Asked): object {
  const { cloud, input } = asked
  const mapping = mappingFor(asked, 'UpdateEventSourceMapping')
  const functionArn = 'FunctionName' in input ? functionIn(asked) : mapping.functionArn
  checkFunction(cloud, functionArn, mapping.source)
  refuseWhileUsed(mapping)
  const enabled = input['Enabled'] === undefined ? mapping.enabled : input['Enabled'] === true
  const state = enabled === mapping.enabled ? 'Updating' : enabled ? 'Enabling' : 'Disabling'
  Object.assign(mapping, {
    functionArn,
    enabled,
    state,
    modified: now(cloud),
    batchSize: numberOf(input, 'BatchSize') ?? mapping.batchSize,
    batchingWindow: numberOf(input, 'MaximumBatchingWindowInSeconds') ?? mapping.batchingWindow,
    more: { ...mapping.more, ...kept(input) },
  })
  void settle(cloud, mapping)
  return view(mapping)
}

// guess: how long.
async function settle(cloud: Cloud, mapping: Mapping): Promise<void> {
  await cloud.kernel.clocks.platform.sleep(cloud.kernel.between(2_000, 30_000, 'lambda.mapping'))
  if (mapping.state === 'Deleting') cloud.mappings.delete(mapping.uuid)
  mapping.state = mapping.enabled ? 'Enabled' : 'Disabled'
}

function mappingFor(asked: Asked, action: string): Mapping {
  const { cloud, place, input } = asked
  const uuid = textOf(input, 'UUID') ?? ''
  const mapping = cloud.mappings.get(uuid)
  const context = mapping ? { 'lambda:FunctionArn': mapping.functionArn } : {}
  demand(asked, { action: `lambda:${action}`, resource: arnIn(place, `event-source-mapping:${uuid}`), context })
  if (mapping?.arn !== arnIn(place, `event-source-mapping:${uuid}`))
    throw missing('The resource you requested does not exist.')
  return mapping
}

function list(asked: Asked): object {
  const { cloud, place, input } = asked
  demand(asked, { action: 'lambda:ListEventSourceMappings', resource: '*' })
  const source = textOf(input, 'EventSourceArn')
  const functionArn = 'FunctionName' in input ? functionIn(asked) : undefined
  const items = [...cloud.mappings.values()]
    .filter((each) => each.arn.startsWith(arnIn(place, '')))
    .filter((each) => source === undefined || each.source === source)
    // guess: a function without qualifier stands for all of its aliases and versions too.
    .filter((each) => functionArn === undefined || `${each.functionArn}:`.startsWith(`${functionArn}:`))
    .map(view)
  return page(asked, { items, as: 'EventSourceMappings' })
}

const view = (mapping: Mapping): object => ({
  UUID: mapping.uuid,
  EventSourceMappingArn: mapping.arn,
  EventSourceArn: mapping.source,
  FunctionArn: mapping.functionArn,
  BatchSize: mapping.batchSize,
  MaximumBatchingWindowInSeconds: mapping.batchingWindow,
  FunctionResponseTypes: [],
  ...mapping.more,
  LastModified: Math.floor(mapping.modified) / 1000,
  State: mapping.state,
  StateTransitionReason: 'USER_INITIATED',
})
