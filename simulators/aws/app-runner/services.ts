// documented: shapes and errors (API reference, botocore 1.43.11); the resource of CreateService is `service/NAME/*`, the id being unknown.
// observed: `Service with the provided name already exists: …`, `No configurations provided in the UpdateService request.`,
// `Service cannot be updated in the current state: OPERATION_IN_PROGRESS.` (public logs and terraform's issue 32839).
// guess: the other texts, how a closed account is refused (and that it may list), what StartDeployment's refusal is called (its model has
// no InvalidState).
import { textOf } from '../json-api.ts'
import { type Answer, type Asked, demand, newTags, page, requestContext, serviceOf, tagsIn } from './asking.ts'
import { autoScalingFor } from './auto-scaling.ts'
import {
  beginCreation,
  beginDeletion,
  beginDeployment,
  beginPause,
  beginResumption,
  beginUpdate,
  relist,
} from './changes.ts'
import { complete } from './defaults.ts'
import { arnIn, newHost, newId } from './naming.ts'
import { listed } from './operations.ts'
import { now, type Cloud, type Service, type ServiceStatus } from './records.ts'
import { checkReferences, demandReferences } from './references.ts'
import { invalid, refuse } from './refusal.ts'
import { checkSettings } from './rules.ts'
import { readWish, type Settings } from './settings.ts'
import { viewAccepted, viewOperation, viewService, viewSummary } from './views.ts'

export const serviceOperations: Readonly<Record<string, Answer>> = {
  CreateService: createService,
  UpdateService: updateService,
  DescribeService: (asked) => ({ Service: viewService(asked.cloud, serviceOf(asked, 'DescribeService')) }),
  ListServices: listServices,
  DeleteService: (asked) =>
    change(asked, { action: 'DeleteService', verb: 'deleted', from: deletable, begin: beginDeletion }),
  PauseService: (asked) =>
    change(asked, { action: 'PauseService', verb: 'paused', from: ['RUNNING'], begin: beginPause }),
  ResumeService: (asked) =>
    change(asked, { action: 'ResumeService', verb: 'resumed', from: ['PAUSED'], begin: beginResumption }),
  StartDeployment: startDeployment,
  ListOperations: (asked) => {
    const service = serviceOf(asked, 'ListOperations')
    const items = listed(asked.cloud, service).map((each) => viewOperation(service, each))
    return page(asked, { items, as: 'OperationSummaryList' })
  },
}

const deletable: readonly ServiceStatus[] = ['RUNNING', 'PAUSED', 'CREATE_FAILED', 'DELETE_FAILED']

function createService(asked: Asked): object {
  const { cloud, place, input } = asked
  const name = textOf(input, 'ServiceName') ?? ''
  const resource = arnIn(place, `service/${name}/*`)
  const wish = readWish(input)
  demand(asked, { action: 'apprunner:CreateService', resource, context: requestContext(tagsIn(input)) })
  const tags = newTags(asked, resource)
  demandReferences(asked, { action: 'CreateService', wish })
  checkOpen(asked)
  const settings = complete(cloud, {
    place,
    wish,
    autoScaling: autoScalingFor(asked, wish.AutoScalingConfigurationArn),
  })
  checkSettings(place, settings)
  checkReferences(cloud, place, settings)
  checkRoom(asked, name)
  const service = newService(asked, { name, settings, tags })
  cloud.services.set(service.arn, service)
  relist(cloud)
  const operation = beginCreation(cloud, service)
  return { Service: viewAccepted(cloud, service), OperationId: operation.id }
}

const closed =
  'AWS App Runner is no longer open to new customers. Existing customers can continue to use the service as normal.'

function checkOpen({ cloud, account }: Asked): void {
  if (!cloud.closed.has(account)) return
  const [code, message] = cloud.kernel.guess('apprunner.closed', [
    ['AccessDeniedException', closed] as const,
    ['InvalidRequestException', closed] as const,
    ['SubscriptionRequiredException', 'The AWS Access Key Id needs a subscription for the service'] as const,
    ['OptInRequired', `Account ${account} is not subscribed to AWS App Runner.`] as const,
  ])
  throw refuse(code, message)
}

function checkRoom({ cloud, place }: Asked, name: string): void {
  const here = [...cloud.services.values()].filter(
    (service) =>
      service.place.account === place.account && service.place.region === place.region && service.deleted === undefined,
  )
  if (here.some((service) => service.name === name))
    throw invalid(`Service with the provided name already exists: ${name}.`)
  if (here.length >= cloud.limits.services)
    throw refuse(
      'ServiceQuotaExceededException',
      `You have reached the maximum number of services (${cloud.limits.services}) for your account.`,
    )
}

interface NewService {
  readonly name: string
  readonly settings: Settings
  readonly tags: Map<string, string>
}

function newService({ cloud, place, input }: Asked, { name, settings, tags }: NewService): Service {
  const id = newId()
  const time = now(cloud)
  const late = cloud.kernel.guess('apprunner.describe.status', ['at once', 'a moment later']) === 'a moment later'
  const { EncryptionConfiguration: encryption } = input
  const kmsKey =
    typeof encryption === 'object' && encryption !== null && 'KmsKey' in encryption ? encryption.KmsKey : undefined
  return {
    place,
    name,
    id,
    arn: arnIn(place, `service/${name}/${id}`),
    host: newHost(place),
    created: time,
    kmsKey: typeof kmsKey === 'string' ? kmsKey : undefined,
    tags,
    status: cloud.kernel.stale<ServiceStatus>('OPERATION_IN_PROGRESS', { lag: late ? [0, 2_000] : [0, 0] }),
    settings,
    applying: undefined,
    updated: time,
    deleted: undefined,
    operations: [],
    running: undefined,
    routes: cloud.kernel.stale([], { lag: [0, 3_000] }),
    pushWaits: false,
    domains: [],
  }
}

function updateService(asked: Asked): object {
  const { cloud, place, input } = asked
  const service = serviceOf(asked, 'UpdateService')
  const wish = readWish(input)
  demandReferences(asked, { action: 'UpdateService', wish })
  if (Object.keys(wish).length === 0) throw invalid('No configurations provided in the UpdateService request.')
  const paused = cloud.kernel.guess('apprunner.update.paused', ['accepted', 'refused'])
  checkState(service, {
    verb: 'updated',
    from: paused === 'accepted' ? ['RUNNING', 'CREATE_FAILED', 'PAUSED'] : ['RUNNING', 'CREATE_FAILED'],
  })
  const autoScaling = wish.AutoScalingConfigurationArn
  const settings = complete(cloud, {
    place,
    wish,
    before: service.settings,
    autoScaling:
      autoScaling === undefined ? service.settings.AutoScalingConfigurationArn : autoScalingFor(asked, autoScaling),
  })
  checkSettings(place, settings)
  checkReferences(cloud, place, settings)
  const operation = beginUpdate(cloud, service, settings)
  return { Service: viewAccepted(cloud, service), OperationId: operation.id }
}

interface StateRule {
  readonly verb: string
  readonly from: readonly ServiceStatus[]
}

function checkState({ status }: Service, { verb, from }: StateRule, code = 'InvalidStateException'): void {
  if (!from.includes(status.current))
    throw refuse(code, `Service cannot be ${verb} in the current state: ${status.current}.`)
}

interface Change extends StateRule {
  readonly action: string
  readonly begin: (cloud: Cloud, service: Service) => { readonly id: string }
}

function change(asked: Asked, { action, begin, ...rule }: Change): object {
  const service = serviceOf(asked, action)
  checkState(service, rule)
  const operation = begin(asked.cloud, service)
  return { Service: viewAccepted(asked.cloud, service), OperationId: operation.id }
}

function startDeployment(asked: Asked): object {
  const service = serviceOf(asked, 'StartDeployment')
  const code = asked.cloud.kernel.guess('apprunner.deployment.refused', [
    'InvalidRequestException',
    'InvalidStateException',
  ])
  checkState(service, { verb: 'deployed', from: ['RUNNING'] }, code)
  return { OperationId: beginDeployment(asked.cloud, service).id }
}

function listServices(asked: Asked): object {
  const { cloud, place } = asked
  demand(asked, { action: 'apprunner:ListServices', resource: '*' })
  if (cloud.closed.get(place.account) === 'whole') checkOpen(asked)
  const seen = cloud.listed.read()
  const items = [...cloud.services.values()].filter(
    (service) =>
      seen.has(service.arn) && service.place.account === place.account && service.place.region === place.region,
  )
  return page(asked, { items: items.map((service) => viewSummary(cloud, service)), as: 'ServiceSummaryList' })
}
