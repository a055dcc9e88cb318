// v1 in terms of v2: the reverse of knative-views.ts; same documentation. Members of v2 that v1 cannot say are kept.
import { z } from 'zod'
import { ingressNames } from './knative-views.ts'
import { parseMessage } from './message.ts'
import { refuse } from './refusal.ts'
import { toSpec } from './request.ts'
import { byRevision, latest, type RevisionTemplate, type ServiceSpec } from './spec.ts'
import { compact } from './views.ts'

const texts = z.record(z.string(), z.string()).default({})
const reference = z.object({ name: z.string(), key: z.string() })
const containerSchema = z.looseObject({
  env: z
    .array(
      z.object({
        name: z.string(),
        value: z.string().optional(),
        valueFrom: z.object({ secretKeyRef: reference }).optional(),
      }),
    )
    .default([]),
  resources: z.looseObject({ limits: texts }).optional(),
})
const volumeSchema = z.looseObject({
  secret: z
    .object({
      secretName: z.string(),
      defaultMode: z.number().optional(),
      items: z.array(z.looseObject({ key: z.string(), path: z.string() })).optional(),
    })
    .optional(),
})
const targetSchema = z.object({
  latestRevision: z.boolean().optional(),
  revisionName: z.string().optional(),
  percent: z.number().optional(),
  tag: z.string().optional(),
})
const serviceSchema = z.object({
  apiVersion: z.literal('serving.knative.dev/v1'),
  kind: z.literal('Service'),
  metadata: z.object({
    name: z.string(),
    labels: texts,
    annotations: texts,
    resourceVersion: z.string().optional(),
  }),
  spec: z.object({
    template: z.object({
      metadata: z
        .object({ name: z.string().optional(), labels: texts, annotations: texts })
        .default({ labels: {}, annotations: {} }),
      spec: z.object({
        containerConcurrency: z.number().optional(),
        timeoutSeconds: z.number().optional(),
        serviceAccountName: z.string().optional(),
        containers: z.array(containerSchema),
        volumes: z.array(volumeSchema).default([]),
      }),
    }),
    traffic: z.array(targetSchema).default([]),
  }),
})

export interface KnativeRequest {
  readonly name: string
  readonly spec: ServiceSpec
  readonly resourceVersion: string | undefined
}

export function readKnativeService(body: unknown, before: ServiceSpec = {}): KnativeRequest {
  const read = serviceSchema.safeParse(body)
  if (!read.success) throw refuse('INVALID_ARGUMENT', `Invalid JSON payload received. ${z.prettifyError(read.error)}`)
  const { metadata } = read.data
  const template = { ...unspoken(before.template), ...templateOf(read.data) }
  const members = compact({ ...before, ...specOf(read.data), template })
  const spec = toSpec(parseMessage('google.cloud.run.v2.Service', members, 'service'))
  return { name: metadata.name, spec, resourceVersion: metadata.resourceVersion }
}

/** Members of a template that v1 has no word for here. */
function unspoken(template: RevisionTemplate = {}): Record<string, unknown> {
  const kept = /^(encryption|serviceMesh|nodeSelector|gpu)/
  return Object.fromEntries(Object.entries(template).filter(([key]) => kept.test(key)))
}

type Given = z.infer<typeof serviceSchema>

function specOf({ metadata: { annotations, labels }, spec }: Given): Record<string, unknown> {
  const ingress = Object.keys(ingressNames).find(
    (name) => ingressNames[name] === annotations['run.googleapis.com/ingress'],
  )
  return {
    labels: own(labels),
    annotations: own(annotations),
    client: annotations['run.googleapis.com/client-name'],
    clientVersion: annotations['run.googleapis.com/client-version'],
    description: annotations['run.googleapis.com/description'],
    ingress: ingress ?? 'INGRESS_TRAFFIC_ALL',
    launchStage: annotations['run.googleapis.com/launch-stage'] ?? 'GA',
    invokerIamDisabled: annotations['run.googleapis.com/invoker-iam-disabled'] === 'true',
    defaultUriDisabled: annotations['run.googleapis.com/default-url-disabled'] === 'true',
    customAudiences: json(annotations['run.googleapis.com/custom-audiences']),
    scaling: serviceScaling(annotations),
    traffic: spec.traffic.map(({ latestRevision, revisionName, percent, tag }) =>
      compact({
        type: latestRevision ? latest : byRevision,
        revision: latestRevision ? undefined : revisionName,
        percent,
        tag,
      }),
    ),
  }
}

/** Without the annotations and labels that stand for members of v2 or are the system's. */
function own(given: Readonly<Record<string, string>>): Record<string, string> {
  const system = /(^|\.)(run\.googleapis\.com|cloud\.googleapis\.com|serving\.knative\.dev|autoscaling\.knative\.dev)\//
  return Object.fromEntries(Object.entries(given).filter(([key]) => !system.test(key)))
}

function scalingOf(annotations: Readonly<Record<string, string>>, prefix: string): object | undefined {
  const [low, high] = [annotations[`${prefix}/minScale`], annotations[`${prefix}/maxScale`]]
  if (low === undefined && high === undefined) return undefined
  return compact({ minInstanceCount: number(low), maxInstanceCount: number(high) })
}

function serviceScaling(annotations: Readonly<Record<string, string>>): object | undefined {
  const scaling = compact({
    ...scalingOf(annotations, 'run.googleapis.com'),
    scalingMode: annotations['run.googleapis.com/scalingMode']?.toUpperCase(),
    manualInstanceCount: number(annotations['run.googleapis.com/manualInstanceCount']),
  })
  return Object.keys(scaling).length > 0 ? scaling : undefined
}

const number = (given: string | undefined) => (given === undefined ? undefined : Number(given))

function json(given: string | undefined): unknown {
  if (given === undefined) return undefined
  try {
    return JSON.parse(given)
  } catch {
    throw refuse('INVALID_ARGUMENT', `invalid JSON in an annotation: ${given}`)
  }
}

function templateOf({ spec: { template } }: Given): Record<string, unknown> {
  const { name, labels, annotations } = template.metadata
  const environment = annotations['run.googleapis.com/execution-environment']
  const { containerConcurrency, timeoutSeconds, serviceAccountName, containers, volumes } = template.spec
  return compact({
    revision: name,
    labels: own(labels),
    annotations: own(annotations),
    scaling: scalingOf(annotations, 'autoscaling.knative.dev'),
    vpcAccess: vpcOf(annotations),
    timeout: timeoutSeconds === undefined ? undefined : `${timeoutSeconds}s`,
    serviceAccount: serviceAccountName,
    maxInstanceRequestConcurrency: containerConcurrency,
    executionEnvironment: environment && `EXECUTION_ENVIRONMENT_${environment.toUpperCase()}`,
    sessionAffinity: annotations['run.googleapis.com/sessionAffinity'] === 'true' || undefined,
    healthCheckDisabled: annotations['run.googleapis.com/health-check-disabled'] === 'true' || undefined,
    containers: containers.map((container) => containerOf(container, annotations)),
    volumes: volumes.map(({ secret, ...volume }) => ({ ...volume, ...(secret && { secret: secretOf(secret) }) })),
  })
}

function vpcOf(annotations: Readonly<Record<string, string>>): object | undefined {
  const vpc = compact({
    connector: annotations['run.googleapis.com/vpc-access-connector'],
    egress: annotations['run.googleapis.com/vpc-access-egress']?.toUpperCase().replaceAll('-', '_'),
    networkInterfaces: json(annotations['run.googleapis.com/network-interfaces']),
  })
  return Object.keys(vpc).length > 0 ? vpc : undefined
}

function containerOf(
  { env, resources, ...container }: z.infer<typeof containerSchema>,
  annotations: Readonly<Record<string, string>>,
): object {
  return {
    ...container,
    env: env.map(({ name, value, valueFrom }) =>
      valueFrom
        ? {
            name,
            valueSource: { secretKeyRef: { secret: valueFrom.secretKeyRef.name, version: valueFrom.secretKeyRef.key } },
          }
        : { name, value: value ?? '' },
    ),
    resources: {
      ...(resources && { limits: resources.limits }),
      cpuIdle: annotations['run.googleapis.com/cpu-throttling'] !== 'false',
      startupCpuBoost: annotations['run.googleapis.com/startup-cpu-boost'] === 'true',
    },
  }
}

const secretOf = ({ secretName, defaultMode, items }: NonNullable<z.infer<typeof volumeSchema>['secret']>) =>
  compact({ secret: secretName, defaultMode, items: items?.map(({ key, ...item }) => ({ version: key, ...item })) })
