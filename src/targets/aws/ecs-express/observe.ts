import { hashOf } from '../../../core/hash.ts'
import { isUnfinished } from '../../../core/journal.ts'
import type { LiveRevision, Observed } from '../../../core/target.ts'
import { canBeTakenBack, describeProgress, hasEnded, isLeftBehind, shortName } from '../ecs-deployment/deployment.ts'
import { toldTags } from '../tags.ts'
import type { ServiceMark } from './mark.ts'
import { ownDeployment, runsNow, sinceMark } from './runs.ts'
import type { Found, FoundExpress } from './service.ts'
import { digestIn, liveHash, type RunSettings } from './settings.ts'
import { type ExpressDetail, type ExpressView, viewService } from './view.ts'

/** As long as that a deletion may take, ms; Terraform's provider waits as long (November 2026). */
const drainsWithin = 20 * 60_000

/** Everything that a read of the cloud says, in the engine's terms. */
export function observed(found: Found): Observed {
  const nothing = { exists: false, fingerprint: 'absent', live: [], endpoints: {} }
  if (found.kind === 'absent') return { ...nothing, detail: {} satisfies ExpressDetail }
  if (found.kind === 'draining' && found.since < drainsWithin)
    return { ...nothing, busy: 'the service of this name is being deleted (DRAINING)', detail: {} }
  if (found.kind === 'no cluster') return { ...nothing, detail: { service: { kind: found.kind } } }
  if (found.kind !== 'express')
    return { ...nothing, exists: true, fingerprint: found.kind, detail: { service: { kind: found.kind } } }
  return observedExpress(found)
}

function observedExpress(found: FoundExpress): Observed {
  const view = viewService(found)
  const busy = busyWith(view, found)
  const ours = oursOf(view, busy)
  return {
    exists: true,
    fingerprint: fingerprintOf(view),
    live: liveOf(view),
    endpoints: view.endpoint?.isPublic === true ? { public: view.endpoint.url } : {},
    detail: { service: view } satisfies ExpressDetail,
    ...(busy === undefined ? {} : { busy, ...(isStoppable(view) ? { stoppable: true } : {}) }),
    ...(view.mark === undefined ? {} : { mark: view.mark }),
    ...(ours === undefined ? {} : { ours }),
  }
}

/**
 * Of what the service is set to, not of deployments: a list shows them late. One that came to nothing is left as its revision alone: ECS tells
 * its settings only while one of its tasks is there.
 */
function fingerprintOf({ head, settings, definition, tags }: ExpressView): string {
  const isLeft = head !== undefined && isLeftBehind(head)
  return hashOf({
    ...(isLeft ? { revision: head.target } : { settings: settings ?? null, definition: definition ?? null }),
    tags: toldTags(tags),
  })
}

function busyWith(view: ExpressView, { service, isOld }: FoundExpress): string | undefined {
  const { head, deployments, mark } = view
  if (head !== undefined && !hasEnded(head)) return `ECS deploys ${shortName(head.target)} (${describeProgress(head)})`
  const { currentDeployment } = service
  // ECS forgets the oldest first, so that what is missing above one that it knows is late.
  const isForgotten = isOld && deployments.length === 0
  if (!isForgotten && currentDeployment !== undefined && deployments.every(({ arn }) => arn !== currentDeployment))
    return `ECS deploys (${shortName(currentDeployment)})`
  if (isOld || !isUnfinished(mark)) return undefined
  const isListed = (revision: string): boolean => deployments.some(({ target }) => target === revision)
  const accepted = Object.keys(view.active).some(
    (revision) => view.contents[revision]?.release === mark.release && !isListed(revision),
  )
  const isNew = mark.created && deployments.length === 0
  return accepted || isNew ? 'ECS has accepted the revision, and begins to deploy it' : undefined
}

function isStoppable(view: ExpressView): boolean {
  const { head, mark } = view
  if (!isUnfinished(mark)) return false
  if (mark.created) return runsNow(view, undefined) !== 'foreign'
  return head !== undefined && canBeTakenBack(head) && head.arn === ownDeployment(view)?.arn
}

function liveOf({ stable, head, known }: ExpressView): LiveRevision[] {
  const isSettled = head === undefined || head.status === 'ROLLBACK_SUCCESSFUL'
  const all = stable === undefined ? [] : [{ revision: stable, share: 100 }]
  return ((isSettled ? undefined : head.shares) ?? all).map(({ revision, share }) => ({
    revision: shortName(revision),
    share,
    ...digestOf(known[revision]),
  }))
}

function digestOf(settings: RunSettings | undefined) {
  const digest = digestIn(settings?.image ?? '')
  return digest === undefined ? {} : { digest }
}

/** Of a finished release what serves, if it is what the release has left; else its own deployment's. */
function oursOf(view: ExpressView, busy: string | undefined): Observed['ours'] {
  const { mark, stable = '', contents, known } = view
  if (mark === undefined) return undefined
  const isServing = contents[stable]?.release === mark.release && (isUnfinished(mark) || isAsLeft(mark, known[stable]))
  const revision = isServing ? stable : isUnfinished(mark) ? ownDeployment(view)?.target : undefined
  if (revision === undefined) return undefined
  const isReady = revision === stable && busy === undefined
  const last = sinceMark(view).find(({ target }) => target === revision)
  return {
    revision: shortName(revision),
    ready: isReady,
    ...(isReady || last?.reason === undefined ? {} : { reason: last.reason }),
    ...digestOf(known[revision]),
  }
}

/** Whoever puts another image there by hand keeps the environment, with the name of the release in it. */
const isAsLeft = ({ live }: ServiceMark, now: RunSettings | undefined): boolean =>
  now !== undefined && liveHash(now) === live
