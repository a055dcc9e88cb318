// Members of octokit/webhooks, payload-schemas/api.github.com (push, pull_request, workflow_dispatch, schedule), as far as something looks
// at them, read 2026-11-21.
import { fullName, type Job } from './job.ts'

/** The payload of the event that the run is for. */
export function eventPayload(job: Job): object {
  if (job.event === 'push') return push(job)
  if (job.event === 'pull_request' || job.event === 'pull_request_target') return pullRequest(job)
  // observed: a scheduled run's payload tells its schedule alone (docker/metadata-action, fixtures/event_schedule.json).
  if (job.event === 'schedule') return { schedule: '0 3 * * *' }
  return { ref: job.ref, repository: repository(job), sender: sender(job) }
}

function push(job: Job): object {
  const head = {
    id: job.sha,
    tree_id: '0'.repeat(40),
    distinct: true,
    message: 'A change',
    timestamp: job.committedAt,
    url: `https://github.com/${fullName(job)}/commit/${job.sha}`,
    author: { name: 'Mona', email: 'mona@example.com' },
    committer: { name: 'Mona', email: 'mona@example.com' },
  }
  return {
    ref: job.ref,
    base_ref: job.ref.startsWith('refs/tags/') ? `refs/heads/${job.defaultBranch}` : null,
    before: '0'.repeat(40),
    after: job.sha,
    head_commit: head,
    commits: job.ref.startsWith('refs/tags/') ? [] : [head],
    repository: repository(job),
    sender: sender(job),
  }
}

function pullRequest(job: Job): object {
  const number = Number(/^refs\/pull\/(\d+)\//.exec(job.ref)?.[1] ?? 7)
  return {
    action: 'synchronize',
    number,
    pull_request: {
      number,
      head: { ref: job.headRef, sha: job.sha },
      base: { ref: job.baseRef, sha: '0'.repeat(40) },
    },
    repository: repository(job),
    sender: sender(job),
  }
}

const repository = (job: Job): object => ({
  id: Number(job.repositoryId),
  name: job.repository,
  full_name: fullName(job),
  private: job.visibility !== 'public',
  html_url: `https://github.com/${fullName(job)}`,
  description: job.description ?? null,
  license: job.license === undefined ? null : { key: job.license.toLowerCase(), spdx_id: job.license },
  default_branch: job.defaultBranch,
  visibility: job.visibility,
})

const sender = (job: Job): object => ({ login: job.actor, id: Number(job.actorId), type: 'User' })
