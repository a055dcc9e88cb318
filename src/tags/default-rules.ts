import { gitTagOf, type TagFacts } from './facts.ts'
import { priorities, type TagRule } from './rule.ts'
import { asItIs } from './version.ts'

const common = { enable: 'true', prefix: '', suffix: '' } as const
const semver = (pattern: string): TagRule => ({ ...common, type: 'semver', priority: priorities.semver, pattern })
const ref = { ...common, type: 'ref', priority: priorities.ref } as const

/**
 * The rules where none are given: those of metadata-action, with a version's parts and the commit besides. `0` is not given,
 * since 0.2 may break what 0.1 did (semver.org, item 4).
 */
export function defaultRules(facts: TagFacts): readonly TagRule[] {
  return [
    { ...common, type: 'schedule', priority: priorities.schedule, pattern: 'nightly' },
    { ...ref, event: 'branch' },
    { ...ref, event: 'pr', prefix: 'pr-' },
    ...gitTagRules(gitTagOf(facts)),
    { ...common, type: 'sha', priority: priorities.sha, prefix: 'sha-', format: 'short' },
  ]
}

function gitTagRules(tag: string | undefined): readonly TagRule[] {
  if (tag === undefined) return []
  const version = asItIs(tag)
  if (version === undefined) return [{ ...ref, event: 'tag' }]
  const major = version.major === 0 ? [] : [semver('{{major}}')]
  return [semver('{{version}}'), semver('{{major}}.{{minor}}'), ...major]
}
