import { describe, expect, test } from '@jest/globals'
import { pairsIn } from '../../../simulators/runner/command-files.ts'
import { parseCommand } from '../../../simulators/runner/commands.ts'
import { createMasks } from '../../../simulators/runner/masks.ts'
import { createStepLog } from '../../../simulators/runner/step-log.ts'

describe('a workflow command', () => {
  test.each([
    ['::error::a%0Ab%25c', { name: 'error', properties: {}, data: 'a\nb%c' }],
    ['  ::Error file=a%3Ab,line=2::x::y', { name: 'error', properties: { file: 'a:b', line: '2' }, data: 'x::y' }],
    ['::group::', { name: 'group', properties: {}, data: '' }],
    ['%250A is no line: ##[error]%250A', { name: 'error', properties: {}, data: '%0A' }],
    ['text before ##[add-mask]x', { name: 'add-mask', properties: {}, data: 'x' }],
  ])('is read in %j', (line, command) => {
    expect(parseCommand(line)).toEqual(command)
  })

  test.each(['text ::error::x', '::unknown::x', ':error:x', '::error', '##[unknown]x', ''])('is not in %j', (line) => {
    expect(parseCommand(line)).toBeUndefined()
  })

  test('is not obeyed between stop-commands and its token', () => {
    const log = createStepLog({ masks: createMasks(), debug: false })
    for (const line of ['::stop-commands::t0ken', '::error::stopped', '::t0ken::', '::error::obeyed']) log.receive(line)
    expect(log.annotations).toEqual([{ level: 'error', message: 'obeyed' }])
    expect(log.shown).toEqual(['::stop-commands::t0ken', '::error::stopped', '::t0ken::', '##[error]obeyed'])
  })

  test('that may no longer set the environment is an error, and old outputs and states still count', () => {
    const log = createStepLog({ masks: createMasks(), debug: false })
    for (const line of ['::set-env name=A::b', '::set-output name=o::1', '::save-state name=s::2']) log.receive(line)
    expect(log.annotations).toEqual([{ level: 'error', message: 'The `set-env` command is disabled.' }])
    expect([log.outputs, log.state]).toEqual([{ o: '1' }, { s: '2' }])
  })
})

describe('pairs in a command file', () => {
  test.each([
    ['a=b=c\n', { a: 'b=c' }],
    ['a=1<<2', { a: '1<<2' }],
    ['a<<E=F\nx\nE=F', { a: 'x' }],
    ['a<<E\nE\nb=\n', { a: '', b: '' }],
    ['a=1\n\na=2\n', { a: '2' }],
  ])('%j are read', (text, pairs) => {
    expect(Object.fromEntries(pairsIn(text))).toEqual(pairs)
  })

  test.each([
    ['nonsense', "Invalid format 'nonsense'"],
    ['<<E\nE\n', 'Name must not be empty'],
    ['a<<\nx\n', 'delimiter must not be empty'],
    ['a<<E\nx\n', "Matching delimiter not found 'E'"],
    ['a<<E\nx', 'EOF marker missing new line'],
  ])('%j are refused', (text, message) => {
    expect(() => [...pairsIn(text)]).toThrow(message)
  })
})

describe('masks', () => {
  test('replace every occurrence, overlapping ones as one, and a value of several lines line by line', () => {
    const masks = createMasks(['abc', 'bcd', 'one\ntwo'])
    expect(masks.apply('xabcdx abc')).toBe('x***x ***')
    expect(masks.apply('one, then two')).toBe('***, then ***')
  })

  test('leave text alone when a value is empty', () => {
    expect(createMasks(['', ' ']).apply('a b')).toBe('a b')
  })
})
