import { randomBytes, randomInt, randomUUID } from 'node:crypto'

/** One job of a workflow run, as GitHub knows it. */
export interface Job {
  readonly id: string
  readonly owner: string
  readonly ownerId: string
  readonly repository: string
  readonly repositoryId: string
  readonly visibility: 'public' | 'private' | 'internal'
  readonly ref: string
  readonly refProtected: boolean
  readonly sha: string
  /** Pull requests only. */
  readonly headRef: string
  readonly baseRef: string
  readonly event: string
  readonly environment: string | undefined
  readonly workflow: string
  /** File of the workflow in the repository. */
  readonly workflowPath: string
  /** The reusable workflow that the job is in, `owner/repo/path@ref`; by default the workflow itself. */
  readonly jobWorkflowRef: string | undefined
  readonly name: string
  readonly runId: string
  readonly runNumber: string
  readonly runAttempt: string
  readonly checkRunId: string
  readonly actor: string
  readonly actorId: string
  readonly enterprise: string | undefined
  readonly runnerEnvironment: 'github-hosted' | 'self-hosted'
  /** `id-token: write`: without it (also for forks and Dependabot) the job has no way to ask for a token. */
  readonly idToken: boolean
  /** `actions: read`, to look at workflow runs. */
  readonly actionsRead: boolean
  /** `contents: read`, to look at the repository. */
  readonly contentsRead: boolean
  /** When the commit of the run was made, as its committer's clock had it. */
  readonly committedAt: string
  /** Commits that the repository has besides: hash → when it was made. */
  readonly commits: Readonly<Record<string, string>>
  /** The repository's git tags besides that of the run: name → hash of the commit. */
  readonly tags: Readonly<Record<string, string>>
  readonly defaultBranch: string
  readonly description: string | undefined
  /** SPDX identifier. */
  readonly license: string | undefined
  /** How `sub` is spelled: repositories created, renamed or transferred since 2026-07-15 have `ids`. */
  readonly subject: 'names' | 'ids'
  readonly secrets: Readonly<Record<string, string>>
  /** GITHUB_TOKEN. */
  readonly token: string
  /** The bearer of the job's OIDC endpoint and of the runtime's other services: the runner hands out one and the same. */
  readonly requestToken: string
}

export type JobSettings = Partial<Omit<Job, 'id' | 'token' | 'requestToken'>>

const number = (): string => String(randomInt(1e9, 1e11))

/** A push to `main` of `octo/shop` that may ask for tokens, unless told otherwise. */
export function createJob(settings: JobSettings = {}): Job {
  return {
    owner: 'octo',
    ownerId: '4207',
    repository: 'shop',
    repositoryId: '990017',
    visibility: 'private',
    ref: 'refs/heads/main',
    refProtected: false,
    sha: randomBytes(20).toString('hex'),
    headRef: '',
    baseRef: '',
    event: 'push',
    environment: undefined,
    workflow: 'Deploy',
    workflowPath: '.github/workflows/deploy.yml',
    jobWorkflowRef: undefined,
    name: 'deploy',
    runId: number(),
    runNumber: '42',
    runAttempt: '1',
    checkRunId: number(),
    actor: 'mona',
    actorId: '5811',
    enterprise: undefined,
    runnerEnvironment: 'github-hosted',
    idToken: true,
    actionsRead: true,
    contentsRead: true,
    committedAt: '2026-11-20T10:00:00+01:00',
    commits: {},
    tags: {},
    defaultBranch: 'main',
    description: undefined,
    license: undefined,
    subject: 'names',
    secrets: {},
    ...settings,
    id: randomUUID(),
    token: `ghs_${randomBytes(27).toString('base64url')}`,
    requestToken: randomBytes(96).toString('base64url'),
  }
}

export const fullName = ({ owner, repository }: Job): string => `${owner}/${repository}`

export const workflowRef = (job: Job): string => `${fullName(job)}/${job.workflowPath}@${job.ref}`

export const refType = ({ ref }: Job): 'branch' | 'tag' => (ref.startsWith('refs/tags/') ? 'tag' : 'branch')
