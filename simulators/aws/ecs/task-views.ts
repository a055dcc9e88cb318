import { viewTags } from './asking.ts'
import { unitsOf } from './fargate-rules.ts'
import { type Cloud, seconds } from './records.ts'
import type { Task, TaskContainer } from './task-records.ts'

/** documented: members of Task and Container (botocore 1.44.8). A time that has not come is left out. */
export function viewTask(cloud: Cloud, task: Task, tagged: boolean): object {
  const { definition, cluster, times, stop } = task
  const { cpu, memory } = definition.read
  return {
    taskArn: task.arn,
    clusterArn: cluster.arn,
    taskDefinitionArn: definition.arn,
    group: task.group,
    ...(task.startedBy !== undefined && { startedBy: task.startedBy }),
    lastStatus: task.status,
    desiredStatus: task.desired,
    launchType: 'FARGATE',
    platformVersion: '1.4.0',
    platformFamily: 'Linux',
    cpu: String(unitsOf(cpu) ?? ''),
    memory: String(unitsOf(memory) ?? ''),
    availabilityZone: `${task.place.region}a`,
    connectivity: 'CONNECTED',
    createdAt: seconds(cloud, task.created),
    ...timesOf(cloud, times),
    ...(stop && { stopCode: stop.code, stoppedReason: stop.reason }),
    healthStatus: healthOf(task),
    attachments: [attachmentOf(task)],
    attributes: [
      {
        name: 'ecs.cpu-architecture',
        value: definition.read.runtimePlatform.cpuArchitecture === 'ARM64' ? 'arm64' : 'x86_64',
      },
    ],
    containers: task.containers.map((each) => viewContainer(task, each)),
    overrides: { containerOverrides: task.overrides.containerOverrides, inferenceAcceleratorOverrides: [] },
    tags: tagged ? viewTags(task.tags) : [],
    version: 1 + Object.keys(times).length,
    enableExecuteCommand: false,
    inferenceAccelerators: [],
  }
}

const timesOf = (cloud: Cloud, times: Task['times']): object =>
  Object.fromEntries(Object.entries(times).map(([name, at]) => [`${name}At`, seconds(cloud, at)]))

function healthOf({ containers }: Task): string {
  const checked = containers.filter(({ definition }) => definition.healthCheck && definition.essential)
  if (checked.some(({ health }) => health === 'UNHEALTHY')) return 'UNHEALTHY'
  return checked.length > 0 && checked.every(({ health }) => health === 'HEALTHY') ? 'HEALTHY' : 'UNKNOWN'
}

const attachmentOf = ({ status, id }: Task): object => ({
  id,
  type: 'ElasticNetworkInterface',
  status: status === 'STOPPED' ? 'DELETED' : status === 'PROVISIONING' ? 'PRECREATED' : 'ATTACHED',
  details: [{ name: 'privateIPv4Address', value: '10.0.0.17' }],
})

const viewContainer = ({ arn: taskArn, id }: Task, each: TaskContainer): object => ({
  containerArn: each.arn,
  taskArn,
  name: each.definition.name,
  image: each.definition.image,
  ...(each.digest !== undefined && { imageDigest: each.digest, runtimeId: `${id}-${each.arn.slice(-10)}` }),
  lastStatus: each.status,
  ...(each.exitCode !== undefined && { exitCode: each.exitCode }),
  ...(each.reason !== undefined && { reason: each.reason }),
  networkBindings: [],
  networkInterfaces: [{ attachmentId: id, privateIpv4Address: '10.0.0.17' }],
  healthStatus: each.health,
  cpu: '0',
})
