// documented: concurrency, maximum instances, ingress, the automatic TCP startup probe (@google-cloud/run 4.2.0 (the comments of its protos, read November 2026)).
// guess: that all of them come back in the template; observed in gcloud's output for most.
import type { ContainerSpec, RevisionTemplate, ServiceSpec } from './spec.ts'

/** The spec with the values that the cloud fills in. */
export function withDefaults(spec: ServiceSpec, defaultServiceAccount: string): ServiceSpec {
  return {
    ingress: 'INGRESS_TRAFFIC_ALL',
    launchStage: 'GA',
    ...spec,
    ...(spec.template && { template: templateDefaults(spec.template, defaultServiceAccount) }),
  }
}

function templateDefaults(template: RevisionTemplate, defaultServiceAccount: string): RevisionTemplate {
  const containers = (template.containers ?? []).map((container, index) => containerDefaults(container, index === 0))
  const cpu = containers[0]?.resources?.limits?.['cpu'] ?? '1000m'
  return {
    timeout: '300s',
    serviceAccount: defaultServiceAccount,
    maxInstanceRequestConcurrency: /^(0?\.|\d{1,3}m$)/.test(cpu) ? 1 : 80,
    ...template,
    scaling: { maxInstanceCount: 100, ...template.scaling },
    containers,
  }
}

function containerDefaults(container: ContainerSpec, ingress: boolean): ContainerSpec {
  const [given] = container.ports ?? []
  const port = { name: 'http1', containerPort: 8080, ...given }
  return {
    ...container,
    // documented: cpuIdle is the default only as long as `resources` is not given at all.
    resources: {
      ...(container.resources ?? { cpuIdle: true }),
      limits: { cpu: '1000m', memory: '512Mi', ...container.resources?.limits },
    },
    ...(ingress && {
      ports: [port],
      startupProbe: container.startupProbe ?? {
        timeoutSeconds: 240,
        periodSeconds: 240,
        failureThreshold: 1,
        tcpSocket: { port: port.containerPort },
      },
    }),
  }
}
