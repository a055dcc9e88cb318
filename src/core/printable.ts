const escape = String.fromCodePoint(0x1b)
const bell = String.fromCodePoint(0x07)
/** Colours and cursor moves (`ESC [ … m`), then titles and links (`ESC ] … BEL`). */
const terminalCodes = new RegExp(
  `${escape}\\[[0-?]*[ -/]*[@-~]|${escape}\\][^${bell}${escape}]*(?:${bell}|${escape}\\\\)?`,
  'gu',
)

/** Text from elsewhere as one line without terminal codes, control, invisible or direction-changing characters. */
export function withoutControls(text: string): string {
  return text
    .toWellFormed()
    .replace(terminalCodes, '')
    .replaceAll('\t', '  ')
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]/gu, ' ')
    .replace(/\p{Cf}/gu, '')
}

/** The same, with white space collapsed, and cut to `limit` characters. */
export const printable = (text: string, limit = Infinity): string =>
  cut(withoutControls(text).replace(/\s+/gu, ' ').trim(), limit)

/** Never longer than `limit` characters; what was cut ends in `…`. */
export function cut(text: string, limit: number): string {
  if (text.length <= limit) return text
  const kept = text.slice(0, limit - 1)
  return `${kept.isWellFormed() ? kept : kept.slice(0, -1)}…`
}

/** The same, but where it can, it ends with a sentence. */
export function cutAtSentence(text: string, limit: number): string {
  if (text.length <= limit) return text
  const end = [...text.slice(0, limit).matchAll(/[.!?](?=\s)/gu)].at(-1)
  return end === undefined ? cut(text, limit) : text.slice(0, end.index + 1)
}

/**
 * The runner obeys `::command::` at the beginning of a line, white space or not, and `##[command]` anywhere in it
 * (actions/runner, ActionCommand.cs, read November 2026); a container's output must not be able to command it.
 */
export const withoutCommands = (text: string): string =>
  text.replaceAll(/^(\s*):(?=:)/gmu, '$1: ').replaceAll('##[', '## [')
