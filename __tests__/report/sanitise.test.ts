import { describe, expect, test } from '@jest/globals'
import { secretsOf } from '../../src/core/secrets.ts'
import { sanitiseLines, sanitiseText } from '../../src/report/sanitise.ts'

const nothing = secretsOf([]).hide
const esc = '\u001b'

describe('a line of a container', () => {
  test.each<[string, string, string[]]>([
    ['keeps its indentation', '\tat main (app.js:1)', ['  at main (app.js:1)']],
    [
      'loses colours',
      `${esc}[1;31mred${esc}[0m and ${esc}]8;;http://x${esc}\\a link${esc}]8;;${esc}\\`,
      ['red and a link'],
    ],
    ['loses control characters', 'a\u0000b\u0007c\u0085d\u2028e', ['a b c d e']],
    ['loses characters that turn or hide text', 'ad\u202Emin\u200B\u2066!', ['admin!']],
    ['is one line each', 'first\r\nsecond\rthird\n\nfourth', ['first', 'second', 'third', 'fourth']],
    ['cannot command the runner', '::error::no', [': :error::no']],
    ['cannot command it after white space', '  ::set-output name=x::y', ['  : :set-output name=x::y']],
    ['cannot command it after a line break', 'x\r::stop-commands::y', ['x', ': :stop-commands::y']],
    ['cannot command it behind a colour', `${esc}[0m::error::no`, [': :error::no']],
    ['cannot command it behind what is invisible', '\u200B::error::no', [': :error::no']],
    ['cannot command it the old way', 'x ##[error]no ##[group]', ['x ## [error]no ## [group]']],
    ['may hold colons elsewhere', 'std::vector at ::1', ['std::vector at ::1']],
    ['that is empty is left out', ' \u0000 ', []],
    ['that is broken is mended', 'half \uD83D of', ['half \uFFFD of']],
  ])('%s', (_name, line, expected) => {
    expect(sanitiseLines([line], { hide: nothing })).toEqual(expected)
  })

  test('is cut, without halving a character', () => {
    expect(sanitiseLines(['abc😀def'], { hide: nothing, length: 5 })).toEqual(['abc…'])
    expect(sanitiseLines(['abc😀def'], { hide: nothing, length: 7 })).toEqual(['abc😀d…'])
    expect(sanitiseLines(['abc😀def'], { hide: nothing, length: 8 })).toEqual(['abc😀def'])
  })
})

test('of many lines the last are kept', () => {
  const lines = Array.from({ length: 500 }, (_, index) => `line ${index}`)
  expect(sanitiseLines(lines, { hide: nothing, lines: 2 })).toEqual(['line 498', 'line 499'])
  expect(sanitiseLines(lines, { hide: nothing })).toHaveLength(100)
})

describe('a known secret is masked', () => {
  test.each<[string, string[], string, string]>([
    ['as it is', ['hunter22'], 'password=hunter22;hunter22', 'password=***;***'],
    ['the longest first', ['abcd', 'abcdefgh'], 'abcdefgh abcd', '*** ***'],
    ['in JSON', ['pa"ss\\word'], '{"p":"pa\\"ss\\\\word"}', '{"p":"***"}'],
    ['in a URL', ['p@ss/word'], 'postgres://u:p%40ss%2Fword@h', 'postgres://u:***@h'],
    ['in base64', ['hunter22'], `Basic ${Buffer.from('hunter22').toString('base64')}`, 'Basic ***'],
    ['line by line', ['-----BEGIN-----\nMIIEvQ\nAB'], 'key MIIEvQ', 'key ***'],
    ['with a colour inside', ['hunter22'], `hunt${esc}[1mer22`, '***'],
    ['before the line is cut', ['hunter22'], `${'x'.repeat(995)}hunter22`, `${'x'.repeat(995)}***`],
    ['when it looks like a command', ['::add-mask::x'], '::add-mask::x', '***'],
    ['but not when it is too short to be told from the rest', ['1', 'on', ''], 'on port 8081', 'on port 8081'],
  ])('%s', (_name, secrets, line, expected) => {
    expect(sanitiseLines([line], { hide: secretsOf(secrets).hide })).toEqual([expected])
  })

  test('in a text of several lines too', () => {
    expect(sanitiseText('cannot use hunter22:\n::error::hunter22', secretsOf(['hunter22']).hide)).toBe(
      'cannot use ***:\n: :error::***',
    )
  })
})
