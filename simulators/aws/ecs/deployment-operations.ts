// documented: filters and the newest first (API reference of ListServiceDeployments); at most 20 ARNs; only ROLLBACK stops a deployment, in
// which states (developer guide, "Stopping Amazon ECS service deployments"); CONTINUE is the default and the hook must be AWAITING_ACTION
// (developer guide, "Continuing service deployments", copies of November 2026); ROLLBACK_REQUESTED can still become SUCCESSFUL ("View service
// history using Amazon ECS service deployments"). observed: how ABORT is refused (a public log of 2026). guess: the other texts, codes where
// the model leaves a choice, and from which stage on a rollback comes too late.
import { textOf, textsOf } from '../json-api.ts'
import { isObject } from '../model.ts'
import { type Answer, type Asked, contextOf, demand, page } from './asking.ts'
import { viewBrief, viewDeployment } from './deployment-views.ts'
import { interrupt, isOngoing, setStatus } from './interruption.ts'
import { type Cloud, isSeen, now, seconds } from './records.ts'
import type { Service } from './service-records.ts'
import type { ServiceDeployment } from './deployment-records.ts'
import { invalid, refuse } from './refusal.ts'
import { viewRevision } from './revision-views.ts'
import { serviceOf } from './service-asking.ts'

export const deploymentOperations: Readonly<Record<string, Answer>> = {
  ListServiceDeployments: listDeployments,
  DescribeServiceDeployments: describeDeployments,
  DescribeServiceRevisions: describeRevisions,
  StopServiceDeployment: stopDeployment,
  ContinueServiceDeployment: continueDeployment,
}

function listDeployments(asked: Asked): object {
  const { cloud, input } = asked
  const service = serviceOf(asked, 'ListServiceDeployments')
  const statuses = textsOf(input, 'status')
  const { before = Infinity, after = -Infinity } = timesIn(input['createdAt'])
  const items = shown(cloud, service)
    .filter(({ status }) => statuses.length === 0 || statuses.includes(status.read()))
    .filter(({ created }) => seconds(cloud, created) < before && seconds(cloud, created) > after)
    .map((each) => viewBrief(cloud, each))
  return page(asked, { items, as: 'serviceDeployments', usual: 20 })
}

function timesIn(value: unknown): { before?: number; after?: number } {
  if (!isObject(value)) return {}
  const { before, after } = value
  return { ...(typeof before === 'number' && { before }), ...(typeof after === 'number' && { after }) }
}

/** documented: ninety days since their creation (developer guide, "Viewing Amazon ECS service deployments", copy of November 2026), ms. */
const remembered = 90 * 86_400_000

/** Newest first. */
const shown = (cloud: Cloud, service: Service): ServiceDeployment[] =>
  service.status.current === 'INACTIVE'
    ? []
    : service.deployments.filter((each) => isSeen(cloud, each) && now(cloud) - each.created < remembered).toReversed()

interface Kind<Item> {
  /** Member with the ARNs, and the list that is answered. */
  readonly arns: string
  readonly as: string
  readonly action: string
  readonly itemsOf: (service: Service) => readonly (Item & { readonly arn: string })[]
  readonly view: (item: Item) => object
}

function describe<Item>(asked: Asked, { arns, as, action, itemsOf, view }: Kind<Item>): object {
  const { cloud, input } = asked
  const wanted = textsOf(input, arns)
  if (wanted.length === 0 || wanted.length > 20) throw invalid(`${arns} must hold 1 to 20 ARNs.`)
  const items: object[] = []
  const failures: object[] = []
  for (const arn of wanted) {
    const service = [...cloud.services].find((each) => itemsOf(each).some((item) => item.arn === arn))
    demand(asked, { action: `ecs:${action}`, resource: arn, context: contextOf(service?.tags, service?.cluster.arn) })
    const item = service && itemsOf(service).find((each) => each.arn === arn)
    if (item) items.push(view(item))
    else failures.push({ arn, reason: 'MISSING' })
  }
  return { [as]: items, failures }
}

function describeDeployments(asked: Asked): object {
  return describe(asked, {
    arns: 'serviceDeploymentArns',
    as: 'serviceDeployments',
    action: 'DescribeServiceDeployments',
    itemsOf: (service) => shown(asked.cloud, service),
    view: (each: ServiceDeployment) => viewDeployment(asked.cloud, each),
  })
}

function describeRevisions(asked: Asked): object {
  return describe(asked, {
    arns: 'serviceRevisionArns',
    as: 'serviceRevisions',
    action: 'DescribeServiceRevisions',
    itemsOf: ({ revisions }) => revisions,
    view: (each: Service['revisions'][number]) => viewRevision(asked.cloud, each),
  })
}

function deploymentOf(asked: Asked, action: string): ServiceDeployment {
  const arn = textOf(asked.input, 'serviceDeploymentArn') ?? ''
  const found = [...asked.cloud.services].flatMap(({ deployments }) => deployments).find((each) => each.arn === arn)
  const { tags, cluster } = found?.service ?? {}
  demand(asked, { action: `ecs:${action}`, resource: arn, context: contextOf(tags, cluster?.arn) })
  if (!found) throw refuse('ServiceDeploymentNotFoundException', 'Service deployment not found.')
  return found
}

function stopDeployment(asked: Asked): object {
  const { cloud, input } = asked
  const deployment = deploymentOf(asked, 'StopServiceDeployment')
  if (textOf(input, 'stopType') === 'ABORT')
    throw refuse('UnsupportedFeatureException', 'ECS StopServiceDeployment API with ABORT stopType is not supported.')
  if (!isOngoing(deployment))
    throw refuse(
      'ConflictException',
      `The service deployment is in the state ${deployment.status.current} and cannot be stopped.`,
    )
  stopByHand(cloud, deployment)
  return { serviceDeploymentArn: deployment.arn }
}

const byHand = 'Service deployment rolled back because of a StopServiceDeployment request.'

/** What is stopping or going back already goes on with that. */
export function stopByHand(cloud: Cloud, deployment: ServiceDeployment): void {
  if (!['PENDING', 'IN_PROGRESS'].includes(deployment.status.current)) return
  setStatus(cloud, deployment, 'ROLLBACK_REQUESTED', byHand)
  if (!isTooLate(cloud, deployment)) interrupt(deployment, 'rollback', byHand)
}

const isTooLate = ({ kernel }: Cloud, { stage }: ServiceDeployment): boolean =>
  stage === 'CLEAN_UP' && kernel.guess('ecs.stop.late', ['goes on', 'goes back']) === 'goes on'

function continueDeployment(asked: Asked): object {
  const { input, cloud } = asked
  const deployment = deploymentOf(asked, 'ContinueServiceDeployment')
  const hook = deployment.hooks.find(({ id }) => id === textOf(input, 'hookId'))
  if (!hook) throw invalid('The specified hook was not found in the service deployment.')
  if (hook.status !== 'AWAITING_ACTION' || deployment.status.current !== 'IN_PROGRESS')
    throw refuse(
      cloud.kernel.guess('ecs.continue.late', ['InvalidParameterException', 'ClientException']),
      `The lifecycle hook is in the status ${hook.status} and cannot be continued.`,
    )
  hook.resolve(textOf(input, 'action') === 'ROLLBACK' ? 'ROLLBACK' : 'CONTINUE')
  return { serviceDeploymentArn: deployment.arn }
}
