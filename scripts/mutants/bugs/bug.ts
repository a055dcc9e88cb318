/** A bug that somebody could write one day: exact text of one file, and what stands there instead. */
export interface Bug {
  readonly name: string
  readonly file: string
  /** Must be there exactly once. */
  readonly text: string
  readonly instead: string
  /** Files or folders of the tests that are to notice. */
  readonly tests: readonly string[]
}
