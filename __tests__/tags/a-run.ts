import { parseTagRules } from '../../src/tags/parse.ts'
import type { TagFacts } from '../../src/tags/facts.ts'
import type { TagRule } from '../../src/tags/rule.ts'

/** Seconds since the epoch: the time that docker/metadata-action's own tests have, 2020-01-10T00:30:00Z. */
export const commitTime = 1578616200

/** The events of docker/metadata-action's own tests (__tests__/fixtures at dc80280, read November 2026), as facts. */
export const runs = {
  push_dev: { ref: 'refs/heads/dev', sha: '860c1904a1ce19322e91ac35af1ab07466440c37' },
  push_master: { ref: 'refs/heads/master', sha: '266574110acf203503badf966df2ea24b5d732d7' },
  push_invalidchars: { ref: 'refs/heads/my/feature#1245', sha: '983315b5e8d46e46fc4c49869e85e7ee5fb289ba' },
  workflow_dispatch: { event: 'workflow_dispatch', ref: 'refs/heads/master' },
  schedule: { event: 'schedule', ref: 'refs/heads/master' },
  pull_request: {
    event: 'pull_request',
    ref: 'refs/pull/15/merge',
    sha: 'a9c8c5828b91be19d9728548b24759e352367ef1',
    baseRef: 'master',
  },
  pull_request_target: {
    event: 'pull_request_target',
    ref: 'refs/pull/15/merge',
    sha: '266574110acf203503badf966df2ea24b5d732d7',
    baseRef: 'master',
  },
  create_tag: { event: 'create', ref: 'refs/tags/v2.1.8-beta.67' },
  create_branch: { event: 'create', ref: 'refs/heads/dev' },
  discussion: { event: 'discussion', ref: 'refs/heads/master' },
  issue_opened: { event: 'issues', ref: 'refs/heads/master' },
  release: { event: 'release', ref: 'refs/tags/v1.1.1' },
  'tag_v1.1.1': { ref: 'refs/tags/v1.1.1', baseRef: 'master' },
  'tag_v2.0.8-beta.67': { ref: 'refs/tags/v2.0.8-beta.67' },
  'tag_v1.2.3rc2': { ref: 'refs/tags/v1.2.3rc2' },
  'tag_p1/v1.0.0': { ref: 'refs/tags/p1/v1.0.0' },
  'tag_20200110-RC2': { ref: 'refs/tags/20200110-RC2' },
  tag_release1: { ref: 'refs/tags/release1' },
  tag_sometag: { ref: 'refs/tags/sometag' },
} satisfies Record<string, Partial<TagFacts>>

export type RunName = keyof typeof runs

export const someRun: TagFacts = {
  ref: 'refs/heads/main',
  event: 'push',
  sha: '860c1904a1ce19322e91ac35af1ab07466440c37',
  defaultBranch: 'master',
  createdAt: commitTime,
  repositoryTags: [],
}

export const aRun = (facts: Partial<TagFacts> = {}): TagFacts => ({ ...someRun, ...facts })

export const pushOf = (tag: string, repositoryTags: readonly string[] = [tag]): TagFacts =>
  aRun({ ref: `refs/tags/${tag}`, repositoryTags })

export function rulesOf(...lines: readonly string[]): readonly TagRule[] {
  const parsed = parseTagRules(lines)
  if ('problem' in parsed) throw new Error(parsed.problem)
  return parsed.value
}
