/**
 * The kernel's vocabulary. A simulator is a list of routes on one or more host names; the kernel owns the sockets (a
 * forward proxy that ends TLS with certificates of the local CA, so clients use the clouds' real host names), the clocks,
 * the faults, the guesses, the request log and the control API.
 */

export interface Call {
  readonly operation: string
  readonly method: string
  readonly host: string
  readonly url: URL
  /** Named parts of the route's path, decoded. */
  readonly params: Readonly<Record<string, string>>
  /** Lower-case names. */
  readonly headers: Readonly<Record<string, string>>
  readonly body: Buffer
  /** The body as JSON; refuses with the route's own error shape when it is not JSON. */
  json(): unknown
  /** Aborted when the client goes away. */
  readonly signal: AbortSignal
}

export interface Reply {
  readonly status: number
  readonly headers?: Readonly<Record<string, string>>
  /** An object is sent as JSON. */
  readonly body?: string | Buffer | object
}

export interface Route {
  /** The cloud's own name of the call, e.g. `run.services.patch`: faults and the request log go by it. */
  readonly operation: string
  readonly method: string
  /** A path with `{name}` for one segment and `{name=**}` for the rest; a verb suffix is written as `{name}:verb`. */
  readonly path: string
  readonly handle: (call: Call) => Promise<Reply> | Reply
}

export interface Simulator {
  readonly name: string
  /** Host names that it answers for; a leading `*.` stands for any labels before it. */
  readonly hosts: readonly string[]
  readonly routes: readonly Route[]
  /**
   * For APIs that name the operation in a header or the body, not in the path: what faults and the request log go by in place
   * of the route's name, and what the handler finds in `call.operation`.
   */
  operationOf?(call: Call): string | undefined
  /** A refusal in this cloud's own shape and words. */
  refuse(kind: Refusal, call: Call): Reply
  /** Removes all state. */
  reset?(): void
}

/** Answers that a fault can make in the cloud's own shape. `malformed`: the body is not what the route takes. */
export type Refusal = 'throttled' | 'error-500' | 'error-503' | 'denied' | 'not-found' | 'malformed'

/**
 * What goes wrong with a matching request.
 * - a refusal: answered without effect
 * - `reset-before` / `reset-after`: the connection is cut without answer, before or after the effect
 * - `error-after`: the effect happens, the answer is a 500
 * - `hang`: no effect and no answer until the client leaves; `hang-after`: effect, then no answer
 * - `slow`: answered after `delay` ms of network time
 * - `kill-before` / `kill-after`: SIGKILL to the process registered with the world (the action under test)
 */
export type FaultKind =
  | Exclude<Refusal, 'malformed' | 'not-found'>
  | 'reset-before'
  | 'reset-after'
  | 'error-after'
  | 'hang'
  | 'hang-after'
  | 'slow'
  | 'kill-before'
  | 'kill-after'

export interface Fault {
  readonly kind: FaultKind
  /** Operation name, or a prefix of it ended by `*`. */
  readonly operation: string
  /** The first matching call that is hit, counted from 1 since the fault was set. Default 1. */
  readonly nth?: number
  /** How many calls in a row; `Infinity` (JSON: `"forever"`) for ever. Default 1. */
  readonly times?: number
  /** `slow` only, ms. */
  readonly delay?: number
}

export interface LoggedRequest {
  readonly sequence: number
  /** Wall-clock ms. */
  readonly at: number
  readonly simulator: string
  readonly operation: string
  readonly method: string
  readonly host: string
  readonly path: string
  /** 0 when the connection was cut. */
  readonly status: number
  readonly fault?: FaultKind
  /** Only with `recordBodies`: for the canary tests and shape checks. */
  readonly requestBody?: string
  /** Likewise: what the caller showed as its credential. */
  readonly authorization?: string
}

/** How sure we are that a behaviour is the cloud's. */
export type Evidence = 'documented' | 'observed' | 'guess'

/**
 * The three clocks. All times are ms since the epoch. What a busy machine lets this process wait hardly counts, save for the life of
 * credentials.
 */
export interface Clocks {
  /** Deployments, health checks, propagation, log delay: runs `speed` times as fast as the wall clock. */
  readonly platform: MovableClock
  /** Token lives and signature times: the wall clock, unless a test moves it. */
  readonly credentials: MovableClock
  /** Delays of the wire (`slow`, read staleness): the wall clock scaled by its own factor. */
  readonly network: MovableClock
}

export interface SimClock {
  now(): number
  sleep(ms: number, signal?: AbortSignal): Promise<void>
}

export interface MovableClock extends SimClock {
  /** Moves it by `ms`, back if negative; wakes the sleepers whose time has come by that. */
  advance(ms: number): void
}

export interface World {
  readonly seed: number
  readonly clocks: Clocks
  /** Seeded; the same seed and the same order of calls give the same numbers. 0 ≤ x < 1. */
  random(): number
  /** A number drawn evenly from [low, high]. Under a name it can be pinned, by `pin(name, value)` of the kernel. */
  between(low: number, high: number, name?: string): number
  /**
   * One of the variants, drawn once for this seed and name and then kept: for behaviour that nobody has documented or
   * observed. `force(name, index)` on the control API pins it.
   */
  guess<T>(name: string, variants: readonly T[]): T
  /** A value that reads see a moment after it was written (stale reads, lagging lists). */
  stale<T>(initial: T, options: { readonly lag: readonly [number, number] }): Stale<T>
  register(simulator: Simulator): void
  readonly requests: readonly LoggedRequest[]
}

export interface Stale<T> {
  /** What the authority holds: for writes and guards. */
  readonly current: T
  set(value: T): void
  /** What a read may see: the value before, until the lag (platform time) is over. */
  read(): T
}

/** What `startClouds` returns. */
export interface Kernel extends World {
  /** `http://127.0.0.1:PORT`: the forward proxy and, at `/_control/`, the control API. */
  readonly proxyUrl: string
  /** PEM of the local CA, and the file that it lies in. */
  readonly ca: string
  readonly caFile: string
  fault(fault: Fault): void
  clearFaults(): void
  /** Registers the process that `kill-*` faults end. */
  victim(pid: number | undefined): void
  /** Resolves when a logged request satisfies the predicate. */
  waitFor(predicate: (request: LoggedRequest) => boolean): Promise<LoggedRequest>
  stop(): Promise<void>
}

export interface KernelOptions {
  /** Draws guesses, durations and staleness. Default 1. */
  readonly seed?: number
  /** Platform time over wall time. Default 1. */
  readonly speed?: number
  /** Network time over wall time. Default 1. */
  readonly networkSpeed?: number
  readonly recordBodies?: boolean
  /** Folder for the CA file. Default: a new temporary one, removed by `stop`. */
  readonly folder?: string
}
