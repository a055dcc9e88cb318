// Express Mode.
// documented: shapes and errors (API reference, botocore 1.44.8), the default cluster is made where it is not there (developer guide,
// "Resources created by Amazon ECS Express Mode services"), DRAINING and INACTIVE after a deletion. observed: the texts of what is not there or
// not active (hashicorp/terraform-provider-aws, express_gateway_service.go); the caller needs ecs:RegisterTaskDefinition and ecs:CreateCluster
// (README of aws-actions/amazon-ecs-deploy-express-service): drawn. guess: the other texts, and an update that changes nothing.
import { textOf } from '../json-api.ts'
import { type Answer, type Asked, contextOf, demand, newTags, requestContext, tagsIn, wantsTags } from './asking.ts'
import { addCluster, clusterArn } from './clusters.ts'
import { callerNeeds, checkActive, checkRoles, expressOf, ownDefinition } from './express-asking.ts'
import { beginDeployment } from './deployments.ts'
import { checkWish, complete, type ExpressChoice, readWish } from './express-choice.ts'
import { expressConfiguration, expressContent, expressDefinition, newExpress } from './express-definition.ts'
import { viewExpress, viewUpdated } from './express-views.ts'
import { arnIn, lastPart, newId } from './naming.ts'
import { type Cluster } from './records.ts'
import type { Workload } from './service-records.ts'
import { noCluster, refuse } from './refusal.ts'
import { checkAssumable, passRole } from './roles.ts'
import { addService, currentOf, removeService } from './service-life.ts'
import { checkName } from './service-rules.ts'
import { checkFree } from './service-asking.ts'
import { usableDefinition } from './task-definitions.ts'
import { isSame } from './workload.ts'

export const expressOperations: Readonly<Record<string, Answer>> = {
  CreateExpressGatewayService: createExpress,
  UpdateExpressGatewayService: updateExpress,
  DescribeExpressGatewayService: describeExpress,
  DeleteExpressGatewayService: deleteExpress,
}

function createExpress(asked: Asked): object {
  const { cloud, place, input } = asked
  const name = textOf(input, 'serviceName') ?? nameFrom(input)
  const cluster = lastPart(textOf(input, 'cluster') ?? 'default')
  const arn = arnIn(place, `service/${cluster}/${name}`)
  const context = { ...contextOf(undefined, clusterArn(place, cluster)), ...requestContext(tagsIn(input)) }
  demand(asked, { action: 'ecs:CreateExpressGatewayService', resource: arn, context })
  const tags = newTags(asked, arn, 'CreateExpressGatewayService')
  checkName(name)
  const wish = readWish(input)
  const infrastructure = textOf(input, 'infrastructureRoleArn') ?? ''
  checkWish(wish, ownDefinition(asked, wish), true)
  checkRoles(asked, wish)
  passRole(asked, 'infrastructure', infrastructure)
  checkAssumable(asked, 'infrastructure', infrastructure)
  const home = homeOf(asked, cluster)
  checkFree(asked, home, name)
  const express = newExpress(cloud, { place, cluster, name }, infrastructure)
  const choice = complete(cloud, wish)
  const configuration = expressConfiguration(express)
  const workload = workloadFor(asked, { choice, cluster, name, logGroup: express.logGroup })
  const desired = choice.scalingTarget.minTaskCount
  const service = addService(asked, {
    cluster: home,
    name,
    tags,
    content: expressContent,
    desired,
    configuration,
    express,
  })
  beginDeployment(cloud, service, workload)
  return { service: viewExpress(cloud, service, true) }
}

function homeOf(asked: Asked, name: string): Cluster {
  const { cloud, place } = asked
  const found = cloud.clusters.get(clusterArn(place, name))
  if (found?.status === 'ACTIVE') return found
  if (name !== 'default') throw noCluster()
  if (callerNeeds(asked)) demand(asked, { action: 'ecs:CreateCluster', resource: '*' })
  return addCluster(cloud, { place, name, input: { capacityProviders: ['FARGATE', 'FARGATE_SPOT'] }, tags: new Map() })
}

/** documented: derived from the image's name. guess: how. */
function nameFrom(input: Asked['input']): string {
  const image = readWish(input).primaryContainer?.image ?? 'express'
  return `${lastPart(image)
    .replace(/[:@].*$/, '')
    .replaceAll(/[^\w-]/g, '-')}-${newId().slice(0, 4)}`
}

interface Chosen {
  readonly choice: ExpressChoice
  readonly cluster: string
  readonly name: string
  readonly logGroup: string
}

function workloadFor(asked: Asked, { choice, cluster, name: service, logGroup }: Chosen): Workload {
  const { cloud, place, caller } = asked
  if (choice.own === undefined && callerNeeds(asked))
    demand(asked, {
      action: 'ecs:RegisterTaskDefinition',
      resource: arnIn(place, `task-definition/${cluster}-${service}:*`),
    })
  const definition =
    choice.own === undefined
      ? expressDefinition(cloud, { place, cluster, service, choice, logGroup, by: caller.arn })
      : usableDefinition(asked, choice.own)
  return {
    definition,
    networkConfiguration: {
      awsvpcConfiguration: { assignPublicIp: 'ENABLED', ...Object(choice.networkConfiguration) },
    },
    platformVersion: 'LATEST',
    launchType: undefined,
    capacityProviderStrategy: [{ capacityProvider: 'FARGATE', weight: 1, base: 1 }],
    loadBalancers: [],
    others: {},
    express: { ...choice, port: portOf(definition, choice) },
  }
}

const portOf = ({ read }: Workload['definition'], { container, port }: ExpressChoice): number =>
  read.containerDefinitions.find(({ name }) => name === container)?.portMappings[0]?.containerPort ?? port

function updateExpress(asked: Asked): object {
  const { cloud, input } = asked
  const service = expressOf(asked, 'UpdateExpressGatewayService')
  checkActive(service)
  const wish = readWish(input)
  checkWish(wish, ownDefinition(asked, wish), false)
  checkRoles(asked, wish)
  const before = currentOf(service)
  const { name, cluster, express } = service
  const choice = complete(cloud, wish, before.express)
  const workload = workloadFor(asked, { choice, cluster: cluster.name, name, logGroup: express?.logGroup ?? '' })
  const last = service.rollouts.at(-1)?.revision
  if (last && cloud.fates.get(name) === 'does not begin') {
    cloud.fates.delete(name)
    return { service: viewUpdated(cloud, service, last) }
  }
  service.desired = Math.max(choice.scalingTarget.minTaskCount, 0)
  if (
    last &&
    isSame(before, workload) &&
    cloud.kernel.guess('ecs.express.same', ['no deployment', 'a deployment']) === 'no deployment'
  )
    return { service: viewUpdated(cloud, service, last) }
  return { service: viewUpdated(cloud, service, beginDeployment(cloud, service, workload).target) }
}

function describeExpress(asked: Asked): object {
  const { cloud } = asked
  const service = expressOf(asked, 'DescribeExpressGatewayService')
  if (service.status.read() === 'INACTIVE') {
    const seen = cloud.kernel.guess('ecs.express.inactive', ['described', 'not found', 'refused'])
    if (seen === 'not found') throw refuse('ResourceNotFoundException', 'Resource not found')
    if (seen === 'refused') checkActive(service)
  }
  return { service: viewExpress(cloud, service, wantsTags(asked)) }
}

function deleteExpress(asked: Asked): object {
  const { cloud } = asked
  const service = expressOf(asked, 'DeleteExpressGatewayService')
  checkActive(service)
  void removeService(cloud, service)
  return { service: viewExpress(cloud, service, true) }
}
