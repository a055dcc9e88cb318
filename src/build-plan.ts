import type { BuildRequest, CacheChoice } from './build/builder.ts'
import { childEnvironment } from './build/environment.ts'
import { run } from './build/process.ts'
import type { BuildJob } from './built-image.ts'
import { TandemError } from './core/errors.ts'
import { createGitHubApi, type GitHubApi } from './github/api.ts'
import { type Commit, findCommit } from './github/commit.ts'
import { readEvent, type RunEvent } from './github/event.ts'
import { listRepositoryTags } from './github/repository-tags.ts'
import { repositoryFacts, sourceFacts } from './github/source-facts.ts'
import { revisionLabel } from './image/revision.ts'
import type { TagFacts } from './tags/facts.ts'
import { imageLabels } from './tags/labels.ts'
import { type ImageTags, imageTags, needsRepositoryTags } from './tags/tags.ts'

/** What is known of the image before it is built. */
export interface BuildPlan {
  readonly tags: ImageTags
  /** The commit that it is built from, as its label tells it. */
  readonly revision: string
  /** What to build into this folder, and where its steps are kept. */
  request(folder: string, cache: CacheChoice): BuildRequest
}

/** Finds what to build, what it is called and of which time it is: the same for the same commit. */
export async function planBuild(job: BuildJob): Promise<BuildPlan> {
  const { build, settings, action } = job
  const { run: thisRun, environment, context, http } = action
  const event = await readEvent(environment)
  const { apiUrl } = thisRun
  const api = createGitHubApi({
    http,
    apiUrl,
    ...(settings.githubToken === undefined ? {} : { token: settings.githubToken }),
  })
  const git = (args: readonly string[]) => askGit(args, job)
  const commit = await findCommit({ run: thisRun, event, environment, git, api }, context)
  const tags = imageTags(build.tags, await tagFacts(job, { event, commit, api }))
  tellTags(tags, job)
  const facts = {
    repository: repositoryFacts(thisRun, event),
    version: tags.version,
    revision: commit.sha,
    createdAt: commit.time,
  }
  const labels = imageLabels(facts, build.labels)
  return {
    tags,
    // What images say is what they are compared by, whoever has chosen it.
    revision: labels[revisionLabel] ?? commit.sha,
    request: (folder, cache) => ({
      context: build.context,
      dockerfile: build.dockerfile,
      ...(build.target === undefined ? {} : { target: build.target }),
      args: build.args,
      secrets: build.secrets,
      platforms: build.platforms,
      cache,
      labels,
      annotations: labels,
      attest: build.attest,
      createdAt: commit.time,
      folder,
      workspace: thisRun.workspace,
    }),
  }
}

interface Known {
  readonly event: RunEvent
  readonly commit: Commit
  readonly api: GitHubApi
}

/** The repository's tags are asked for only where they make a difference. */
async function tagFacts({ build, action }: BuildJob, { event, commit, api }: Known): Promise<TagFacts> {
  const facts = { ...sourceFacts(action.run, event), sha: commit.sha, createdAt: commit.time }
  if (!needsRepositoryTags(build.tags, facts)) return facts
  const listed = await listRepositoryTags(api, action.run.repository, action.context)
  return 'tags' in listed ? { ...facts, repositoryTags: listed.tags } : { ...facts, whyNoTags: listed.why }
}

function tellTags({ immutable, moving, warnings, notes }: ImageTags, { action, notes: aside }: BuildJob): void {
  const { log } = action.context
  log.info(`Tags: ${[...immutable, ...moving.map((tag) => `${tag} (once released)`)].join(', ') || 'none'}`)
  for (const note of notes) log.info(note)
  for (const warning of warnings) aside.warn(warning)
}

/** Nothing when there is no git, or no repository. */
async function askGit(args: readonly string[], { action }: BuildJob): Promise<string | undefined> {
  const { environment, context } = action
  try {
    const finished = await run({ program: 'git', args, environment: childEnvironment(environment) }, context)
    return finished.code === 0 ? finished.stdout : undefined
  } catch (error) {
    if (!(error instanceof TandemError) || error.code === 'cancelled') throw error
    return undefined
  }
}
