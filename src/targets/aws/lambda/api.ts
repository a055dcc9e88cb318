import type { LambdaClient } from '../../../aws/lambda-client.ts'
import type { FunctionConfiguration, FunctionFound } from '../../../aws/lambda-types.ts'
import type { Context } from '../../../core/context.ts'
import { isCloudError } from '../../../core/errors.ts'
import { hashOf } from '../../../core/hash.ts'
import { isUnfinished } from '../../../core/journal.ts'
import type { Secrets } from '../../../core/secrets.ts'
import { ownNames } from '../app-runner/environment.ts'
import { candidateAlias, type FunctionAlias, readAlias, sharesOf } from './aliases.ts'
import { type FunctionMark, readMark, readRecipe } from './mark.ts'
import { contentHash, digestIn, type FunctionVersion, readSettings, readVersion, type Variables } from './settings.ts'
import { hasStatements, readStatements } from './statements.ts'
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

export function functionNamed(client: LambdaClient, alias: string, secrets: Secrets): FunctionApi {
  let arn: string | undefined
  let isNew = true
  /** Versions do not change once they are there; what may still fail is read again. */
  const known = new Map<string, FunctionVersion>()

  const hide = (env: Variables): void => {
    secrets.add(Object.entries(env).flatMap(([name, value]) => (ownNames.includes(name) ? [] : [value])))
  }

  function read(found: FunctionFound): FunctionVersion {
    const version = readVersion(found)
    hide(version.settings.env)
    return version
  }

  async function version(name: string, context: Context): Promise<FunctionVersion | undefined> {
    const kept = known.get(name)
    if (kept !== undefined) return kept
    const found = await absentIfMissing(client.find(name, context))
    if (found === undefined) return undefined
    const made = read(found)
    if (made.state !== 'Pending') known.set(name, made)
    return made
  }

  /** Lists show neither images nor states, so that what could be it is looked at. */
  async function firstOf(
    listed: (configuration: FunctionConfiguration) => boolean,
    wanted: (version: FunctionVersion) => boolean,
    context: Context,
  ): Promise<FunctionVersion | undefined> {
    const names = (await client.versions(context)).filter(listed).map(({ Version }) => Version ?? '')
    for (const name of names.toReversed()) {
      const found = await version(name, context)
      if (found !== undefined && wanted(found)) return found
    }
    return undefined
  }

  const versionWith = (content: string, { settings }: Pick<FunctionVersion, 'settings'>, context: Context) =>
    firstOf(
      (configuration) => hashOf(readSettings(configuration)) === hashOf(settings),
      (each) => contentHash(each) === content,
      context,
    )

  async function aliasesOf(context: Context): Promise<Readonly<Record<string, FunctionAlias>>> {
    const [aliases, urls] = await Promise.all([client.aliases(context), client.urls(context)])
    const wanted = aliases.filter(({ Name }) => Name === alias || Name === candidateAlias)
    const read = wanted.map(async (each) => {
      const url = urls.find(({ FunctionArn }) => FunctionArn?.split(':')[7] === each.Name)
      const policy = await client.policy(each.Name, context)
      return [each.Name ?? '', readAlias(each, url, readStatements(policy))] as const
    })
    return Object.fromEntries(await Promise.all(read))
  }

  /** The versions that the aliases lead to. */
  async function versionsOf(
    aliases: readonly FunctionAlias[],
    context: Context,
  ): Promise<Readonly<Record<string, FunctionVersion>>> {
    const names = new Set(aliases.flatMap((each) => sharesOf(each).map(({ version: name }) => name)))
    names.delete('$LATEST')
    const all = await Promise.all([...names].map((name) => version(name, context)))
    return Object.fromEntries(all.flatMap((each) => (each === undefined ? [] : [[each.name, each]])))
  }

  /** Between its publication and its alias the release's own version is found by its name in the environment. */
  const unnamed = (mark: FunctionMark, context: Context): Promise<FunctionVersion | undefined> =>
    firstOf(
      (configuration) => hashOf(readSettings(configuration)) === mark.asked,
      ({ image }) => digestIn(image) === digestIn(mark.image),
      context,
    )

  async function latestOf(context: Context): Promise<FunctionFound | undefined> {
    const first = await absentIfMissing(client.find(undefined, context))
    if (first !== undefined || !isNew) return first
    isNew = false
    await context.clock.sleep(shownWithin, context.signal)
    return absentIfMissing(client.find(undefined, context))
  }

  async function lookAround(latest: FunctionFound, context: Context): Promise<Found> {
    const { [alias]: live, [candidateAlias]: candidate } = await aliasesOf(context)
    const present = read(latest)
    const { tags } = latest
    const seen = await versionsOf(
      [live, candidate].flatMap((each) => each ?? []),
      context,
    )
    const mark = readMark(tags)
    const others = isUnfinished(mark) ? await oursAmong(seen, present, mark, context) : undefined
    const versions = others === undefined ? seen : { ...seen, [others.name]: others }
    const changed = isUnfinished(mark) && readRecipe(tags)?.content !== contentHash(present)
    const twin = changed ? undefined : await twinOf(present, versions, context)
    return {
      arn: arn ?? '',
      latest: present,
      tags,
      versions,
      ...(live === undefined ? {} : { live }),
      ...(candidate === undefined ? {} : { candidate }),
      ...(twin === undefined ? {} : { twin }),
    }
  }

  async function oursAmong(
    seen: Readonly<Record<string, FunctionVersion>>,
    latest: FunctionVersion,
    mark: FunctionMark,
    context: Context,
  ): Promise<FunctionVersion | undefined> {
    const isAsked = ({ settings, image }: FunctionVersion): boolean =>
      hashOf(settings) === mark.asked && digestIn(image) === digestIn(mark.image)
    const isUnderWay = latest.update === 'InProgress' || latest.state === 'Pending'
    if (isUnderWay || Object.values(seen).some(isAsked)) return undefined
    return isAsked(latest) || mark.phase !== 'held' ? unnamed(mark, context) : undefined
  }

  async function twinOf(
    latest: FunctionVersion,
    versions: Readonly<Record<string, FunctionVersion>>,
    context: Context,
  ): Promise<string | undefined> {
    const content = contentHash(latest)
    const near = Object.values(versions).find((each) => contentHash(each) === content)
    return (near ?? (await versionWith(content, latest, context)))?.name
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
    versionWith: (content, context) =>
      firstOf(
        () => true,
        (each) => contentHash(each) === content,
        context,
      ),
    bypasses: async (context) => {
      const [urls, policy] = await Promise.all([client.urls(context), client.policy(undefined, context)])
      const ownUrl = urls.some(({ FunctionArn = '' }) => FunctionArn.split(':').length === 7)
      return [
        ...(ownUrl ? ['a URL of its own'] : []),
        ...(hasStatements(policy) ? ['permissions of others on the function itself'] : []),
      ]
    },
  }
}

async function absentIfMissing<T>(work: Promise<T>): Promise<T | undefined> {
  try {
    return await work
  } catch (error) {
    if (isCloudError(error, 'missing')) return undefined
    throw error
  }
}
