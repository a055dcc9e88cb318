import { describe, expect, test } from '@jest/globals'
import { type Log, silentLog } from '../../src/core/log.ts'
import { createSecrets, hidingLog, secretsOf } from '../../src/core/secrets.ts'

describe('a secret is hidden', () => {
  test.each([
    ['as it is', 'correct horse'],
    ['as JSON', JSON.stringify({ a: 'correct "horse"' }), 'correct "horse"'],
    ['in a URL', 'https://x/?a=correct%20horse'],
    ['in a form', 'a=correct+horse'],
    ['in base64', Buffer.from('correct horse').toString('base64')],
    ['in base64 for URLs', Buffer.from('??>>correct').toString('base64url'), '??>>correct'],
    ['with its white space collapsed', 'saw "correct horse"', 'correct \t horse'],
    ['when it was cut off', '500 "a=correct ho…"; last: 200'],
    ['when a value cut off ends the text', 'correct h…'],
  ])('%s', (_, text, secret = 'correct horse') => {
    const hidden = secretsOf([secret]).hide(text)
    expect(hidden).toContain('***')
    expect(hidden).not.toMatch(/corr|Y29ycmVj|Pz8-/)
  })

  test('line by line when it has several', () => {
    const hidden = secretsOf(['first line\nsecond line']).hide('saw second line, then first line')
    expect(hidden).toBe('saw ***, then ***')
  })

  test('when it is short, only where it stands alone', () => {
    const { hide } = secretsOf(['info', '1'])
    expect(hide('level=info: 1 information')).toBe('level=***: 1 information')
  })

  test('that is learned later, from then on', () => {
    const secrets = createSecrets()
    expect(secrets.hide('correct horse')).toBe('correct horse')
    secrets.add([undefined, 'correct horse'])
    expect(secrets.hide('correct horse')).toBe('***')
  })
})

describe('the name of a thing is shown', () => {
  test('though a variable has the same value, whichever was learned first', () => {
    const secrets = secretsOf(['us-east-1', 'us-east-1-of-ours'])
    secrets.spare(['us-east-1', undefined, 'shop'])
    secrets.add(['shop', 'workshop-key'])
    const told = 'aws --region us-east-1 shop us-east-1-of-ours workshop-key'
    expect(secrets.hide(told)).toBe('aws --region us-east-1 shop *** ***')
  })
})

describe('what is assigned to a variable whose value nobody knows is hidden', () => {
  const secrets = createSecrets()
  secrets.addNames(['API_KEY', 'DATABASE_URL'])

  test.each([
    ['API_KEY=abc def', 'API_KEY=***'],
    ['{"PORT":"80","API_KEY":"abc","B":"c"}', '{"PORT":"80","API_KEY":***'],
    [String.raw`{\"API_KEY\":\"abc\"}`, String.raw`{\"API_KEY\":***`],
    ["  API_KEY: 'abc',\n  PORT: '80'", "  API_KEY: ***\n  PORT: '80'"],
    ['export DATABASE_URL="postgres://u:p@h"', 'export DATABASE_URL=***'],
    ['MY_API_KEY=abc', 'MY_API_KEY=abc'],
    ['Error: DATABASE_URL is not set', 'Error: DATABASE_URL is not set'],
  ])('%s', (text, hidden) => {
    expect(secrets.hide(text)).toBe(hidden)
  })
})

test('no way of logging shows a secret, and a prefix is left alone', async () => {
  const lines: string[] = []
  const log = hidingLog(recording(lines), secretsOf(['us-central1']))
  log.info('us-central1')
  log.notice('us-central1')
  log.warning('us-central1')
  log.error('us-central1')
  log.debug('us-central1')
  log.about('gcp/us-central1').info('in us-central1')
  await log.group('us-central1', () => Promise.resolve())
  expect(lines).toEqual(['***', '***', '***', '***', '***', 'gcp/us-central1: in ***', '***'])
})

function recording(lines: string[], prefix = ''): Log {
  const write = (line: string) => void lines.push(`${prefix}${line}`)
  return {
    ...silentLog,
    info: write,
    notice: write,
    warning: write,
    error: write,
    debug: write,
    group: (title, work) => {
      write(title)
      return work()
    },
    about: (subject) => recording(lines, `${subject}: `),
  }
}
