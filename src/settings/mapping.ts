import { parseDocument } from 'yaml'
import type { Parsed } from './parsed.ts'

export type TextMap = Record<string, string>

/** A name, as far as `=`, with neither a colon nor a quote before it: then the text is lines, not YAML. */
const assignment = /^[^\s=:"'{]+\s*=/

/**
 * Reads a map from text.
 *
 * - Lines, when the first one that is neither blank nor a `#` comment looks like `KEY=value`: the name ends at the first
 *   `=`; what follows, to the end of the line, is the value, taken as it is (spaces, quotes, `,`, `=`, `#`, JSON).
 * - YAML otherwise (JSON included): a value is the text as written, `1.10` and `yes` too; a `#` after a space begins a
 *   comment unless the value is quoted.
 *
 * Problems never show a value, since it may be a secret.
 */
export function parseMapping(text: string): Parsed<TextMap> {
  const first = text.split(/\r?\n/).find(isContent)
  if (first === undefined) return { problem: 'is empty; write {} for none' }
  return assignment.test(first.trim()) ? parseLines(text) : parseYamlMap(text)
}

const isContent = (line: string): boolean => line.trim() !== '' && !line.trimStart().startsWith('#')

function parseLines(text: string): Parsed<TextMap> {
  const entries = new Map<string, string>()
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    if (!isContent(line)) continue
    const at = line.indexOf('=')
    const key = line.slice(0, Math.max(at, 0)).trimStart()
    const problem = lineProblem(at, key, entries)
    if (problem !== undefined) return { problem: `line ${index + 1} ${problem}` }
    entries.set(key, line.slice(at + 1))
  }
  return { value: Object.fromEntries(entries) }
}

function lineProblem(at: number, key: string, seen: ReadonlyMap<string, string>): string | undefined {
  if (at < 0) return 'is not KEY=value; a value of several lines needs YAML (KEY: |)'
  if (key === '') return 'has no name before "="'
  if (/\s/.test(key)) return 'has a space before "="; write KEY=value'
  if (seen.has(key)) return `gives ${key} a second time`
  return undefined
}

function parseYamlMap(text: string): Parsed<TextMap> {
  const document = parseDocument(text, { schema: 'failsafe', prettyErrors: false, logLevel: 'silent' })
  const error = document.errors[0]
  if (error !== undefined) return { problem: `is neither KEY=value lines nor YAML: ${yamlTrouble(text, error)}` }
  const value: unknown = document.toJS()
  return checkedMap(value)
}

/** Only place and kind: the parser's own message may quote the text. */
function yamlTrouble(text: string, error: { readonly code: string; readonly pos: readonly [number, number] }): string {
  const before = text.slice(0, error.pos[0]).split('\n')
  const kind = error.code.toLowerCase().replaceAll('_', ' ')
  return `${kind} at line ${before.length}, column ${(before.at(-1)?.length ?? 0) + 1}`
}

/** Takes a map of texts, numbers and booleans as a map of texts. */
export function checkedMap(value: unknown): Parsed<TextMap> {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) {
    return { problem: 'must be a map: YAML (KEY: value) or KEY=value lines' }
  }
  const entries: [string, string][] = []
  for (const [key, item] of Object.entries(value)) {
    if (typeof item === 'object' || item === undefined) {
      return { problem: `has a value for ${key} that is not text; quote it, or write it as a block (${key}: |)` }
    }
    entries.push([key, String(item)])
  }
  return { value: Object.fromEntries(entries) }
}
