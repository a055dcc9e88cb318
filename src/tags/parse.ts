import { fieldsOf } from './line-fields.ts'
import { makeRule, type Made } from './make-rule.ts'
import { attributesOf, commonAttributes, priorities, type TagRule } from './rule.ts'

/** The rules, or what is wrong with the lines (to be read after the setting's name). */
export type ParsedRules = { readonly value: readonly TagRule[] } | { readonly problem: string }

/**
 * Reads the setting `tags`: a line is a rule as docker/metadata-action has them (`type=semver,pattern={{version}}`), or names
 * of tags, separated by commas. Blank lines and `#` comments are passed over. What metadata-action passes over in silence, an
 * attribute that it does not know for instance, is a problem here.
 */
export function parseTagRules(given: string | readonly string[]): ParsedRules {
  const lines = (typeof given === 'string' ? given.split(/\r?\n/) : given).map((line) => line.trim()).filter(isContent)
  const read = lines.map((line) => ({ line, ...readLine(line) }))
  const problems = read.flatMap(({ line, problem }) => (problem === undefined ? [] : [`"${line}" ${problem}`]))
  return problems.length > 0 ? { problem: problems.join('; ') } : { value: read.flatMap(({ rules = [] }) => rules) }
}

const isContent = (line: string): boolean => line !== '' && !line.startsWith('#')

interface ReadLine {
  readonly rules?: readonly TagRule[]
  readonly problem?: string
}

function readLine(line: string): ReadLine {
  const fields = fieldsOf(line)
  if (fields === undefined) return { problem: 'has a quote that is not closed, or text after one' }
  const pairs = fields.filter((field) => field !== '').map(readField)
  if (pairs.every(({ key }) => key === undefined)) return names(pairs.map(({ text }) => text))
  return readRule(pairs)
}

const names = (texts: readonly string[]): ReadLine => {
  const made = texts.map((value) => makeRule('raw', new Map([['value', value]])))
  const problem = made.find((each) => 'problem' in each)
  return problem ?? { rules: made.flatMap((each) => ('rule' in each ? [each.rule] : [])) }
}

interface Pair {
  readonly key: string | undefined
  readonly text: string
}

/** A key has no braces, so that `{{commit_date 'YYYY' tz='UTC'}}` is a text. */
function readField(field: string): Pair {
  const [, key, text = ''] = /^([^={}]+)=(.*)$/s.exec(field) ?? []
  return key === undefined ? { key, text: field } : { key: key.trim().toLowerCase(), text: text.trim() }
}

function readRule(pairs: readonly Pair[]): ReadLine {
  const attributes = new Map<string, string>()
  for (const { key = 'value', text } of pairs) {
    if (attributes.has(key)) return { problem: `gives ${key} twice` }
    attributes.set(key, text)
  }
  const type = attributes.get('type') ?? 'raw'
  attributes.delete('type')
  const known = Object.keys(priorities).find((name): name is TagRule['type'] => name === type)
  if (known === undefined) return { problem: typeProblem(type) }
  const nameless = pairs.find(({ key }) => key === undefined)
  if (nameless !== undefined && known !== 'raw') return { problem: namelessProblem(nameless.text) }
  const unknown = [...attributes.keys()].find((key) => !has(known, key))
  if (unknown !== undefined) return { problem: attributeProblem(known, unknown) }
  return asLine(makeRule(known, attributes))
}

const asLine = (made: Made): ReadLine => ('rule' in made ? { rules: [made.rule] } : made)

function typeProblem(type: string): string {
  const known = `the types are ${Object.keys(priorities).join(', ')}`
  return type === 'pep440'
    ? `has type=pep440, Python's versions, which is not supported; ${known}`
    : `has type=${type}; ${known}`
}

const namelessProblem = (text: string): string =>
  `has "${text}" without a name; a part with a comma goes in quotes, as a whole: "pattern=\\d{1,3}"`

const has = (type: TagRule['type'], key: string): boolean =>
  attributesOf[type].includes(key) || commonAttributes.some((common) => common === key)

const attributeProblem = (type: TagRule['type'], key: string): string =>
  `has ${key}=, which type=${type} does not take; it takes ${[...attributesOf[type], ...commonAttributes].join(', ')}`
