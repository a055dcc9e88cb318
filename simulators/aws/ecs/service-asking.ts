import { textOf } from '../json-api.ts'
import { type Asked, contextOf, demand } from './asking.ts'
import { clusterOf } from './clusters.ts'
import { arnIn, lastPart } from './naming.ts'
import { type Cluster, isSeen } from './records.ts'
import { invalid, noService } from './refusal.ts'
import type { Service } from './service-records.ts'

export function checkFree({ cloud }: Asked, cluster: Cluster, name: string): void {
  const found = findService(cloud.services, cluster, name)
  if (found?.status.current === 'ACTIVE') throw invalid('Creation of service was not idempotent.')
  if (found?.status.current === 'DRAINING') throw invalid('Unable to Start a service that is still Draining.')
}

/** The last of the name. */
export const findService = (services: ReadonlySet<Service>, cluster: Cluster, nameOrArn: string): Service | undefined =>
  [...services].findLast(
    ({ cluster: its, name, arn }) =>
      its === cluster && (nameOrArn.startsWith('arn:') ? arn === nameOrArn : name === nameOrArn),
  )

/** Checks the permission, then that the service of the request is there. */
export function serviceOf(asked: Asked, action: string): Service {
  const { cloud, input } = asked
  const cluster = clusterOf(asked)
  const name = textOf(input, 'service') ?? ''
  const service = findService(cloud.services, cluster, name)
  const resource = arnIn(asked.place, `service/${cluster.name}/${lastPart(name)}`)
  demand(asked, { action: `ecs:${action}`, resource, context: contextOf(service?.tags, cluster.arn) })
  if (!service || !isSeen(cloud, service)) throw noService()
  return service
}
