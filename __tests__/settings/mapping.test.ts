import { describe, expect, test } from '@jest/globals'
import { parseMapping } from '../../src/settings/mapping.ts'

const valueOf = (text: string): unknown => {
  const parsed = parseMapping(text)
  return 'value' in parsed ? parsed.value : parsed.problem
}

test.each<[about: string, text: string, map: Record<string, string>]>([
  ['one line', 'A=1', { A: '1' }],
  ['several lines, Windows line ends and blank ones', '\r\nA=1\r\n\r\nB=2\r\n', { A: '1', B: '2' }],
  ['comment lines', '# first\nA=1\n  # second\nB=2', { A: '1', B: '2' }],
  ['a value with commas', 'A=x,y=z', { A: 'x,y=z' }],
  ['a value with equal signs', 'DSN=host=db;user=me==', { DSN: 'host=db;user=me==' }],
  ['a value with a hash', 'COLOR=#fff # not a comment', { COLOR: '#fff # not a comment' }],
  ['quotes are part of a value', `A=" x "\nB='y'`, { A: '" x "', B: "'y'" }],
  ['JSON', 'JSON={"a":1,"b":[2,3]}', { JSON: '{"a":1,"b":[2,3]}' }],
  ['backslashes', 'PATH_=C:\\tmp\\new', { PATH_: 'C:\\tmp\\new' }],
  ['spaces around a value', 'A= x ', { A: ' x ' }],
  ['an empty value', 'A=', { A: '' }],
  ['indented lines', '  A=1\n  B=2', { A: '1', B: '2' }],
  ['a URL', 'URL=https://a.example/?b=c#d', { URL: 'https://a.example/?b=c#d' }],
  ['a colon in a value', 'A=b: c', { A: 'b: c' }],
  ['paths as names', '/secrets/key=api-key:3', { '/secrets/key': 'api-key:3' }],
  ['YAML', 'A: x\nB: y', { A: 'x', B: 'y' }],
  ['YAML whose value has an equal sign', 'A: b=c', { A: 'b=c' }],
  ['YAML with a comment', '# first\nA: x # second', { A: 'x' }],
  ['quoted YAML', `A: "x # y"\nB: ' z '`, { A: 'x # y', B: ' z ' }],
  ['a YAML block', 'A: |\n  one\n  two\n', { A: 'one\ntwo\n' }],
  ['JSON as the map', '{"A": "1", "B": "{\\"c\\": 2}"}', { A: '1', B: '{"c": 2}' }],
  ['the empty map', '{}', {}],
  [
    'text stays as it is written',
    'A: 1.10\nB: yes\nC: 012\nD: 1e3\nE: null\nF: 0x1F',
    { A: '1.10', B: 'yes', C: '012', D: '1e3', E: 'null', F: '0x1F' },
  ],
  ['a value left out', 'A:\nB: 1', { A: '', B: '1' }],
  ["names of an object's own members", 'constructor=1\ntoString=2', { constructor: '1', toString: '2' }],
])('reads %s', (_about, text, map) => {
  expect(valueOf(text)).toEqual(map)
})

test.each([
  ['nothing', '', 'is empty; write {} for none'],
  ['comments alone', '# nothing', 'is empty; write {} for none'],
  ['a list', '- A', 'must be a map: YAML (KEY: value) or KEY=value lines'],
  ['a space before =', 'A = 1', 'line 1 has a space before "="; write KEY=value'],
  ['a list as a value', 'A: [1]', 'has a value for A that is not text; quote it, or write it as a block (A: |)'],
  ['no name', 'A=1\n=2', 'line 2 has no name before "="'],
  ['a name twice in YAML', 'A: 1\nA: 2', 'is neither KEY=value lines nor YAML: duplicate key at line 2, column 1'],
])('refuses %s', (_about, text, problem) => {
  expect(valueOf(text)).toBe(problem)
})

describe('what goes in comes out', () => {
  const alphabet = Array.from(`aZ09 ,=#:'"\\{}[]|>&*!%@\`~-_./?+()<>é😀\t$;`)
  let seed = 42
  const random = (below: number): number => {
    seed = (Math.imul(seed, 1_103_515_245) + 12_345) & 0x7fffffff
    return seed % below
  }
  const values = Array.from({ length: 300 }, () =>
    Array.from({ length: random(24) }, () => alphabet[random(alphabet.length)]).join(''),
  )

  test('any value without a line end, in lines', () => {
    for (const value of values)
      expect(valueOf(`FIRST=1\nA=${value}\nLAST=2`)).toEqual({ FIRST: '1', A: value, LAST: '2' })
  })

  test('any value as the first line, in lines', () => {
    for (const value of values) expect(valueOf(`A=${value}`)).toEqual({ A: value })
  })

  test('any value at all, as JSON', () => {
    for (const value of values) {
      const map = { A: `${value}\n${value}`, B: value }
      expect(valueOf(JSON.stringify(map))).toEqual(map)
    }
  })
})
