/** Why an answer does not count; each class has its own hint. */
export type BadClass =
  | 'not-found'
  | 'login'
  | 'redirect'
  | 'throttled'
  | 'server-error'
  | 'other-status'
  | 'body'
  | 'marker'
  | 'slow'
  | 'timeout'
  | 'dns'
  | 'tls'
  | 'proxy'
  | 'connection'
  | 'token'

/** One HTTP answer, read. `took`: ms until the body's end. */
export interface Received {
  readonly url: string
  readonly status: number
  /** Lower-case names. */
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
  readonly took: number
}

export interface GoodAnswer {
  readonly good: true
  readonly status: number
}

export interface BadAnswer {
  readonly good: false
  readonly class: BadClass
  /** What it is counted as: `500`, `timeout`. Equal labels are equal answers. */
  readonly label: string
  /** What it said, for the last one: `500 "out of memory"`. */
  readonly text: string
  /** The service itself said so, and saying it again would be no surprise. */
  readonly definite: boolean
  /** For a redirect: where to, without query. */
  readonly location?: URL
}

export type Answer = GoodAnswer | BadAnswer
