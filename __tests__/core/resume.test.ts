import { describe, expect, test } from '@jest/globals'
import { CloudError, TandemError } from '../../src/core/errors.ts'
import { type Course, recover } from '../../src/core/recovery.ts'
import { type Leftover, resume } from '../../src/core/resume.ts'
import { type Snapshot, type Target, targetKey, type Way } from '../../src/core/target.ts'
import { aContext, memoryJournal } from '../support/engine.ts'
import { type PaperTarget, paperTarget } from '../support/paper-target.ts'

const snapshot: Snapshot = { existed: true, fingerprint: '1', live: [], recipe: {} }

/** A target on which release `r1` was left in a phase. */
function leftIn(phase: 'held' | 'committed' | 'none', name = 'shop'): PaperTarget {
  const target = paperTarget({ name, hold: true })
  if (phase === 'none') return target
  const mark = { release: 'r1', order: 1, version: 'v1', run: '', settingsHash: '', phase, created: false }
  Object.assign(target.service, { version: 2, mark, candidate: 'r1', serving: phase === 'held' ? 'old' : 'r1' })
  return target
}

const toGo = (target: Target, goal: Course['goal'], more: Partial<Leftover> = {}): Leftover => ({
  target,
  course: { target: targetKey(target.id), release: 'r1', goal, why: 'a test' },
  snapshot,
  ...more,
})

const isBack = ({ goal }: Way): boolean => goal === 'back' || goal === 'restored'
const outcomes = (results: Awaited<ReturnType<typeof resume>>) => results.map(({ outcome }) => outcome)

describe('ending an interrupted release', () => {
  test('takes back what was held and finishes what was committed', async () => {
    const [held, committed] = [leftIn('held', 'a'), leftIn('committed', 'b')]
    const results = await resume([toGo(held, 'back'), toGo(committed, 'finished')], memoryJournal(), aContext())
    expect(outcomes(results)).toEqual(['rolled-back', 'released'])
    expect([held.service.serving, committed.service.serving]).toEqual(['old', 'r1'])
  })

  test.each(['failed', 'stuck', 'overtaken'] as const)(
    'is turned round everywhere when one target is %s',
    async (kind) => {
      const [good, bad] = [leftIn('committed', 'a'), leftIn('committed', 'b')]
      const next = bad.next.bind(bad)
      const stubborn: Target = {
        ...bad,
        next: (way, seen) =>
          isBack(way) ? next(way, seen) : kind === 'overtaken' ? { kind, by: 'ann' } : { kind, reason: 'no' },
      }
      const journal = memoryJournal()
      const results = await resume([toGo(good, 'finished'), toGo(stubborn, 'finished')], journal, aContext())
      expect(outcomes(results)).toEqual(['rolled-back', 'rolled-back'])
      expect(journal.entries.some((entry) => entry.type === 'decision' && entry.decision === 'abort')).toBe(true)
    },
  )

  test('is not turned round by who takes one target over while marks are closed, once another’s is', async () => {
    const [good, theirs] = [leftIn('committed', 'a'), leftIn('committed', 'b')]
    const next = theirs.next.bind(theirs)
    const taken: Target = {
      ...theirs,
      next: (way, seen) => (way.goal === 'finished' ? { kind: 'overtaken', by: 'ann' } : next(way, seen)),
    }
    const journal = memoryJournal()
    const results = await resume([toGo(good, 'finished'), toGo(taken, 'finished')], journal, aContext())
    expect(outcomes(results)).toEqual(['released', 'overtaken'])
    expect([good.service.serving, good.service.mark?.phase]).toEqual(['r1', 'done'])
    expect(journal.entries.some((entry) => entry.type === 'decision')).toBe(false)
  })

  test('is not turned round by what is merely unfinished, and nothing is closed before that is live', async () => {
    const [good, mute] = [leftIn('committed', 'a'), leftIn('committed', 'b')]
    const silent: Target = { ...mute, observe: () => Promise.reject(unanswered()) }
    const results = await resume([toGo(good, 'finished'), toGo(silent, 'finished')], memoryJournal(), aContext())
    expect(outcomes(results)).toEqual(['pending', 'pending'])
    expect(results[0]?.problem?.reason).toContain('/b is live')
    expect([good.service.serving, good.service.mark?.phase]).toEqual(['r1', 'committed'])
  })

  test('promotes nothing for want of a target that is out of reach, as its mark could not tell of the decision', async () => {
    const target = leftIn('held', 'a')
    const absent = [{ target: 'aws/paper/desk/app-runner/b', release: 'r1', goal: 'finished' as const, why: 'a test' }]
    const [result] = await resume([toGo(target, 'finished')], memoryJournal(), aContext(), absent)
    expect([result?.outcome, result?.problem?.reason]).toEqual([
      'pending',
      expect.stringContaining(absent[0]?.target ?? ''),
    ])
    expect(target.done).toEqual([])
  })

  test('another release than the one that is turned round goes on', async () => {
    const [other, bad] = [leftIn('committed', 'a'), leftIn('committed', 'b')]
    const stubborn: Target = { ...bad, next: () => ({ kind: 'failed', reason: 'no' }) }
    const theirs = toGo(stubborn, 'finished')
    const course = { ...theirs.course, release: 'r2' }
    const results = await resume([toGo(other, 'finished'), { ...theirs, course }], memoryJournal(), aContext())
    expect(outcomes(results)).toEqual(['released', 'stuck'])
  })

  test('one target that cannot be rebuilt keeps nobody else from going back', async () => {
    const [good, bad] = [leftIn('held', 'a'), leftIn('held', 'b')]
    const invalid = new CloudError('no note was left', { trouble: 'invalid', operation: 'rebuild' })
    const blank: Target = { ...bad, rebuild: () => Promise.reject(invalid) }
    const { snapshot: _, ...unknown } = toGo(blank, 'back')
    const results = await resume([toGo(good, 'back'), unknown], memoryJournal(), aContext())
    expect(outcomes(results)).toEqual(['rolled-back', 'stuck'])
    expect(results[1]?.problem?.reason).toBe('no note was left')
  })

  test('what cannot be read for now is pending, not stuck', async () => {
    const target: Target = { ...leftIn('held'), rebuild: () => Promise.reject(unanswered()) }
    const { snapshot: _, ...unknown } = toGo(target, 'back')
    expect(outcomes(await resume([unknown], memoryJournal(), aContext()))).toEqual(['pending'])
  })

  test('goes back even when the journal cannot be written', async () => {
    const target = leftIn('held')
    const full = { ...memoryJournal(), append: () => Promise.reject(new TandemError('cloud', 'the disk is full')) }
    expect(outcomes(await resume([toGo(target, 'back')], full, aContext()))).toEqual(['rolled-back'])
    expect(target.service.serving).toBe('old')
  })

  test('does not go forward then, as what it asks for could not be found again', async () => {
    const target = leftIn('committed')
    const full = { ...memoryJournal(), append: () => Promise.reject(new TandemError('cloud', 'the disk is full')) }
    expect(outcomes(await resume([toGo(target, 'finished')], full, aContext()))).toEqual(['pending'])
    expect(target.done).toEqual([])
  })

  test('a step of which nobody knows is waited for before anything is asked', async () => {
    const target = leftIn('held')
    const order: string[] = []
    const watched: Target = {
      ...target,
      recall: async ({ key }) => {
        order.push('recall')
        return { step: key }
      },
      settle: async (ticket, context) => {
        order.push(`settle ${ticket.step}`)
        return target.settle(ticket, context)
      },
    }
    const leftover = toGo(watched, 'back')
    const recall = { key: 'r1/stage', name: 'stage', goal: 'held' as const }
    await resume([{ ...leftover, course: { ...leftover.course, recall } }], memoryJournal(), aContext())
    expect(order).toEqual(['recall', 'settle r1/stage', 'settle r1/undo'])
  })

  test('a cancel is thrown when everything has come to rest', async () => {
    const cancel = new AbortController()
    cancel.abort(new TandemError('cancelled', 'enough'))
    const context = aContext({ signal: cancel.signal })
    await expect(resume([toGo(leftIn('held'), 'back')], memoryJournal(), context)).rejects.toThrow('enough')
  })
})

test('several targets half-way are led by the one rule', async () => {
  const targets = [leftIn('committed', 'a'), leftIn('held', 'b'), leftIn('none', 'c')]
  const context = aContext()
  const looks = await Promise.all(targets.map(async (target) => ({ target, seen: await target.observe(context) })))
  const courses = recover(undefined, new Map(looks.map(({ target, seen }) => [targetKey(target.id), seen])))
  const leftovers = courses.map((course) => {
    const look = looks.find(({ target }) => targetKey(target.id) === course.target)
    if (look === undefined) throw new Error('a course for nobody')
    return { ...look, course }
  })
  expect(outcomes(await resume(leftovers, memoryJournal(), context))).toEqual(['released', 'released'])
  expect(targets.map(({ service }) => service.serving)).toEqual(['r1', 'r1', 'old'])
})

const unanswered = () => new CloudError('no answer', { trouble: 'unanswered', operation: 'read' })
