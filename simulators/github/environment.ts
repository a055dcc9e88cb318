// Follows https://docs.github.com/en/actions/reference/workflows-and-actions/variables, and, for the runtime's variables,
// src/Runner.Worker/Handlers/NodeScriptActionHandler.cs of actions/runner, copies read 2026-11-20.
import { fullName, type Job, refType, workflowRef } from './job.ts'
import { jobHost, requestUrl } from './oidc.ts'

/** The variables that a job's steps find; those of the runner's folders and files are the runner's to add. */
export function jobEnvironment(job: Job): Record<string, string> {
  return {
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_ACTOR: job.actor,
    GITHUB_ACTOR_ID: job.actorId,
    GITHUB_API_URL: 'https://api.github.com',
    GITHUB_BASE_REF: job.baseRef,
    GITHUB_EVENT_NAME: job.event,
    GITHUB_GRAPHQL_URL: 'https://api.github.com/graphql',
    GITHUB_HEAD_REF: job.headRef,
    GITHUB_JOB: job.name,
    GITHUB_REF: job.ref,
    GITHUB_REF_NAME: job.ref.replace(/^refs\/(heads|tags|pull)\//, ''),
    GITHUB_REF_PROTECTED: String(job.refProtected),
    GITHUB_REF_TYPE: refType(job),
    GITHUB_REPOSITORY: fullName(job),
    GITHUB_REPOSITORY_ID: job.repositoryId,
    GITHUB_REPOSITORY_OWNER: job.owner,
    GITHUB_REPOSITORY_OWNER_ID: job.ownerId,
    GITHUB_RETENTION_DAYS: '90',
    GITHUB_RUN_ATTEMPT: job.runAttempt,
    GITHUB_RUN_ID: job.runId,
    GITHUB_RUN_NUMBER: job.runNumber,
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_SHA: job.sha,
    GITHUB_TRIGGERING_ACTOR: job.actor,
    GITHUB_WORKFLOW: job.workflow,
    GITHUB_WORKFLOW_REF: workflowRef(job),
    GITHUB_WORKFLOW_SHA: job.sha,
    RUNNER_ENVIRONMENT: job.runnerEnvironment,
    ...runtimeVariables(job),
  }
}

function runtimeVariables(job: Job): Record<string, string> {
  return {
    ACTIONS_RUNTIME_URL: `https://${jobHost}/121/`,
    ACTIONS_RUNTIME_TOKEN: job.requestToken,
    ...(job.idToken && {
      ACTIONS_ID_TOKEN_REQUEST_URL: requestUrl(job),
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: job.requestToken,
    }),
  }
}
