import { parse, type SemVer } from 'semver'
import { globalValues } from './expressions.ts'
import { gitTagOf, type TagFacts } from './facts.ts'
import type { Found, LatestClaim, Warn } from './found.ts'
import type { RuleOf } from './rule.ts'
import { namesIn, render } from './template.ts'
import { isCut, isStable, overtakenBy, type Reading, semverReading } from './version.ts'

/** The tag of `type=semver`: of a pre-release always the whole version, as `2` must not lead to `2.0.0-rc.1`. */
export function semverValue(rule: RuleOf<'semver'>, facts: TagFacts, warn: Warn): Found | undefined {
  const source = rule.value === undefined ? gitTagOf(facts) : render(rule.value, globalValues(facts))
  if (source === undefined || source === '') return undefined
  const text = matched(rule, source, warn)
  const version = parse(text)
  if (version === null) {
    warn(`"${text}" is no semantic version (semver.org), so that type=semver gives no tag`)
    return undefined
  }
  const whole = isCut(source.replaceAll('/', '-'), text) ? undefined : version
  const latest = { source, version: whole, reading: semverReading(rule) }
  if (isStable(version)) return stableValue({ rule, facts, text, version, latest })
  return { value: isRaw(rule) ? text : version.version, fixed: whole !== undefined, latest }
}

function matched({ match }: RuleOf<'semver'>, source: string, warn: Warn): string {
  if (match === undefined) return source.replaceAll('/', '-')
  const found = source.match(match)
  if (found === null) warn(`"${source}" is not matched by ${match}, so that type=semver takes it as it is`)
  return (found?.[1] ?? source).replaceAll('/', '-')
}

const isRaw = ({ pattern }: RuleOf<'semver'>): boolean => /^\{\{\s*raw\s*\}\}$/.test(pattern)

interface Stable {
  readonly rule: RuleOf<'semver'>
  readonly facts: TagFacts
  readonly text: string
  readonly version: SemVer
  /** Its version is absent when `match` has cut something off. */
  readonly latest: LatestClaim
}

function stableValue({ rule, facts: { repositoryTags }, text, version, latest }: Stable): Found {
  const value = rendered(rule, version, text)
  if (isWhole(rule)) return { value, fixed: latest.version !== undefined, latest }
  if (repositoryTags === undefined) return { value, fixed: false, latest, asksForTags: true }
  const higher = overtakenBy(version, sharing(value, rule, latest.reading), repositoryTags)
  return { value, fixed: false, latest, ...(higher === undefined ? {} : { overtakenBy: higher }) }
}

/** `1` of 1.8.5 is older news than `1` of 1.9.0: only versions with the same tag count. */
const sharing =
  (value: string, rule: RuleOf<'semver'>, reading: Reading): Reading =>
  (tag) => {
    const version = reading(tag)
    return version !== undefined && rendered(rule, version, tag) === value ? version : undefined
  }

const rendered = ({ pattern }: RuleOf<'semver'>, { version, major, minor, patch }: SemVer, raw: string): string =>
  render(pattern, { version, major, minor, patch, raw })

function isWhole({ pattern }: RuleOf<'semver'>): boolean {
  const names = namesIn(pattern)
  const has = (name: string): boolean => names.includes(name)
  return has('version') || has('raw') || (has('major') && has('minor') && has('patch'))
}
