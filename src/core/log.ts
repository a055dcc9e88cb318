/** Where the story is told: one group a phase, one line a fact. Never a token, header or body. */
export interface Log {
  info(line: string): void
  notice(line: string): void
  /** With a place it is shown at that line of the file as well. */
  warning(line: string, at?: FilePlace): void
  error(line: string): void
  debug(line: string): void
  group<T>(title: string, work: () => Promise<T>): Promise<T>
  /** The same log, each line preceded by this prefix (a target's id). */
  about(subject: string): Log
}

/** A line of a file of the workspace, for remarks on it. */
export interface FilePlace {
  readonly title?: string
  /** Relative to the workspace. */
  readonly file?: string
  readonly line?: number
}

export const silentLog: Log = {
  info: () => undefined,
  notice: () => undefined,
  warning: () => undefined,
  error: () => undefined,
  debug: () => undefined,
  group: (_title, work) => work(),
  about: () => silentLog,
}
