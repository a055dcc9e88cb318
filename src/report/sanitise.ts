import { cut, withoutControls } from '../core/printable.ts'

/** Values that must not be shown, whoever printed them. Shorter ones than this would blacken whole logs: `1`, `on`. */
const shortestSecret = 4
const mask = '***'

export interface SanitiseOptions {
  /** Known secret values, as they are. */
  readonly secrets: readonly string[]
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
  { secrets, lines = 100, length = 1_000 }: SanitiseOptions,
): string[] {
  const hide = masker(secrets)
  return given
    .flatMap((line) => line.split(/\r\n|\r|\n/u))
    .map((line) => cut(withoutCommands(hide(withoutControls(line)).trimEnd()), length))
    .filter((line) => line !== '')
    .slice(-lines)
}

/** The same for a text of a few lines: a reason, a hint. */
export const sanitiseText = (text: string, secrets: readonly string[]): string =>
  sanitiseLines([text], { secrets, length: 4_000 }).join('\n')

/**
 * The runner obeys `::command::` at the beginning of a line, white space or not, and `##[command]` anywhere in it
 * (actions/runner, ActionCommand.cs, read November 2026).
 */
const withoutCommands = (line: string): string => line.replace(/^(\s*):(?=:)/u, '$1: ').replaceAll('##[', '## [')

/** Hides each secret, each line of one, and the spellings in which programs print them; the longest first. */
function masker(secrets: readonly string[]): (line: string) => string {
  const hidden = new Set(secrets.flatMap((secret) => [secret, ...secret.split(/\r?\n/u)]).flatMap(spellings))
  const longestFirst = [...hidden].filter((each) => each.length >= shortestSecret).sort((a, b) => b.length - a.length)
  return (line) => longestFirst.reduce((text, secret) => text.replaceAll(secret, mask), line)
}

function spellings(secret: string): string[] {
  const value = withoutControls(secret).trim()
  if (value.length < shortestSecret) return []
  const asJson = JSON.stringify(value).slice(1, -1)
  return [value, asJson, encodeURIComponent(value), Buffer.from(secret).toString('base64')]
}
