import { type Asked } from './asking.ts'
import { resize, tell } from './fleet.ts'
import { interrupt, isOngoing } from './interruption.ts'
import { arnIn } from './naming.ts'
import { type Cloud, now, pass, soon } from './records.ts'
import type { Routes, Service, ServiceStatus, Workload } from './service-records.ts'

export type NewService = Pick<
  Service,
  'cluster' | 'name' | 'tags' | 'content' | 'desired' | 'configuration' | 'express'
>

export function addService(
  { cloud, place, caller }: Pick<Asked, 'cloud' | 'place' | 'caller'>,
  wish: NewService,
): Service {
  const { kernel } = cloud
  const created = now(cloud)
  const service: Service = {
    ...wish,
    place,
    arn: arnIn(place, `service/${wish.cluster.name}/${wish.name}`),
    created,
    createdBy: caller.arn,
    seenFrom: soon(cloud),
    status: kernel.stale<ServiceStatus>('ACTIVE', { lag: [0, 2_000] }),
    routes: kernel.stale<Routes>({ production: undefined, test: [] }, { lag: [0, 3_000] }),
    revisions: [],
    rollouts: [],
    deployments: [],
    stable: undefined,
    events: [],
    updated: created,
  }
  cloud.services.add(service)
  return service
}

/** What it is to be: of the last rollout. */
export function currentOf({ rollouts, name }: Service): Workload {
  const last = rollouts.at(-1)
  if (!last) throw new Error(`the service ${name} has been deployed at least once`)
  return last.revision.workload
}

/** documented: "When you delete a service, Amazon ECS deletes the corresponding service deployments". */
export async function removeService(cloud: Cloud, service: Service): Promise<void> {
  service.status.set('DRAINING')
  service.updated = now(cloud)
  service.desired = 0
  for (const each of service.deployments.filter(isOngoing)) interrupt(each, 'deleted', 'The service was deleted.')
  for (const each of service.revisions) resize(cloud, each, 0)
  service.routes.set({ production: [], test: [] })
  if (service.express) service.express.resources = 'DEPROVISIONING'
  while (service.revisions.some(({ tasks }) => tasks.length > 0)) await pass(cloud, 'draining', [2_000, 4_000])
  await pass(
    cloud,
    service.express ? 'express.draining' : 'inactive',
    service.express ? [60_000, 300_000] : [1_000, 20_000],
  )
  if (service.express) service.express.resources = 'DELETED'
  service.status.set('INACTIVE')
  service.updated = now(cloud)
  tell(cloud, service, 'has reached a steady state.')
  await pass(cloud, 'forgotten', [3_600_000, 7_200_000])
  cloud.services.delete(service)
}
