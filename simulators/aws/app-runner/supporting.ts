// VPC connectors and observability configurations, as far as services refer to them.
// documented: shapes; one revision per connector name; quotas 10 of each (API reference, botocore 1.43.11; developer guide, quotas).
import { textOf, textsOf } from '../json-api.ts'
import { type Answer, type Asked, demand, newTags, page, requestContext, tagsIn } from './asking.ts'
import { arnIn, isIn } from './naming.ts'
import { type Cloud, now, type Observability, type Revision, seconds, type VpcConnector } from './records.ts'
import { invalid, missing } from './refusal.ts'
import { activeIn, addRevision, checkQuota, findRevision, isLatest } from './revisions.ts'

export const supportingOperations: Readonly<Record<string, Answer>> = {
  CreateVpcConnector: createConnector,
  DescribeVpcConnector: (asked) => ({ VpcConnector: viewConnector(connectorOf(asked, 'DescribeVpcConnector')) }),
  ListVpcConnectors: (asked) => {
    demand(asked, { action: 'apprunner:ListVpcConnectors', resource: '*' })
    return page(asked, {
      items: activeIn(asked.cloud.vpcConnectors, asked.place).map(viewConnector),
      as: 'VpcConnectors',
    })
  },
  DeleteVpcConnector: (asked) => {
    const found = connectorOf(asked, 'DeleteVpcConnector')
    return { VpcConnector: viewConnector(retire(asked, found)) }
  },
  CreateObservabilityConfiguration: createObservability,
  DescribeObservabilityConfiguration: (asked) => ({
    ObservabilityConfiguration: viewObservability(
      asked.cloud,
      observabilityOf(asked, 'DescribeObservabilityConfiguration'),
    ),
  }),
  ListObservabilityConfigurations: listObservability,
  DeleteObservabilityConfiguration: (asked) => {
    const found = observabilityOf(asked, 'DeleteObservabilityConfiguration')
    return { ObservabilityConfiguration: viewObservability(asked.cloud, retire(asked, found)) }
  },
  ListConnections: (asked) => {
    demand(asked, { action: 'apprunner:ListConnections', resource: '*' })
    return { ConnectionSummaryList: [] }
  },
}

interface Naming {
  readonly kind: 'vpcconnector' | 'observabilityconfiguration'
  readonly action: string
  readonly member: string
}

function named(asked: Asked, { kind, action, member }: Naming) {
  const name = textOf(asked.input, member) ?? ''
  const resource = arnIn(asked.place, `${kind}/${name}/*`)
  demand(asked, { action: `apprunner:${action}`, resource, context: requestContext(tagsIn(asked.input)) })
  return { kind, name, place: asked.place, tags: newTags(asked, resource) }
}

function createConnector(asked: Asked): object {
  const { cloud, input } = asked
  const naming = named(asked, { kind: 'vpcconnector', action: 'CreateVpcConnector', member: 'VpcConnectorName' })
  const content = { Subnets: textsOf(input, 'Subnets'), SecurityGroups: textsOf(input, 'SecurityGroups') }
  if (content.Subnets.length === 0) throw invalid('Subnets must not be empty.')
  const store = cloud.vpcConnectors
  checkQuota({ ...naming, store, what: 'VPC connector', names: cloud.limits.vpcConnectors, revisions: 1 })
  return { VpcConnector: viewConnector(addRevision<VpcConnector>(cloud, store, { ...naming, content })) }
}

const viewConnector = ({ arn, name, revision, content, created, deleted }: Revision<VpcConnector>): object => ({
  VpcConnectorName: name,
  VpcConnectorArn: arn,
  VpcConnectorRevision: revision,
  ...content,
  Status: deleted === undefined ? 'ACTIVE' : 'INACTIVE',
  CreatedAt: seconds(created),
  ...(deleted !== undefined && { DeletedAt: seconds(deleted) }),
})

function createObservability(asked: Asked): object {
  const { cloud, input } = asked
  const naming = named(asked, {
    kind: 'observabilityconfiguration',
    action: 'CreateObservabilityConfiguration',
    member: 'ObservabilityConfigurationName',
  })
  const store = cloud.observability
  const { observabilityNames: names, observabilityRevisions: revisions } = cloud.limits
  checkQuota({ ...naming, store, what: 'observability configuration', names, revisions })
  const trace = input['TraceConfiguration']
  const content = trace === undefined ? {} : { TraceConfiguration: trace }
  return {
    ObservabilityConfiguration: viewObservability(
      cloud,
      addRevision<Observability>(cloud, store, { ...naming, content }),
    ),
  }
}

function viewObservability(cloud: Cloud, configuration: Revision<Observability>): object {
  const { arn, name, revision, content, created, deleted } = configuration
  return {
    ObservabilityConfigurationArn: arn,
    ObservabilityConfigurationName: name,
    ObservabilityConfigurationRevision: revision,
    ...content,
    Latest: isLatest(cloud.observability, configuration),
    Status: deleted === undefined ? 'ACTIVE' : 'INACTIVE',
    CreatedAt: seconds(created),
    ...(deleted !== undefined && { DeletedAt: seconds(deleted) }),
  }
}

function listObservability(asked: Asked): object {
  const { cloud, place, input } = asked
  demand(asked, { action: 'apprunner:ListObservabilityConfigurations', resource: '*' })
  const name = textOf(input, 'ObservabilityConfigurationName')
  const latest = input['LatestOnly'] !== false
  const shown = activeIn(cloud.observability, place).filter(
    (each) => (name === undefined || each.name === name) && (!latest || isLatest(cloud.observability, each)),
  )
  const items = shown.map(({ arn, name: each, revision }) => ({
    ObservabilityConfigurationArn: arn,
    ObservabilityConfigurationName: each,
    ObservabilityConfigurationRevision: revision,
  }))
  return page(asked, { items, as: 'ObservabilityConfigurationSummaryList' })
}

const connectorOf = (asked: Asked, action: string) =>
  find(asked, { action, store: asked.cloud.vpcConnectors, member: 'VpcConnectorArn' })

const observabilityOf = (asked: Asked, action: string) =>
  find(asked, { action, store: asked.cloud.observability, member: 'ObservabilityConfigurationArn' })

interface Search<Content> {
  readonly action: string
  readonly store: ReadonlyMap<string, Revision<Content>>
  readonly member: string
}

function find<Content>(asked: Asked, { action, store, member }: Search<Content>): Revision<Content> {
  const arn = textOf(asked.input, member) ?? ''
  const found = isIn(asked.place, arn) ? findRevision(store, arn) : undefined
  demand(asked, { action: `apprunner:${action}`, resource: found?.arn ?? arn })
  if (!found) throw missing(arn)
  return found
}

function retire<Content>({ cloud }: Asked, found: Revision<Content>): Revision<Content> {
  if (found.deleted !== undefined) throw missing(found.arn)
  const used = [...cloud.services.values()].some(
    ({ deleted, settings }) =>
      deleted === undefined &&
      [
        settings.NetworkConfiguration.EgressConfiguration.VpcConnectorArn,
        settings.ObservabilityConfiguration.ObservabilityConfigurationArn,
      ].includes(found.arn),
  )
  if (used) throw invalid(`${found.arn} is used by one or more services and can't be deleted.`)
  found.deleted = now(cloud)
  return found
}
