import { describe, expect, test } from '@jest/globals'
import { imageTags } from '../../src/tags/tags.ts'
import { aRun, pushOf, type RunName, rulesOf, runs } from './a-run.ts'

describe('a tag names one image for ever, or moves', () => {
  test.each<[rule: string, ref: string, kind: 'immutable' | 'moving', name: string]>([
    ['type=sha', 'refs/heads/main', 'immutable', 'sha-860c190'],
    ['type=sha,format=long,prefix=', 'refs/heads/main', 'immutable', '860c1904a1ce19322e91ac35af1ab07466440c37'],
    ['type=sha,prefix={{branch}}-', 'refs/heads/main', 'immutable', 'main-860c190'],
    ['type=semver,pattern={{version}}', 'refs/tags/v1.2.3', 'immutable', '1.2.3'],
    ['type=semver,pattern={{raw}}', 'refs/tags/v1.2.3', 'immutable', 'v1.2.3'],
    ['type=semver,pattern=v{{major}}.{{minor}}.{{patch}}', 'refs/tags/v1.2.3', 'immutable', 'v1.2.3'],
    ['type=semver,pattern={{major}}', 'refs/tags/v1.2.3-rc.1', 'immutable', '1.2.3-rc.1'],
    ['type=semver,pattern={{major}}.{{minor}}', 'refs/tags/v1.2.3', 'moving', '1.2'],
    ['type=match,pattern=v(.*),group=1', 'refs/tags/v1.2.3', 'immutable', '1.2.3'],
    ['type=match,pattern=^v', 'refs/tags/v1.2.3', 'moving', 'v'],
    ['type=ref,event=tag', 'refs/tags/anything', 'immutable', 'anything'],
    ['type=ref,event=branch', 'refs/heads/main', 'moving', 'main'],
    ['type=ref,event=pr', 'refs/pull/7/merge', 'moving', 'pr-7'],
    ['type=edge,branch=main', 'refs/heads/main', 'moving', 'edge'],
    ['stable', 'refs/heads/main', 'moving', 'stable'],
    ['1.2.3', 'refs/heads/main', 'immutable', '1.2.3'],
  ])('%s at %s: %s %s', (rule, ref, kind, name) => {
    const { [kind]: names, version } = imageTags(rulesOf(rule), aRun({ ref }))
    expect(names).toContain(name)
    expect(version).toBe(name)
  })

  test('and does not do both', () => {
    const rules = rulesOf('sha-860c190', 'type=sha')
    expect(imageTags(rules, aRun())).toMatchObject({ immutable: ['sha-860c190'], moving: [] })
  })
})

describe('rules', () => {
  test('come in the order of their priority, and the first that gives a tag is the version', () => {
    const rules = rulesOf('type=sha', 'b,a', 'type=ref,event=branch', 'type=schedule', 'type=edge,branch=main')
    expect(imageTags(rules, aRun())).toMatchObject({
      version: 'edge',
      immutable: ['sha-860c190'],
      moving: ['edge', 'main', 'b', 'a'],
    })
  })

  test('that give no tag leave the version to the commit', () => {
    expect(imageTags(rulesOf('type=schedule'), aRun())).toMatchObject({ version: '860c190', immutable: [], moving: [] })
    expect(imageTags(rulesOf('{{tag}}'), aRun())).toMatchObject({ version: '860c190', moving: [], warnings: [] })
  })

  test('that give the same tag give it once', () => {
    expect(imageTags(rulesOf('a', 'type=raw,value=a', 'b'), aRun()).moving).toEqual(['a', 'b'])
  })

  test('know the default branch only where the event tells it', () => {
    const { defaultBranch: _, ...run } = aRun({ ref: 'refs/heads/master' })
    expect(imageTags(rulesOf('type=edge'), run).moving).toEqual([])
    expect(imageTags(rulesOf('a,b', 'type=raw,c,enable={{ is_default_branch }}'), run).moving).toEqual(['a', 'b'])
  })

  test.each<[RunName, boolean]>([
    ['push_master', true],
    ['push_dev', false],
    ['tag_v1.1.1', false],
    ['pull_request', false],
    ['schedule', true],
    ['issue_opened', true],
    ['discussion', true],
    ['create_tag', true],
  ])('take %s to be about the default branch: %s', (run, expected) => {
    const rules = rulesOf('type=raw,yes,enable={{is_default_branch}}', 'type=raw,no,enable={{is_not_default_branch}}')
    expect(imageTags(rules, aRun(runs[run])).moving).toEqual([expected ? 'yes' : 'no'])
  })
})

describe('a version', () => {
  test('that is none gives a warning, once for all rules, and no tag', () => {
    const rules = rulesOf('type=semver,pattern={{version}}', 'type=semver,pattern={{major}}', 'type=sha')
    const { immutable, warnings } = imageTags(rules, pushOf('v1.2'))
    expect(immutable).toEqual(['sha-860c190'])
    expect(warnings).toEqual(['"v1.2" is no semantic version (semver.org), so that type=semver gives no tag'])
  })

  test('that is not matched is taken as it is, with a warning', () => {
    const { immutable, warnings } = imageTags(
      rulesOf('type=semver,pattern={{version}},match=p1/(.*)'),
      pushOf('v1.2.3'),
    )
    expect(immutable).toEqual(['1.2.3'])
    expect(warnings).toEqual(['"v1.2.3" is not matched by p1/(.*), so that type=semver takes it as it is'])
  })

  test('loses its build number, which a tag cannot hold', () => {
    expect(imageTags(undefined, pushOf('v1.2.3+build.5')).immutable).toContain('1.2.3')
    expect(imageTags(rulesOf('type=semver,pattern={{raw}}'), pushOf('v1.2.3+5')).immutable).toEqual(['v1.2.3-5'])
  })

  test('is made of a slash as of a hyphen', () => {
    expect(imageTags(rulesOf('type=semver,pattern={{version}}'), pushOf('1.2.3/rc.1'))).toMatchObject({
      immutable: ['1.2.3-rc.1'],
    })
  })

  test('is given by an expression, and absent where that is empty', () => {
    const rules = rulesOf('type=semver,pattern={{version}},value={{tag}}')
    expect(imageTags(rules, pushOf('v1.2.3')).immutable).toEqual(['1.2.3'])
    expect(imageTags(rules, aRun())).toMatchObject({ immutable: [], warnings: [] })
  })
})

describe('a match', () => {
  test.each([
    ['type=match,pattern=x', '"v1.2.3" is not matched by x, so that type=match gives no tag'],
    ['type=match,pattern=v,group=1', 'v finds no group 1 in "v1.2.3", so that type=match gives no tag'],
  ])('%s that finds nothing warns', (rule, warning) => {
    expect(imageTags(rulesOf(rule), pushOf('v1.2.3'))).toMatchObject({ immutable: [], moving: [], warnings: [warning] })
  })

  test('is not tried on a branch', () => {
    expect(imageTags(rulesOf('type=match,pattern=.*'), aRun())).toMatchObject({ moving: [], warnings: [] })
  })
})
