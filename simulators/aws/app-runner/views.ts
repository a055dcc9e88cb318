// documented: shapes of Service, ServiceSummary and OperationSummary; what an update applies shows in its own answer (API reference,
// botocore 1.43.11). guess: what describing shows while an update runs, and the URL of a private service.
import { type Cloud, type Operation, type Revision, seconds, type AutoScaling, type Service } from './records.ts'
import { findRevision, isLatest } from './revisions.ts'
import type { Settings } from './settings.ts'

/** As DescribeService shows it. */
export function viewService(cloud: Cloud, service: Service): object {
  const shown = cloud.kernel.guess('apprunner.describe.during-update', ['the new', 'the old'])
  return view(cloud, service, (shown === 'the new' ? service.applying : undefined) ?? service.settings)
}

/** As the answer to a change shows it. */
export function viewAccepted(cloud: Cloud, service: Service): object {
  return { ...view(cloud, service, service.applying ?? service.settings), Status: service.status.current }
}

function view(cloud: Cloud, service: Service, settings: Settings): object {
  const { AutoScalingConfigurationArn, ...shown } = settings
  const autoScaling = findRevision(cloud.autoScaling, AutoScalingConfigurationArn)
  return {
    ...viewSummary(cloud, service, settings),
    ...shown,
    AutoScalingConfigurationSummary: autoScaling && viewAutoScalingSummary(cloud, autoScaling),
    ...(service.deleted !== undefined && { DeletedAt: seconds(service.deleted) }),
    ...(service.kmsKey !== undefined && { EncryptionConfiguration: { KmsKey: service.kmsKey } }),
  }
}

export function viewSummary(cloud: Cloud, service: Service, settings: Settings = service.settings): object {
  const url = settings.NetworkConfiguration.IngressConfiguration.IsPubliclyAccessible
    ? service.host
    : cloud.kernel.guess('apprunner.private.url', ['', undefined])
  return {
    ServiceName: service.name,
    ServiceId: service.id,
    ServiceArn: service.arn,
    ...(url !== undefined && { ServiceUrl: url }),
    CreatedAt: seconds(service.created),
    UpdatedAt: seconds(service.updated),
    Status: service.status.read(),
  }
}

export const viewOperation = ({ arn }: Service, { id, type, status, started, ended, updated }: Operation): object => ({
  Id: id,
  Type: type,
  Status: status,
  TargetArn: arn,
  StartedAt: seconds(started),
  ...(ended !== undefined && { EndedAt: seconds(ended) }),
  UpdatedAt: seconds(updated),
})

export function viewAutoScalingSummary(cloud: Cloud, configuration: Revision<AutoScaling>): object {
  const { arn, name, revision, created, deleted, place } = configuration
  return {
    AutoScalingConfigurationArn: arn,
    AutoScalingConfigurationName: name,
    AutoScalingConfigurationRevision: revision,
    Status: deleted === undefined ? 'ACTIVE' : 'INACTIVE',
    CreatedAt: seconds(created),
    HasAssociatedService: usersOf(cloud, arn).length > 0,
    IsDefault: cloud.defaultAutoScaling.get(`${place.account}/${place.region}`) === arn,
  }
}

export const viewAutoScaling = (cloud: Cloud, configuration: Revision<AutoScaling>): object => ({
  ...viewAutoScalingSummary(cloud, configuration),
  ...configuration.content,
  Latest: isLatest(cloud.autoScaling, configuration),
  ...(configuration.deleted !== undefined && { DeletedAt: seconds(configuration.deleted) }),
})

/** Services that use the configuration or are about to. */
export const usersOf = ({ services }: Cloud, arn: string): Service[] =>
  [...services.values()].filter(
    ({ deleted, settings, applying }) =>
      deleted === undefined && [settings, applying].some((each) => each?.AutoScalingConfigurationArn === arn),
  )
