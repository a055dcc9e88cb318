// documented: shapes and errors (API reference, botocore 1.44.8); a deleted service is DRAINING, then INACTIVE, and forgotten some day; its
// name is free again when it is INACTIVE (API reference of DeleteService). observed: the texts for names that are taken, services
// that drain, run or are not active (public logs of 2018 to 2026).
// guess: the others, whether UpdateService asks for iam:PassRole, how long a deleted one is described.
import { numberOf, textOf, textsOf } from '../json-api.ts'
import {
  type Answer,
  type Asked,
  contextOf,
  demand,
  newTags,
  page,
  requestContext,
  tagsIn,
  wantsTags,
} from './asking.ts'
import { clusterOf } from './clusters.ts'
import { readConfiguration } from './definition.ts'
import { checkFree, findService, serviceOf } from './service-asking.ts'
import { beginDeployment, scale } from './deployments.ts'
import { arnIn, lastPart } from './naming.ts'
import { isSeen } from './records.ts'
import type { Workload } from './service-records.ts'
import { invalid, refuse } from './refusal.ts'
import { passRole } from './roles.ts'
import { addService, currentOf, removeService } from './service-life.ts'
import { checkConfiguration, checkEntry, checkKind, checkName, checkWorkload } from './service-rules.ts'
import { viewService } from './service-views.ts'
import { chosen, isSame, workloadOf } from './workload.ts'

export const serviceOperations: Readonly<Record<string, Answer>> = {
  CreateService: createService,
  UpdateService: updateService,
  DeleteService: deleteService,
  DescribeServices: describeServices,
  ListServices: listServices,
}

/** Shown as they were given. */
const kept = [
  'healthCheckGracePeriodSeconds',
  'placementConstraints',
  'placementStrategy',
  'enableECSManagedTags',
  'propagateTags',
  'enableExecuteCommand',
  'availabilityZoneRebalancing',
  'deploymentConfiguration',
] as const

function createService(asked: Asked): object {
  const { cloud, input } = asked
  const cluster = clusterOf(asked)
  const name = textOf(input, 'serviceName') ?? ''
  const arn = arnIn(asked.place, `service/${cluster.name}/${name}`)
  demand(asked, {
    action: 'ecs:CreateService',
    resource: arn,
    context: { ...contextOf(undefined, cluster.arn), ...requestContext(tagsIn(input)) },
  })
  const tags = newTags(asked, arn, 'CreateService')
  checkName(name)
  checkKind(input)
  const workload = workloadOf(asked, cluster)
  const desired = numberOf(input, 'desiredCount')
  if (desired === undefined)
    throw invalid('Desired count must be specified for services with the REPLICA scheduling strategy.')
  const configuration = readConfiguration(input['deploymentConfiguration'])
  checkWorkload(cloud, workload)
  checkEntry(input, workload, 'created')
  checkConfiguration(cloud, configuration, workload.loadBalancers)
  passRoles(asked, workload)
  checkFree(asked, cluster, name)
  const content = chosen(input, kept)
  const service = addService(asked, { cluster, name, tags, content, desired, configuration, express: undefined })
  beginDeployment(cloud, service, workload)
  return { service: viewService(cloud, service, true) }
}

function passRoles(asked: Asked, { definition: { read }, loadBalancers }: Workload): void {
  passRole(asked, 'task', read.executionRoleArn)
  passRole(asked, 'task', read.taskRoleArn)
  for (const { advancedConfiguration } of loadBalancers)
    passRole(asked, 'infrastructure', advancedConfiguration?.roleArn)
}

function updateService(asked: Asked): object {
  const { cloud, input } = asked
  const service = serviceOf(asked, 'UpdateService')
  if (service.status.current !== 'ACTIVE') throw refuse('ServiceNotActiveException', 'Service was not ACTIVE.')
  checkKind(input)
  if (service.express && (input['loadBalancers'] ?? input['deploymentConfiguration']) !== undefined)
    throw invalid(
      'loadBalancers and deploymentConfiguration cannot be changed for a service that is managed by Amazon ECS Express Mode.',
    )
  const before = currentOf(service)
  const workload = workloadOf(asked, service.cluster, before)
  const content = { ...service.content, ...chosen(input, kept) }
  const configuration = service.express ? service.configuration : readConfiguration(content['deploymentConfiguration'])
  checkWorkload(cloud, { ...workload, loadBalancers: service.express ? [] : workload.loadBalancers })
  checkEntry(content, workload, 'updated')
  if (!service.express) checkConfiguration(cloud, configuration, workload.loadBalancers)
  if (cloud.kernel.guess('ecs.update.pass-role', ['asked', 'not asked']) === 'asked') passRoles(asked, workload)
  Object.assign(service, { content, configuration, desired: numberOf(input, 'desiredCount') ?? service.desired })
  if (input['forceNewDeployment'] === true || !isSame(before, workload)) beginDeployment(cloud, service, workload)
  else scale(cloud, service)
  return { service: viewService(cloud, service, true) }
}

function deleteService(asked: Asked): object {
  const { cloud, input } = asked
  const service = serviceOf(asked, 'DeleteService')
  if (service.status.current !== 'ACTIVE') throw refuse('ServiceNotActiveException', 'Service was not ACTIVE.')
  if (service.desired > 0 && input['force'] !== true)
    throw invalid('The service cannot be stopped while it is scaled above 0.')
  void removeService(cloud, service)
  return { service: viewService(cloud, service, true) }
}

function describeServices(asked: Asked): object {
  const { cloud, place, input } = asked
  const cluster = clusterOf(asked)
  const names = textsOf(input, 'services')
  if (names.length === 0) throw invalid('Services cannot be empty.')
  if (names.length > 10) throw invalid('Services can hold 10 entries at most.')
  const services = []
  const failures = []
  for (const name of new Set(names)) {
    const service = findService(cloud.services, cluster, name)
    const arn = arnIn(place, `service/${cluster.name}/${lastPart(name)}`)
    demand(asked, { action: 'ecs:DescribeServices', resource: arn, context: contextOf(service?.tags, cluster.arn) })
    if (service && isSeen(cloud, service)) services.push(viewService(cloud, service, wantsTags(asked)))
    else failures.push({ arn, reason: 'MISSING' })
  }
  return { services, failures }
}

function listServices(asked: Asked): object {
  const { cloud, input } = asked
  const cluster = clusterOf(asked)
  demand(asked, { action: 'ecs:ListServices', resource: '*', context: contextOf(undefined, cluster.arn) })
  const management = textOf(input, 'resourceManagementType')
  const items = [...cloud.services]
    .filter((each) => each.cluster === cluster && each.status.read() === 'ACTIVE' && isSeen(cloud, each))
    .filter(({ express }) => management === undefined || (management === 'ECS') === (express !== undefined))
    .map(({ arn }) => arn)
  return page(asked, { items, as: 'serviceArns', usual: 10 })
}
