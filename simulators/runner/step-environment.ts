// Follows https://docs.github.com/en/actions/reference/workflows-and-actions/variables, copy read 2026-11-20.
import { delimiter, dirname } from 'node:path'
import { jobEnvironment } from '../github/environment.ts'
import type { Job } from '../github/job.ts'
import type { Folders } from './folders.ts'

export interface StepEnvironment {
  readonly job: Job
  readonly folders: Folders
  /** `env:` of the step; the variables of GitHub's own cannot be overwritten by it. */
  readonly env: Readonly<Record<string, string>>
  /** Folders that earlier steps put in front of PATH, the latest last. */
  readonly path: readonly string[]
  readonly debug: boolean
  readonly node: string
}

export function stepEnvironment({ job, folders, env, path, debug, node }: StepEnvironment): Record<string, string> {
  return {
    PATH: [...path.toReversed(), dirname(node), '/usr/local/bin', '/usr/bin', '/bin'].join(delimiter),
    HOME: folders.home,
    LANG: 'C.UTF-8',
    ...env,
    ...jobEnvironment(job),
    GITHUB_ACTION: '__self',
    GITHUB_ACTION_REPOSITORY: '',
    GITHUB_ACTION_REF: '',
    GITHUB_EVENT_PATH: folders.event,
    GITHUB_WORKSPACE: folders.workspace,
    RUNNER_ARCH: 'X64',
    RUNNER_NAME: 'GitHub Actions 1',
    RUNNER_OS: 'Linux',
    RUNNER_TEMP: folders.temp,
    RUNNER_TOOL_CACHE: folders.tools,
    RUNNER_WORKSPACE: dirname(folders.workspace),
    ...(debug && { RUNNER_DEBUG: '1' }),
  }
}

/** The members of the `github` context that are texts: `GITHUB_RUN_ID` is `run_id`. */
export function githubContext(job: Job, { workspace, event }: Folders): Record<string, string> {
  const variables = Object.entries(jobEnvironment(job)).filter(([name]) => name.startsWith('GITHUB_'))
  const members = variables.map(([name, value]) => [name.slice('GITHUB_'.length).toLowerCase(), value])
  return { ...Object.fromEntries(members), token: job.token, workspace, event_path: event }
}
