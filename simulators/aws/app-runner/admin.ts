import { beginDeletion, beginDeployment, beginPause, beginUpdate, maintain } from './changes.ts'
import { complete } from './defaults.ts'
import type { Cloud, Domain, Fate, Limits, Operation, Service, ServiceStatus } from './records.ts'
import { readWish } from './settings.ts'
import { viewOperation, viewService } from './views.ts'

export interface Where {
  readonly account: string
  readonly region: string
  readonly service: string
}

/** For tests: looks at, and changes, what is there without network and permissions. */
export interface AppRunnerAdmin {
  /** As DescribeService shows it, the status without delay. `undefined` when it is not there or deleted. */
  service(where: Where): Record<string, unknown> | undefined
  /** Digests of the images that the service's URL leads to now. */
  serving(where: Where): readonly string[]
  /** As ListOperations shows them, newest first, without delay. */
  operations(where: Where): Record<string, unknown>[]
  tags(where: Where): Readonly<Record<string, string>>
  /** Active revisions in an account and region, oldest first. */
  autoScaling(place: Omit<Where, 'service'>): readonly string[]
  /** Somebody else's UpdateService, with its own members. Returns the operation's id; throws unless the service is at rest. */
  update(where: Where, changes: object): string
  /** Somebody else's StartDeployment. */
  deploy(where: Where): string
  pause(where: Where): string
  remove(where: Where): string
  /** AWS's own maintenance begins: busy for some minutes, without an operation. Throws unless the service is at rest. */
  maintain(where: Where): void
  /** Associates a domain of the user's own. */
  addDomain(where: Where, domain: Domain): void
  /** What becomes of the next operation of a service of this name, wherever it is. */
  decideNext(service: string, fate: Fate): void
  /** The account counts as a new customer: CreateService is refused, and ListServices too when it is `whole`. */
  close(account: string, extent?: 'creation' | 'whole'): void
  open(account: string): void
  /** Resolves with the status when no operation is under way any more. */
  atRest(where: Where): Promise<ServiceStatus>
  readonly limits: Limits
}

export function createAdmin(cloud: Cloud): AppRunnerAdmin {
  const busyUnless = (where: Where, begin: (service: Service) => Operation) => begin(resting(cloud, where)).id
  return {
    limits: cloud.limits,
    service: (where) => {
      const service = find(cloud, where)
      return service && { ...viewService(cloud, service), Status: service.status.current }
    },
    serving: (where) => (find(cloud, where)?.routes.current ?? []).map(({ image }) => image.digest),
    operations: (where) => {
      const service = find(cloud, where)
      return service ? service.operations.map((each) => ({ ...viewOperation(service, each) })).toReversed() : []
    },
    tags: (where) => Object.fromEntries(find(cloud, where)?.tags ?? []),
    autoScaling: ({ account, region }) =>
      [...cloud.autoScaling.values()]
        .filter(({ place, deleted }) => place.account === account && place.region === region && deleted === undefined)
        .map(({ arn }) => arn),
    update: (where, changes) =>
      busyUnless(where, (service) => beginUpdate(cloud, service, changed(cloud, service, changes))),
    deploy: (where) => busyUnless(where, (service) => beginDeployment(cloud, service)),
    pause: (where) => busyUnless(where, (service) => beginPause(cloud, service)),
    remove: (where) => busyUnless(where, (service) => beginDeletion(cloud, service)),
    maintain: (where) => void maintain(cloud, resting(cloud, where)),
    addDomain: (where, domain) => void existing(cloud, where).domains.push(domain),
    decideNext: (service, fate) => void cloud.fates.set(service, fate),
    close: (account, extent = 'creation') => void cloud.closed.set(account, extent),
    open: (account) => void cloud.closed.delete(account),
    atRest: (where) => rest(cloud, existing(cloud, where)),
  }
}

const find = (cloud: Cloud, { account, region, service }: Where): Service | undefined =>
  [...cloud.services.values()].find(
    ({ name, place, deleted }) =>
      name === service && place.account === account && place.region === region && deleted === undefined,
  )

function existing(cloud: Cloud, where: Where): Service {
  const service = find(cloud, where)
  if (!service) throw new Error(`there is no service ${where.service} in ${where.region} of ${where.account}`)
  return service
}

function resting(cloud: Cloud, where: Where): Service {
  const service = existing(cloud, where)
  if (service.status.current === 'OPERATION_IN_PROGRESS')
    throw new Error(`an operation of ${where.service} is under way`)
  return service
}

function changed(cloud: Cloud, service: Service, changes: object) {
  const { place, settings } = service
  return complete(cloud, {
    place,
    wish: readWish(changes),
    before: settings,
    autoScaling: settings.AutoScalingConfigurationArn,
  })
}

async function rest(cloud: Cloud, service: Service): Promise<ServiceStatus> {
  const ended = () => service.operations.every(({ ended: time }) => time !== undefined)
  while (service.status.current === 'OPERATION_IN_PROGRESS' || !ended()) await cloud.kernel.clocks.platform.sleep(1_000)
  return service.status.current
}
