// The claims of a job's token follow https://docs.github.com/en/actions/reference/security/oidc, copy read 2026-11-20.
import { randomUUID } from 'node:crypto'
import { fullName, type Job, refType, workflowRef } from './job.ts'

export const issuer = 'https://token.actions.githubusercontent.com'

/** documented: a token lives for five minutes. */
const lifetime = 300
/** documented, by the page's example: `nbf` lies ten minutes before `iat`. */
const backdated = 600

export interface TokenRequest {
  readonly job: Job
  readonly audience: string | undefined
  /** Seconds since the epoch. */
  readonly now: number
  /** Does a pull_request_target run count as a pull request in `sub`? */
  readonly targetCounts: boolean
}

export function claimsOf(request: TokenRequest): Record<string, string | number> {
  const { job, audience, now } = request
  return {
    ...jobClaims(job),
    jti: randomUUID(),
    sub: subjectOf(job, request.targetCounts),
    aud: audience ?? `https://github.com/${job.owner}`,
    iss: issuer,
    nbf: now - backdated,
    iat: now,
    exp: now + lifetime,
  }
}

/**
 * documented: `environment:NAME` for a job with an environment, else `pull_request`, else the ref; a colon within a value is `%3A`;
 * repositories with immutable subjects carry `@ID` after both names.
 */
export function subjectOf(job: Job, targetCounts = true): string {
  const names =
    job.subject === 'ids' ? `${job.owner}@${job.ownerId}/${job.repository}@${job.repositoryId}` : fullName(job)
  return `repo:${names}:${contextOf(job, targetCounts)}`
}

function contextOf(job: Job, targetCounts: boolean): string {
  if (job.environment !== undefined) return `environment:${job.environment.replaceAll(':', '%3A')}`
  const pullRequest = job.event === 'pull_request' || (targetCounts && job.event === 'pull_request_target')
  return pullRequest ? 'pull_request' : `ref:${job.ref.replaceAll(':', '%3A')}`
}

// documented: every claim of GitHub's own is a string, numbers and booleans too.
function jobClaims(job: Job): Record<string, string> {
  return {
    ref: job.ref,
    ref_type: refType(job),
    ref_protected: String(job.refProtected),
    sha: job.sha,
    repository: fullName(job),
    repository_id: job.repositoryId,
    repository_owner: job.owner,
    repository_owner_id: job.ownerId,
    repository_visibility: job.visibility,
    run_id: job.runId,
    run_number: job.runNumber,
    run_attempt: job.runAttempt,
    check_run_id: job.checkRunId,
    actor: job.actor,
    actor_id: job.actorId,
    workflow: job.workflow,
    workflow_ref: workflowRef(job),
    workflow_sha: job.sha,
    job_workflow_ref: job.jobWorkflowRef ?? workflowRef(job),
    job_workflow_sha: job.sha,
    head_ref: job.headRef,
    base_ref: job.baseRef,
    event_name: job.event,
    runner_environment: job.runnerEnvironment,
    ...(job.environment !== undefined && { environment: job.environment }),
    ...(job.enterprise !== undefined && { enterprise: job.enterprise, enterprise_id: '77' }),
  }
}

/** `claims_supported` of the discovery document. */
export const supportedClaims = (job: Job): string[] =>
  Object.keys(
    claimsOf({
      job: { ...job, environment: 'any', enterprise: 'any' },
      audience: undefined,
      now: 0,
      targetCounts: true,
    }),
  )
