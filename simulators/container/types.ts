import type { Reply } from '../kernel/types.ts'

/** An image as a registry of ours holds it, resolved for one platform. */
export interface StoredImage {
  /** Digest that the reference names: an index's or a manifest's. */
  readonly digest: string
  /** Every platform of an index, `linux/amd64` → child digest; one entry for a single manifest. */
  readonly platforms: Readonly<Record<string, string>>
  /** `config.Labels` of each platform's image. */
  readonly labels: Readonly<Record<string, Readonly<Record<string, string>>>>
  /** A manifest or blob of the repository that holds it; absent where nothing but this description is there. */
  readonly read?: (digest: string) => Buffer | undefined
}

/** Looks into the registries of the local clouds, without network. `host/repository:tag` or `…@sha256:…`. */
export type FindImage = (reference: string) => StoredImage | undefined

export interface ContainerSettings {
  readonly image: StoredImage
  /** e.g. `linux/amd64`. */
  readonly platform: string
  readonly port: number
  readonly env: Readonly<Record<string, string>>
  /** In place of the image's ENTRYPOINT, and of its CMD. */
  readonly command?: readonly string[]
  readonly args?: readonly string[]
  /** Bytes. */
  readonly memory?: number
  /** ms of platform time until which something must answer on the port. */
  readonly startWithin?: number
}

export type CreateContainer = (settings: ContainerSettings) => Container

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
  readonly body?: Buffer
  /** Aborted when nobody waits for the answer any more. */
  readonly signal?: AbortSignal
}

/** Is told what a container does after its start. */
export interface Watcher {
  printed(lines: readonly string[]): void
  /** By itself: not because it was stopped. */
  exited(exitCode: number): void
}

/**
 * A container of a real image, or what stands in for one.
 *
 * An image with such labels in its config is never run; they say how its stand-in behaves:
 * - `tandem.sim/version`: text in every answer's body (JSON member `version`)
 * - `tandem.sim/start`: `ok` (default), `crash`, `wrong-port`, `never-listens`
 * - `tandem.sim/exit-code`, `tandem.sim/output` (lines joined by `\n`): for `crash`
 * - `tandem.sim/respond`: `ok` (default), `error-500`, `slow`, `flaky` (every second answer 500), `not-found-on-health`
 * - `tandem.sim/health-path`: the path that answers 200 for health (default: every path does)
 * - `tandem.sim/leak`: `nothing` (default), `environment`: prints its whole environment when it starts, and shows it and the request's headers in each answer
 * - `tandem.sim/only-with`: `NAME=value`: start and respond are `ok` unless the environment has this
 * - `tandem.sim/delay`: ms of platform time for `slow`
 * - `tandem.sim/command-exit-code`, `tandem.sim/command-output`: a start with other arguments than the image's own ends so
 * Bodies are JSON: `{ version, release, path }`, `release` being the environment's RELEASE_ID; the header `x-release-id` says it too.
 */
export interface Container {
  /** ms of real time that an answer may take at least, however fast the platform's clock runs: a real process needs them. */
  readonly patience: number
  start(): Promise<Started>
  /** `undefined` while nothing listens. */
  answer(request: ContainerRequest): Promise<Reply | undefined>
  /** From now on; what was printed since the start was told comes at once. */
  follow(watcher: Watcher): void
  /** Scaled to zero: SIGTERM, ten seconds later SIGKILL. It starts again when it is asked. */
  rest(): void
  /** The same for good. */
  stop(): void
}
