import { describe, expect, test } from '@jest/globals'
import { imageTags, needsRepositoryTags } from '../../src/tags/tags.ts'
import { aRun, pushOf, rulesOf } from './a-run.ts'

const latestOf = (tag: string, repositoryTags: readonly string[], ...rules: readonly string[]): boolean =>
  imageTags(rules.length === 0 ? undefined : rulesOf(...rules), pushOf(tag, repositoryTags)).moving.includes('latest')

describe('latest comes with', () => {
  test.each([
    ['the only version', 'v1.0.0', ['v1.0.0']],
    ['a version that the list does not have yet', 'v1.0.0', []],
    ['the highest of several', 'v2.0.1', ['v1.9.0', 'v1.10.0', 'v2.0.0', 'v2.0.1']],
    ['the highest, compared by number and not by letter', 'v1.10.0', ['v1.9.0', 'v1.10.0']],
    ['the highest stable one, though a pre-release is higher', 'v2.0.1', ['v2.0.1', 'v3.0.0-rc.1']],
    ['the highest, whatever other tags there are', 'v2.0.1', ['v2.0.1', 'release-9', '2026-11-20', 'v9', 'nightly']],
    ['a version that is built again', 'v2.0.1', ['v2.0.1']],
    ['a version without a v, where others have one', '2.0.1', ['v1.0.0', '2.0.1']],
  ])('%s', (_, tag, tags) => {
    expect(latestOf(tag, tags)).toBe(true)
  })
})

describe('latest stays for', () => {
  test.each([
    ['a back-port', 'v1.9.1', ['v1.9.0', 'v2.0.1', 'v1.9.1'], '2.0.1 is higher than 1.9.1'],
    ['a pre-release', 'v3.0.0-rc.1', ['v3.0.0-rc.1'], '3.0.0-rc.1 is a pre-release'],
    ['a tag that is no version', 'sometag', ['sometag'], '"sometag" is no semantic version'],
  ])('%s, and it is said why', (_, tag, tags, why) => {
    const { moving, notes, warnings } = imageTags(undefined, pushOf(tag, tags))
    expect(moving).not.toContain('latest')
    expect(notes).toContain(`latest stays as it is: ${why}`)
    expect(warnings).toEqual([])
  })

  test('a branch, without a word', () => {
    expect(imageTags(undefined, aRun())).toMatchObject({ moving: ['main'], notes: [], warnings: [] })
  })

  test('a version whose repository could not be asked, with a warning', () => {
    const { repositoryTags: _, ...unknown } = pushOf('v1.2.3')
    const { moving, warnings } = imageTags(undefined, { ...unknown, whyNoTags: 'GitHub answered 403' })
    expect(moving).toEqual([])
    expect(warnings).toEqual([
      "1.2, 1, latest stay as they are, since the repository's tags could not be listed: GitHub answered 403",
    ])
    expect(imageTags(rulesOf('type=semver,pattern={{version}}'), unknown).warnings).toEqual([
      "latest stays as it is, since the repository's tags could not be listed",
    ])
  })
})

describe('with tags for several products', () => {
  const tags = ['p1/v1.0.0', 'p1/v1.1.0', 'p2/v7.0.0', 'v9.9.9']

  test.each([
    [String.raw`type=semver,pattern={{version}},"match=^p1/v(.*)$"`, 'p1/v1.1.0', true],
    [String.raw`type=semver,pattern={{version}},"match=^p1/v(.*)$"`, 'p1/v1.0.0', false],
    [String.raw`type=match,"pattern=^p1/v(.*)$",group=1`, 'p1/v1.1.0', true],
    [String.raw`type=match,"pattern=^p1/v(.*)$",group=1`, 'p1/v1.0.0', false],
  ])('%s at %s compares only what it matches', (rule, tag, expected) => {
    expect(latestOf(tag, tags, rule)).toBe(expected)
  })
})

describe('a pattern that takes a part of a version', () => {
  test.each([
    String.raw`type=semver,pattern={{version}},"match=v(\d.\d.\d)"`,
    String.raw`type=match,"pattern=v(\d.\d.\d)",group=1`,
  ])('%s gives neither latest nor a tag for ever', (rule) => {
    const { immutable, moving } = imageTags(rulesOf(rule), pushOf('p1/v2.0.8-beta.67'))
    expect({ immutable, moving }).toEqual({ immutable: [], moving: ['2.0.8'] })
    expect(imageTags(rulesOf(rule), pushOf('p1/v2.0.8'))).toMatchObject({ immutable: ['2.0.8'], moving: ['latest'] })
    expect(imageTags(rulesOf(rule), pushOf('p1/v2.0.80'))).toMatchObject({ immutable: [], moving: ['2.0.8'] })
  })

  test('nor does one that begins within a number', () => {
    const rules = rulesOf(String.raw`type=match,"pattern=\d.\d.\d"`)
    expect(imageTags(rules, pushOf('app/10.2.3'))).toMatchObject({ immutable: [], moving: ['0.2.3'] })
  })
})

describe('latest by a rule of its own', () => {
  test('goes where it is enabled, and is not doubled', () => {
    const rules = rulesOf('type=raw,value=latest,enable={{is_default_branch}}', 'type=semver,pattern={{version}}')
    expect(imageTags(rules, aRun({ ref: 'refs/heads/master' })).moving).toEqual(['latest'])
    expect(imageTags(rules, aRun({ ref: 'refs/heads/dev' })).moving).toEqual([])
    expect(imageTags(rulesOf('latest', 'type=semver,pattern={{version}}'), pushOf('v1.2.3')).moving).toEqual(['latest'])
  })

  test('the rule of the highest priority decides whether it comes with a version', () => {
    expect(latestOf('v1.2.3', [], 'type=semver,pattern={{version}}', 'type=sha')).toBe(true)
    expect(latestOf('v1.2.3', [], 'type=semver,pattern={{version}}', 'type=sha,priority=901')).toBe(false)
  })
})

describe('a part of a version', () => {
  test('does not go back to a lower version, and it is said why', () => {
    const { immutable, moving, notes } = imageTags(
      undefined,
      pushOf('v1.8.5', ['v1.8.4', 'v1.8.5', 'v1.9.0', 'v2.0.0']),
    )
    expect(immutable).toContain('1.8.5')
    expect(moving).toEqual(['1.8'])
    expect(notes).toEqual([
      '1 stays as it is: it belongs to 1.9.0, which is higher',
      'latest stays as it is: 2.0.0 is higher than 1.8.5',
    ])
  })

  test('goes to a back-port that is the highest of its line', () => {
    expect(imageTags(undefined, pushOf('v1.9.1', ['v1.9.0', 'v1.9.1', 'v2.0.1'])).moving).toEqual(['1.9', '1'])
  })
})

describe("the repository's tags are asked for", () => {
  const { repositoryTags: _, ...unknown } = aRun()
  test.each<[string, string, readonly string[], boolean]>([
    ['a stable version', 'refs/tags/v1.2.3', [], true],
    ['a pre-release', 'refs/tags/v1.2.3-rc.1', [], false],
    ['a tag that is no version', 'refs/tags/sometag', [], false],
    ['a branch', 'refs/heads/main', [], false],
    ['a pull request', 'refs/pull/7/merge', [], false],
    ['a version that only a name is given', 'refs/tags/v1.2.3', ['stable'], false],
    ['a part of a version', 'refs/tags/v1.2.3', ['type=sha,priority=2000', 'type=semver,pattern={{major}}'], true],
    ['a version that is given', 'refs/heads/main', ['type=semver,pattern={{version}},value=v1.2.3'], true],
  ])('for %s (%s with %j): %s', (_what, ref, rules, expected) => {
    expect(needsRepositoryTags(rulesOf(...rules), { ...unknown, ref })).toBe(expected)
  })
})
