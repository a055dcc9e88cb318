import type { Context } from '../core/context.ts'
import type { Secrets } from '../core/secrets.ts'
import type { Environment } from './environment.ts'

export interface BuildTools {
  readonly environment: Environment
  readonly context: Context
  readonly secrets: Secrets
  annotate(warning: BuildWarning): void
  /** Free bytes where a folder lies; the system is asked unless something else is given. */
  readonly freeSpace?: (folder: string) => Promise<number>
}

/** Something to be shown beside a line of a file. */
export interface BuildWarning {
  readonly message: string
  /** Relative to the workspace. */
  readonly file?: string
  readonly line?: number
  readonly url?: string
  readonly title?: string
}

export interface BuildRequest {
  /** Absolute paths. */
  readonly context: string
  readonly dockerfile: string
  readonly target?: string
  readonly args: Readonly<Record<string, string>>
  /** Id to value. */
  readonly secrets: Readonly<Record<string, string>>
  readonly platforms: readonly string[]
  readonly cache: CacheChoice
  readonly labels: Readonly<Record<string, string>>
  /** For the index, where there is one, and for each manifest. */
  readonly annotations: Readonly<Record<string, string>>
  /**
   * Without either, the same commit gives the same digest, wherever and whenever it is built. With one, the images in the
   * index stay the same, but not the index: attestations hold the times of the build.
   */
  readonly attest: { readonly provenance: boolean; readonly sbom: boolean }
  /** Seconds since the epoch, of the commit: all times in the image. */
  readonly createdAt: number
  /** A private folder for this build alone; the layout comes to be in it. */
  readonly folder: string
  readonly workspace: string
}

/** Asked by a registry's host whenever BuildKit wants to know, so that what is short-lived is minted then. */
export type CacheCredentials = (
  host: string,
  context: Context,
) => Promise<{ readonly username: string; readonly password: string } | undefined>

export type CacheChoice =
  | { readonly kind: 'off' }
  | { readonly kind: 'gha'; readonly scope: string }
  | { readonly kind: 'registry'; readonly reference: string; readonly credentials?: CacheCredentials }

export interface BuiltImage {
  /** Folder of the OCI layout. */
  readonly layout: string
  /** Of the index, or of the manifest where there is no index. */
  readonly digest: string
  readonly platforms: readonly string[]
  readonly tookMs: number
  /** The Dockerfile's steps, once a platform. */
  readonly steps: { readonly total: number; readonly cached: number }
  /** How long RUN steps took under emulation, per platform. */
  readonly emulatedMs: Readonly<Record<string, number>>
  readonly warnings: readonly BuildWarning[]
}
