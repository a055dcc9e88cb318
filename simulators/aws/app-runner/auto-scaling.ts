// documented: revisions, defaults 100, 1 and 25, 10 names and 5 revisions of each, a default that a new service gets, none deleted that is
// the default or in use (API reference, botocore 1.43.11; developer guide, "Managing App Runner automatic scaling").
// observed: the id of the first default is 31 zeros and a one. guess: the texts, and whether DefaultConfiguration counts as a name.
import { numberOf, textOf } from '../json-api.ts'
import { type Answer, type Asked, demand, newTags, page, requestContext, tagsIn } from './asking.ts'
import { arnIn, isIn, type Place } from './naming.ts'
import { type AutoScaling, type Cloud, now, type Revision } from './records.ts'
import { invalid, missing } from './refusal.ts'
import { activeIn, activeUnder, addRevision, checkQuota, findRevision, isLatest } from './revisions.ts'
import { usersOf, viewAutoScaling, viewAutoScalingSummary } from './views.ts'

const kind = 'autoscalingconfiguration'

export const autoScalingOperations: Readonly<Record<string, Answer>> = {
  CreateAutoScalingConfiguration: create,
  DescribeAutoScalingConfiguration: (asked) => ({
    AutoScalingConfiguration: viewAutoScaling(asked.cloud, named(asked, 'DescribeAutoScalingConfiguration')),
  }),
  ListAutoScalingConfigurations: list,
  DeleteAutoScalingConfiguration: remove,
  UpdateDefaultAutoScalingConfiguration: (asked) => {
    const found = active(named(asked, 'UpdateDefaultAutoScalingConfiguration'))
    asked.cloud.defaultAutoScaling.set(keyOf(asked.place), found.arn)
    return { AutoScalingConfiguration: viewAutoScaling(asked.cloud, found) }
  },
  ListServicesForAutoScalingConfiguration: (asked) => {
    const { arn } = named(asked, 'ListServicesForAutoScalingConfiguration')
    return page(asked, { items: usersOf(asked.cloud, arn).map((service) => service.arn), as: 'ServiceArnList' })
  },
}

const keyOf = ({ account, region }: Place): string => `${account}/${region}`

/** The full ARN of the one that a service asks for, or of the default. */
export function autoScalingFor({ cloud, place }: Asked, arn: string | undefined): string {
  const standard = defaultIn(cloud, place)
  if (arn === undefined) return standard
  const found = isIn(place, arn) ? findRevision(cloud.autoScaling, arn) : undefined
  if (!found || found.deleted !== undefined) throw invalid(`Resource not found for provided ARN: ${arn}.`)
  return found.arn
}

/** Every account has one in every region. */
function defaultIn(cloud: Cloud, place: Place): string {
  const known = cloud.defaultAutoScaling.get(keyOf(place))
  if (known !== undefined) return known
  const { arn } = addRevision<AutoScaling>(cloud, cloud.autoScaling, {
    kind,
    place,
    name: 'DefaultConfiguration',
    content: { MaxConcurrency: 100, MinSize: 1, MaxSize: 25 },
    tags: new Map(),
    id: '1'.padStart(32, '0'),
  })
  cloud.defaultAutoScaling.set(keyOf(place), arn)
  return arn
}

function create(asked: Asked): object {
  const { cloud, place, input } = asked
  const name = textOf(input, 'AutoScalingConfigurationName') ?? ''
  const resource = arnIn(place, `${kind}/${name}/*`)
  demand(asked, {
    action: 'apprunner:CreateAutoScalingConfiguration',
    resource,
    context: requestContext(tagsIn(input)),
  })
  const tags = newTags(asked, resource)
  const content = contentOf(asked)
  defaultIn(cloud, place)
  const counted = cloud.kernel.guess('apprunner.quota.default-counts', [true, false])
  const names = cloud.limits.autoScalingNames + (counted ? 0 : 1)
  const quota = { store: cloud.autoScaling, place, name, what: 'auto scaling configuration' }
  checkQuota({ ...quota, names, revisions: cloud.limits.autoScalingRevisions })
  const made = addRevision(cloud, cloud.autoScaling, { kind, place, name, content, tags })
  return { AutoScalingConfiguration: viewAutoScaling(cloud, made) }
}

function contentOf({ input }: Asked): AutoScaling {
  const content = {
    MaxConcurrency: numberOf(input, 'MaxConcurrency') ?? 100,
    MinSize: numberOf(input, 'MinSize') ?? 1,
    MaxSize: numberOf(input, 'MaxSize') ?? 25,
  }
  if (content.MaxSize < content.MinSize) throw invalid('MaxSize must be greater than or equal to MinSize.')
  return content
}

function named(asked: Asked, action: string): Revision<AutoScaling> {
  const arn = textOf(asked.input, 'AutoScalingConfigurationArn') ?? ''
  defaultIn(asked.cloud, asked.place)
  const found = isIn(asked.place, arn) ? findRevision(asked.cloud.autoScaling, arn) : undefined
  demand(asked, { action: `apprunner:${action}`, resource: found?.arn ?? arn })
  if (!found) throw missing(arn)
  return found
}

function active(configuration: Revision<AutoScaling>): Revision<AutoScaling> {
  if (configuration.deleted !== undefined) throw missing(configuration.arn)
  return configuration
}

function list(asked: Asked): object {
  const { cloud, place, input } = asked
  demand(asked, { action: 'apprunner:ListAutoScalingConfigurations', resource: '*' })
  defaultIn(cloud, place)
  const name = textOf(input, 'AutoScalingConfigurationName')
  const all = activeIn(cloud.autoScaling, place).filter((each) => name === undefined || each.name === name)
  // documented: the latest only unless it is told otherwise.
  const shown = input['LatestOnly'] === false ? all : all.filter((each) => isLatest(cloud.autoScaling, each))
  return page(asked, {
    items: shown.map((each) => viewAutoScalingSummary(cloud, each)),
    as: 'AutoScalingConfigurationSummaryList',
  })
}

function remove(asked: Asked): object {
  const { cloud, input } = asked
  const found = active(named(asked, 'DeleteAutoScalingConfiguration'))
  const arn = textOf(input, 'AutoScalingConfigurationArn') ?? ''
  const all = input['DeleteAllRevisions'] === true ? activeUnder(cloud.autoScaling, arn) : [found]
  for (const each of all) {
    if ([...cloud.defaultAutoScaling.values()].includes(each.arn))
      throw invalid(`Auto scaling configuration ${each.arn} is the default and can't be deleted.`)
    if (usersOf(cloud, each.arn).length > 0)
      throw invalid(`Auto scaling configuration ${each.arn} is used by one or more services and can't be deleted.`)
  }
  for (const each of all) each.deleted = now(cloud)
  return { AutoScalingConfiguration: viewAutoScaling(cloud, found) }
}
