// Creating and changing services.
// documented: a revision for each changed template, 1000 revisions a service, then the oldest that do not serve are deleted
// (https://cloud.google.com/run/docs/managing/revisions, excerpt read November 2026).
// observed: revisions' names (hashicorp/terraform-provider-google issue 14569, googleapis/python-run issue 123), a service that stays
// after its first deploy failed (terraform-provider-google issue 17245), automatic names (gcloud 528).
// guess: a patch without mask that repeats the name of the present revision; a name that is taken away makes a revision.
import { randomUUID } from 'node:crypto'
import { isDeepStrictEqual } from 'node:util'
import type { Project } from '../types.ts'
import { endInstances } from './instances.ts'
import { revisionName, type ServiceAddress, serviceName } from './naming.ts'
import { pendingOf } from './operations.ts'
import { overtake, reconcile } from './reconciliation.ts'
import { type Cloud, type Revision, type Service, timestamp } from './records.ts'
import { refuse } from './refusal.ts'
import { servingNames } from './serving.ts'
import type { RevisionTemplate, ServiceSpec } from './spec.ts'
import { startRevision } from './startup.ts'
import { touch } from './status.ts'

export interface Change {
  readonly spec: ServiceSpec
  /** E-mail or principal. */
  readonly by: string
  /** The request carried the whole service, its template's revision name included. */
  readonly whole: boolean
}

export interface NewService extends Change {
  readonly address: ServiceAddress
  readonly project: Project
}

export function createService(cloud: Cloud, { address, project, ...change }: NewService): Service {
  const now = timestamp(cloud)
  const service: Service = {
    address,
    project,
    uid: randomUUID(),
    creator: change.by,
    createTime: now,
    revisions: new Map(),
    spec: {},
    generation: 0,
    observedGeneration: 0,
    seenGeneration: 0,
    version: Math.floor(cloud.kernel.between(1e9, 2e9)),
    updateTime: now,
    deleteTime: undefined,
    lastModifier: change.by,
    reconciling: true,
    transitionTime: now,
    latestCreated: undefined,
    latestReady: undefined,
    routing: 'pending',
    failure: undefined,
    trafficStatuses: [],
    uri: undefined,
    routes: cloud.kernel.stale([], { lag: [0, 1500] }),
    bindings: cloud.kernel.stale([], { lag: [0, 3000] }),
    policyVersion: 0,
    attempt: 0,
    madeRevision: false,
    revisionCount: 0,
  }
  changeService(cloud, service, change)
  cloud.services.set(serviceName(address), service)
  cloud.listed.set(new Set(cloud.services.keys()))
  return service
}

/** Accepts a change that has passed every rule. Without a difference nothing is done but to conclude once more. */
export function changeService(cloud: Cloud, service: Service, { spec, by, whole }: Change): void {
  const revision = revisionFor(cloud, service, { spec, by, whole })
  const undecided = service.latestCreated?.state.kind === 'pending'
  if (!isDeepStrictEqual(spec, service.spec)) {
    service.madeRevision = revision !== undefined || undecided
    service.generation += 1
    service.version += 1
    service.updateTime = timestamp(cloud)
    service.lastModifier = by
  }
  overtake(cloud, service)
  service.spec = spec
  if (revision) service.latestCreated = revision
  reconcile(cloud, service)
}

/** Refuses what `changeService` would refuse, and does nothing. */
export function checkRevisionName(cloud: Cloud, service: Service, { spec, whole }: Omit<Change, 'by'>): void {
  const { revision: name, ...template } = spec.template ?? {}
  const named = name === undefined ? undefined : service.revisions.get(name)
  if (!named) return
  const strict = whole && cloud.kernel.guess('run.patch.repeated-name', ['compared', 'refused']) === 'refused'
  if (isDeepStrictEqual(template, named.template) && !strict) return
  throw refuse('ALREADY_EXISTS', `Revision named '${name}' with different configuration already exists.`)
}

/** The revision that the template now stands for; `undefined` when the template is as it was. */
function revisionFor(cloud: Cloud, service: Service, change: Change): Revision | undefined {
  const template = change.spec.template ?? {}
  if (isDeepStrictEqual(template, service.spec.template)) return undefined
  checkRevisionName(cloud, service, change)
  return service.revisions.get(template.revision ?? '') ?? makeRevision(cloud, service, change)
}

function makeRevision(cloud: Cloud, service: Service, { spec, by }: Change): Revision {
  const { revision: given, ...template }: RevisionTemplate = spec.template ?? {}
  const generation = service.generation + 1
  const now = timestamp(cloud)
  service.revisionCount += 1
  const revision: Revision = {
    name: given ?? revisionName(service.address.service, generation, () => cloud.kernel.random()),
    number: service.revisionCount,
    template,
    uid: randomUUID(),
    generation: 1,
    creator: by,
    createTime: now,
    updateTime: now,
    state: { kind: 'pending' },
    image: undefined,
    settled: Promise.resolve(),
  }
  removeOldest(cloud, service)
  service.revisions.set(revision.name, revision)
  revision.settled = settle(cloud, service, revision)
  return revision
}

async function settle(cloud: Cloud, service: Service, revision: Revision): Promise<void> {
  revision.state = await startRevision(cloud, service, revision)
  if (service.deleteTime !== undefined) endInstances(revision)
  revision.updateTime = timestamp(cloud)
  const newer = revision.number > (service.latestReady?.number ?? 0) || revision === service.latestCreated
  if (revision.state.kind === 'ready' && newer) service.latestReady = revision
  touch(cloud, service)
}

function removeOldest(cloud: Cloud, service: Service): void {
  const serving = servingNames(service)
  for (const [name, revision] of service.revisions) {
    if (service.revisions.size < cloud.limits.revisions) return
    if (serving.has(name) || revision === service.latestReady) continue
    service.revisions.delete(name)
    endInstances(revision)
  }
}

export function deleteService(cloud: Cloud, service: Service): Promise<void> {
  for (const operation of pendingOf(cloud, service))
    operation.finish({ error: { code: 10, message: `Resource '${service.address.service}' is being deleted.` } })
  service.attempt += 1
  service.version += 1
  service.reconciling = true
  service.deleteTime = timestamp(cloud)
  return finishDeletion(cloud, service)
}

async function finishDeletion(cloud: Cloud, service: Service): Promise<void> {
  await cloud.kernel.clocks.platform.sleep(cloud.kernel.between(500, 4000))
  cloud.services.delete(serviceName(service.address))
  cloud.listed.set(new Set(cloud.services.keys()))
  service.routes.set([])
  for (const revision of service.revisions.values()) endInstances(revision)
}
