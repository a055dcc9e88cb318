import { describe, expect, test } from '@jest/globals'
import { TandemError } from '../../src/core/errors.ts'
import { canonicalJson, hashOf } from '../../src/core/hash.ts'
import { lenient } from '../../src/core/lenient.ts'
import { silentLog } from '../../src/core/log.ts'
import { isGreen, type Outcome, overallOutcome } from '../../src/core/outcome.ts'
import { withoutCommands } from '../../src/core/printable.ts'
import { memoryJournal } from '../support/engine.ts'

describe('the overall outcome', () => {
  const worstFirst: Outcome[] = [
    'stuck',
    'pending',
    'overtaken',
    'rolled-back',
    'cancelled',
    'refused',
    'planned',
    'released',
    'unchanged',
  ]
  test.each(worstFirst.map((outcome, index) => [outcome, worstFirst.slice(index)] as const))(
    'is %s among %j',
    (worst, all) => {
      const others = worst === 'refused' ? all.filter((outcome) => outcome !== 'released') : all
      expect(overallOutcome(others)).toBe(worst)
      expect(overallOutcome(others.toReversed())).toBe(worst)
    },
  )

  test('is not refused, as if nothing had been touched, where one was released', () => {
    expect(overallOutcome(['refused', 'released'])).toBe('rolled-back')
  })

  test('of nothing is refused, so never green', () => {
    expect(overallOutcome([])).toBe('refused')
  })

  test('is green for what serves, or was only to be planned', () => {
    expect(worstFirst.filter(isGreen)).toEqual(['planned', 'released', 'unchanged'])
  })
})

describe('a hash', () => {
  test('is the same for equal values, whatever the order of their members', () => {
    expect(hashOf({ a: 1, b: { c: [1, 2], d: undefined } })).toBe(hashOf({ b: { c: [1, 2] }, a: 1 }))
    expect(hashOf({ a: 1 })).toMatch(/^[0-9a-f]{16}$/)
  })

  test('differs for other values and other orders of a list', () => {
    expect(new Set([{ a: 1 }, { a: '1' }, { a: null }, {}, [1, 2], [2, 1]].map(hashOf)).size).toBe(6)
  })

  test('the text of equal values is equal', () => {
    expect(canonicalJson({ b: null, a: ['x', { z: 1, y: 2 }] })).toBe('{"a":["x",{"y":2,"z":1}],"b":null}')
  })
})

describe('a journal that stops nothing', () => {
  const full = { ...memoryJournal(), append: () => Promise.reject(new TandemError('cloud', 'the disk is full')) }
  const entry = { type: 'closed', at: 1, outcomes: {} } as const

  test('tells once that it cannot be written', async () => {
    const lines: string[] = []
    const journal = lenient(full, { ...silentLog, warning: (line) => void lines.push(line) })
    await journal.append(entry)
    await journal.append(entry)
    expect(lines).toEqual(['the disk is full; going on without it'])
  })

  test('writes what can be written, and hides no bug of ours', async () => {
    const journal = memoryJournal()
    await lenient(journal, silentLog).append(entry)
    expect(journal.entries).toEqual([entry])
    const broken = { ...full, append: () => Promise.reject(new TypeError('ours')) }
    await expect(lenient(broken, silentLog).append(entry)).rejects.toThrow(TypeError)
  })
})

test.each([
  ['::error::x', ': :error::x'],
  ['  ::add-mask::x', '  : :add-mask::x'],
  ['one\n::set-output name=a::b', 'one\n: :set-output name=a::b'],
  ['so ##[error]x', 'so ## [error]x'],
  ['a::b', 'a::b'],
])('%j commands nothing', (text, safe) => {
  expect(withoutCommands(text)).toBe(safe)
})
