import { describe, expect, test } from '@jest/globals'
import {
  marksBefore,
  marksOf,
  readMark,
  readRecipe,
  type Recipe,
  type ServiceMark,
  withoutRecipe,
  writeMark,
  writeRecipe,
} from '../../../../src/targets/aws/app-runner/mark.ts'
import { readText, type Tags, writeText } from '../../../../src/targets/aws/app-runner/tags.ts'
import { aSettings } from './a-service.ts'

const mark: ServiceMark = {
  release: 'r0123456789ab',
  order: 1_764_000_000_000,
  version: 'v1.2 “käse” 🧀 100%, #a=b+c',
  run: 'https://github.com/octo/shop/actions/runs/1?x=1#2',
  phase: 'restoring',
  created: false,
  settingsHash: 'a'.repeat(16),
  asked: 'b'.repeat(16),
  live: 'c'.repeat(16),
  step: 'r0123456789ab-finished-retract-24',
  after: '3f0c1a52-7d5e-4f3a-9a41-6a2f0f2a8b11',
  places: ['aws/us-east-1/app-runner/shop', 'gcp/us-central1/cloud-run/shop'],
}

const recipe: Recipe = {
  settings: aSettings({
    secrets: Object.fromEntries(
      Array.from({ length: 12 }, (_, index) => [
        `SECRET_${index}`,
        `arn:aws:secretsmanager:us-east-1:111122223333:secret:shop/${index}-aB3xY9`,
      ]),
    ),
  }),
  environment: 'd'.repeat(16),
  own: { RELEASE_ID: 'r0' },
  added: ['NEW'],
  former: 'sealed',
  status: 'RUNNING',
  live: [{ revision: 'op', share: 100 }],
  marks: { 'tandem-mark': 'release=r0' },
  userTags: { team: null, owner: 'us' },
}

/** What every service of AWS takes: https://docs.aws.amazon.com/tag-editor/latest/userguide/best-practices-and-strats.html (November 2026). */
const alphabet = /^[\p{L}\p{N} _.:/=+\-@]*$/u

describe('a mark', () => {
  test('is read as it was written, whatever the version is called', () => {
    expect(readMark(writeMark(mark, {}))).toEqual(mark)
    const { live: _, after: __, places: ___, ...least } = mark
    expect(readMark(writeMark({ ...least, created: true }, {}))).toEqual({ ...least, created: true })
  })

  test('keeps to what tags may be, at its longest', () => {
    for (const [key, value] of Object.entries({ ...writeMark(mark, {}), ...writeRecipe(recipe, {}) })) {
      expect(key.length).toBeLessThanOrEqual(128)
      expect([key, value.length <= 256, alphabet.test(value)]).toEqual([key, true, true])
    }
  })

  test.each<[string, Tags]>([
    ['nothing', {}],
    ['an empty tag', { 'tandem-mark': '' }],
    ['something else', { 'tandem-mark': 'hello' }],
    ['an unknown phase', { ...writeMark(mark, {}), 'tandem-mark': 'release=r1 order=1 phase=sold created=no' }],
  ])('is none where there is %s', (_, tags) => {
    expect(readMark(tags)).toBeUndefined()
  })
})

describe('a recipe', () => {
  test('is read as it was written', () => {
    expect(readRecipe(writeRecipe(recipe, {}))).toEqual(recipe)
  })

  test('takes less than half of the tags that there can be, with a dozen secrets', () => {
    expect(Object.keys(writeRecipe(recipe, {})).length).toBeLessThan(10)
  })

  test('that is shorter than the one before leaves nothing of it', () => {
    const now = { ...writeRecipe(recipe, {}) }
    const short = { ...recipe, settings: aSettings() }
    expect(readRecipe({ ...now, ...writeRecipe(short, now) })).toEqual(short)
  })

  test.each([['nothing'], ['eJw='], ['cut off']])('is none where it is %s', (text) => {
    expect(readRecipe({ 'tandem-before': text })).toBeUndefined()
  })

  test('is gone with its key when the release is finished', () => {
    const now = { ...writeMark(mark, {}), ...writeRecipe(recipe, {}), 'tandem-key': 'k' }
    const after = { ...now, ...withoutRecipe(now) }
    expect([readRecipe(after), after['tandem-key'], readMark(after)]).toEqual([undefined, '', mark])
  })
})

test('the tags of before are exactly those of the release before, and everything else of ours is emptied', () => {
  const before = writeMark({ ...mark, release: 'r0', places: ['one'] }, {})
  const now = { ...before, owner: 'us', ...writeMark(mark, before), ...writeRecipe(recipe, {}), 'tandem-key': 'k' }
  const after: Tags = { ...now, ...marksBefore(now, { ...recipe, marks: marksOf(before) }) }
  expect(Object.fromEntries(Object.entries(after).filter(([, value]) => value !== ''))).toEqual({
    ...before,
    owner: 'us',
  })
})

test('a text that fits its tags to the last letter is read to its end', () => {
  for (const length of [0, 1, 255, 256, 257, 512, 513]) {
    const text = 'x'.repeat(length)
    expect(readText('t', writeText('t', text, {}))).toBe(length === 0 ? undefined : text)
  }
})
