import type { LambdaClient } from '../../../aws/lambda-client.ts'
import type { FunctionFound } from '../../../aws/lambda-types.ts'
import type { Context } from '../../../core/context.ts'
import { absentIfMissing } from '../../../core/errors.ts'
import { hashOf } from '../../../core/hash.ts'
import { isUnfinished } from '../../../core/journal.ts'
import type { Secrets } from '../../../core/secrets.ts'
import { ownNames } from '../environment.ts'
import { candidateAlias, type FunctionAlias, openedBy, readAlias } from './aliases.ts'
import { busyWith } from './busy.ts'
import { bypassesOf, othersIn, qualifierOf } from './bypasses.ts'
import { type FunctionMark, readMark, readRecipe } from './mark.ts'
import { openTo } from './policy.ts'
import { contentHash, digestIn, type FunctionVersion, readVersion, type Variables } from './settings.ts'
import { type Open, readStatements } from './statements.ts'
import { versionsOf } from './versions.ts'
import type { Found, FunctionAlone } from './view.ts'

/** One function, as the target reads it. */
export interface FunctionApi {
  readonly client: LambdaClient
  /** The alias that users call. */
  readonly alias: string
  /** `undefined` when there is none. */
  find(context: Context): Promise<Found | undefined>
  /** The same of the function alone: one request. */
  findAlone(context: Context): Promise<FunctionAlone | undefined>
  /** What else there is. */
  lookAround(alone: FunctionAlone, context: Context): Promise<Found | undefined>
  /** The published version of this content; `undefined` when there is none. */
  versionWith(content: string, context: Context): Promise<FunctionVersion | undefined>
  /** Ways by which the function is called without an alias, in words; for plans. */
  bypasses(context: Context): Promise<readonly string[]>
  /** What lets everybody call the URL of the alias, by its policy. For plans; see `openedBy`. */
  openTo(live: FunctionAlias | undefined, context: Context): Promise<Open>
  /** No value of this environment is shown from now on. */
  hide(env: Variables): void
  /** Once the function has been seen. */
  arn(): string | undefined
}

/** What another process made a moment ago may not be seen at once (a guess): how long until nothing is taken for nothing, ms. */
const shownWithin = 4_000

type Led = Pick<Found, 'live' | 'candidate' | 'others'>
type Numbered = Readonly<Record<string, FunctionVersion>>

export function functionNamed(client: LambdaClient, alias: string, secrets: Secrets): FunctionApi {
  let arn: string | undefined
  let isNew = true

  const hide = (env: Variables): void => {
    secrets.add(Object.entries(env).flatMap(([name, value]) => (ownNames.includes(name) ? [] : [value])))
  }

  function read(found: FunctionFound): FunctionVersion {
    const version = readVersion(found)
    hide(version.settings.env)
    return version
  }

  const versions = versionsOf(client, read)

  async function aliasesOf(mark: FunctionMark | undefined, context: Context): Promise<Led> {
    const [aliases, urls] = await Promise.all([client.aliases(context), client.urls(context)])
    const own = [alias, candidateAlias]
    const all = aliases.map(async (each) => {
      if (!own.includes(each.Name ?? '')) return []
      const url = urls.find((one) => qualifierOf(one) === each.Name)
      const policy = each.Name === openedBy(mark, alias) ? await client.policy(each.Name, context) : undefined
      return [[each.Name ?? '', readAlias(each, url, readStatements(policy))] as const]
    })
    const { [alias]: live, [candidateAlias]: candidate } = Object.fromEntries((await Promise.all(all)).flat())
    const others = mark?.created === true && isUnfinished(mark) ? othersIn({ aliases, urls }, own) : []
    return {
      ...(live === undefined ? {} : { live }),
      ...(candidate === undefined ? {} : { candidate }),
      ...(others.length === 0 ? {} : { others }),
    }
  }

  async function latestOf(context: Context): Promise<FunctionFound | undefined> {
    const first = await absentIfMissing(client.find(undefined, context))
    if (first !== undefined || !isNew) return first
    isNew = false
    await context.clock.sleep(shownWithin, context.signal)
    return absentIfMissing(client.find(undefined, context))
  }

  async function findAlone(context: Context): Promise<FunctionAlone | undefined> {
    const found = await latestOf(context)
    if (found === undefined) return undefined
    arn = found.configuration.FunctionArn?.split(':').slice(0, 7).join(':')
    return { arn: arn ?? '', latest: read(found), tags: found.tags }
  }

  async function lookAround(alone: FunctionAlone, context: Context): Promise<Found> {
    const { latest, tags } = alone
    const mark = readMark(tags)
    const led = await aliasesOf(mark, context)
    const seen = await versions.behind(
      [led.live, led.candidate].flatMap((each) => each ?? []),
      context,
    )
    const isForward = isUnfinished(mark) && mark.phase !== 'restoring'
    const ours = isForward ? await oursBeside(seen, latest, mark, context) : undefined
    const all = ours === undefined ? seen : { ...seen, [ours.name]: ours }
    const isChanged = isUnfinished(mark) && readRecipe(tags)?.content !== contentHash(latest)
    const twin = isChanged || mark?.phase === 'restoring' ? undefined : await twinOf(latest, all, context)
    return {
      ...alone,
      ...led,
      versions: all,
      ...(twin === undefined ? {} : { twin }),
    }
  }

  /** The release's own version, as long as no alias leads to it. */
  async function oursBeside(
    seen: Numbered,
    latest: FunctionVersion,
    mark: FunctionMark,
    context: Context,
  ): Promise<FunctionVersion | undefined> {
    const isAsked = ({ settings, image }: FunctionVersion): boolean =>
      hashOf(settings) === mark.asked && digestIn(image) === digestIn(mark.image)
    if (busyWith({ latest }) !== undefined || Object.values(seen).some(isAsked)) return undefined
    return isAsked(latest) || mark.phase !== 'held' ? versions.askedBy(mark, context) : undefined
  }

  async function twinOf(latest: FunctionVersion, seen: Numbered, context: Context): Promise<string | undefined> {
    const near = Object.values(seen).find((each) => contentHash(each) === contentHash(latest))
    return (near ?? (await versions.like(latest, context)))?.name
  }

  return {
    client,
    alias,
    hide,
    arn: () => arn,
    findAlone,
    lookAround: (alone, context) => absentIfMissing(lookAround(alone, context)),
    find: async (context) => {
      const alone = await findAlone(context)
      return alone === undefined ? undefined : absentIfMissing(lookAround(alone, context))
    },
    versionWith: (content, context) => versions.of(content, context),
    bypasses: (context) => bypassesOf(client, context),
    openTo: (live, context) => openTo(client, { name: alias, alias: live }, context),
  }
}
