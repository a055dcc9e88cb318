import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { type Entry, type PlannedTarget, readHistory } from '../../src/core/journal.ts'
import { readTags, tagsMayMove, unmoved } from '../../src/core/tag-history.ts'
import { leftToMove } from '../../src/core/tags-left.ts'
import { createJournal, openJournal } from '../../src/journal/file.ts'

const digest = `sha256:${'1'.repeat(64)}`
const before = `sha256:${'2'.repeat(64)}`
const latest = { repository: 'ghcr.io/acme/shop', tag: 'latest' }
const one = { repository: 'ghcr.io/acme/shop', tag: '1' }

const plan: Entry = { type: 'plan', at: 1, release: { id: 'r1', order: 1, version: '1', run: '' }, targets: [] }
const announced: Entry = { type: 'tags', at: 2, digest, tags: [latest, one] }
const commit: Entry = { type: 'decision', at: 3, decision: 'commit', why: '' }
const moving: Entry = { type: 'moving', at: 4, ...latest, before }
const moved: Entry = { type: 'moved', at: 5, ...latest, digest }

const closed = (...outcomes: readonly ('released' | 'unchanged' | 'rolled-back')[]): Entry => ({
  type: 'closed',
  at: 6,
  outcomes: Object.fromEntries(outcomes.map((outcome, at) => [`t${at}`, outcome])),
})

const target = (key: string): PlannedTarget => ({
  key,
  id: { cloud: 'gcp', account: 'a', region: 'r', platform: 'cloud-run', name: 'n' },
  snapshot: { existed: true, fingerprint: '', live: [], recipe: null },
})

const historyOf = (...entries: readonly Entry[]) => {
  const history = readHistory([{ ...plan, targets: [target('t0')] }, ...entries])
  if (history === undefined) throw new Error('there is a plan')
  return history
}

describe('what a journal says of tags', () => {
  test('is read by another process from the file', async () => {
    const temp = await mkdtemp(join(tmpdir(), 'tandem-journal-'))
    try {
      const journal = await createJournal(temp, 'r1')
      for (const entry of [announced, commit, moving, moved]) await journal.append(entry)
      expect(readTags(await openJournal(journal.path).entries())).toEqual({
        digest,
        planned: [latest, one],
        moving: [{ ...latest, before }],
        moved: [latest],
        stays: [],
      })
    } finally {
      await rm(temp, { recursive: true, force: true })
    }
  })

  test('is nothing where none were announced, as in journals of before', () => {
    const history = historyOf(commit, closed('released'))
    expect(history.tags).toBeUndefined()
    expect(unmoved(history)).toEqual([])
  })

  test('answers what a tag named before, whatever attempt is asked', () => {
    const again: Entry = { ...moving, at: 7, before: digest }
    expect(historyOf(announced, moving, again).tags?.moving).toEqual([{ ...latest, before }])
  })

  test('tells what is left, and what another process had begun', () => {
    expect(unmoved(historyOf(announced))).toEqual([latest, one])
    expect(unmoved(historyOf(announced, moving))).toEqual([{ ...latest, begun: { ...latest, before } }, one])
    expect(unmoved(historyOf(announced, moving, moved))).toEqual([one])
  })

  test('a release that changed no target has its tags without a plan', () => {
    expect(readHistory([announced])).toBeUndefined()
    expect(readTags([announced])?.planned).toEqual([latest, one])
  })
})

describe('tags may move', () => {
  test.each<[boolean, string, readonly Entry[]]>([
    [true, 'once it is committed everywhere', [commit]],
    [true, 'when it was closed as released and unchanged', [commit, closed('released', 'unchanged')]],
    [false, 'before a decision', []],
    [false, 'after an abort', [{ ...commit, decision: 'abort' }]],
    [false, 'while one target goes back', [{ ...commit, without: ['t0'] }]],
    [false, 'when it was closed without a word of anything that it was to change', [closed()]],
    [false, 'when it was decided and a target was not reached again', [commit, closed()]],
    [false, 'when it went back after all', [commit, closed('released', 'rolled-back')]],
  ])('%s: %s', (may, _when, entries) => {
    expect(tagsMayMove(historyOf(announced, ...entries))).toBe(may)
  })
})

describe('another process moves what is left', () => {
  const left = (...entries: readonly Entry[]) => leftToMove([announced, ...entries])?.tags.map(({ tag }) => tag)

  test.each<[string, readonly Entry[], readonly string[] | undefined]>([
    ['once the release has ended well', [plan, commit, closed('released')], ['latest', '1']],
    ['but not what is done', [plan, commit, closed('released'), moving, moved], ['1']],
    ['nothing when all is done', [plan, commit, closed('released'), moved, { ...moved, ...one }], undefined],
    ['nothing while the release is open', [plan, commit], undefined],
    ['nothing when it went back', [plan, commit, closed('rolled-back')], undefined],
    ['of a release that changed no target, once it has begun', [moving], ['latest', '1']],
    ['of a release that changed no target, when the first was right already', [moved], ['1']],
    ['nothing of a release that was refused before it had a plan', [], undefined],
  ])('%s', (_what, entries, expected) => {
    expect(left(...entries)).toEqual(expected)
  })
})
