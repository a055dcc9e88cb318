import { z } from 'zod'
import type { Context } from '../core/context.ts'
import { isCloudError, TandemError } from '../core/errors.ts'
import type { Environment } from '../http/types.ts'
import type { GitHubApi } from './api.ts'
import type { RunEvent } from './event.ts'
import type { Run } from './run.ts'

/** What is built. */
export interface Commit {
  readonly sha: string
  /** Seconds since the epoch: what the image takes for the time of its making. */
  readonly time: number
}

export interface CommitSources {
  readonly run: Run
  readonly event: RunEvent
  readonly environment: Environment
  /** Runs git and gives what it prints; nothing when it fails or is not there. */
  readonly git: (args: readonly string[]) => Promise<string | undefined>
  readonly api: GitHubApi
}

/**
 * The commit that the workspace is at, and its time: from SOURCE_DATE_EPOCH, git, the event or GitHub's API. No other time will
 * do, since the same commit must give the same image: fails where none of them tells it.
 */
export async function findCommit(sources: CommitSources, context: Context): Promise<Commit> {
  const { run, event } = sources
  const checkedOut = await atHead(sources)
  const sha = checkedOut?.sha ?? run.sha
  if (sha !== run.sha) {
    context.log.notice(`The workspace is at commit ${sha}, not at ${run.sha}, which the run is for: ${sha} is built`)
  }
  const told = event.commits.find((commit) => commit.sha === sha)
  const time = epochOf(sources, context) ?? checkedOut?.time ?? told?.time ?? (await askGitHub(sources, sha, context))
  return { sha, time }
}

function epochOf({ environment }: CommitSources, { log }: Context): number | undefined {
  const epoch = environment['SOURCE_DATE_EPOCH']
  if (epoch === undefined || epoch === '') return undefined
  if (/^\d{1,11}$/.test(epoch)) return Number(epoch)
  log.warning(`SOURCE_DATE_EPOCH is "${epoch}", which is no number of seconds: the time of the commit is taken`)
  return undefined
}

const headsHashAndTime = ['log', '-1', '--no-show-signature', '--format=%H %ct']

/** In a container job the workspace belongs to somebody else, which git minds unless it is told that the folder is safe. */
async function atHead({ git, run: { workspace } }: CommitSources): Promise<Commit | undefined> {
  const printed = await git(['-c', 'safe.directory=*', '-C', workspace, ...headsHashAndTime])
  const [, sha, time] = /^([0-9a-f]{40,64}) (\d+)$/.exec(printed?.trim() ?? '') ?? []
  return sha === undefined ? undefined : { sha, time: Number(time) }
}

const commitSchema = z.object({ committer: z.object({ date: z.iso.datetime({ offset: true }) }) })

/** docs.github.com/rest/git/commits, get a commit object, read November 2026. */
async function askGitHub({ api, run }: CommitSources, sha: string, context: Context): Promise<number> {
  try {
    const { body } = await api.get('github.git.commits.get', `/repos/${run.repository}/git/commits/${sha}`, context)
    const commit = commitSchema.safeParse(body)
    if (commit.success) return Math.floor(Date.parse(commit.data.committer.date) / 1000)
    throw unknown(sha, 'GitHub gives it no time')
  } catch (error) {
    throw isCloudError(error) ? unknown(sha, error.message, error) : error
  }
}

const unknown = (sha: string, why: string, cause?: unknown): TandemError =>
  new TandemError('input', `the time of commit ${sha}, which the image is dated by, is not known: ${why}`, {
    hint: 'Check the repository out before (actions/checkout), add "permissions: { contents: read }" to the job, or set SOURCE_DATE_EPOCH.',
    ...(cause === undefined ? {} : { cause }),
  })
