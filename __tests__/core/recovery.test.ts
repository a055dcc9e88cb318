import { describe, expect, test } from '@jest/globals'
import { type Entry, readHistory } from '../../src/core/journal.ts'
import { recover } from '../../src/core/recovery.ts'
import type { Mark, Observed, TargetId } from '../../src/core/target.ts'

const id: TargetId = { cloud: 'gcp', account: 'acme', region: 'us-central1', platform: 'cloud-run', name: 'shop' }
const plan: Entry = {
  type: 'plan',
  at: 1,
  release: { id: 'r1', order: 1, version: 'v1', run: 'https://example/run' },
  targets: ['a', 'b'].map((key) => ({ key, id, snapshot: { existed: true, fingerprint: '1', live: [], recipe: {} } })),
}
const intent = (target: string, name: string): Entry => ({
  type: 'intent',
  at: 2,
  target,
  step: { key: `r1-${name}`, name, goal: 'held' },
})
const accepted = (target: string, name: string): Entry => ({
  type: 'accepted',
  at: 3,
  target,
  ticket: { step: `r1-${name}` },
})
const decision = (taken: 'commit' | 'abort'): Entry => ({ type: 'decision', at: 4, decision: taken, why: '' })
const closed: Entry = { type: 'closed', at: 5, outcomes: {} }

const seen = (phase?: Mark['phase'], release = 'r1', places?: readonly string[]): Observed => ({
  exists: true,
  fingerprint: '1',
  live: [],
  endpoints: {},
  detail: {},
  ...(phase === undefined
    ? {}
    : {
        mark: {
          release,
          order: 1,
          version: 'v1',
          run: '',
          settingsHash: '',
          phase,
          created: false,
          ...(places === undefined ? {} : { places }),
        },
      }),
})

const goals = (courses: ReturnType<typeof recover>) =>
  Object.fromEntries(courses.map(({ target, goal }) => [target, goal]))
const byJournal = (entries: Entry[], a: Observed, b: Observed) =>
  recover(
    readHistory(entries),
    new Map([
      ['a', a],
      ['b', b],
    ]),
  )
const byMarks = (a: Observed, b: Observed) =>
  recover(
    undefined,
    new Map([
      ['a', a],
      ['b', b],
    ]),
  )

describe('with a journal', () => {
  test('a release that touched nothing needs nothing', () => {
    expect(byJournal([plan], seen(), seen())).toEqual([])
  })

  test('a closed one needs nothing', () => {
    expect(byJournal([plan, intent('a', 'stage'), decision('commit'), closed], seen('held'), seen())).toEqual([])
  })

  test('without a decision, what was touched goes back, and what was not stays', () => {
    expect(goals(byJournal([plan, intent('a', 'stage'), accepted('a', 'stage')], seen('held'), seen()))).toEqual({
      a: 'back',
    })
  })

  test('an intent without acceptance is recalled first', () => {
    const [course] = byJournal([plan, intent('a', 'stage')], seen(), seen())
    expect(course).toMatchObject({ target: 'a', goal: 'back', recall: { key: 'r1-stage', name: 'stage' } })
  })

  test('a commit leads forward everything that was touched', () => {
    const entries = [plan, intent('a', 'stage'), intent('b', 'switch'), decision('commit')]
    expect(goals(byJournal(entries, seen('held'), seen('held')))).toEqual({ a: 'finished', b: 'finished' })
  })

  test('the last decision counts', () => {
    const entries = [plan, intent('a', 'stage'), decision('commit'), intent('a', 'promote'), decision('abort')]
    expect(goals(byJournal(entries, seen('committed'), seen()))).toEqual({ a: 'back' })
  })

  test('a decision that leaves one out leads that one back, and the marks of the others have to say so first', () => {
    const without: Entry = { type: 'decision', at: 4, decision: 'commit', why: '', without: ['b'] }
    const entries = [plan, intent('a', 'stage'), intent('b', 'switch'), decision('commit'), without]
    const [a, b] = byJournal(entries, seen('committed'), seen('held'))
    expect(a).toMatchObject({ target: 'a', goal: 'finished', places: ['a'] })
    expect(b).toMatchObject({ target: 'b', goal: 'back', reversed: true, why: 'it was decided without this target' })
  })

  test('so does a mark that leaves one out, which is written before the journal says it', () => {
    const entries = [plan, intent('a', 'stage'), intent('b', 'switch'), decision('commit')]
    expect(goals(byJournal(entries, seen('committed', 'r1', ['a']), seen('held')))).toEqual({
      a: 'finished',
      b: 'back',
    })
  })

  test('what is on hold stays where it is', () => {
    const hold: Entry = { type: 'decision', at: 4, decision: 'hold', why: '' }
    expect(byJournal([plan, intent('a', 'stage'), hold], seen('held'), seen())).toEqual([])
  })

  test('a mark of ours that the journal does not know of is taken back all the same', () => {
    expect(goals(byJournal([plan], seen('held'), seen()))).toEqual({ a: 'back' })
  })
})

describe('with the clouds’ marks alone', () => {
  test('nothing unfinished needs nothing', () => {
    expect(byMarks(seen('done'), seen())).toEqual([])
  })

  test('what was never committed goes back', () => {
    expect(goals(byMarks(seen('held'), seen('held')))).toEqual({ a: 'back', b: 'back' })
  })

  test('one committed mark leads the whole release forward', () => {
    expect(goals(byMarks(seen('committed'), seen('held')))).toEqual({ a: 'finished', b: 'finished' })
  })

  test('a closed mark of the same release leads forward what is still open', () => {
    expect(goals(byMarks(seen('done'), seen('held')))).toEqual({ b: 'finished' })
  })

  test('a closed mark says that the release is not turned round any more, whatever becomes of what is open', () => {
    const courses = (a: Observed, b: Observed) =>
      recover(
        undefined,
        new Map([
          ['a', a],
          ['b', b],
        ]),
      )
    expect(courses(seen('done'), seen('committed'))).toMatchObject([{ target: 'b', goal: 'finished', closing: true }])
    for (const course of courses(seen('committed'), seen('committed'))) expect(course).not.toHaveProperty('closing')
  })

  test('a closed mark of another release says nothing', () => {
    expect(goals(byMarks(seen('done', 'r0'), seen('held')))).toEqual({ b: 'back' })
  })

  test('a release on its way back goes back whole', () => {
    expect(goals(byMarks(seen('committed'), seen('restoring')))).toEqual({ a: 'back', b: 'back' })
  })

  test('one that the decision leaves out goes back, held or restoring, and the others go forward', () => {
    for (const phase of ['held', 'committed', 'restoring'] as const)
      expect(goals(byMarks(seen('committed', 'r1', ['a']), seen(phase)))).toEqual({ a: 'finished', b: 'back' })
  })

  test('a decision that covers nobody any more leads everything back', () => {
    expect(goals(byMarks(seen('committed', 'r1', []), seen('held')))).toEqual({ a: 'back', b: 'back' })
  })

  test('a release that went where this run does not look says so', () => {
    const [a, b] = byMarks(seen('held', 'r1', ['a', 'c']), seen('committed', 'r2', ['b', 'a']))
    expect(a).toMatchObject({ goal: 'back', unseen: ['c'] })
    expect(b).not.toHaveProperty('unseen')
  })

  test('two dead releases are told apart', () => {
    expect(goals(byMarks(seen('committed', 'r1'), seen('held', 'r2')))).toEqual({ a: 'finished', b: 'back' })
  })
})
