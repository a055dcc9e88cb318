import { compare, parse, type SemVer } from 'semver'
import { patternExpression } from './pattern.ts'
import type { RuleOf } from './rule.ts'

/** How a rule reads a git tag, or a value that was given, as a version; nothing where it is none. */
export type Reading = (source: string) => SemVer | undefined

export const asItIs: Reading = (source) => parse(source) ?? undefined

/** `type=semver`: what `match` finds, if that is not a part of a longer version. */
export const semverReading =
  ({ match }: RuleOf<'semver'>): Reading =>
  (source) => {
    const text = match === undefined ? source : source.match(match)?.[1]
    return text === undefined || isCut(source, text) ? undefined : asItIs(text.replaceAll('/', '-'))
  }

/** `type=match`: a git tag that is a version, else what the pattern finds. */
export const matchReading =
  ({ pattern, group }: RuleOf<'match'>): Reading =>
  (source) => {
    const text = source.match(patternExpression(pattern))?.[group]
    if (text === undefined) return undefined
    return asItIs(source) ?? (isCut(source, text) ? undefined : asItIs(text))
  }

/** A pattern such as `\d.\d.\d` takes `2.0.8` from `v2.0.8-beta.67` and `0.2.3` from `10.2.3`: that is not the version. */
export function isCut(source: string, text: string): boolean {
  const at = source.indexOf(text)
  return /\d\.?$/.test(source.slice(0, at)) || /^[-.]?[0-9a-z]/i.test(source.slice(at + text.length))
}

export const isStable = ({ prerelease }: SemVer): boolean => prerelease.length === 0

/** The highest stable version among the tags that is higher than this one. */
export function overtakenBy(version: SemVer, reading: Reading, tags: readonly string[]): SemVer | undefined {
  const versions = tags.flatMap((tag) => reading(tag) ?? [])
  const higher = versions.filter((other) => isStable(other) && compare(other, version) > 0)
  return higher.sort(compare).at(-1)
}
