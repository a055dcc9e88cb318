import { partitionOf } from './endpoints.ts'

interface ServicePlace {
  readonly region: string
  /** Name. */
  readonly cluster: string
  readonly service: string
}

/** Page of a service, for people. */
export const ecsServicePage = ({ region, cluster, service }: ServicePlace): string =>
  `https://${region}.${partitionOf(region).consoleHost}/ecs/v2/clusters/${cluster}/services/${service}?region=${region}`
