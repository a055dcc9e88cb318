import { cut, withoutCommands, withoutControls } from '../core/printable.ts'
import type { Hide } from '../core/secrets.ts'

export interface SanitiseOptions {
  readonly hide: Hide
  /** The last lines are kept. Default 100. */
  readonly lines?: number
  /** Characters of one line. Default 1,000. */
  readonly length?: number
}

/**
 * A container's lines made fit for a log, a summary and a report: one entry a line, without control characters, workflow
 * commands or known secrets, and not too many.
 */
export function sanitiseLines(
  given: readonly string[],
  { hide, lines = 100, length = 1_000 }: SanitiseOptions,
): string[] {
  return given
    .flatMap((line) => line.split(/\r\n|\r|\n/u))
    .map((line) => cut(withoutCommands(hide(withoutControls(line)).trimEnd()), length))
    .filter((line) => line !== '')
    .slice(-lines)
}

/** The same for a text of a few lines: a reason, a hint. */
export const sanitiseText = (text: string, hide: Hide): string =>
  sanitiseLines([text], { hide, length: 4_000 }).join('\n')
