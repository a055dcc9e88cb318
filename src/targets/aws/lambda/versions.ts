import type { LambdaClient } from '../../../aws/lambda-client.ts'
import type { FunctionConfiguration, FunctionFound } from '../../../aws/lambda-types.ts'
import type { Context } from '../../../core/context.ts'
import { absentIfMissing } from '../../../core/errors.ts'
import { hashOf } from '../../../core/hash.ts'
import { type FunctionAlias, sharesOf } from './aliases.ts'
import type { FunctionMark } from './mark.ts'
import { contentHash, digestIn, type FunctionVersion, readSettings } from './settings.ts'

/** The published versions of one function. They do not change once they are there, so each is read once. */
export interface Versions {
  /** Those that the aliases lead to, by number. */
  behind(aliases: readonly FunctionAlias[], context: Context): Promise<Readonly<Record<string, FunctionVersion>>>
  /** The newest of this content. */
  of(content: string, context: Context): Promise<FunctionVersion | undefined>
  /** The same, where it is known what the version must be set to. */
  like(latest: FunctionVersion, context: Context): Promise<FunctionVersion | undefined>
  /** The one that the release of the mark has published. */
  askedBy(mark: FunctionMark, context: Context): Promise<FunctionVersion | undefined>
}

export function versionsOf(client: LambdaClient, read: (found: FunctionFound) => FunctionVersion): Versions {
  /** What may still fail is read again. */
  const known = new Map<string, FunctionVersion>()

  async function version(name: string, context: Context): Promise<FunctionVersion | undefined> {
    const kept = known.get(name)
    if (kept !== undefined) return kept
    const found = await absentIfMissing(client.find(name, context))
    if (found === undefined) return undefined
    const made = read(found)
    if (made.state !== 'Pending' && made.sealed === undefined) known.set(name, made)
    return made
  }

  /** Lists show neither images nor states, so that what could be it is looked at. */
  async function newest(
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

  return {
    behind: async (aliases, context) => {
      const names = new Set(aliases.flatMap((each) => sharesOf(each).map(({ version: name }) => name)))
      names.delete('$LATEST')
      const all = await Promise.all([...names].map((name) => version(name, context)))
      return Object.fromEntries(all.flatMap((each) => (each === undefined ? [] : [[each.name, each]])))
    },
    of: (content, context) =>
      newest(
        () => true,
        (each) => contentHash(each) === content,
        context,
      ),
    like: (latest, context) =>
      newest(
        (configuration) => hashOf(readSettings(configuration)) === hashOf(latest.settings),
        (each) => contentHash(each) === contentHash(latest),
        context,
      ),
    // Between its publication and its alias it is found by its name in the environment.
    askedBy: (mark, context) =>
      newest(
        (configuration) => hashOf(readSettings(configuration)) === mark.asked,
        ({ image }) => digestIn(image) === digestIn(mark.image),
        context,
      ),
  }
}
