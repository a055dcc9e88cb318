/** Where the story is told: one group a phase, one line a fact. Never a token, header or body. */
export interface Log {
  info(line: string): void
  notice(line: string): void
  warning(line: string): void
  error(line: string): void
  debug(line: string): void
  group<T>(title: string, work: () => Promise<T>): Promise<T>
  /** The same log, each line preceded by this prefix (a target's id). */
  about(subject: string): Log
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
