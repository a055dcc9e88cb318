import {
  type Attributes,
  commonProblem,
  groupProblem,
  referenceProblem,
  regexProblem,
  templatesProblem,
} from './attribute-problems.ts'
import { patternExpression } from './pattern.ts'
import { priorities, refEvents, shaFormats, type TagRule } from './rule.ts'

export type Made = { readonly rule: TagRule } | { readonly problem: string }

/** A rule from attributes that its type knows; a problem is to be read after the line. */
export function makeRule(type: TagRule['type'], attributes: Attributes): Made {
  const problem = commonProblem(attributes) ?? templatesProblem(type, attributes)
  if (problem !== undefined) return { problem }
  const own = makers[type](attributes)
  if (typeof own === 'string') return { problem: own }
  const common = {
    enable: (attributes.get('enable') ?? 'true').replaceAll(/\s/g, ''),
    priority: Number(attributes.get('priority') ?? priorities[type]),
    prefix: attributes.get('prefix') ?? usualPrefix(own),
    suffix: attributes.get('suffix') ?? '',
  }
  return { rule: { ...common, ...own } }
}

function usualPrefix(own: OwnParts): string {
  if (own.type === 'sha') return 'sha-'
  return own.type === 'ref' && own.event === 'pr' ? 'pr-' : ''
}

type Common = 'enable' | 'priority' | 'prefix' | 'suffix'
type OwnParts = TagRule extends infer Rule ? (Rule extends TagRule ? Omit<Rule, Common> : never) : never

/** What a type has of its own, or what is wrong with it. */
const makers: Readonly<Record<TagRule['type'], (attributes: Attributes) => OwnParts | string>> = {
  schedule: (attributes) => ({ type: 'schedule', pattern: attributes.get('pattern') || 'nightly' }),
  semver: makeSemver,
  match: makeMatch,
  edge: (attributes) => ({ type: 'edge', ...given('branch', attributes) }),
  ref: (attributes) => {
    const event = refEvents.find((name) => name === attributes.get('event'))
    return event === undefined ? `needs ${oneOf('event', refEvents)}` : { type: 'ref', event }
  },
  raw: (attributes) => {
    const value = attributes.get('value')
    if (value === undefined) return 'needs value=, the name of the tag'
    return referenceProblem(value) ?? { type: 'raw', value }
  },
  sha: (attributes) => {
    const format = shaFormats.find((name) => name === (attributes.get('format') ?? 'short'))
    return format === undefined ? `needs ${oneOf('format', shaFormats)}` : { type: 'sha', format }
  },
}

function makeSemver(attributes: Attributes): OwnParts | string {
  const pattern = attributes.get('pattern')
  if (!pattern) return 'needs pattern=, for instance pattern={{version}}'
  const match = attributes.get('match')
  const problem = match ? (regexProblem('match', match, RegExp) ?? groupProblem(match)) : undefined
  return problem ?? { type: 'semver', pattern, ...given('match', attributes), ...given('value', attributes) }
}

function makeMatch(attributes: Attributes): OwnParts | string {
  const pattern = attributes.get('pattern')
  if (!pattern) return 'needs pattern=, a regular expression'
  const group = attributes.get('group') ?? '0'
  if (!/^\d{1,3}$/.test(group)) return `has group=${group}, which is no number of a group`
  const problem = regexProblem('pattern', pattern, patternExpression)
  return problem ?? { type: 'match', pattern, group: Number(group), ...given('value', attributes) }
}

/** An empty attribute is an absent one. */
function given<Name extends string>(name: Name, attributes: Attributes): Partial<Record<Name, string>> {
  const part: Partial<Record<Name, string>> = {}
  const text = attributes.get(name)
  if (text) part[name] = text
  return part
}

const oneOf = (name: string, values: readonly string[]): string =>
  values.map((value) => `${name}=${value}`).join(' or ')
