import { branchOf, gitTagOf, pullRequestOf, shortSha, type TagFacts } from './facts.ts'
import type { Values } from './template.ts'

export const defaultBranchExpressions = ['is_default_branch', 'is_not_default_branch'] as const

/** Expressions that prefixes, suffixes and values may hold. */
export const globalExpressions = [
  'branch',
  'tag',
  'sha',
  'base_ref',
  'commit_date',
  ...defaultBranchExpressions,
] as const

export function globalValues(facts: TagFacts): Values {
  const onDefaultBranch = isDefaultBranch(facts)
  return {
    branch: branchOf(facts),
    tag: gitTagOf(facts),
    sha: shortSha(facts.sha),
    base_ref: hasBase(facts) ? facts.baseRef : undefined,
    commit_date: facts.createdAt,
    is_default_branch: String(onDefaultBranch),
    is_not_default_branch: String(!onDefaultBranch),
  }
}

const hasBase = (facts: TagFacts): boolean => gitTagOf(facts) !== undefined || pullRequestOf(facts) !== undefined

/** Events that are always about the last commit of the default branch, as metadata-action has it. */
const aboutDefaultBranch = /create|discussion|issues|schedule/

function isDefaultBranch(facts: TagFacts): boolean {
  if (facts.ref === '') return false
  const branch = branchOf(facts)
  return (branch !== undefined && branch === facts.defaultBranch) || aboutDefaultBranch.test(facts.event)
}
