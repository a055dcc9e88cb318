import { expect, test } from '@jest/globals'
import { createOutput } from '../../src/build/output.ts'

const megabyte = 1024 ** 2

test('a line that never ends is shown once, cut, and no more of it is kept than a megabyte', () => {
  const lines: string[] = []
  const output = createOutput((_, line) => lines.push(line))
  const piece = Buffer.alloc(4096, 'x')
  for (let at = 0; at < 64 * megabyte; at += piece.length) output.add('a', 1, piece)
  output.add('a', 1, Buffer.from('\nnext\n'))
  output.end('a')
  expect(lines).toEqual([`${'x'.repeat(1999)}…`, 'next'])
})

test('a character and a line that come in pieces are put together', () => {
  const lines: string[] = []
  const output = createOutput((_, line) => lines.push(line))
  for (const byte of Buffer.from('über\nalles')) output.add('a', 1, Buffer.from([byte]))
  expect(lines).toEqual(['über'])
  output.end('a')
  expect(lines).toEqual(['über', 'alles'])
})
