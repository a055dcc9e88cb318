import { describe, expect, test } from '@jest/globals'
import { imageTags } from '../../src/tags/tags.ts'
import { aRun, pushOf, type RunName, runs } from './a-run.ts'

/** What a run's image is called where no rules are given. */
const table: readonly [run: RunName, version: string, immutable: readonly string[], moving: readonly string[]][] = [
  ['push_dev', 'dev', ['sha-860c190'], ['dev']],
  ['push_invalidchars', 'my-feature-1245', ['sha-983315b'], ['my-feature-1245']],
  ['workflow_dispatch', 'master', ['sha-860c190'], ['master']],
  ['schedule', 'nightly', ['sha-860c190'], ['nightly', 'master']],
  ['pull_request', 'pr-15', ['sha-a9c8c58'], ['pr-15']],
  ['pull_request_target', 'pr-15', ['sha-2665741'], ['pr-15']],
  ['tag_v1.1.1', '1.1.1', ['1.1.1', 'sha-860c190'], ['1.1', '1', 'latest']],
  ['tag_v2.0.8-beta.67', '2.0.8-beta.67', ['2.0.8-beta.67', 'sha-860c190'], []],
  ['release', '1.1.1', ['1.1.1', 'sha-860c190'], ['1.1', '1', 'latest']],
  ['tag_sometag', 'sometag', ['sometag', 'sha-860c190'], []],
  ['tag_v1.2.3rc2', 'v1.2.3rc2', ['v1.2.3rc2', 'sha-860c190'], []],
  ['tag_p1/v1.0.0', 'p1-v1.0.0', ['p1-v1.0.0', 'sha-860c190'], []],
  ['create_branch', 'dev', ['sha-860c190'], ['dev']],
]

describe('without rules', () => {
  test.each(table)('%s is version %s, with %j for ever and %j moved', (run, version, immutable, moving) => {
    expect(imageTags(undefined, aRun(runs[run]))).toMatchObject({ version, immutable, moving, warnings: [] })
  })

  test('version 0.1.2 moves 0.1, but not 0', () => {
    const { immutable, moving } = imageTags(undefined, pushOf('v0.1.2'))
    expect(immutable).toContain('0.1.2')
    expect(moving).toEqual(['0.1', 'latest'])
  })

  test('an empty list of rules is as none', () => {
    expect(imageTags([], pushOf('v1.2.3'))).toEqual(imageTags(undefined, pushOf('v1.2.3')))
  })
})
