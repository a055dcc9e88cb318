// A part of https://docs.github.com/en/rest/actions/workflow-runs#get-a-workflow-run, with members as in octokit/webhooks,
// payload-schemas/api.github.com/common/workflow-run.schema.json, copy read 2026-11-20.
import type { Call, Reply, Simulator } from '../kernel/types.ts'
import { admit, refuse, type Run } from './access.ts'
import { gitRoutes } from './git-data.ts'
import { fullName, refType } from './job.ts'

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
      ...gitRoutes(runs),
    ],
  }
}

function getRun(runs: ReadonlyMap<string, Run>, call: Call): Reply {
  const run = runs.get(call.params['run'] ?? '')
  const asked = `${call.params['owner']}/${call.params['repository']}`.toLowerCase()
  const found = run !== undefined && fullName(run.job).toLowerCase() === asked ? run : undefined
  return admit({ runs, call, of: found?.job, needs: 'actionsRead' }) ?? (found ? ok(found) : refuse('not-found'))
}

const ok = (run: Run): Reply => ({ status: 200, body: describe(run) })

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
