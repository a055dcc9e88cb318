// What must hold before a change is accepted: rules, identities, locks.
// documented: acting as the runtime service account, `run.services.setIamPolicy` for the invoker check
// (https://cloud.google.com/run/docs/deploying and …/authenticating/public, excerpts read November 2026).
// observed: the wording of a lost lock, HTTP 409 ABORTED (public logs of services and worker pools, 2024 to 2026).
// guess: that a change of traffic alone needs actAs too; the wording of a service that is being deleted.
import { rpcError } from '../rpc.ts'
import { projectOfServiceAccount } from '../projects.ts'
import type { Project } from '../types.ts'
import { type Asked, demand } from './asking.ts'
import { withDefaults } from './defaults.ts'
import { type ServiceAddress, serviceName } from './naming.ts'
import type { Cloud, Service } from './records.ts'
import { Refused, refuse } from './refusal.ts'
import { checkService } from './service-rules.ts'
import type { ServiceSpec } from './spec.ts'
import { checkTraffic } from './traffic-rules.ts'
import { etagOf } from './views.ts'

export interface Wish {
  readonly address: ServiceAddress
  readonly project: Project
  readonly spec: ServiceSpec
  readonly before: ServiceSpec | undefined
}

/** The spec as the cloud would keep it; throws where the cloud refuses. */
export function accept(asked: Asked, { address, project, spec, before }: Wish): ServiceSpec {
  const { cloud } = asked
  checkService(spec, {
    service: address.service,
    ghcr: cloud.kernel.guess('run.registry.ghcr', ['refused', 'public images']) === 'public images',
  })
  const inferType = cloud.kernel.guess('run.traffic.type', ['inferred', 'required']) === 'inferred'
  const traffic = checkTraffic(spec.traffic, { service: address.service, inferType })
  const complete = withDefaults({ ...spec, traffic }, defaultAccount(project))
  actAs(asked, complete.template?.serviceAccount ?? '', project)
  if ((spec.invokerIamDisabled ?? false) !== (before?.invokerIamDisabled ?? false))
    demand(asked, 'run.services.setIamPolicy', serviceName(address))
  makeRoomForTags(cloud, address, complete)
  return complete
}

const defaultAccount = ({ number }: Project) => `${number}-compute@developer.gserviceaccount.com`

function actAs(asked: Asked, email: string, project: Project): void {
  const { cloud } = asked
  demand(asked, 'iam.serviceAccounts.actAs', email)
  if (email === defaultAccount(project) || projectOfServiceAccount(cloud.google.projects, email)) return
  const message = `Permission 'iam.serviceaccounts.actAs' denied on service account ${email} (or it may not exist).`
  throw new Refused(rpcError('PERMISSION_DENIED', message))
}

/** documented (https://cloud.google.com/run/quotas): beyond the quota of a project and region, tags without traffic are removed. */
function makeRoomForTags(cloud: Cloud, { project, location, service }: ServiceAddress, spec: ServiceSpec): void {
  const others = [...cloud.services.values()].filter(
    ({ address }) => address.project === project && address.location === location && address.service !== service,
  )
  const count = ({ traffic = [] }: ServiceSpec) => traffic.filter(({ tag }) => tag !== undefined).length
  let total = count(spec) + others.reduce((sum, { spec }) => sum + count(spec), 0)
  for (const other of others) {
    if (total <= cloud.limits.tags) return
    const kept = (other.spec.traffic ?? []).filter(({ tag, percent = 0 }) => tag === undefined || percent > 0)
    total -= (other.spec.traffic ?? []).length - kept.length
    other.spec = { ...other.spec, traffic: kept }
  }
  if (total > cloud.limits.tags)
    throw refuse('RESOURCE_EXHAUSTED', `Quota exceeded: ${cloud.limits.tags} traffic tags.`)
}

export function checkEtag(service: Service, etag: string | undefined): void {
  if (etag === undefined || etag === '' || etag === etagOf(service)) return
  const [given = ''] = Buffer.from(etag.replaceAll('"', ''), 'base64').toString().split('/')
  throw refuse(
    'ABORTED',
    `Conflict for resource '${service.address.service}': version '${given}' was specified but current version is '${service.version}'.`,
  )
}

export function checkAlive({ deleteTime, address }: Service): void {
  if (deleteTime !== undefined) throw refuse('FAILED_PRECONDITION', `Resource '${address.service}' is being deleted.`)
}
