import { describe, expect, test } from '@jest/globals'
import { arrived, failed, take } from '../../../src/core/next.ts'
import { stepOf } from '../../../src/core/step.ts'
import type { Mark, Next, Observed, Way } from '../../../src/core/target.ts'
import { createMarkWays } from '../../../src/targets/aws/mark-ways.ts'
import type { Tags } from '../../../src/targets/aws/tags.ts'

interface View {
  readonly tags: Tags
  readonly mark?: Pick<Mark, 'release' | 'phase' | 'places'> & { readonly step: string }
}

const seen: Observed = { exists: true, fingerprint: 'now', live: [], endpoints: {}, detail: undefined }
const step = (name: string) => (way: Way) => stepOf({ way, name, title: name }, {})

/** A platform of which users have the new version, or what `live` says. */
const waysWith = (live: Next = arrived) =>
  createMarkWays<NonNullable<View['mark']>, View, string>({
    thing: 'service',
    planDetail: (plan) => (plan === undefined ? undefined : 'detail'),
    mark: step('mark'),
    live: () => live,
    commit: step('commit'),
    close: (way) => take(step('finish')(way)),
    tidy: step('tidy'),
  })

const way: Way = {
  release: 'r2',
  goal: 'finished',
  snapshot: { existed: true, fingerprint: 'now', live: [], recipe: {} },
  attempt: 1,
}
const plan = {
  action: 'update',
  traits: { hold: 'none', shift: 'all', undo: 'redeploy', undoNeeds: 'cloud', proof: 'http' },
  problems: [],
  warnings: [],
  changes: [],
  steps: [],
  settingsHash: 'h',
  fingerprint: 'now',
  detail: {},
} as const

const marked = (phase: Mark['phase'], more: Partial<NonNullable<View['mark']>> = {}, tags: Tags = {}): View => ({
  tags,
  mark: { release: 'r2', phase, step: 'r2-finished-finish-4', ...more },
})
const answer = (next: Next): string => {
  if (next.kind === 'step') return next.step.name
  return next.kind === 'overtaken' ? next.by : next.kind
}

describe('at the beginning', () => {
  const begin = (changes: Partial<Way>, view: View = { tags: {} }) =>
    answer(waysWith().begin({ ...way, ...changes }, seen, view))

  test('it is marked by whoever has a plan', () => {
    expect(begin({ plan })).toBe('mark')
  })

  test('without a plan it is left to whoever has it', () => {
    expect(begin({})).toBe('no release of ours has the service')
    expect(begin({}, marked('held', { release: 'r3' }))).toBe('release r3 has the service')
  })

  test('a change that came after the plan is not run over', () => {
    expect(begin({ plan: { ...plan, fingerprint: 'before' } })).toBe('somebody else changed the service')
  })
})

describe.each(['towardsCommitted', 'towardsFinished'] as const)('%s', (goal) => {
  test('what is gone, or somebody else’s, is not begun anew', () => {
    expect(answer(waysWith()[goal](way, seen, undefined))).toBe('somebody deleted the service')
    expect(answer(waysWith()[goal]({ ...way, plan }, seen, { tags: {} }))).toBe('no release of ours has the service')
    expect(answer(waysWith()[goal](way, seen, marked('held', { release: 'r3' })))).toBe('release r3 has the service')
  })

  test('users have to have the new version first', () => {
    expect(answer(waysWith(failed('not up'))[goal](way, seen, marked('held')))).toBe('failed')
  })
})

describe('the decision', () => {
  const commit = (view: View, places?: readonly string[]) =>
    answer(waysWith().towardsCommitted({ ...way, goal: 'committed', places }, seen, view))

  test('is noted once', () => {
    expect(commit(marked('held'))).toBe('commit')
    expect(commit(marked('committed'))).toBe('arrived')
    expect(commit(marked('done'))).toBe('arrived')
  })

  test('is noted again when it covers other places', () => {
    expect(commit(marked('committed', { places: ['a', 'b'] }), ['a'])).toBe('commit')
    expect(commit(marked('committed', { places: ['a'] }), ['a'])).toBe('arrived')
  })
})

describe('the end', () => {
  const left = { 'tandem-before': '' }
  const finish = (view: View, attempt = 1) => answer(waysWith().towardsFinished({ ...way, attempt }, seen, view))

  test('is the closing of the mark, and then there is nothing left to do', () => {
    expect(finish(marked('committed'))).toBe('finish')
    expect(finish(marked('done'))).toBe('arrived')
  })

  test('is worth one request for tags that say nothing any more, and no second one', () => {
    expect(finish(marked('done', {}, left), 5)).toBe('tidy')
    expect(finish(marked('done', {}, left), 6)).toBe('arrived')
  })

  test('does not look again at a service whose mark is closed', () => {
    expect(answer(waysWith(failed('not up')).towardsFinished(way, seen, marked('done')))).toBe('arrived')
  })
})
