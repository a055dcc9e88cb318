// documented: an ARN may end in the name (then the latest active revision is meant), in name and revision, or in its id (API reference of
// DescribeAutoScalingConfiguration, botocore 1.43.11).
import { arnIn, newId, type Place } from './naming.ts'
import { type Cloud, now, type Revision } from './records.ts'
import { refuse } from './refusal.ts'

type Store<Content> = ReadonlyMap<string, Revision<Content>>

export function findRevision<Content>(store: Store<Content>, arn: string): Revision<Content> | undefined {
  return store.get(arn) ?? activeUnder(store, arn).at(-1)
}

/** All that share the name or the part of the ARN, oldest first. */
export const activeUnder = <Content>(store: Store<Content>, arn: string): Revision<Content>[] =>
  [...store.values()].filter((each) => each.deleted === undefined && each.arn.startsWith(`${arn}/`))

export const activeIn = <Content>(store: Store<Content>, { account, region }: Place): Revision<Content>[] =>
  [...store.values()].filter(
    ({ place, deleted }) => place.account === account && place.region === region && deleted === undefined,
  )

export const isLatest = <Content>(store: Store<Content>, { arn, place, name }: Revision<Content>): boolean =>
  activeIn(store, place)
    .filter((each) => each.name === name)
    .at(-1)?.arn === arn

export interface NewRevision<Content> {
  readonly kind: 'autoscalingconfiguration' | 'observabilityconfiguration' | 'vpcconnector'
  readonly place: Place
  readonly name: string
  readonly content: Content
  readonly tags: Map<string, string>
  /** Default: a random one. */
  readonly id?: string
}

export function addRevision<Content>(
  cloud: Cloud,
  store: Map<string, Revision<Content>>,
  { kind, place, name, content, tags, id = newId() }: NewRevision<Content>,
): Revision<Content> {
  const path = `${kind}/${name}`
  // guess: numbers of deleted revisions are not given again.
  const numbers = [...store.values()].filter(({ arn }) => arn.startsWith(`${arnIn(place, path)}/`))
  const revision = Math.max(0, ...numbers.map((each) => each.revision)) + 1
  const arn = arnIn(place, `${path}/${revision}/${id}`)
  const made: Revision<Content> = { arn, place, name, revision, content, tags, created: now(cloud), deleted: undefined }
  store.set(arn, made)
  return made
}

export interface Quota<Content> {
  readonly store: Store<Content>
  readonly place: Place
  readonly name: string
  readonly what: string
  readonly names: number
  readonly revisions: number
}

/** documented: quotas count what is active. guess: the wording. */
export function checkQuota<Content>({ store, place, name, what, names, revisions }: Quota<Content>): void {
  const active = activeIn(store, place)
  const known = new Set(active.map((each) => each.name))
  const quota = (limit: string) =>
    refuse('ServiceQuotaExceededException', `You have reached the maximum number of ${limit} for your account.`)
  if (!known.has(name) && known.size >= names) throw quota(`${what} names (${names})`)
  const count = active.filter((each) => each.name === name).length
  if (count >= revisions) throw quota(`${what} revisions (${revisions}) of ${name}`)
}
