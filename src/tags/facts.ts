/** What tags are made from. */
export interface TagFacts {
  /** `refs/heads/main`, `refs/tags/v1`; for `pull_request_target` the pull request's `refs/pull/7/merge`. */
  readonly ref: string
  /** Name of the event. */
  readonly event: string
  /** The commit that the image is built from. */
  readonly sha: string
  /** Branch that a pull request goes to, or that a tag was pushed from as far as the event tells. */
  readonly baseRef?: string
  readonly defaultBranch?: string
  /** Time of the commit, seconds since the epoch. */
  readonly createdAt: number
  /** Git tags of the repository; absent when they could not be listed. */
  readonly repositoryTags?: readonly string[]
  /** Why they could not be. */
  readonly whyNoTags?: string
}

const after = (start: string, ref: string): string | undefined =>
  ref.startsWith(start) ? ref.slice(start.length) : undefined

export const branchOf = ({ ref }: TagFacts): string | undefined => after('refs/heads/', ref)

export const gitTagOf = ({ ref }: TagFacts): string | undefined => after('refs/tags/', ref)

/** `15`; what else a ref of a pull request ends in (`15/head`) is part of it. */
export const pullRequestOf = ({ ref }: TagFacts): string | undefined =>
  after('refs/pull/', ref)?.replace(/\/merge$/, '')

export const shortSha = (sha: string): string => sha.slice(0, 7)
