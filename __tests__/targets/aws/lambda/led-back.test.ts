import { describe, expect, test } from '@jest/globals'
import { anAlias, aFunction, aUnit, aVersion } from './a-function.ts'
import { type Walk, walkOver } from './paper-function.ts'

const first = anAlias('1', { revision: 'first' })

/** Somebody leads the alias back to where it was. */
function leadBack(walk: Walk): void {
  if (walk.found !== undefined) walk.found = { ...walk.found, live: anAlias('1', { revision: 'by hand' }) }
}

describe('an alias that somebody has led back after the promotion', () => {
  test('is not led over again: not to close the mark, and not by who takes over', async () => {
    const walk = await walkOver(aFunction({ live: first }))
    walk.go('live')
    leadBack(walk)
    for (const goal of ['finished', 'committed', 'live'] as const) expect(walk.go(goal)).toBe('overtaken')
    expect(walk.next('finished')).toMatchObject({
      by: expect.stringMatching(/changed the alias live since .* decided/),
    })
    expect(walk.found?.live?.version).toBe('1')
  })

  test('stays there on the way back, and the rest is put back', async () => {
    const before = aFunction({ live: first })
    const walk = await walkOver(before)
    walk.go('live')
    leadBack(walk)
    expect(walk.go('back')).toMatch(/^retract withdraw retire recode restore unmark/)
    expect(walk.found).toMatchObject({ latest: before.latest, live: { version: '1', revision: 'by hand' } })
  })

  test('is theirs as well where the decision has been rewritten since, for fewer places', async () => {
    const walk = await walkOver(aFunction({ live: first }))
    walk.go('live')
    expect(walk.go('committed', undefined, ['here/alone'])).toBe('commit')
    leadBack(walk)
    expect(walk.go('finished')).toBe('overtaken')
  })
})

test('an alias that nobody has touched since the decision is led over by who takes over, and the mark forgets it', async () => {
  const walk = await walkOver(aFunction({ live: first }))
  walk.go('held')
  expect(walk.go('live', 'promote')).toBe('commit')
  expect(walk.seen().mark).toMatchObject({ from: expect.any(String) })
  expect(walk.go('finished')).toBe('promote withdraw retire finish tidy')
  expect(walk.seen().mark).not.toHaveProperty('from')
})

test('a release that was decided without such a note, by a version of before, goes on as it did', async () => {
  const walk = await walkOver(aFunction())
  walk.go('live')
  leadBack(walk)
  expect(walk.go('finished')).toMatch(/^promote .*finish/)
})

// It may have been left half-made for days, and somebody has taken it over meanwhile.
describe('a function that the release has made', () => {
  const held = async (): Promise<Walk> => {
    const walk = await walkOver(undefined, aUnit({ runtimeIdentity: 'arn:aws:iam::111122223333:role/shop' }))
    walk.go('held')
    return walk
  }

  test('is not deleted where somebody calls it by an alias or a URL of their own', async () => {
    const walk = await held()
    if (walk.found !== undefined) walk.found = { ...walk.found, others: ['the alias theirs'] }
    expect(walk.go('back')).toBe('overtaken')
    expect(walk.next('back')).toMatchObject({ by: expect.stringContaining('the alias theirs') })
  })

  test('is not deleted where somebody has led users to it before that was decided', async () => {
    const walk = await held()
    if (walk.found !== undefined) walk.found = { ...walk.found, live: anAlias('1') }
    expect(walk.go('back')).toBe('overtaken')
  })

  test('is deleted where the release itself has led users to it', async () => {
    const walk = await held()
    walk.go('live')
    expect(walk.go('back')).toBe('delete')
  })
})

test('a version of a finished release that Lambda wakes after weeks is not waited for; one that is being published is', async () => {
  const walk = await walkOver(aFunction())
  walk.go('live')
  const { versions = {} } = walk.found ?? {}
  const wake = () => {
    const waking = aVersion('2', { ...walk.found?.versions['2'], name: '2', state: 'Pending' })
    if (walk.found !== undefined) walk.found = { ...walk.found, versions: { ...versions, '2': waking } }
  }
  wake()
  expect(walk.seen().busy).toMatch(/publishing version 2/)
  if (walk.found !== undefined) walk.found = { ...walk.found, versions }
  walk.go('finished')
  wake()
  expect(walk.seen()).not.toHaveProperty('busy')
})

// KMS may refuse one read and not another.
describe('a version whose environment cannot be read for a while', () => {
  const seal = (walk: Walk, name: string): void => {
    const version = walk.found?.versions[name]
    if (walk.found === undefined || version === undefined) return
    const sealed = { ...version, settings: { ...version.settings, env: {} }, sealed: 'KMS is throttled.' }
    walk.found = { ...walk.found, versions: { ...walk.found.versions, [name]: sealed } }
  }

  test('is waited for where the release has led users to it: it may be its own', async () => {
    const walk = await walkOver(aFunction())
    walk.go('live')
    walk.go('finished', 'finish')
    expect(walk.found).not.toHaveProperty('candidate')
    seal(walk, '2')
    expect(walk.seen().busy).toContain('KMS is throttled.')
  })

  test('keeps nobody from what they had: where users have the release’s own version, it is known by that', async () => {
    const walk = await walkOver(aFunction())
    walk.go('live')
    const { latest } = walk.found ?? aFunction()
    if (walk.found !== undefined) walk.found = { ...walk.found, latest: { ...latest, sealed: 'KMS is throttled.' } }
    expect(walk.seen()).not.toHaveProperty('busy')
    expect(walk.go('back', 'withdraw')).toBe('retract reroute')
    expect(walk.seen().busy).toContain('KMS is throttled.')
  })

  test('is not waited for where users have had it all the while: its key may be gone for good', async () => {
    const walk = await walkOver(aFunction())
    walk.go('held')
    seal(walk, '1')
    expect(walk.seen()).not.toHaveProperty('busy')
    expect(walk.go('finished')).toMatch(/finish/)
  })
})

test('who else calls a function that the release has made counts for what guards its deletion', async () => {
  const walk = await walkOver(undefined, aUnit({ runtimeIdentity: 'arn:aws:iam::111122223333:role/shop' }))
  walk.go('held')
  const { fingerprint } = walk.seen()
  if (walk.found !== undefined) walk.found = { ...walk.found, others: ['the alias theirs'] }
  expect(walk.seen().fingerprint).not.toBe(fingerprint)
})
