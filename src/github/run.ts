import { TandemError } from '../core/errors.ts'
import type { Environment } from '../http/types.ts'

/** The facts of the run that Tandem is a step of. */
export interface Run {
  /** `owner/name` */
  readonly repository: string
  readonly repositoryId: string
  readonly ownerId: string
  readonly sha: string
  /** `refs/heads/main`, `refs/tags/v1` … */
  readonly ref: string
  readonly refType: string
  readonly refName: string
  /** Branch that a pull request comes from, and the one that it goes to. */
  readonly headRef?: string
  readonly baseRef?: string
  readonly event: string
  readonly actor: string
  readonly runId: string
  readonly runNumber: number
  readonly runAttempt: number
  /** `https://github.com`, or that of an enterprise server; no slash at the end. */
  readonly serverUrl: string
  /** `https://api.github.com`, or `https://HOST/api/v3`; no slash at the end. */
  readonly apiUrl: string
  /** Address of the run's page. */
  readonly url: string
  /** The runner's temporary folder, emptied when the job ends. */
  readonly temp: string
  readonly workspace: string
}

/** Reads the run's facts from the environment that the runner gives. */
export function readRun(environment: Environment): Run {
  const repository = need(environment, 'GITHUB_REPOSITORY')
  const runId = need(environment, 'GITHUB_RUN_ID')
  const serverUrl = (environment['GITHUB_SERVER_URL'] || 'https://github.com').replace(/\/$/, '')
  return {
    repository,
    repositoryId: environment['GITHUB_REPOSITORY_ID'] ?? '',
    ownerId: environment['GITHUB_REPOSITORY_OWNER_ID'] ?? '',
    sha: need(environment, 'GITHUB_SHA'),
    ref: environment['GITHUB_REF'] ?? '',
    refType: environment['GITHUB_REF_TYPE'] ?? '',
    refName: environment['GITHUB_REF_NAME'] ?? '',
    ...(environment['GITHUB_HEAD_REF'] ? { headRef: environment['GITHUB_HEAD_REF'] } : {}),
    ...(environment['GITHUB_BASE_REF'] ? { baseRef: environment['GITHUB_BASE_REF'] } : {}),
    event: environment['GITHUB_EVENT_NAME'] ?? '',
    actor: environment['GITHUB_ACTOR'] ?? '',
    runId,
    runNumber: Number(environment['GITHUB_RUN_NUMBER'] ?? 0),
    runAttempt: Number(environment['GITHUB_RUN_ATTEMPT'] ?? 1),
    serverUrl,
    apiUrl: (environment['GITHUB_API_URL'] || 'https://api.github.com').replace(/\/$/, ''),
    url: `${serverUrl}/${repository}/actions/runs/${runId}`,
    temp: need(environment, 'RUNNER_TEMP'),
    workspace: need(environment, 'GITHUB_WORKSPACE'),
  }
}

function need(environment: Environment, name: string): string {
  const value = environment[name]
  if (value) return value
  throw new TandemError('input', `${name} is not set`, { hint: 'Tandem runs as a step of a GitHub Actions job.' })
}
