import type { Parsed } from './parsed.ts'

const word = /(?:[^\s'"\\]|\\.|'[^']*'|"(?:[^"\\]|\\.)*")+/gs

/** `npm run "migrate all"`, as a shell parts it into words, or a JSON list of them. There is no shell: nothing is expanded. */
export function parseCommand(text: string): Parsed<readonly string[]> {
  const list = text.trim().startsWith('[') ? listIn(text) : undefined
  if (list !== undefined) return checkedCommand(list)
  if (text.replaceAll(word, '').trim() !== '') return { problem: 'has a quote or a backslash without an end' }
  return checkedCommand([...text.matchAll(word)].map(([each]) => bare(each)))
}

export function checkedCommand(words: readonly string[]): Parsed<readonly string[]> {
  const [program = ''] = words
  return program.trim() === '' ? { problem: 'must begin with a program' } : { value: words }
}

function listIn(text: string): string[] | undefined {
  try {
    const value: unknown = JSON.parse(text)
    return Array.isArray(value) && value.every((each) => typeof each === 'string') ? value : undefined
  } catch {
    return undefined
  }
}

/** Without the quotes and backslashes that are not quoted themselves. */
const bare = (text: string): string =>
  text.replaceAll(
    /'([^']*)'|"((?:[^"\\]|\\.)*)"|\\(.)/gs,
    (_, single?: string, double?: string, escaped?: string) =>
      single ?? double?.replaceAll(/\\(["\\$`])/g, '$1') ?? escaped ?? '',
  )
