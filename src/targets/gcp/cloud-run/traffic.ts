import type { LiveRevision } from '../../../core/target.ts'
import { candidateTag } from '../../../gcp/candidate-tag.ts'
import type { RunTrafficStatus, RunTrafficTarget } from '../../../gcp/run-types.ts'

/** One line of a routing rule. `latest` is whatever revision became ready last. */
export interface Route {
  /** Short revision name; `latest` floats. */
  readonly to: { readonly latest: true } | { readonly latest?: never; readonly revision: string }
  readonly percent: number
  readonly tag?: string
}

const shortName = (name: string): string => name.slice(name.lastIndexOf('/') + 1)

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

/** Does the service follow its latest revision, so that the next deployment gets traffic by itself? */
export const floats = (routes: readonly Route[]): boolean => routes.some(({ to, percent }) => to.latest && percent > 0)

/** The foreign tags of a rule, at 0 %: whatever happens to the traffic, they stay where they are. */
const foreignTags = (routes: readonly Route[]): Route[] =>
  routes.filter(({ tag }) => tag !== undefined && tag !== candidateTag).map((route) => ({ ...route, percent: 0 }))

/** The shares that users have now, pinned by name, with the foreign tags. */
export function pinned(live: readonly LiveRevision[], before: readonly Route[]): Route[] {
  return [...live.map(({ revision, share }) => ({ to: { revision }, percent: share })), ...foreignTags(before)]
}

/** Pinned, and our candidate reachable at 0 %: the tag follows the latest revision, which our template is about to make. */
export const staged = (live: readonly LiveRevision[], before: readonly Route[]): Route[] => [
  ...pinned(live, before),
  { to: { latest: true }, percent: 0, tag: candidateTag },
]

/** Everything to our revision by name; the candidate tag stays until the release is finished. */
export const promoted = (ours: string, before: readonly Route[]): Route[] => [
  { to: { revision: ours }, percent: 100 },
  ...foreignTags(before),
  { to: { revision: ours }, percent: 0, tag: candidateTag },
]

/** Everything to ours under the kind of rule that there was: floating where it floated, by name where it was pinned. */
export const settled = (ours: string, before: readonly Route[]): Route[] => [
  { to: floats(before) ? { latest: true } : { revision: ours }, percent: 100 },
  ...foreignTags(before),
]

/** A rule that none of our steps has written: somebody else's. */
export function isForeign(
  routes: readonly Route[],
  ours: string | undefined,
  recipe: { live: readonly LiveRevision[]; routes: readonly Route[] },
): boolean {
  const own = [staged(recipe.live, recipe.routes), pinned(recipe.live, recipe.routes), recipe.routes]
  if (ours !== undefined) own.push(promoted(ours, recipe.routes), settled(ours, recipe.routes))
  return !own.some((rule) => sameRoutes(rule, routes))
}

export const withoutCandidate = (routes: readonly Route[]): Route[] => routes.filter(({ tag }) => tag !== candidateTag)

/** Equal as rules: the order of lines does not matter, nor does a line of 0 % without tag. */
export const sameRoutes = (a: readonly Route[], b: readonly Route[]): boolean => canonical(a) === canonical(b)

const canonical = (routes: readonly Route[]): string =>
  routes
    .filter(({ percent, tag }) => percent > 0 || tag !== undefined)
    .map(({ to, percent, tag }) => `${to.latest ? 'LATEST' : to.revision} ${percent} ${tag ?? ''}`)
    .sort()
    .join('\n')
