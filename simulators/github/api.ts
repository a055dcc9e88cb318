// A part of https://docs.github.com/en/rest/actions/workflow-runs#get-a-workflow-run, with members as in octokit/webhooks,
// payload-schemas/api.github.com/common/workflow-run.schema.json, copy read 2026-11-20.
import type { Call, Refusal, Reply, Simulator } from '../kernel/types.ts'
import { fullName, type Job, refType } from './job.ts'

/** A workflow run with where it stands. */
export interface Run {
  readonly job: Job
  readonly status: 'queued' | 'in_progress' | 'completed'
  readonly conclusion: 'success' | 'failure' | 'cancelled' | undefined
  /** Wall-clock ms. */
  readonly started: number
}

export function createApi(runs: ReadonlyMap<string, Run>): Simulator {
  return {
    name: 'github-api',
    hosts: ['api.github.com'],
    refuse,
    routes: [
      {
        operation: 'github.actions.runs.get',
        method: 'GET',
        path: '/repos/{owner}/{repository}/actions/runs/{run}',
        handle: (call) => getRun(runs, call),
      },
    ],
  }
}

function getRun(runs: ReadonlyMap<string, Run>, call: Call): Reply {
  const caller = callerOf(runs, call)
  if (caller === 'unknown') return problem(401, 'Bad credentials')
  const run = runs.get(call.params['run'] ?? '')
  const asked = `${call.params['owner']}/${call.params['repository']}`
  if (!run || fullName(run.job).toLowerCase() !== asked.toLowerCase()) return refuse('not-found')
  // observed: what a caller may not see is answered as if it were not there.
  const visible = run.job.visibility === 'public' || (caller && fullName(caller) === fullName(run.job))
  if (!visible) return refuse('not-found')
  if (caller && !caller.actionsRead && run.job.visibility !== 'public') return refuse('denied')
  return { status: 200, body: describe(run) }
}

/** The job whose GITHUB_TOKEN was sent; `unknown` for a token that is nobody's; nothing for an anonymous call. */
function callerOf(runs: ReadonlyMap<string, Run>, { headers }: Call): Job | 'unknown' | undefined {
  const sent = /^(?:bearer|token) (.+)$/i.exec(headers['authorization'] ?? '')?.[1]
  if (sent === undefined) return headers['authorization'] === undefined ? undefined : 'unknown'
  // documented: GITHUB_TOKEN expires when its job ends.
  return [...runs.values()].find(({ job, status }) => job.token === sent && status !== 'completed')?.job ?? 'unknown'
}

function describe({ job, status, conclusion, started }: Run): object {
  const url = `https://api.github.com/repos/${fullName(job)}/actions/runs/${job.runId}`
  const actor = { login: job.actor, id: Number(job.actorId), type: 'User' }
  return {
    id: Number(job.runId),
    name: job.workflow,
    node_id: `WFR_${job.runId}`,
    head_branch: refType(job) === 'branch' ? job.ref.replace('refs/heads/', '') : job.ref.replace('refs/tags/', ''),
    head_sha: job.sha,
    path: job.workflowPath,
    display_title: job.workflow,
    run_number: Number(job.runNumber),
    run_attempt: Number(job.runAttempt),
    event: job.event,
    status,
    conclusion: conclusion ?? null,
    url,
    html_url: `https://github.com/${fullName(job)}/actions/runs/${job.runId}`,
    created_at: isoSeconds(started),
    updated_at: isoSeconds(started),
    run_started_at: isoSeconds(started),
    actor,
    triggering_actor: actor,
    repository: { id: Number(job.repositoryId), full_name: fullName(job), private: job.visibility !== 'public' },
  }
}

const isoSeconds = (ms: number): string => `${new Date(ms).toISOString().slice(0, 19)}Z`

const refusals: Readonly<Record<Refusal, readonly [number, string]>> = {
  throttled: [429, 'API rate limit exceeded for installation.'],
  denied: [403, 'Resource not accessible by integration'],
  'not-found': [404, 'Not Found'],
  malformed: [400, 'Problems parsing JSON'],
  'error-500': [500, 'Server Error'],
  'error-503': [503, 'Service Unavailable'],
}

function refuse(kind: Refusal): Reply {
  const reply = problem(...refusals[kind])
  return kind === 'throttled' ? { ...reply, headers: { 'retry-after': '1' } } : reply
}

const problem = (status: number, message: string): Reply => ({
  status,
  body: { message, documentation_url: 'https://docs.github.com/rest', status: String(status) },
})
