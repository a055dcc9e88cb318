import { describe, expect, test } from '@jest/globals'
import { parseTagRules } from '../../src/tags/parse.ts'
import { rulesOf } from './a-run.ts'

const usual = { enable: 'true', prefix: '', suffix: '' }

describe('a line is read', () => {
  // After docker/metadata-action, __tests__/tag.test.ts at dc80280, read November 2026.
  test.each<[string, object]>([
    ['type=schedule', { ...usual, type: 'schedule', priority: 1000, pattern: 'nightly' }],
    ['type=semver,pattern={{version}}', { ...usual, type: 'semver', priority: 900, pattern: '{{version}}' }],
    [
      String.raw`type=semver,priority=1,enable=true,pattern={{version}},value=p1/v1.0.0,"match=v(\d.\d.\d)$"`,
      {
        ...usual,
        type: 'semver',
        priority: 1,
        pattern: '{{version}}',
        value: 'p1/v1.0.0',
        match: String.raw`v(\d.\d.\d)$`,
      },
    ],
    ['type=semver,pattern={{raw}},value=,match=', { ...usual, type: 'semver', priority: 900, pattern: '{{raw}}' }],
    ['type=match,pattern=v(.*),group=1', { ...usual, type: 'match', priority: 800, pattern: 'v(.*)', group: 1 }],
    [
      String.raw`type=match,"pattern=^\d{1,3}$"`,
      { ...usual, type: 'match', priority: 800, pattern: String.raw`^\d{1,3}$`, group: 0 },
    ],
    ['type=edge', { ...usual, type: 'edge', priority: 700 }],
    ['type=edge,branch=main', { ...usual, type: 'edge', priority: 700, branch: 'main' }],
    ['type=ref,event=branch', { ...usual, type: 'ref', priority: 600, event: 'branch' }],
    ['type=ref,event=tag', { ...usual, type: 'ref', priority: 600, event: 'tag' }],
    ['type=ref,event=pr', { ...usual, type: 'ref', priority: 600, event: 'pr', prefix: 'pr-' }],
    ['type=ref,event=pr,prefix=', { ...usual, type: 'ref', priority: 600, event: 'pr' }],
    ['acustomtag', { ...usual, type: 'raw', priority: 200, value: 'acustomtag' }],
    ['type=raw,foo', { ...usual, type: 'raw', priority: 200, value: 'foo' }],
    ['type=raw,enable=false,value=foo', { ...usual, type: 'raw', priority: 200, value: 'foo', enable: 'false' }],
    ['value=a=b', { ...usual, type: 'raw', priority: 200, value: 'a=b' }],
    ['type=sha', { ...usual, type: 'sha', priority: 100, format: 'short', prefix: 'sha-' }],
    ['type=sha,format=long,prefix=', { ...usual, type: 'sha', priority: 100, format: 'long' }],
    [
      ' TYPE = sha , Suffix = -x ',
      { ...usual, type: 'sha', priority: 100, format: 'short', prefix: 'sha-', suffix: '-x' },
    ],
    [
      "v-{{commit_date 'YYYY' tz='Asia/Tokyo'}}",
      { ...usual, type: 'raw', priority: 200, value: "v-{{commit_date 'YYYY' tz='Asia/Tokyo'}}" },
    ],
    ['"value=a ""b"", c"', { ...usual, type: 'raw', priority: 200, value: 'a "b", c' }],
  ])('%s', (line, rule) => {
    expect(rulesOf(line)).toEqual([rule])
  })

  test('as names, where it has nothing but them', () => {
    expect(rulesOf('latest, stable,').map((rule) => rule.type === 'raw' && rule.value)).toEqual(['latest', 'stable'])
  })

  test('from a text of lines, with comments and blank lines left out', () => {
    const parsed = parseTagRules('\n# ours\n  type=sha\r\n\nstable # not a comment\n')
    expect(parsed).toMatchObject({ value: [{ type: 'sha' }, { type: 'raw', value: 'stable # not a comment' }] })
  })
})

describe('a line is refused', () => {
  test.each<[line: string, problem: string]>([
    ['type=foo', 'has type=foo; the types are schedule, semver, match, edge, ref, raw, sha'],
    [
      'type=pep440,pattern={{version}}',
      "has type=pep440, Python's versions, which is not supported; the types are schedule, semver",
    ],
    ['type=ref', 'needs event=branch or event=tag or event=pr'],
    ['type=ref,event=foo', 'needs event=branch or event=tag or event=pr'],
    ['type=raw', 'needs value=, the name of the tag'],
    ['type=semver', 'needs pattern=, for instance pattern={{version}}'],
    ['type=match', 'needs pattern=, a regular expression'],
    ['type=match,pattern=v(.*),group=foo', 'has group=foo, which is no number of a group'],
    ['type=match,pattern=v(', 'has pattern=v(, which is no regular expression'],
    [String.raw`type=match,pattern=\d{1,2}`, 'has "2}" without a name; a part with a comma goes in quotes'],
    ['type=semver,pattern={{version}},match=[', 'has match=[, which is no regular expression'],
    ['type=semver,pattern={{version}},match=v.*', 'has match=v.*, which has no group (…) around the version'],
    ['type=sha,format=foo', 'needs format=short or format=long'],
    ['type=sha,priority=high', 'has priority=high, which is no whole number'],
    ['type=sha,enable=yes', 'has enable=yes; it can be true, false, {{is_default_branch}}, {{is_not_default_branch}}'],
    ['type=sha,enable={{branch}}', 'has enable={{branch}}; it can be'],
    [
      'type=sha,patern=x',
      'has patern=, which type=sha does not take; it takes format, enable, priority, prefix, suffix',
    ],
    ['type=sha,type=raw', 'gives type twice'],
    ['type=raw,a,b', 'gives value twice'],
    ['type=raw,"a', 'has a quote that is not closed'],
    ['type=raw,"a"b', 'has a quote that is not closed, or text after one'],
    ['a-{{foo}}', 'has {{foo}}; known here: {{branch}}, {{tag}}, {{sha}}, {{base_ref}}, {{commit_date'],
    ['a-{{branch x}}', 'has {{branch x}}, but {{branch}} takes nothing'],
    ['a-{{branch', 'has braces that are not those of an expression'],
    ['a-{{{branch}}}', 'has braces that are not those of an expression'],
    [
      'type=semver,pattern={{branch}}',
      'has {{branch}}; known here: {{version}}, {{major}}, {{minor}}, {{patch}}, {{raw}}',
    ],
    ['type=schedule,pattern={{branch}}', "has {{branch}}; known here: {{commit_date 'FORMAT'}}"],
    [
      "type=schedule,pattern={{date 'YYYYMMDD'}}",
      "has {{date 'YYYYMMDD'}}, the time of the run, though the same commit must give the same tags; write {{commit_date",
    ],
    ["a-{{date 'X'}}", 'the time of the run'],
    ['a-{{commit_date}}', 'which needs a format in quotes'],
    ['a-{{commit_date YYYY-MM-DD}}', 'which needs a format in quotes'],
    ["a-{{commit_date 'GGGG-WW'}}", 'where "G" is not known; known are YYYY'],
    ["a-{{commit_date 'YYYY' tz='Mars/Base'}}", 'has the time zone "Mars/Base", which is not known'],
    ['ghcr.io/acme/shop:1.4', 'is a reference, though a tag is put in every registry; write 1.4'],
  ])('%s', (line, problem) => {
    expect(parseTagRules([line])).toEqual({ problem: expect.stringContaining(problem) })
  })

  test('with all others that are wrong, each named', () => {
    expect(parseTagRules('type=sha\ntype=ref\ntype=foo')).toEqual({
      problem: expect.stringMatching(/^"type=ref" needs event=.*; "type=foo" has type=foo; /),
    })
  })
})
