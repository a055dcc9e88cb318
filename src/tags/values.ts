import { eq, valid } from 'semver'
import { globalValues } from './expressions.ts'
import { branchOf, gitTagOf, pullRequestOf, shortSha, type TagFacts } from './facts.ts'
import type { Found, Warn } from './found.ts'
import { patternExpression } from './pattern.ts'
import type { RuleOf, TagRule } from './rule.ts'
import { semverValue } from './semver-value.ts'
import { render } from './template.ts'
import { asItIs, matchReading } from './version.ts'

/** What a rule gives in this run; nothing where it is not about such a run. */
export function valueOf(rule: TagRule, facts: TagFacts, warn: Warn): Found | undefined {
  switch (rule.type) {
    case 'schedule':
      return facts.event.includes('schedule') ? moves(render(rule.pattern, globalValues(facts))) : undefined
    case 'semver':
      return semverValue(rule, facts, warn)
    case 'match':
      return matchValue(rule, facts, warn)
    case 'edge':
      return edgeValue(rule, facts)
    case 'ref':
      return refValue(rule, facts)
    case 'raw':
      return rawValue(rule, facts)
    case 'sha':
      return { value: rule.format === 'short' ? shortSha(facts.sha) : facts.sha, fixed: true }
  }
}

const moves = (value: string | undefined): Found | undefined =>
  value === undefined ? undefined : { value, fixed: false }

function matchValue(rule: RuleOf<'match'>, facts: TagFacts, warn: Warn): Found | undefined {
  const source = rule.value === undefined ? gitTagOf(facts) : render(rule.value, globalValues(facts))
  if (source === undefined || source === '') return undefined
  const found = source.match(patternExpression(rule.pattern))
  if (found === null) {
    warn(`"${source}" is not matched by ${rule.pattern}, so that type=match gives no tag`)
    return undefined
  }
  const value = found[rule.group]
  if (value === undefined) {
    warn(`${rule.pattern} finds no group ${rule.group} in "${source}", so that type=match gives no tag`)
    return undefined
  }
  const reading = matchReading(rule)
  const version = reading(source)
  const fixed = version !== undefined && valid(value) !== null && eq(value, version)
  return { value, fixed, latest: { source, version, reading } }
}

function edgeValue({ branch }: RuleOf<'edge'>, facts: TagFacts): Found | undefined {
  const current = branchOf(facts)
  return current !== undefined && current === (branch ?? facts.defaultBranch) ? moves('edge') : undefined
}

function refValue({ event }: RuleOf<'ref'>, facts: TagFacts): Found | undefined {
  if (event === 'branch') return moves(branchOf(facts))
  if (event === 'pr') return moves(pullRequestOf(facts))
  const tag = gitTagOf(facts)
  if (tag === undefined) return undefined
  return { value: tag, fixed: true, latest: { source: tag, version: asItIs(tag), reading: asItIs } }
}

/** A name that is a whole version is taken for one. */
function rawValue({ value }: RuleOf<'raw'>, facts: TagFacts): Found {
  const rendered = render(value, globalValues(facts))
  return { value: rendered, fixed: valid(rendered) !== null }
}
