import { partsOf } from '../json-api.ts'
import { type Input, isObject } from '../model.ts'
import { unitsOf } from './fargate-rules.ts'
import { type Cloud, seconds, type TaskDefinition } from './records.ts'

export function viewDefinition(cloud: Cloud, definition: TaskDefinition): object {
  const { content, read, arn, revision, registered, registeredBy, deregistered } = definition
  const { cpu, memory } = read
  return {
    ...content,
    taskDefinitionArn: arn,
    revision,
    containerDefinitions: partsOf(content, 'containerDefinitions').map(viewContainer),
    volumes: content['volumes'] ?? [],
    placementConstraints: content['placementConstraints'] ?? [],
    ...(cpu !== undefined && { cpu: String(unitsOf(cpu) ?? cpu) }),
    ...(memory !== undefined && { memory: String(unitsOf(memory) ?? memory) }),
    status: deregistered === undefined ? 'ACTIVE' : 'INACTIVE',
    compatibilities: read.networkMode === 'awsvpc' ? ['EC2', 'FARGATE'] : ['EC2'],
    requiresAttributes: [{ name: 'com.amazonaws.ecs.capability.docker-remote-api.1.18' }],
    registeredAt: seconds(cloud, registered),
    registeredBy,
    ...(deregistered !== undefined && { deregisteredAt: seconds(cloud, deregistered) }),
  }
}

const viewContainer = (container: Input): object => ({
  cpu: 0,
  essential: true,
  environment: [],
  mountPoints: [],
  volumesFrom: [],
  systemControls: [],
  ...container,
  portMappings: partsOf(container, 'portMappings').map((mapping) =>
    isObject(mapping) ? { hostPort: mapping['containerPort'], protocol: 'tcp', ...mapping } : mapping,
  ),
})
