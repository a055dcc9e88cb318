import type { Reply } from '../kernel/types.ts'

/** An image as a registry of ours holds it, resolved for one platform. */
export interface StoredImage {
  /** Digest that the reference names: an index's or a manifest's. */
  readonly digest: string
  /** Every platform of an index, `linux/amd64` → child digest; one entry for a single manifest. */
  readonly platforms: Readonly<Record<string, string>>
  /** `config.Labels` of each platform's image. */
  readonly labels: Readonly<Record<string, Readonly<Record<string, string>>>>
}

/** Looks into the registries of the local clouds, without network. `host/repository:tag` or `…@sha256:…`. */
export type FindImage = (reference: string) => StoredImage | undefined

export interface ContainerSettings {
  readonly image: StoredImage
  /** e.g. `linux/amd64`. */
  readonly platform: string
  readonly port: number
  readonly env: Readonly<Record<string, string>>
}

/** How a start ended, in platform-neutral terms. */
export type Started =
  | { readonly state: 'listening'; readonly output: readonly string[] }
  | { readonly state: 'exited'; readonly exitCode: number; readonly output: readonly string[] }
  /** Runs, but nothing answers on the port. */
  | { readonly state: 'silent'; readonly output: readonly string[] }

export interface ContainerRequest {
  readonly method: string
  readonly path: string
  readonly headers: Readonly<Record<string, string>>
}

/**
 * Stands in for a running container, as labels in the image's config say:
 * - `tandem.sim/version`: text in every answer's body (JSON member `version`)
 * - `tandem.sim/start`: `ok` (default), `crash`, `wrong-port`, `never-listens`
 * - `tandem.sim/exit-code`, `tandem.sim/output` (lines joined by `\n`): for `crash`
 * - `tandem.sim/respond`: `ok` (default), `error-500`, `slow`, `flaky` (every second answer 500), `not-found-on-health`
 * - `tandem.sim/health-path`: the path that answers 200 for health (default: every path does)
 * - `tandem.sim/leak`: `nothing` (default), `environment`: prints its whole environment when it starts, and shows it and the request's headers in each answer
 * - `tandem.sim/only-with`: `NAME=value`: start and respond are `ok` unless the environment has this
 * - `tandem.sim/delay`: ms of platform time for `slow`
 * Bodies are JSON: `{ version, release, path }`, `release` being the environment's RELEASE_ID; the header `x-release-id` says it too.
 */
export interface Container {
  start(): Promise<Started>
  /** `undefined` while nothing listens. */
  answer(request: ContainerRequest): Promise<Reply | undefined>
}
