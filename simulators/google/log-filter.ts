/**
 * A subset of the Logging query language: comparisons joined by AND (or a space), OR, NOT or `-`, and parentheses.
 * Follows https://cloud.google.com/logging/docs/view/logging-query-language (copy of November 2026).
 */

/** Members as the language names them: `resource.labels.service_name`, `severity`, … */
export type Lookup = (path: string) => string | undefined

export type LogFilter = (lookup: Lookup) => boolean

export class FilterError extends Error {}

/** documented: 20,000 characters. */
const longest = 20_000

/** Throws FilterError when the text is not of this language. */
export function parseFilter(text: string): LogFilter {
  if (text.length > longest) throw new FilterError(`Filter is longer than ${longest} characters.`)
  const tokens = tokenise(text)
  if (tokens.length === 0) return () => true
  const filter = parseAny(tokens)
  const rest = tokens.at(0)
  if (rest)
    throw new FilterError(`Unparseable filter: syntax error at line 1, column ${rest.at + 1}, token '${rest.text}'`)
  return filter
}

interface Token {
  readonly kind: 'word' | 'string' | 'operator' | 'parenthesis'
  readonly text: string
  readonly at: number
}

const pattern = /\s*(?:--[^\n]*(?:\n|$))?\s*(?:("(?:\\.|[^"\\])*")|(>=|<=|!=|=~|!~|[=<>:])|([()])|([^\s"=<>:!()]+))/y

function tokenise(text: string): Token[] {
  const tokens: Token[] = []
  const matcher = new RegExp(pattern)
  while (matcher.lastIndex < text.trimEnd().length) {
    const start = matcher.lastIndex
    const match = matcher.exec(text)
    if (!match) throw new FilterError(`Unparseable filter: unrecognized node at token '${text.slice(start).trim()}'`)
    const [, quoted, operator, parenthesis, word = ''] = match
    const at = start
    if (quoted !== undefined) tokens.push({ kind: 'string', text: unquote(quoted), at })
    else if (operator !== undefined) tokens.push({ kind: 'operator', text: operator, at })
    else if (parenthesis !== undefined) tokens.push({ kind: 'parenthesis', text: parenthesis, at })
    else tokens.push({ kind: 'word', text: word, at })
  }
  return tokens
}

const unquote = (quoted: string): string => quoted.slice(1, -1).replace(/\\(.)/g, '$1')

const isWord = (token: Token | undefined, text: string): boolean => token?.kind === 'word' && token.text === text

const isParenthesis = (token: Token | undefined, text: string): boolean =>
  token?.kind === 'parenthesis' && token.text === text

// documented: OR binds stronger than AND in this language.
function parseAny(tokens: Token[]): LogFilter {
  const parts = [parseAlternatives(tokens)]
  for (let next = tokens[0]; next && !isParenthesis(next, ')'); next = tokens[0]) {
    if (isWord(next, 'AND')) tokens.shift()
    parts.push(parseAlternatives(tokens))
  }
  return (lookup) => parts.every((each) => each(lookup))
}

function parseAlternatives(tokens: Token[]): LogFilter {
  const parts = [parseTerm(tokens)]
  while (isWord(tokens[0], 'OR')) {
    tokens.shift()
    parts.push(parseTerm(tokens))
  }
  return (lookup) => parts.some((each) => each(lookup))
}

function parseTerm(tokens: Token[]): LogFilter {
  const token = tokens.shift()
  if (!token) throw new FilterError('Unparseable filter: syntax error, unexpected end of filter')
  if (isWord(token, 'NOT')) return not(parseTerm(tokens))
  if (isWord(token, '-') && isParenthesis(tokens[0], '(')) return not(parseTerm(tokens))
  if (isParenthesis(token, '(')) return parseGroup(tokens)
  if (token.kind === 'word' && token.text.length > 1 && token.text.startsWith('-')) {
    return not(parseComparison({ ...token, text: token.text.slice(1) }, tokens))
  }
  return parseComparison(token, tokens)
}

const not =
  (filter: LogFilter): LogFilter =>
  (lookup) =>
    !filter(lookup)

function parseGroup(tokens: Token[]): LogFilter {
  const inner = parseAny(tokens)
  if (!isParenthesis(tokens.shift(), ')')) throw new FilterError("Unparseable filter: missing ')'")
  return inner
}

function parseComparison(subject: Token, tokens: Token[]): LogFilter {
  const operator = tokens[0]?.kind === 'operator' ? tokens.shift() : undefined
  if (!operator) return anyField(subject)
  const value = tokens.shift()
  if (subject.kind !== 'word' || !value || (value.kind !== 'word' && value.kind !== 'string')) {
    throw new FilterError(
      `Unparseable filter: syntax error at line 1, column ${operator.at + 1}, token '${operator.text}'`,
    )
  }
  return compare(knownPath(subject.text), operator.text, value.text)
}

/** documented: a bare value looks into all members. */
function anyField({ kind, text }: Token): LogFilter {
  if (kind === 'operator' || kind === 'parenthesis')
    throw new FilterError(`Unparseable filter: unexpected token '${text}'`)
  return (lookup) => contains(lookup('textPayload') ?? '', text)
}

// guess: which member names are refused; that unknown ones are is observed ("Field not found: …").
function knownPath(path: string): string {
  const name = path.replace(/\."([^"]*)"/g, '.$1')
  const known =
    /^(resource\.type|resource\.labels\.[\w-]+|labels\.\S+|severity|timestamp|receiveTimestamp|logName|log_name|textPayload|text_payload|insertId|insert_id|jsonPayload(\.\S+)?|protoPayload(\.\S+)?|httpRequest(\.\S+)?)$/
  if (!known.test(name)) throw new FilterError(`Field not found: '${path}'.`)
  return name.replace('log_name', 'logName').replace('text_payload', 'textPayload').replace('insert_id', 'insertId')
}

function compare(path: string, operator: string, value: string): LogFilter {
  if (path === 'severity') return compareRank(path, operator, severityRank(value))
  if (path === 'timestamp' || path === 'receiveTimestamp') return compareTime(path, operator, value)
  const matches = textMatches[operator]
  if (!matches) throw new FilterError(`Unparseable filter: operator '${operator}' is not supported for '${path}'.`)
  const expression = operator === '=~' || operator === '!~' ? regularExpression(value) : undefined
  return (lookup) => matches({ held: lookup(path), value, expression })
}

interface TextComparison {
  readonly held: string | undefined
  readonly value: string
  readonly expression: RegExp | undefined
}

// documented: `=` on text ignores letter case; a member that is missing meets no comparison, and so meets `!=`.
const textMatches: Readonly<Record<string, (comparison: TextComparison) => boolean>> = {
  '=': ({ held, value }) => held?.toLowerCase() === value.toLowerCase(),
  '!=': ({ held, value }) => held?.toLowerCase() !== value.toLowerCase(),
  ':': ({ held, value }) => held !== undefined && (value === '*' || contains(held, value)),
  '=~': ({ held, expression }) => held !== undefined && expression?.test(held) === true,
  '!~': ({ held, expression }) => held === undefined || expression?.test(held) === false,
}

const contains = (text: string, part: string): boolean => text.toLowerCase().includes(part.toLowerCase())

function regularExpression(value: string): RegExp {
  try {
    return new RegExp(value)
  } catch {
    throw new FilterError(`Unparseable filter: invalid regular expression '${value}'.`)
  }
}

const severities = ['DEFAULT', 'DEBUG', 'INFO', 'NOTICE', 'WARNING', 'ERROR', 'CRITICAL', 'ALERT', 'EMERGENCY']

// documented: severities are compared by rank, whatever their letter case.
function severityRank(value: string): number {
  const rank = severities.indexOf(value.toUpperCase())
  if (rank < 0) throw new FilterError(`Unrecognized severity: '${value}'.`)
  return rank
}

function compareRank(path: string, operator: string, rank: number): LogFilter {
  const meets = orderMatches[operator]
  if (!meets) throw new FilterError(`Unparseable filter: operator '${operator}' is not supported for '${path}'.`)
  return (lookup) => meets(severities.indexOf(lookup(path) ?? 'DEFAULT') - rank)
}

function compareTime(path: string, operator: string, value: string): LogFilter {
  const time = /^\d{4}-\d\d-\d\d/.test(value) ? Date.parse(value) : Number.NaN
  const meets = orderMatches[operator]
  if (Number.isNaN(time) || !meets) throw new FilterError(`Unparseable filter: invalid timestamp '${value}'.`)
  return (lookup) => meets(Date.parse(lookup(path) ?? '') - time)
}

const orderMatches: Readonly<Record<string, (difference: number) => boolean>> = {
  '=': (difference) => difference === 0,
  '!=': (difference) => difference !== 0,
  '>': (difference) => difference > 0,
  '>=': (difference) => difference >= 0,
  '<': (difference) => difference < 0,
  '<=': (difference) => difference <= 0,
}
