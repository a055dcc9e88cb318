// Cases of docker/metadata-action's own tests, by their names there: __tests__/meta.test.ts at dc80280, read November 2026.
import { describe, expect, test } from '@jest/globals'
import { imageTags } from '../../src/tags/tags.ts'
import { aRun, type RunName, rulesOf, runs } from './a-run.ts'

interface Case {
  readonly name: string
  readonly run: RunName
  readonly rules: readonly string[]
  /** The tags in metadata-action's order, the first of which is the version. */
  readonly tags: readonly string[]
}

/** The tags that metadata-action gives, `latest` apart, are ours too. */
const same: readonly Case[] = [
  { name: 'push02', run: 'push_master', rules: ['type=edge'], tags: ['edge'] },
  { name: 'push04', run: 'workflow_dispatch', rules: ['type=edge'], tags: ['edge'] },
  { name: 'push07', run: 'push_dev', rules: ['type=ref,event=branch', 'type=sha'], tags: ['dev', 'sha-860c190'] },
  { name: 'push08', run: 'push_master', rules: ['type=edge', 'type=sha'], tags: ['edge', 'sha-2665741'] },
  { name: 'push09', run: 'push_dev', rules: ['type=edge,branch=dev', 'type=sha'], tags: ['edge', 'sha-860c190'] },
  { name: 'push10', run: 'push_master', rules: ['type=edge,branch=dev', 'type=sha'], tags: ['sha-2665741'] },
  { name: 'push11', run: 'push_invalidchars', rules: ['type=edge', 'type=sha'], tags: ['sha-983315b'] },
  { name: 'push12', run: 'push_invalidchars', rules: ['type=semver,pattern={{version}}', 'type=edge'], tags: [] },
  {
    name: 'push13',
    run: 'push_master',
    rules: ['type=ref,priority=2000,event=branch', 'type=edge'],
    tags: ['master', 'edge'],
  },
  {
    name: 'push14',
    run: 'push_master',
    rules: ['type=semver,pattern={{version}},value=v1.2.3', 'type=edge'],
    tags: ['1.2.3', 'edge', 'latest'],
  },
  {
    name: 'push15',
    run: 'push_master',
    rules: ['type=match,pattern=v(.*),group=1,value=v1.2.3', 'type=edge'],
    tags: ['1.2.3', 'edge', 'latest'],
  },
  {
    name: 'push16',
    run: 'push_master',
    rules: ['type=match,enable=false,pattern=v(.*),group=1,value=v1.2.3', 'type=edge'],
    tags: ['edge'],
  },
  {
    name: 'push17, without the time of the run',
    run: 'push_master',
    rules: [
      'type=raw,value=mytag-{{branch}}',
      "type=raw,value=mytag-cd-{{commit_date 'YYYYMMDD'}}",
      'type=raw,value=mytag-tag-{{tag}}',
      'type=raw,value=mytag-baseref-{{base_ref}}',
      'type=raw,value=mytag-defbranch,enable={{is_default_branch}}',
    ],
    tags: ['mytag-master', 'mytag-cd-20200110', 'mytag-tag-', 'mytag-baseref-', 'mytag-defbranch'],
  },
  {
    name: 'push18',
    run: 'push_dev',
    rules: ['type=ref,event=branch', 'type=sha,format=long'],
    tags: ['dev', 'sha-860c1904a1ce19322e91ac35af1ab07466440c37'],
  },
  {
    name: 'push19',
    run: 'push_dev',
    rules: [
      'type=edge,branch=master',
      'type=ref,event=branch,enable=false',
      'type=sha,format=long',
      'type=raw,value=defbranch,enable={{is_default_branch}}',
    ],
    tags: ['sha-860c1904a1ce19322e91ac35af1ab07466440c37'],
  },
  {
    name: 'push22',
    run: 'push_dev',
    rules: [
      'type=edge,branch=master',
      'type=sha,format=long',
      'type=raw,value=notdefbranch,enable={{is_not_default_branch}}',
    ],
    tags: ['notdefbranch', 'sha-860c1904a1ce19322e91ac35af1ab07466440c37'],
  },
  { name: 'tag03', run: 'tag_20200110-RC2', rules: [String.raw`type=match,pattern=\d{8}`], tags: ['20200110'] },
  { name: 'tag04', run: 'tag_20200110-RC2', rules: ['type=match,pattern=(.*)-RC,group=1'], tags: ['20200110'] },
  {
    name: 'tag05',
    run: 'tag_v1.1.1',
    rules: [String.raw`type=match,"pattern=\d.\d.\d"`],
    tags: ['1.1.1', 'latest'],
  },
  {
    name: 'tag06',
    run: 'tag_v1.1.1',
    rules: [String.raw`type=match,"pattern=^v(\d.\d.\d)$",group=1`],
    tags: ['1.1.1', 'latest'],
  },
  { name: 'tag10', run: 'tag_sometag', rules: [String.raw`type=match,"pattern=\d.\d"`], tags: [] },
  {
    name: 'tag11',
    run: 'tag_v1.1.1',
    rules: [
      'type=semver,pattern={{version}}',
      'type=semver,pattern={{major}}.{{minor}}',
      'type=semver,pattern={{major}}',
    ],
    tags: ['1.1.1', '1.1', '1', 'latest'],
  },
  {
    name: 'tag12',
    run: 'tag_v1.1.1',
    rules: ['type=semver,pattern={{version}}', 'type=semver,pattern={{major}}.{{minor}}.{{patch}}'],
    tags: ['1.1.1', 'latest'],
  },
  {
    name: 'tag13',
    run: 'tag_v2.0.8-beta.67',
    rules: ['type=semver,pattern={{major}}.{{minor}}', 'type=semver,pattern={{major}}'],
    tags: ['2.0.8-beta.67'],
  },
  {
    name: 'tag14',
    run: 'tag_sometag',
    rules: ['type=ref,event=tag', 'type=semver,pattern={{version}}', 'type=semver,pattern={{major}}'],
    tags: ['sometag'],
  },
  {
    name: 'tag15',
    run: 'tag_v2.0.8-beta.67',
    rules: ['type=raw,priority=2000,foo', 'type=semver,pattern={{version}}', String.raw`type=match,"pattern=\d.\d"`],
    tags: ['foo', '2.0.8-beta.67', '2.0'],
  },
  {
    name: 'tag16',
    run: 'tag_v1.1.1',
    rules: ['type=raw,priority=2000,foo', 'type=ref,event=tag', 'type=edge'],
    tags: ['foo', 'v1.1.1'],
  },
  {
    name: 'tag17',
    run: 'tag_p1/v1.0.0',
    rules: [
      String.raw`type=match,"pattern=/^v(\d.\d.\d)$/ig",group=1`,
      String.raw`type=match,pattern=\d.\d.\d`,
      String.raw`type=match,pattern=\d.\d`,
      'type=ref,event=pr',
      'type=sha',
    ],
    tags: ['1.0.0', '1.0', 'sha-860c190', 'latest'],
  },
  {
    name: 'tag18',
    run: 'tag_p1/v1.0.0',
    rules: [
      String.raw`type=match,pattern=p1/v(\d.\d.\d),group=1`,
      String.raw`type=match,pattern=p1/v(\d.\d),group=1`,
      String.raw`type=match,pattern=p1/v(\d.\d),group=3`,
      'type=sha',
    ],
    tags: ['1.0.0', '1.0', 'sha-860c190', 'latest'],
  },
  {
    name: 'tag20',
    run: 'tag_v1.1.1',
    rules: [
      'type=raw,{{tag}}-{{sha}}-foo',
      'type=raw,{{base_ref}}-foo',
      'type=raw,defbranch-foo,enable={{is_default_branch}}',
    ],
    tags: ['v1.1.1-860c190-foo', 'master-foo'],
  },
  { name: 'tag31', run: 'tag_v2.0.8-beta.67', rules: ['type=semver,pattern={{raw}}'], tags: ['v2.0.8-beta.67'] },
  {
    name: 'tag34',
    run: 'tag_p1/v1.0.0',
    rules: [String.raw`type=semver,pattern={{version}},"match=v(\d.\d.\d)$"`],
    tags: ['1.0.0', 'latest'],
  },
  {
    name: 'push35',
    run: 'push_master',
    rules: [String.raw`type=semver,pattern={{version}},value=p1/v1.2.3,"match=v(\d.\d.\d)$"`, 'type=edge'],
    tags: ['1.2.3', 'edge', 'latest'],
  },
  { name: 'latest05', run: 'tag_v1.1.1', rules: ['type=ref,event=tag'], tags: ['v1.1.1', 'latest'] },
  { name: 'pr03', run: 'pull_request', rules: ['type=ref,event=pr', 'type=sha'], tags: ['pr-15', 'sha-a9c8c58'] },
  {
    name: 'pr04',
    run: 'pull_request',
    rules: ['type=sha,priority=2000', 'type=ref,event=pr'],
    tags: ['sha-a9c8c58', 'pr-15'],
  },
  { name: 'pr06', run: 'pull_request', rules: ['type=ref,event=pr,prefix=,suffix=-bal'], tags: ['15-bal'] },
  {
    name: 'pr09',
    run: 'pull_request_target',
    rules: ['type=ref,event=tag', 'type=ref,event=pr', 'type=ref,event=branch', 'type=sha', 'type=sha,format=long'],
    tags: ['pr-15', 'sha-2665741', 'sha-266574110acf203503badf966df2ea24b5d732d7'],
  },
  {
    name: 'pr10',
    run: 'pull_request_target',
    rules: ['type=raw,value=mytag-{{base_ref}}', 'type=raw,mytag-defbranch,enable={{is_default_branch}}'],
    tags: ['mytag-master'],
  },
  {
    name: 'schedule02, without the time of the run',
    run: 'schedule',
    rules: ["type=schedule,pattern=source-date-{{commit_date 'YYYY-MM-DD'}}"],
    tags: ['source-date-2020-01-10'],
  },
  { name: 'schedule05', run: 'schedule', rules: ['type=schedule', 'type=sha'], tags: ['nightly', 'sha-860c190'] },
  {
    name: 'schedule06',
    run: 'schedule',
    rules: ['type=schedule', 'type=sha,priority=2000', 'type=raw,value=defbranch,enable={{is_default_branch}}'],
    tags: ['sha-860c190', 'nightly', 'defbranch'],
  },
  {
    name: 'schedule08, without the time of the run',
    run: 'schedule',
    rules: ["type=schedule,pattern=src-{{commit_date 'YYYYMMDD-HHmmss' tz='Asia/Tokyo'}}"],
    tags: ['src-20200110-093000'],
  },
  {
    name: 'release02',
    run: 'release',
    rules: [
      'type=ref,event=tag',
      'type=raw,value=baseref-{{base_ref}}',
      'type=raw,value=defbranch,enable={{is_default_branch}}',
    ],
    tags: ['v1.1.1', 'baseref-', 'latest'],
  },
  {
    name: 'raw01',
    run: 'push_dev',
    rules: ['type=ref,event=branch', 'type=raw,my', 'type=raw,custom', 'type=raw,tags'],
    tags: ['dev', 'my', 'custom', 'tags'],
  },
  {
    name: 'raw05',
    run: 'tag_v1.1.1',
    rules: [
      'type=semver,pattern={{version}}',
      'type=semver,pattern={{major}}.{{minor}}',
      'type=semver,pattern={{major}}',
      'type=raw,my',
    ],
    tags: ['1.1.1', '1.1', '1', 'my', 'latest'],
  },
  {
    name: 'raw08',
    run: 'push_dev',
    rules: [String.raw`type=match,pattern=\d{8}`, 'type=raw,my', 'type=raw,custom'],
    tags: ['my', 'custom'],
  },
  { name: 'raw09', run: 'push_dev', rules: ['type=raw,my,prefix=foo-,suffix=-bar'], tags: ['foo-my-bar'] },
  {
    name: 'raw10',
    run: 'push_dev',
    rules: ['type=raw,foo', 'type=raw,bar,enable=false', 'type=raw,baz,enable=true'],
    tags: ['foo', 'baz'],
  },
]

describe("docker/metadata-action's own cases give the same tags here", () => {
  test.each(same)('$name: $run with $rules', ({ run, rules, tags }) => {
    const facts = aRun(runs[run])
    const { version, immutable, moving } = imageTags(rulesOf(...rules), facts)
    expect(version).toBe(tags[0] ?? facts.sha.slice(0, 7))
    expect([...immutable, ...moving].sort()).toEqual([...tags].sort())
  })
})

describe('where metadata-action gives latest to what is no stable version, it stays here', () => {
  test.each<[name: string, run: RunName, rule: string, tags: readonly string[], why: string]>([
    ['tag02', 'tag_20200110-RC2', 'type=ref,event=tag', ['20200110-RC2'], '"20200110-RC2" is no semantic version'],
    ['latest01', 'tag_release1', String.raw`type=match,"pattern=^release\d{1,2}"`, ['release1'], '"release1" is no'],
    ['latest03', 'tag_20200110-RC2', String.raw`type=match,pattern=\d{8}`, ['20200110'], 'is no semantic version'],
    ['latest06', 'tag_v2.0.8-beta.67', String.raw`type=match,"pattern=\d.\d.\d"`, ['2.0.8'], 'is a pre-release'],
    [
      'tag07',
      'tag_v2.0.8-beta.67',
      String.raw`type=match,"pattern=\d.\d.\d-(alpha|beta).\d+"`,
      ['2.0.8-beta.67'],
      '2.0.8-beta.67 is a pre-release',
    ],
    ['facts', 'tag_v2.0.8-beta.67', 'type=ref,event=tag', ['v2.0.8-beta.67'], '2.0.8-beta.67 is a pre-release'],
  ])('%s: %s with %s', (_, run, rule, tags, why) => {
    const { immutable, moving, notes } = imageTags(rulesOf(rule), aRun(runs[run]))
    expect([...immutable, ...moving]).toEqual(tags)
    expect(notes).toEqual([expect.stringContaining(why)])
  })
})

test('its case tag09 gives the same tags, but no latest for a pre-release', () => {
  const rules = rulesOf('type=match,"pattern=v(.*)-beta.(.*)",group=1', 'type=match,"pattern=v(.*)-beta.(.*)",group=2')
  expect(imageTags(rules, aRun(runs['tag_v2.0.8-beta.67']))).toMatchObject({ immutable: [], moving: ['2.0.8', '67'] })
})
