// Follows src/Runner.Common/ActionCommand.cs of actions/runner, copy read 2026-11-20.

/** One workflow command found in a line of output. */
export interface Command {
  readonly name: string
  readonly properties: Readonly<Record<string, string>>
  readonly data: string
}

const names: ReadonlySet<string> = new Set([
  'add-mask',
  'add-matcher',
  'add-path',
  'debug',
  'echo',
  'endgroup',
  'error',
  'group',
  'notice',
  'remove-matcher',
  'save-state',
  'set-env',
  'set-output',
  'stop-commands',
  'warning',
])

/**
 * `::name key=value,key=value::data` where only blanks come before, or the older `##[name key=value;key=value]data`, which counts
 * *anywhere* in a line. `resume` is the token that ends `stop-commands`.
 */
export function parseCommand(line: string, resume?: string): Command | undefined {
  return parseColons(line, resume) ?? parseBrackets(line, resume)
}

function parseColons(line: string, resume: string | undefined): Command | undefined {
  const text = line.trimStart()
  const end = text.indexOf('::', 2)
  if (!text.startsWith('::') || end < 0) return undefined
  return commandOf({
    head: text.slice(2, end),
    data: text.slice(end + 2),
    separator: ',',
    escapes: colonEscapes,
    resume,
  })
}

function parseBrackets(line: string, resume: string | undefined): Command | undefined {
  const start = line.indexOf('##[')
  const end = line.indexOf(']', start)
  if (start < 0 || end < 0) return undefined
  return commandOf({
    head: line.slice(start + 3, end),
    data: line.slice(end + 1),
    separator: ';',
    escapes: bracketEscapes,
    resume,
  })
}

type Escapes = readonly (readonly [written: string, meant: string])[]

const dataEscapes: Escapes = [
  ['%0D', '\r'],
  ['%0A', '\n'],
]
const colonEscapes: Escapes = [...dataEscapes, ['%3A', ':'], ['%2C', ',']]
const bracketEscapes: Escapes = [['%3B', ';'], ...dataEscapes, ['%5D', ']']]

interface Parts {
  readonly head: string
  readonly data: string
  readonly separator: ',' | ';'
  readonly escapes: Escapes
  readonly resume: string | undefined
}

function commandOf({ head, data, separator, escapes, resume }: Parts): Command | undefined {
  const [written = '', ...rest] = head.split(' ')
  const name = written.toLowerCase()
  if (!names.has(name) && name !== resume?.toLowerCase()) return undefined
  const pairs = rest
    .join(' ')
    .trim()
    .split(separator)
    .map((pair) => splitOnce(pair, '='))
  const properties = pairs.filter((pair) => pair !== undefined).map(([key, value]) => [key, unescape(value, escapes)])
  return {
    name,
    properties: Object.fromEntries(properties),
    data: unescape(data, separator === ',' ? dataEscapes : escapes),
  }
}

function splitOnce(text: string, separator: string): [string, string] | undefined {
  const at = text.indexOf(separator)
  return at > 0 && at < text.length - 1 ? [text.slice(0, at), text.slice(at + 1)] : undefined
}

/** `%25` comes last, so that `%250A` stays a text. */
const unescape = (text: string, escapes: Escapes): string =>
  [...escapes, ['%25', '%'] as const].reduce((left, [written, meant]) => left.replaceAll(written, meant), text)
