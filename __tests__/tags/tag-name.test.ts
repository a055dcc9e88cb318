import { describe, expect, test } from '@jest/globals'
import { tagName } from '../../src/tags/tag-name.ts'
import { imageTags } from '../../src/tags/tags.ts'
import { aRun, rulesOf } from './a-run.ts'

const nameOf = (value: string): string => tagName({ prefix: '', value, suffix: '' })

describe('the name of a tag', () => {
  test.each([
    ['My_Feature.1-x', 'My_Feature.1-x'],
    ['my/feature#1245', 'my-feature-1245'],
    ['a//&&b', 'a-b'],
    ['größe', 'gr-e'],
    ['-dash', 'dash'],
    ['.hidden', 'hidden'],
    ['--..-x', 'x'],
    ['/slash', 'slash'],
    ['tail-', 'tail-'],
    ['🎉', ''],
  ])('%s is %s', (value, expected) => {
    expect(nameOf(value)).toBe(expected)
  })

  test('has 128 characters at most', () => {
    expect(nameOf('a'.repeat(128))).toHaveLength(128)
    expect(nameOf('a'.repeat(129))).toBe('a'.repeat(128))
  })

  test('loses of a prefix that is too long, not of the commit after it', () => {
    const { immutable } = imageTags(
      rulesOf('type=sha,prefix={{branch}}-'),
      aRun({ ref: `refs/heads/-${'long/'.repeat(40)}` }),
    )
    expect(immutable[0]).toMatch(/^long-.*860c190$/)
    expect(immutable[0]).toHaveLength(127)
  })

  test('is missing where nothing remains, with a warning', () => {
    const { moving, warnings } = imageTags(undefined, aRun({ ref: 'refs/heads/🎉' }))
    expect(moving).toEqual([])
    expect(warnings).toEqual(['"🎉" has nothing that a tag may have, so that type=ref gives no tag'])
  })

  test('of a branch holds no HTML', () => {
    expect(imageTags(rulesOf('type=raw,{{branch}}'), aRun({ ref: "refs/heads/a&b'c" })).moving).toEqual(['a-b-c'])
  })
})
