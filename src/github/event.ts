import { readFile } from 'node:fs/promises'
import { z } from 'zod'
import type { Environment } from '../http/types.ts'

/** What the event's payload tells of the run; what it does not tell is absent. */
export interface RunEvent {
  readonly repository: RepositoryPayload | undefined
  readonly pullRequest: PullRequestPayload | undefined
  /** Of a push: the branch, `refs/heads/main`, that a new tag is on, as far as GitHub knows. */
  readonly baseRef: string | undefined
  readonly commits: readonly CommitPayload[]
}

interface RepositoryPayload {
  readonly name: string | undefined
  readonly description: string | undefined
  readonly url: string | undefined
  /** SPDX identifier. */
  readonly license: string | undefined
  readonly defaultBranch: string | undefined
}

interface PullRequestPayload {
  readonly number: number | undefined
  readonly headSha: string | undefined
  readonly baseRef: string | undefined
}

export interface CommitPayload {
  readonly sha: string
  /** Seconds since the epoch. */
  readonly time: number
}

const text = z.string().min(1).optional().catch(undefined)
const part = <Shape extends z.ZodRawShape>(shape: Shape) => z.object(shape).optional().catch(undefined)
const commit = part({ id: text, timestamp: text })

/** After octokit/webhooks, payload-schemas/api.github.com, read November 2026. A member of another kind is as if absent. */
const payloadSchema = z
  .object({
    number: z.int().optional().catch(undefined),
    base_ref: text,
    repository: part({
      name: text,
      description: text,
      html_url: text,
      default_branch: text,
      license: part({ spdx_id: text }),
    }),
    pull_request: part({ head: part({ sha: text }), base: part({ ref: text }) }),
    head_commit: commit,
    commits: z.array(commit).optional().catch(undefined),
  })
  .catch({})

/** Reads the event's payload; where the runner gives none, or none that can be read, nothing is told. */
export async function readEvent(environment: Environment): Promise<RunEvent> {
  const payload = payloadSchema.parse(await readPayload(environment['GITHUB_EVENT_PATH']))
  const { repository, pull_request: pull, head_commit: head, commits = [] } = payload
  return {
    repository: repository && {
      name: repository.name,
      description: repository.description,
      url: repository.html_url,
      license: licenseOf(repository.license?.spdx_id),
      defaultBranch: repository.default_branch,
    },
    pullRequest: pull && { number: payload.number, headSha: pull.head?.sha, baseRef: pull.base?.ref },
    baseRef: payload.base_ref,
    commits: [head, ...commits].flatMap(commitOf),
  }
}

async function readPayload(path: string | undefined): Promise<unknown> {
  if (!path) return {}
  try {
    return JSON.parse(await readFile(path, 'utf8'))
  } catch {
    return {}
  }
}

/** GitHub says NOASSERTION of a licence that it does not recognise, which is no licence's identifier. */
const licenseOf = (spdx: string | undefined): string | undefined => (spdx === 'NOASSERTION' ? undefined : spdx)

function commitOf(given: z.infer<typeof commit>): CommitPayload[] {
  const time = Date.parse(given?.timestamp ?? '')
  return given?.id === undefined || Number.isNaN(time) ? [] : [{ sha: given.id, time: Math.floor(time / 1000) }]
}
