// Follows https://docs.github.com/en/rest/git/refs#list-matching-references and https://docs.github.com/en/rest/git/commits#get-a-commit-object,
// with members as in @octokit/openapi-types 29.0.1 (`git-ref`, `git-commit`), read 2026-11-21.
import { createHash } from 'node:crypto'
import type { Call, Reply, Route } from '../kernel/types.ts'
import { admit, problem, refuse, type Run } from './access.ts'
import { fullName, type Job } from './job.ts'

export const gitRoutes = (runs: ReadonlyMap<string, Run>): readonly Route[] => [
  {
    operation: 'github.git.matching-refs',
    method: 'GET',
    path: '/repos/{owner}/{repository}/git/matching-refs/{ref=**}',
    handle: (call) => look(runs, call, (jobs) => ({ status: 200, body: matching(jobs, call.params['ref'] ?? '') })),
  },
  {
    operation: 'github.git.commits.get',
    method: 'GET',
    path: '/repos/{owner}/{repository}/git/commits/{sha}',
    handle: (call) => look(runs, call, (jobs) => commit(jobs, call.params['sha'] ?? '')),
  },
]

/** What a repository has is what its jobs say. */
function look(runs: ReadonlyMap<string, Run>, call: Call, show: (jobs: readonly Job[]) => Reply): Reply {
  const asked = `${call.params['owner']}/${call.params['repository']}`.toLowerCase()
  const jobs = [...runs.values()].map(({ job }) => job).filter((job) => fullName(job).toLowerCase() === asked)
  return admit({ runs, call, of: jobs[0], needs: 'contentsRead' }) ?? show(jobs)
}

/**
 * documented: references that start with what is asked for, whether or not that is one itself. observed: all of them at once,
 * whatever `per_page` says (github/docs issue 3863).
 */
function matching(jobs: readonly Job[], asked: string): object[] {
  const refs = new Map(jobs.flatMap(refsOf))
  return [...refs]
    .filter(([ref]) => ref.startsWith(`refs/${asked}`))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([ref, sha]) => ({
      ref,
      node_id: idOf('REF', ref),
      url: `${apiOf(jobs)}/git/${ref}`,
      object: { sha, type: 'commit', url: `${apiOf(jobs)}/git/commits/${sha}` },
    }))
}

function refsOf(job: Job): [string, string][] {
  const tags = Object.entries(job.tags).map(([name, sha]): [string, string] => [`refs/tags/${name}`, sha])
  return job.ref.startsWith('refs/pull/') ? tags : [...tags, [job.ref, job.sha]]
}

function commit(jobs: readonly Job[], sha: string): Reply {
  const commits = new Map(jobs.flatMap((job) => [...Object.entries(job.commits), [job.sha, job.committedAt] as const]))
  const made = commits.get(sha)
  if (!/^[0-9a-f]{40}$/.test(sha)) return problem(422, `The SHA ${sha} isn't a valid object id.`)
  if (made === undefined) return refuse('not-found')
  const person = { name: 'Mona', email: 'mona@example.com' }
  const url = `${apiOf(jobs)}/git/commits/${sha}`
  const body = {
    sha,
    node_id: idOf('C', sha),
    url,
    html_url: `${pageOf(jobs)}/commit/${sha}`,
    // The author wrote it an hour before it was committed, as after a rebase.
    author: { ...person, date: isoSeconds(Date.parse(made) - 3_600_000) },
    committer: { ...person, date: isoSeconds(Date.parse(made)) },
    message: 'A change',
    tree: { sha: hash(`tree ${sha}`), url: `${apiOf(jobs)}/git/trees/${hash(`tree ${sha}`)}` },
    parents: [],
    verification: { verified: false, reason: 'unsigned', signature: null, payload: null, verified_at: null },
  }
  return { status: 200, body }
}

const nameOf = ([job]: readonly Job[]): string => (job === undefined ? '' : fullName(job))
const apiOf = (jobs: readonly Job[]): string => `https://api.github.com/repos/${nameOf(jobs)}`
const pageOf = (jobs: readonly Job[]): string => `https://github.com/${nameOf(jobs)}`
const hash = (text: string): string => createHash('sha1').update(text).digest('hex')
const idOf = (kind: string, text: string): string => `${kind}_${hash(text).slice(0, 16)}`
/** observed: the API tells times in UTC. */
const isoSeconds = (ms: number): string => `${new Date(ms).toISOString().slice(0, 19)}Z`
