import type { Context } from './context.ts'

/** What is asked of a URL before it counts as healthy. */
export interface VerifyPolicy {
  readonly path: string
  /** Status codes that pass; a range is spelled out. */
  readonly expectStatus: readonly number[]
  /** A regular expression that the body must match. */
  readonly expectBody?: string
  /** Name of a response header, or a JSON pointer into the body, in which the release id must be found. */
  readonly marker?: { readonly kind: 'header' | 'json'; readonly at: string }
  /** Good answers in a row. */
  readonly successes: number
  /** ms */
  readonly requestTimeout: number
  readonly interval: number
  readonly deadline: number
  /** Slower good answers do not count, ms. */
  readonly maxLatency?: number
}

export interface ProbeSubject {
  readonly url: string
  /** Which release must answer, when the policy has a marker. */
  readonly release: string
  /** For a private service: an identity token for this audience. */
  readonly token?: (context: Context) => Promise<string>
}

export type Verdict =
  | { readonly healthy: true; readonly proof: string; readonly requests: number; readonly took: number }
  | {
      readonly healthy: false
      readonly reason: string
      readonly hint?: string
      readonly requests: number
      readonly took: number
    }

export type Verify = (subject: ProbeSubject, policy: VerifyPolicy, context: Context) => Promise<Verdict>
