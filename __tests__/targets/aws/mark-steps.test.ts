import { describe, expect, test } from '@jest/globals'
import type { Way } from '../../../src/core/target.ts'
import { createMarkSteps } from '../../../src/targets/aws/mark-steps.ts'
import { withoutNote } from '../../../src/targets/aws/mark-tags.ts'
import { emptied, type Tags } from '../../../src/targets/aws/tags.ts'

const way: Way = {
  release: 'r2',
  goal: 'live',
  snapshot: { existed: true, fingerprint: 'f', live: [], recipe: {} },
  attempt: 3,
}
const recipe = { marks: { 'tandem-mark': 'before' }, userTags: { team: 'old', cost: null } }
const places = ['aws/us-east-1/lambda/shop']

/** A platform whose mark is its JSON, and which has a key while a release is under way. */
const steps = createMarkSteps<{ readonly release: string }, typeof recipe>({
  thing: 'function',
  writeMark: (mark): Tags => ({ 'tandem-mark': JSON.stringify(mark) }),
  withoutNote: (now) => ({ ...withoutNote(now), ...emptied(['tandem-key'], now) }),
})

const tags = { 'tandem-mark': 'x', 'tandem-before': 'a note', team: 'new', cost: 'c', theirs: 't' }
const marked = (phase: 'held' | 'committed' | 'restoring' | 'done' = 'held') => ({
  view: { tags },
  mark: { release: 'r2', phase, step: 'r2-live-mark-1' },
})
const markIn = (detail: { readonly tags: Tags }): unknown => JSON.parse(detail.tags['tandem-mark'] ?? '')

describe('forward', () => {
  test('the mark goes along with the user’s tags and the note, and empties an earlier note', () => {
    const now = { 'tandem-before': 'an older note', 'tandem-before-2': 'and its rest', 'tandem-key': 'an older key' }
    const plan = { mark: { release: 'r2' }, userTags: { team: 'new' } }
    const { name, title, detail } = steps.mark(way, { tags: now }, recipe, plan)
    expect({ name, title }).toEqual({ name: 'mark', title: 'Marking the function, with a note of what there is' })
    expect(markIn(detail)).toEqual({ release: 'r2', phase: 'held', step: 'r2-live-mark-3' })
    expect(detail.tags).toMatchObject({ team: 'new', 'tandem-before-2': '', 'tandem-key': '' })
    expect(detail.tags['tandem-before']).not.toMatch(/^(an older note)?$/)
  })

  test('what is created has the user’s tags and its mark from the beginning', () => {
    const draft = { way, name: 'create', title: 'Creating' }
    const made = steps.tagsOfNew(draft, { mark: { release: 'r2' }, userTags: { team: 'new' } })
    expect(made['team']).toBe('new')
    expect(markIn({ tags: made })).toEqual({ release: 'r2', phase: 'held', step: 'r2-live-create-3' })
  })

  test('a decision tells its places, and keeps the note', () => {
    const { detail } = steps.commit({ ...way, goal: 'committed', places }, marked())
    expect(markIn(detail)).toEqual({ release: 'r2', phase: 'committed', step: 'r2-committed-commit-3', places })
    expect(detail.tags).not.toHaveProperty('tandem-before')
  })

  test('a decision that covers fewer does not open a mark that is closed', () => {
    expect(markIn(steps.commit({ ...way, places }, marked('done')).detail)).toMatchObject({ phase: 'done', places })
  })

  test('a mark that is closed says what runs, where that is known, and the note is emptied', () => {
    const { detail } = steps.finish(way, marked('committed'), 'hash')
    expect(markIn(detail)).toEqual({ release: 'r2', phase: 'done', step: 'r2-live-finish-3', live: 'hash' })
    expect(detail.tags['tandem-before']).toBe('')
    expect(markIn(steps.finish(way, marked('committed'), undefined).detail)).not.toHaveProperty('live')
  })
})

describe('back', () => {
  test('a mark that is retracted says so, and the note is left alone unless it is given', () => {
    const { detail } = steps.retract(way, marked('committed'))
    expect(markIn(detail)).toEqual({ release: 'r2', phase: 'restoring', step: 'r2-live-retract-3' })
    expect(detail.tags).not.toHaveProperty('tandem-before')
    expect(steps.retract(way, { ...marked('done'), recipe }).detail.tags['tandem-before']).toMatch(/./)
  })

  test('tags go back to what they were, the user’s too, and nobody else’s are touched', () => {
    const { detail } = steps.unmark(way, { tags }, recipe, { untouched: false })
    const before = { 'tandem-mark': 'before', 'tandem-before': '' }
    expect(detail).toEqual({ call: 'tag', tags: { ...before, team: 'old', cost: '' } })
  })

  test('where nothing was seen of an update, it is looked twice before the mark goes', () => {
    expect(steps.unmark(way, { tags }, recipe, { untouched: true }).detail).toMatchObject({ twice: true })
  })

  test('what is left to somebody keeps their tags, and the user’s as they are', () => {
    const { title, detail } = steps.yieldTo(way, { tags }, recipe)
    expect(title).toBe('Leaving the function to a later change')
    expect(detail).toEqual({ call: 'tag', tags: { 'tandem-mark': 'before', 'tandem-before': '' } })
  })

  test('tags that say nothing any more are removed by their keys', () => {
    expect(steps.tidy(way, ['tandem-before']).detail).toEqual({ call: 'untag', keys: ['tandem-before'] })
  })
})
