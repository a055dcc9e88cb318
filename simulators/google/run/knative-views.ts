// v1's shapes: gcloud 528's generated client (read November 2026). documented there: what v2 has as members, v1 has as annotations.
// observed: the whole of a service as gcloud prints it (google-github-actions/deploy-cloudrun pull 556).
import { containersToV1, volumesToV1 } from './knative-containers.ts'
import { hostsOf } from './naming.ts'
import type { Cloud, Revision, Service } from './records.ts'
import { byRevision, type Condition, type RevisionTemplate, type TrafficStatus } from './spec.ts'
import { compact, viewRevision, viewService } from './views.ts'

export const apiVersion = 'serving.knative.dev/v1'

export const ingressNames: Readonly<Record<string, string>> = {
  INGRESS_TRAFFIC_ALL: 'all',
  INGRESS_TRAFFIC_INTERNAL_ONLY: 'internal',
  INGRESS_TRAFFIC_INTERNAL_LOAD_BALANCER: 'internal-and-cloud-load-balancing',
  INGRESS_TRAFFIC_NONE: 'none',
}

export const resourceVersion = ({ version }: Service): string => Buffer.from(String(version)).toString('base64url')

export function viewKnativeService(cloud: Cloud, service: Service, operation?: string): object {
  const { address, spec } = service
  return {
    apiVersion,
    kind: 'Service',
    metadata: compact({
      name: address.service,
      namespace: address.projectNumber,
      selfLink: `/apis/${apiVersion}/namespaces/${address.projectNumber}/services/${address.service}`,
      uid: service.uid,
      resourceVersion: resourceVersion(service),
      generation: service.generation,
      creationTimestamp: service.createTime,
      deletionTimestamp: service.deleteTime,
      labels: { ...spec.labels, 'cloud.googleapis.com/location': address.location },
      annotations: serviceAnnotations(service, operation),
    }),
    spec: { template: viewTemplate(spec.template ?? {}), traffic: (spec.traffic ?? []).map(viewTarget) },
    status: viewStatus(cloud, service),
  }
}

function serviceAnnotations({ address, spec, creator, lastModifier, uri }: Service, operation?: string): object {
  const ingress = ingressNames[spec.ingress ?? ''] ?? 'all'
  return compact({
    ...spec.annotations,
    'serving.knative.dev/creator': creator,
    'serving.knative.dev/lastModifier': lastModifier,
    'run.googleapis.com/client-name': spec.client,
    'run.googleapis.com/client-version': spec.clientVersion,
    'run.googleapis.com/description': spec.description,
    'run.googleapis.com/ingress': ingress,
    'run.googleapis.com/ingress-status': ingress,
    'run.googleapis.com/launch-stage': spec.launchStage === 'GA' ? undefined : spec.launchStage,
    'run.googleapis.com/minScale': text(spec.scaling?.minInstanceCount),
    'run.googleapis.com/maxScale': text(spec.scaling?.maxInstanceCount),
    'run.googleapis.com/scalingMode': spec.scaling?.scalingMode?.toLowerCase(),
    'run.googleapis.com/manualInstanceCount': text(spec.scaling?.manualInstanceCount),
    'run.googleapis.com/invoker-iam-disabled': text(spec.invokerIamDisabled),
    'run.googleapis.com/default-url-disabled': text(spec.defaultUriDisabled),
    'run.googleapis.com/custom-audiences': spec.customAudiences && JSON.stringify(spec.customAudiences),
    'run.googleapis.com/urls': uri && JSON.stringify(hostsOf(address).map((host) => `https://${host}`)),
    'run.googleapis.com/operation-id': operation,
  })
}

const text = (value: number | boolean | undefined) => (value === undefined ? undefined : String(value))

function viewTemplate(template: RevisionTemplate): object {
  return {
    metadata: compact({
      name: template.revision,
      labels: template.labels,
      annotations: templateAnnotations(template),
    }),
    spec: viewRevisionSpec(template),
  }
}

export function templateAnnotations({
  annotations,
  scaling,
  vpcAccess,
  containers,
  ...template
}: RevisionTemplate): object {
  const resources = containers?.[0]?.resources
  return compact({
    ...annotations,
    'autoscaling.knative.dev/minScale': text(scaling?.minInstanceCount),
    'autoscaling.knative.dev/maxScale': text(scaling?.maxInstanceCount),
    'run.googleapis.com/cpu-throttling': resources?.cpuIdle ? undefined : 'false',
    'run.googleapis.com/startup-cpu-boost': text(resources?.startupCpuBoost),
    'run.googleapis.com/execution-environment': template.executionEnvironment
      ?.replace('EXECUTION_ENVIRONMENT_', '')
      .toLowerCase(),
    'run.googleapis.com/sessionAffinity': text(template.sessionAffinity),
    'run.googleapis.com/health-check-disabled': text(template.healthCheckDisabled),
    'run.googleapis.com/vpc-access-connector': vpcAccess?.connector,
    'run.googleapis.com/vpc-access-egress': vpcAccess?.egress?.toLowerCase().replaceAll('_', '-'),
    'run.googleapis.com/network-interfaces':
      vpcAccess?.networkInterfaces && JSON.stringify(vpcAccess.networkInterfaces),
  })
}

const viewRevisionSpec = (template: RevisionTemplate) =>
  compact({
    containerConcurrency: template.maxInstanceRequestConcurrency,
    timeoutSeconds: template.timeout === undefined ? undefined : Number.parseInt(template.timeout, 10),
    serviceAccountName: template.serviceAccount,
    containers: containersToV1(template.containers ?? []),
    volumes: volumesToV1(template.volumes ?? []),
  })

/** documented: v1 says `latestRevision: true` where v2 has a type. */
const viewTarget = ({ type, revision, percent, tag, uri }: TrafficStatus) =>
  compact({
    ...(type === byRevision ? { revisionName: revision } : { latestRevision: true, revisionName: revision }),
    percent,
    tag,
    url: uri,
  })

function viewStatus(cloud: Cloud, service: Service): object {
  const view = viewService(cloud, service)
  const conditions = [view['terminalCondition'], view['conditions']].flat()
  return compact({
    // Conditions are the last word only when this equals the generation (Knative; gcloud 528 goes by it).
    observedGeneration: service.seenGeneration || undefined,
    conditions: conditions.filter(isCondition).map(viewCondition),
    latestCreatedRevisionName: service.latestCreated?.name,
    latestReadyRevisionName: service.latestReady?.name,
    traffic: service.trafficStatuses.map(viewTarget),
    url: service.uri,
    address: service.uri === undefined ? undefined : { url: service.uri },
  })
}

const isCondition = (value: unknown): value is Condition =>
  typeof value === 'object' && value !== null && 'state' in value

const statuses: Readonly<Record<string, string>> = { CONDITION_SUCCEEDED: 'True', CONDITION_FAILED: 'False' }

const viewCondition = ({ type, state, message, lastTransitionTime, severity, reason, revisionReason }: Condition) =>
  compact({
    type,
    status: statuses[state] ?? 'Unknown',
    message,
    lastTransitionTime,
    severity: severity === 'INFO' ? 'Info' : undefined,
    reason: (reason ?? revisionReason)
      ?.toLowerCase()
      .replace(/(?:^|_)(\w)/g, (_, letter: string) => letter.toUpperCase()),
  })

export function viewKnativeRevision(cloud: Cloud, service: Service, revision: Revision): object {
  const { address } = service
  const view = viewRevision(cloud, service, revision)
  const { image } = revision
  const [main] = revision.template.containers ?? []
  const conditions = Array.isArray(view['conditions']) ? view['conditions'].filter(isCondition) : []
  return {
    apiVersion,
    kind: 'Revision',
    metadata: compact({
      name: revision.name,
      namespace: address.projectNumber,
      uid: revision.uid,
      generation: revision.generation,
      creationTimestamp: revision.createTime,
      labels: {
        ...revision.template.labels,
        'serving.knative.dev/service': address.service,
        'serving.knative.dev/configuration': address.service,
        'cloud.googleapis.com/location': address.location,
      },
      annotations: { ...templateAnnotations(revision.template), 'serving.knative.dev/creator': revision.creator },
    }),
    spec: viewRevisionSpec(revision.template),
    status: compact({
      observedGeneration: 1,
      conditions: conditions.map(viewCondition),
      imageDigest: image && `${(main?.image ?? '').replace(/@.*$/, '').replace(/:[\w.-]+$/, '')}@${image.digest}`,
      logUrl: view['logUri'],
    }),
  }
}
