import { isMap, isNode, isPair, isScalar, LineCounter, parseDocument, type Document } from 'yaml'
import type { z } from 'zod'
import { nearest } from './nearest.ts'
import { either } from './parsed.ts'
import { parsePartially } from './partial.ts'
import { renamedTo } from './renamed.ts'
import { inputNames } from './input-names.ts'
import { amazonSchema, blockSchema, fileSchema, googleSchema, type FileContent } from './schema.ts'

export interface ConfigFile {
  /** As problems name it. */
  readonly path: string
  readonly text: string
}

export interface GivenFile {
  readonly path: string
  readonly content: FileContent | undefined
  readonly problems: readonly string[]
  /** Names, as of inputs, of the settings that have a problem. */
  readonly reported: readonly string[]
}

/** Reads the config file; each problem names the file, the line and the column. */
export function readConfigFile({ path, text }: ConfigFile): GivenFile {
  const lines = new LineCounter()
  // The failsafe schema guesses no types: `1.10`, `yes` and `012` stay what somebody wrote.
  const document = parseDocument(text, {
    schema: 'failsafe',
    prettyErrors: false,
    lineCounter: lines,
    logLevel: 'silent',
  })
  const at = (offset: number) => {
    const { line, col } = lines.linePos(offset)
    return `${path}:${line}:${col}`
  }
  if (document.errors.length > 0) {
    const problems = document.errors.map(({ pos, message }) => `${at(pos[0])}: is not YAML: ${message}`)
    return { path, content: undefined, problems, reported: [] }
  }
  const { data, issues } = parsePartially(fileSchema, document.toJS())
  const problems = issues.flatMap((issue) => describe(issue, document, at))
  const reported = issues.map((issue) => issue.path.slice(2).join('-'))
  return { path, content: data, problems, reported }
}

type At = (offset: number) => string

function describe(issue: z.core.$ZodIssue, document: Document, at: At): string[] {
  const path = issue.path.map(String)
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => `${at(offsetOf(document, [...path, key], 'key'))}: ${unknownKey(path, key)}`)
  }
  const message = issue.code === 'invalid_type' ? 'must be a map' : issue.message
  const where = at(offsetOf(document, path, 'value'))
  return path.length === 0
    ? [`${where}: the file ${message} that begins with "version: 1"`]
    : [`${where}: ${path.join('.')}: ${message}`]
}

function unknownKey(path: readonly string[], key: string): string {
  const known = Object.keys(schemaAt(path).shape)
  const place = path.length === 0 ? 'the file' : path.join('.')
  return `${place} has no setting "${key}"${hint(key, known, path.length === 2)}`
}

function hint(key: string, known: readonly string[], inBlock: boolean): string {
  const near = nearest(key, known)
  const meant = near === undefined && inBlock ? [...renamedTo(key, inputNames), key] : [near ?? key]
  const ways = meant.filter((name) => inputNames.has(name) && /^(gcp|aws)-/.test(name)).map(underCloud)
  if (ways.length > 0) return `; write ${either([...new Set(ways)])}`
  const other = meant.find((name) => name !== key)
  return other === undefined ? '' : `; did you mean "${other}"?`
}

function underCloud(name: string): string {
  const [cloud = '', ...setting] = name.split('-')
  return `"${setting.join('-')}" under "${cloud}"`
}

function schemaAt(path: readonly string[]): z.ZodObject {
  if (path.length === 0) return fileSchema
  if (path[2] === 'gcp') return googleSchema
  return path[2] === 'aws' ? amazonSchema : blockSchema
}

/** Where a key or its value begins; what is not there is looked for at the nearest thing above it. */
function offsetOf(document: Document, path: readonly string[], what: 'key' | 'value'): number {
  const parent = path.length < 2 ? document.contents : document.getIn(path.slice(0, -1), true)
  const pair = isMap(parent)
    ? parent.items.find(({ key }) => isScalar(key) && String(key.value) === path.at(-1))
    : undefined
  if (!isPair(pair)) return path.length === 0 ? 0 : offsetOf(document, path.slice(0, -1), what)
  const node = what === 'value' && isNode(pair.value) ? pair.value : pair.key
  return isNode(node) ? (node.range?.[0] ?? 0) : 0
}
