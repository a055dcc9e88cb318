import type { LiveRevision, Mark } from '../../../core/target.ts'
import { candidateTag } from '../../../gcp/candidate-tag.ts'
import type { RunTrafficStatus, RunTrafficTarget } from '../../../gcp/run-types.ts'

/** One line of a routing rule. `latest` is whatever revision became ready last. */
export interface Route {
  /** Short revision name; `latest` floats. */
  readonly to: { readonly latest: true } | { readonly latest?: never; readonly revision: string }
  readonly percent: number
  readonly tag?: string
}

/** `projects/…/revisions/shop-1` → `shop-1` */
export const shortName = (name: string): string => name.slice(name.lastIndexOf('/') + 1)

/** A service's rule as the API gives it. No rule at all means: everything to the latest ready revision. */
export function readRoutes(traffic: readonly RunTrafficTarget[] | null | undefined): Route[] {
  const routes = (traffic ?? []).map((target) => ({
    to: target.revision ? { revision: shortName(target.revision) } : { latest: true as const },
    percent: target.percent ?? 0,
    ...(target.tag ? { tag: target.tag } : {}),
  }))
  return routes.length === 0 ? [{ to: { latest: true }, percent: 100 }] : routes
}

export const writeRoutes = (routes: readonly Route[]): RunTrafficTarget[] =>
  routes.map(({ to, percent, tag }) => ({
    type: to.latest
      ? ('TRAFFIC_TARGET_ALLOCATION_TYPE_LATEST' as const)
      : ('TRAFFIC_TARGET_ALLOCATION_TYPE_REVISION' as const),
    ...(to.latest ? {} : { revision: to.revision }),
    percent,
    ...(tag === undefined ? {} : { tag }),
  }))

/** What users get, resolved to names; a status that only says "latest" means the latest ready revision. */
export function readLive(
  statuses: readonly RunTrafficStatus[] | null | undefined,
  latestReady: string | undefined,
): LiveRevision[] {
  const shares = new Map<string, number>()
  for (const { revision, percent } of statuses ?? []) {
    const name = revision ? shortName(revision) : latestReady
    if (name !== undefined && (percent ?? 0) > 0) shares.set(name, (shares.get(name) ?? 0) + (percent ?? 0))
  }
  return [...shares].map(([revision, share]) => ({ revision, share }))
}

/** Is traffic where the rule wants it? A service that has never had a ready revision has nothing to send. */
export function isRouted(
  routes: readonly Route[],
  statuses: readonly RunTrafficStatus[] | null | undefined,
  latestReady: string | undefined,
): boolean {
  if (latestReady === undefined) return true
  const named = ({ to, ...rest }: Route): Route => ({
    ...rest,
    to: { revision: to.latest ? latestReady : to.revision },
  })
  return sameRoutes(routes.map(named), (statuses ?? []).length === 0 ? [] : readRoutes(statuses).map(named))
}

/** Does the service follow its latest revision, so that the next deployment gets traffic by itself? */
export const floats = (routes: readonly Route[]): boolean => routes.some(({ to, percent }) => to.latest && percent > 0)

/** What there was before a release, as far as it concerns traffic. */
export interface TrafficBefore {
  readonly routes: readonly Route[]
  readonly live: readonly LiveRevision[]
  /** What LATEST meant. */
  readonly latestReady?: string
}

/** The foreign tags of a rule, at 0 %: whatever happens to the traffic, they stay where they are. */
const foreignTags = (routes: readonly Route[]): Route[] =>
  routes.filter(({ tag }) => tag !== undefined && tag !== candidateTag).map((route) => ({ ...route, percent: 0 }))

/** A foreign tag that floats would show the candidate to whoever uses it: until the release is finished it stays where it pointed. */
const heldTags = ({ routes, latestReady }: TrafficBefore): Route[] =>
  foreignTags(routes).map((route) =>
    route.to.latest && latestReady !== undefined ? { ...route, to: { revision: latestReady } } : route,
  )

/** The shares that users have now, pinned by name, with the foreign tags. */
export const pinned = (before: TrafficBefore): Route[] => [
  ...before.live.map(({ revision, share }) => ({ to: { revision }, percent: share })),
  ...heldTags(before),
]

const candidate = (ours: string): Route => ({ to: { revision: ours }, percent: 0, tag: candidateTag })

/**
 * Pinned, and our candidate reachable at 0 %. By name, once it is ready: a tag on LATEST shows the old revision until then,
 * and for a moment longer at some front ends, where a probe would take the old one for the new.
 */
export const tagged = (before: TrafficBefore, ours: string): Route[] => [...pinned(before), candidate(ours)]

/** Everything to our revision by name; the candidate tag stays until the release is finished. */
export const promoted = (before: TrafficBefore, ours: string): Route[] => [
  { to: { revision: ours }, percent: 100 },
  ...heldTags(before),
  candidate(ours),
]

/** Everything to ours under the kind of rule that there was: floating where it floated, by name where it was pinned. */
export const settled = (ours: string, before: readonly Route[]): Route[] => [
  { to: floats(before) ? { latest: true } : { revision: ours }, percent: 100 },
  ...foreignTags(before),
]

/** Everything to ours by name, whatever rule there was. */
export const byName = (ours: string, before: readonly Route[]): Route[] => [
  { to: { revision: ours }, percent: 100 },
  ...foreignTags(before),
]

/** A rule that none of our steps can have written up to the phase that the mark tells: somebody else's. */
export function isForeign(
  routes: readonly Route[],
  { before, ours, phase }: { before: TrafficBefore; ours: string | undefined; phase: Mark['phase'] },
): boolean {
  const own = [pinned(before), before.routes]
  if (ours !== undefined) own.push(tagged(before, ours))
  if (ours !== undefined && (phase === 'committed' || phase === 'done')) {
    own.push(promoted(before, ours), settled(ours, before.routes), byName(ours, before.routes))
  }
  return !own.some((rule) => sameRoutes(rule, routes))
}

/** Without our tag; the share that somebody gave to the revision under it stays. */
export const withoutCandidate = (routes: readonly Route[]): Route[] =>
  routes.flatMap((route): Route[] => {
    if (route.tag !== candidateTag) return [route]
    return route.percent === 0 ? [] : [{ to: route.to, percent: route.percent }]
  })

/** Equal as rules: the order of lines does not matter, nor does a line of 0 % without tag. */
export const sameRoutes = (a: readonly Route[], b: readonly Route[]): boolean => canonical(a) === canonical(b)

const canonical = (routes: readonly Route[]): string =>
  routes
    .filter(({ percent, tag }) => percent > 0 || tag !== undefined)
    .map(({ to, percent, tag }) => `${to.latest ? 'LATEST' : to.revision} ${percent} ${tag ?? ''}`)
    .sort()
    .join('\n')
