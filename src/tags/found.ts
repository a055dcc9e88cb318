import type { SemVer } from 'semver'
import type { Reading } from './version.ts'

/** What a rule has made of the run's facts. */
export interface Found {
  /** The tag without prefix and suffix. */
  readonly value: string
  /** It names one image for ever. */
  readonly fixed: boolean
  /** Present where a version comes with it, which `latest` may come along with. */
  readonly latest?: LatestClaim
  /** A higher version that the tag belongs to. */
  readonly overtakenBy?: SemVer
  /** The repository's tags would tell whether it has been overtaken, and are not known. */
  readonly asksForTags?: boolean
}

export interface LatestClaim {
  /** The git tag, or the value that was given. */
  readonly source: string
  readonly version: SemVer | undefined
  readonly reading: Reading
}

/** Takes a warning; the same one comes once for each rule. */
export type Warn = (warning: string) => void
