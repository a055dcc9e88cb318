import type { LambdaClient } from '../../../aws/lambda-client.ts'
import type { FunctionFound } from '../../../aws/lambda-types.ts'
import type { Context } from '../../../core/context.ts'
import { absentIfMissing } from '../../../core/errors.ts'
import { hashOf } from '../../../core/hash.ts'
import { isUnfinished } from '../../../core/journal.ts'
import type { Secrets } from '../../../core/secrets.ts'
import { ownNames } from '../environment.ts'
import { candidateAlias, type FunctionAlias, readAlias } from './aliases.ts'
import { bypassesOf } from './bypasses.ts'
import { type FunctionMark, readMark, readRecipe } from './mark.ts'
import { contentHash, digestIn, type FunctionVersion, readVersion, type Variables } from './settings.ts'
import { readStatements } from './statements.ts'
import { versionsOf } from './versions.ts'
import type { Found } from './view.ts'

/** One function, as the target reads it. */
export interface FunctionApi {
  readonly client: LambdaClient
  /** The alias that users call. */
  readonly alias: string
  /** `undefined` when there is none. */
  find(context: Context): Promise<Found | undefined>
  /** The published version of this content; `undefined` when there is none. */
  versionWith(content: string, context: Context): Promise<FunctionVersion | undefined>
  /** Ways by which the function is called without an alias, in words; for plans. */
  bypasses(context: Context): Promise<readonly string[]>
  /** No value of this environment is shown from now on. */
  hide(env: Variables): void
  /** Once the function has been seen. */
  arn(): string | undefined
}

/** What another process made a moment ago may not be seen at once (a guess): how long until nothing is taken for nothing, ms. */
const shownWithin = 4_000

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

  async function aliasesOf(context: Context): Promise<Readonly<Record<string, FunctionAlias>>> {
    const [aliases, urls] = await Promise.all([client.aliases(context), client.urls(context)])
    const wanted = aliases.filter(({ Name }) => Name === alias || Name === candidateAlias)
    const all = wanted.map(async (each) => {
      const url = urls.find(({ FunctionArn }) => FunctionArn?.split(':')[7] === each.Name)
      const policy = await client.policy(each.Name, context)
      return [each.Name ?? '', readAlias(each, url, readStatements(policy))] as const
    })
    return Object.fromEntries(await Promise.all(all))
  }

  async function latestOf(context: Context): Promise<FunctionFound | undefined> {
    const first = await absentIfMissing(client.find(undefined, context))
    if (first !== undefined || !isNew) return first
    isNew = false
    await context.clock.sleep(shownWithin, context.signal)
    return absentIfMissing(client.find(undefined, context))
  }

  async function lookAround(found: FunctionFound, context: Context): Promise<Found> {
    const { [alias]: live, [candidateAlias]: candidate } = await aliasesOf(context)
    const latest = read(found)
    const { tags } = found
    const led = [live, candidate].flatMap((each) => each ?? [])
    const seen = await versions.behind(led, context)
    const mark = readMark(tags)
    const ours = isUnfinished(mark) ? await oursBeside(seen, latest, mark, context) : undefined
    const all = ours === undefined ? seen : { ...seen, [ours.name]: ours }
    const isChanged = isUnfinished(mark) && readRecipe(tags)?.content !== contentHash(latest)
    const twin = isChanged ? undefined : await twinOf(latest, all, context)
    return {
      arn: arn ?? '',
      latest,
      tags,
      versions: all,
      ...(live === undefined ? {} : { live }),
      ...(candidate === undefined ? {} : { candidate }),
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
    const isUnderWay = latest.update === 'InProgress' || latest.state === 'Pending'
    if (isUnderWay || Object.values(seen).some(isAsked)) return undefined
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
    find: async (context) => {
      const latest = await latestOf(context)
      if (latest === undefined) return undefined
      arn = latest.configuration.FunctionArn?.split(':').slice(0, 7).join(':')
      return absentIfMissing(lookAround(latest, context))
    },
    versionWith: (content, context) => versions.of(content, context),
    bypasses: (context) => bypassesOf(client, context),
  }
}
