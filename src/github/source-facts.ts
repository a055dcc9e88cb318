import type { RunEvent } from './event.ts'
import type { Run } from './run.ts'

/** What the run says of the code that it is about. */
export interface SourceFacts {
  readonly ref: string
  readonly event: string
  readonly baseRef?: string
  readonly defaultBranch?: string
}

/** What the run says of its repository. */
export interface RepositoryFacts {
  readonly name: string
  readonly description?: string
  /** Address of its page. */
  readonly url: string
  readonly license?: string
}

/**
 * As docker/metadata-action takes them (src/context.ts and src/meta.ts at dc80280, read November 2026): a run for
 * `pull_request_target` has the ref of the base branch, though it is about the pull request. A scheduled run, whose payload tells
 * no repository, is of the default branch (docs.github.com/actions, events that trigger workflows, read November 2026).
 */
export function sourceFacts(run: Run, event: RunEvent): SourceFacts {
  const baseRef = event.pullRequest?.baseRef ?? run.baseRef ?? event.baseRef?.replace(/^refs\/heads\//, '')
  const scheduled = run.event === 'schedule' ? run.refName : undefined
  const defaultBranch = event.repository?.defaultBranch ?? (scheduled || undefined)
  return {
    ref: refOf(run, event),
    event: run.event,
    ...(baseRef === undefined ? {} : { baseRef }),
    ...(defaultBranch === undefined ? {} : { defaultBranch }),
  }
}

function refOf({ event: name, ref }: Run, { pullRequest }: RunEvent): string {
  const number = pullRequest?.number
  return name === 'pull_request_target' && number !== undefined ? `refs/pull/${number}/merge` : ref
}

/** Name and address are known even where the event tells nothing. */
export function repositoryFacts({ repository, serverUrl }: Run, event: RunEvent): RepositoryFacts {
  const { name, description, url, license } = event.repository ?? {}
  return {
    name: name ?? repository.replace(/^.*\//, ''),
    url: url ?? `${serverUrl}/${repository}`,
    ...(description === undefined ? {} : { description }),
    ...(license === undefined ? {} : { license }),
  }
}
