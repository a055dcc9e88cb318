import type { Context } from '../../../core/context.ts'
import { readPolicy, retry } from '../../../core/retry.ts'
import type { TargetId } from '../../../core/target.ts'
import type { GoogleOperation } from '../../../gcp/operation.ts'
import type { RunClient } from '../../../gcp/run-client.ts'
import type { RunPolicy, RunRevision, RunService } from '../../../gcp/run-types.ts'

/** The Cloud Run API, for one service. Every method is one request and throws CloudError; changes return on acceptance. */
export interface CloudRunService {
  get(context: Context): Promise<RunService>
  create(service: RunService, options: ChangeOptions, context: Context): Promise<GoogleOperation>
  patch(
    service: RunService,
    mask: readonly string[],
    options: ChangeOptions,
    context: Context,
  ): Promise<GoogleOperation>
  delete(etag: string, context: Context): Promise<GoogleOperation>
  revision(name: string, context: Context): Promise<RunRevision>
  /** The newest ones. */
  revisions(context: Context): Promise<readonly RunRevision[]>
  /** Waits at the cloud for up to half a minute; may come back at once. */
  wait(operation: string, context: Context): Promise<GoogleOperation>
  /** Those who stand for anybody among the members of the invoker role. */
  openTo(context: Context): Promise<readonly string[]>
  /** Makes these the ones who stand for anybody; all other members stay. */
  setOpenTo(members: readonly string[], context: Context): Promise<void>
  /** Those of the permissions that we lack on the service. */
  missingPermissions(permissions: readonly string[], context: Context): Promise<readonly string[]>
}

interface ChangeOptions {
  readonly validateOnly: boolean
}

const invoker = 'roles/run.invoker'
const anybody: readonly string[] = ['allUsers', 'allAuthenticatedUsers']
/** Enough to hold a release's own revision and whatever was deployed on top of it. */
const recentRevisions = 20

export function serviceOf(client: RunClient, { account, region, name: serviceId }: TargetId): CloudRunService {
  const parent = `projects/${account}/locations/${region}`
  const name = `${parent}/services/${serviceId}`
  return {
    get: (context) => client.getService(name, context),
    create: (service, options, context) => client.createService({ parent, serviceId, service, ...options }, context),
    patch: (service, updateMask, options, context) =>
      client.patchService({ service: { ...service, name }, updateMask, ...options }, context),
    delete: (etag, context) => client.deleteService({ name, etag }, context),
    revision: (revision, context) => client.getRevision(`${name}/revisions/${revision}`, context),
    revisions: (context) => client.listRevisions({ service: name, limit: recentRevisions }, context),
    wait: (operation, context) => client.waitOperation({ name: operation, wait: 30_000 }, context),
    openTo: async (context) => openMembers(await client.getIamPolicy(name, context)),
    setOpenTo: async (members, context) => {
      const policy = await retry('run.services.getIamPolicy', readPolicy, context, () =>
        client.getIamPolicy(name, context),
      )
      await client.setIamPolicy({ service: name, policy: withOpenMembers(policy, members) }, context)
    },
    missingPermissions: async (permissions, context) => {
      const held = await client.testIamPermissions({ service: name, permissions }, context)
      return permissions.filter((permission) => !held.includes(permission))
    },
  }
}

const openMembers = ({ bindings }: RunPolicy): string[] =>
  (bindings ?? [])
    .filter(({ role, condition }) => role === invoker && condition == null)
    .flatMap(({ members }) => members ?? [])
    .filter((member) => anybody.includes(member))

/** The policy's etag goes along, so a change by somebody else in between is refused. */
function withOpenMembers(policy: RunPolicy, members: readonly string[]): RunPolicy {
  const bindings = (policy.bindings ?? []).filter(({ role, condition }) => role !== invoker || condition != null)
  const others = (policy.bindings ?? [])
    .filter(({ role, condition }) => role === invoker && condition == null)
    .flatMap((binding) => binding.members ?? [])
    .filter((member) => !anybody.includes(member))
  const all = [...others, ...members]
  return { ...policy, bindings: all.length === 0 ? bindings : [...bindings, { role: invoker, members: all }] }
}
