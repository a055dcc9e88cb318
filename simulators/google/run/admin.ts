import { changeService } from './changes.ts'
import { findProject } from '../projects.ts'
import { type ServiceAddress, serviceName } from './naming.ts'
import type { Cloud, PolicyBinding, Service } from './records.ts'
import type { EnvVar, ServiceSpec, TrafficTarget } from './spec.ts'
import { touch } from './status.ts'
import { checkTraffic } from './traffic-rules.ts'
import { viewRevision, viewService } from './views.ts'

/** `us-central1` of project `acme`, service `shop`. */
export interface Where {
  readonly project: string
  readonly location: string
  readonly service: string
}

export interface Deploy extends Where {
  readonly image?: string
  /** Added to what is there, or replaced by name. */
  readonly env?: Readonly<Record<string, string>>
  /** Who is shown as the last modifier. */
  readonly by?: string
}

/** For tests: looks at, and changes, what is there without network and permissions. */
export interface CloudRunAdmin {
  /** As v2 shows it, enums by name. `undefined` when it is not there. */
  service(where: Where): Record<string, unknown> | undefined
  /** As v2 shows them, the newest last. */
  revisions(where: Where): Record<string, unknown>[]
  /** Somebody else deploys the way gcloud does: same traffic, automatic name. Resolves when the service is at rest. */
  deploy(deploy: Deploy): Promise<void>
  /** Somebody else pins or splits traffic, or sets tags. Resolves when the service is at rest. */
  setTraffic(where: Where, targets: readonly TrafficTarget[]): Promise<void>
  /** Replaces the bindings of the service's policy. */
  setPolicy(where: Where, bindings: readonly PolicyBinding[]): void
  /** Cloud Run writes a line into the status of a service that nobody changes, as often as it likes. */
  touch(where: Where): void
  /** Resolves when nothing is under way any more. */
  atRest(where: Where): Promise<void>
  readonly limits: { revisions: number; tags: number }
}

export function createAdmin(cloud: Cloud): CloudRunAdmin {
  const change = async (where: Where, by: string, edit: (spec: ServiceSpec) => ServiceSpec) => {
    const service = existing(cloud, where)
    const client = { client: 'gcloud', clientVersion: '528.0.0' }
    changeService(cloud, service, { spec: { ...edit(service.spec), ...client }, by, whole: false })
    await rest(cloud, service)
  }
  return {
    limits: cloud.limits,
    service: (where) => {
      const service = find(cloud, where)
      return service && viewService(cloud, service)
    },
    revisions: (where) => {
      const service = find(cloud, where)
      return [...(service?.revisions.values() ?? [])].map((each) => viewRevision(cloud, existing(cloud, where), each))
    },
    deploy: ({ image, env = {}, by = 'somebody@example.com', ...where }) =>
      change(where, by, (spec) => redeployed(spec, image, env)),
    setTraffic: (where, targets) =>
      change(where, 'somebody@example.com', (spec) => ({
        ...spec,
        traffic: checkTraffic(targets, { service: where.service, inferType: true }),
      })),
    setPolicy: (where, bindings) => existing(cloud, where).bindings.set(bindings),
    touch: (where) => touch(cloud, existing(cloud, where)),
    atRest: (where) => rest(cloud, existing(cloud, where)),
  }
}

function find(cloud: Cloud, where: Where): Service | undefined {
  return cloud.services.get(serviceName(addressIn(cloud, where)))
}

function addressIn(cloud: Cloud, where: Where): ServiceAddress {
  const project = findProject(cloud.google.projects, where.project)
  return { ...where, project: project?.id ?? where.project, projectNumber: project?.number ?? '0' }
}

function existing(cloud: Cloud, where: Where): Service {
  const service = find(cloud, where)
  if (!service) throw new Error(`there is no service ${where.service} in ${where.location} of ${where.project}`)
  return service
}

function redeployed(spec: ServiceSpec, image: string | undefined, env: Readonly<Record<string, string>>): ServiceSpec {
  const { revision: _, ...template } = spec.template ?? {}
  const [main = {}, ...others] = template.containers ?? []
  const kept = (main.env ?? []).filter(({ name }) => !(name in env))
  const added: EnvVar[] = Object.entries(env).map(([name, value]) => ({ name, value }))
  const container = { ...main, ...(image !== undefined && { image }), env: [...kept, ...added] }
  return { ...spec, template: { ...template, containers: [container, ...others] } }
}

/** Polls: the outcome may be put off by newer changes. */
async function rest(cloud: Cloud, service: Service): Promise<void> {
  const { platform } = cloud.kernel.clocks
  let calm = 0
  while (calm < 2) {
    await platform.sleep(1000)
    const settled =
      !service.reconciling && service.routing !== 'pending' && service.latestCreated?.state.kind !== 'pending'
    calm = settled ? calm + 1 : 0
  }
}
