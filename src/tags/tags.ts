import { defaultRules } from './default-rules.ts'
import { globalValues } from './expressions.ts'
import { shortSha, type TagFacts } from './facts.ts'
import type { Found, Warn } from './found.ts'
import { type Latest, latestFor } from './latest.ts'
import type { TagRule } from './rule.ts'
import { tagName } from './tag-name.ts'
import { render } from './template.ts'
import { valueOf } from './values.ts'

export interface ImageTags {
  /** The first tag by priority, for the image's label; the short hash of the commit where there is no tag. */
  readonly version: string
  /** Each names one image for ever: commits, whole versions, git tags. */
  readonly immutable: readonly string[]
  /** They come to name this image once it is released. */
  readonly moving: readonly string[]
  readonly warnings: readonly string[]
  /** What is as it should be, and yet worth a line: why `latest` stays. */
  readonly notes: readonly string[]
}

/** The image's tags by these rules, or by the default ones. */
export function imageTags(rules: readonly TagRule[] | undefined, facts: TagFacts): ImageTags {
  const { tags, latest, warnings } = evaluate(rules, facts)
  // A part of a version may belong to a higher one: where that is not known, it stays, as `latest` does.
  const given = tags.filter(({ overtakenBy, asksForTags }) => overtakenBy === undefined && !asksForTags)
  const unsure = namesOf(tags.filter(({ asksForTags }) => asksForTags)).concat(
    latest.comes === 'unknown' ? 'latest' : [],
  )
  const immutable = namesOf(given.filter(({ fixed }) => fixed))
  const moving = namesOf(given).filter((name) => !immutable.includes(name))
  const withLatest = latest.comes === 'yes' && !immutable.includes('latest') ? unique([...moving, 'latest']) : moving
  return {
    version: tags[0]?.name ?? shortSha(facts.sha),
    immutable,
    moving: withLatest,
    warnings: unique([...warnings, ...(unsure.length === 0 ? [] : [unlisted(unsure, facts)])]),
    notes: unique([...tags.flatMap(overtaken), ...('note' in latest ? [latest.note] : [])]),
  }
}

/** Would the repository's tags make a difference? They are not asked for otherwise. */
export function needsRepositoryTags(rules: readonly TagRule[] | undefined, facts: TagFacts): boolean {
  const { repositoryTags: _, ...unknown } = facts
  const { tags, latest } = evaluate(rules, unknown)
  return latest.comes === 'unknown' || tags.some(({ asksForTags }) => asksForTags)
}

interface Named extends Found {
  readonly name: string
}

interface Evaluation {
  readonly tags: readonly Named[]
  readonly latest: Latest
  readonly warnings: readonly string[]
}

function evaluate(rules: readonly TagRule[] = [], facts: TagFacts): Evaluation {
  const warnings: string[] = []
  const chosen = rules.length === 0 ? defaultRules(facts) : rules
  const tags = chosen
    .toSorted((a, b) => b.priority - a.priority)
    .filter(({ enable }) => render(enable, globalValues(facts)) === 'true')
    .flatMap((rule) => named(rule, facts, (warning) => warnings.push(warning)))
  return { tags, latest: latestFor(tags[0]?.latest, facts.repositoryTags), warnings }
}

function named(rule: TagRule, facts: TagFacts, warn: Warn): readonly Named[] {
  const found = valueOf(rule, facts, warn)
  if (found === undefined) return []
  const [prefix, suffix] = [rule.prefix, rule.suffix].map((text) => render(text, globalValues(facts)))
  const parts = { prefix: prefix ?? '', value: found.value, suffix: suffix ?? '' }
  const name = tagName(parts)
  if (name !== '') return [{ ...found, name }]
  const whole = `${parts.prefix}${parts.value}${parts.suffix}`
  if (whole !== '') warn(`"${whole}" has nothing that a tag may have, so that type=${rule.type} gives no tag`)
  return []
}

const overtaken = ({ name, overtakenBy }: Named): string[] =>
  overtakenBy === undefined ? [] : [`${name} stays as it is: it belongs to ${overtakenBy.version}, which is higher`]

function unlisted(names: readonly string[], { whyNoTags }: TagFacts): string {
  const stay = names.length === 1 ? 'stays as it is' : 'stay as they are'
  const why = whyNoTags === undefined ? '' : `: ${whyNoTags}`
  return `${names.join(', ')} ${stay}, since the repository's tags could not be listed${why}`
}

const namesOf = (tags: readonly Named[]): string[] => unique(tags.map(({ name }) => name))

const unique = (texts: readonly string[]): string[] => [...new Set(texts)]
