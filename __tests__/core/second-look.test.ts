import { describe, expect, test } from '@jest/globals'
import type { Context } from '../../src/core/context.ts'
import type { Engine, Lane } from '../../src/core/lane.ts'
import { type Look, lookAt } from '../../src/core/look.ts'
import { TandemError } from '../../src/core/errors.ts'
import { type Log, silentLog } from '../../src/core/log.ts'
import { prepare } from '../../src/core/prepare.ts'
import { release } from '../../src/core/release.ts'
import { type Observed, targetKey } from '../../src/core/target.ts'
import { endLeftovers } from '../../src/leftovers.ts'
import { aContext, aMember, anEngine, memoryJournal } from '../support/engine.ts'
import { aMark } from '../support/paper-service.ts'
import { type PaperTarget, paperTarget } from '../support/paper-target.ts'
import { steadyClock } from '../support/steady-clock.ts'

const byUser = new TandemError('cancelled', 'the run was cancelled')

const held = (name = 'held') => paperTarget({ name, hold: true })
const inPlace = () => paperTarget({ name: 'in-place', hold: false })

/** Slow enough that a few milliseconds are a moment. */
const unhurried = (speed = 1) => anEngine({ context: aContext({ clock: steadyClock(speed) }) })

/** Notes each look and each request; `change` has its say about what is seen. */
function watched(target: PaperTarget, change: (seen: Observed) => Observed = (seen) => seen) {
  const calls: string[] = []
  const told: PaperTarget = {
    ...target,
    observe: async (context) => {
      calls.push('look')
      return change(await target.observe(context))
    },
    begin: (step, ...given) => {
      calls.push(step.name)
      return target.begin(step, ...given)
    },
  }
  return { told, calls }
}

const prepared = (targets: readonly PaperTarget[], engine: Engine, looks?: ReadonlyMap<string, Look>) =>
  prepare(
    targets.map((target) => aMember(target)),
    engine,
    looks,
  )

describe('before the first request', () => {
  test.each([held(), inPlace()])('a target is looked at once for the plan, and once more: $id.name', async (target) => {
    const engine = unhurried()
    const { told, calls } = watched(target)
    const { looks } = await endLeftovers([aMember(told)], engine.context)
    const result = await release(await prepared([told], engine, looks), engine)
    expect(result.outcome).toBe('released')
    expect(calls.slice(0, 3)).toEqual(['look', 'look', target.done[0]])
  })

  test('a look that found it busy, or of long ago, is no ground for a plan', async () => {
    const { told, calls } = watched(held())
    const engine = unhurried()
    const look = await lookAt(told, engine.context)
    const planned = async (last: Look): Promise<Lane | undefined> =>
      (await prepared([told], engine, new Map([[targetKey(told.id), last]])))[0]
    expect((await planned(look))?.seen).toBe(look.seen)
    expect(calls).toHaveLength(1)
    await planned({ ...look, at: look.at - 60_000 })
    expect((await planned({ ...look, seen: { ...look.seen, busy: 'a deployment' } }))?.seen.busy).toBeUndefined()
    expect(calls).toHaveLength(3)
  })

  test('what was ended meanwhile is looked at anew for the plan', async () => {
    const target = held()
    Object.assign(target.service, { mark: aMark('r0', 'held'), candidate: 'r0' })
    const { looks } = await endLeftovers([aMember(target)], unhurried().context)
    expect([looks.size, target.service.mark]).toEqual([0, undefined])
  })

  test('one that is changed between the last look and the request is told as overtaken, with nothing of ours there', async () => {
    const target = held()
    const journal = memoryJournal()
    const engine = { ...unhurried(100), journal }
    const append: typeof journal.append = (entry) => {
      if (entry.type === 'plan') target.deployElsewhere('theirs')
      return journal.append(entry)
    }
    const result = await release(await prepared([target], engine), { ...engine, journal: { ...journal, append } })
    expect(result.targets[0]?.problem?.kind).toBe('overtaken')
    expect([target.done, target.service.serving]).toEqual([[], 'theirs'])
  })

  test('one that waits for another to be held is looked at again, and left alone where somebody else has deployed', async () => {
    const [first, second] = [held(), inPlace()]
    Object.assign(second.service, { serving: 'r0', mark: aMark('r0', 'done', { version: '1.4.1' }) })
    const { told, calls } = watched(second)
    const context = aContext()
    const slow: PaperTarget = {
      ...first,
      settle: async (...given) => {
        await context.clock.sleep(60_000)
        if (first.done.at(-1) === 'stage') second.deployElsewhere('theirs')
        return first.settle(...given)
      },
    }
    const lines: string[] = []
    const log = { ...silentLog, info: (line: string) => void lines.push(line), about: () => log }
    const engine = anEngine({ context: { ...context, log } })
    const result = await release(await prepared([slow, told], engine), engine)
    expect(result.targets.map(({ outcome }) => outcome)).toEqual(['rolled-back', 'refused'])
    expect(lines).toContain('Not as it was planned any more: version, serving, mark')
    expect(result.targets[1]).toMatchObject({ problem: { kind: 'overtaken' }, after: [{ revision: 'theirs' }] })
    expect(result.targets[1]).not.toHaveProperty('servingVersion')
    expect(calls.filter((call) => call !== 'look')).toEqual([])
  })
})

describe('a target that changes by itself', () => {
  /** Another fingerprint at each look, as long as it lasts. */
  function restless(context: Context, { target = held(), lasts = Number.POSITIVE_INFINITY } = {}) {
    const start = context.clock.now()
    let looks = 0
    return watched(target, (seen) =>
      context.clock.now() - start > lasts
        ? seen
        : { ...seen, fingerprint: `at ${++looks}`, detail: { service: { tags: { owner: looks } }, secret: 's3cret' } },
    )
  }

  test('all the time is refused, with what moves and how often, and nobody in particular is blamed', async () => {
    const engine = anEngine()
    const { told, calls } = restless(engine.context)
    const lanes = await prepared([told], engine)
    const began = engine.context.clock.now()
    await expect(release(lanes, engine)).rejects.toMatchObject({
      code: 'cloud',
      message: expect.stringMatching(
        /^gcp\/.*\/held changes faster than it can be planned: 6 times in \d.*, the last time in service\.tags\.owner; nothing was touched$/,
      ),
      hint: expect.stringMatching(/`concurrency` group.*by itself: `describe held` shows it\./),
    })
    expect(engine.context.clock.now() - began).toBeGreaterThanOrEqual(30_000)
    expect(calls.filter((call) => call !== 'look')).toEqual([])
  })

  test('is not waited for by who is cancelled, and nothing is left behind', async () => {
    const cancel = new AbortController()
    const log: Log = {
      ...silentLog,
      info: (line) => {
        if (line.startsWith('It was changed') && ++plans === 2) cancel.abort(byUser)
      },
      about: () => log,
    }
    let plans = 0
    const engine = anEngine({ context: aContext({ log, signal: cancel.signal }) })
    const { told, calls } = restless(engine.context)
    await expect(release(await prepared([told], engine), engine)).rejects.toBe(byUser)
    expect([plans, calls.filter((call) => call !== 'look')]).toEqual([2, []])
  })

  test('for some seconds is waited for', async () => {
    const engine = anEngine()
    const target = held()
    const { told } = restless(engine.context, { target, lasts: 20_000 })
    expect((await release(await prepared([told], engine), engine)).outcome).toBe('released')
    expect(target.done).toEqual(['stage', 'promote', 'finish'])
  })

  test('and needs no change does not keep the others from theirs', async () => {
    const engine = anEngine()
    const [still, moving] = [held('still'), held('moving')]
    await release(await prepared([still], engine), engine)
    const { told, calls } = restless(engine.context, { target: still })
    const result = await release(await prepared([told, moving], engine), engine)
    expect(result.targets.map(({ outcome }) => outcome)).toEqual(['unchanged', 'released'])
    expect(calls.filter((call) => call !== 'look')).toEqual([])
  })

  test('and needs no change is not taken for changed by a look at a bad moment', async () => {
    const engine = anEngine()
    const [still, moving] = [held('still'), held('moving')]
    await release(await prepared([still], engine), engine)
    const { told } = watched(still, (seen) => {
      if (moving.done.length === 0 || looks++ > 0) return seen
      const { mark: _, ...rest } = seen
      return { ...rest, fingerprint: 'for a moment' }
    })
    let looks = 0
    const result = await release(await prepared([told, moving], engine), engine)
    expect(result.targets.map(({ outcome }) => outcome)).toEqual(['unchanged', 'released'])
    expect(looks).toBe(2)
  })

  test('and needs no change is taken for changed when somebody has really changed it, and everything goes back', async () => {
    const engine = anEngine()
    const [still, moving] = [held('still'), held('moving')]
    await release(await prepared([still], engine), engine)
    const begin = moving.begin.bind(moving)
    const meanwhile: PaperTarget = {
      ...moving,
      begin: (step, ...given) => {
        if (step.name === 'stage') still.deployElsewhere('theirs')
        return begin(step, ...given)
      },
    }
    const result = await release(await prepared([still, meanwhile], engine), engine)
    expect(result.targets.map(({ outcome }) => outcome)).toEqual(['refused', 'rolled-back'])
    expect(result.targets[0]).toMatchObject({ problem: { kind: 'overtaken' }, after: [{ revision: 'theirs' }] })
    expect([still.service.serving, moving.service.serving]).toEqual(['theirs', 'old'])
  })

  test('and needs no change is not waited for by who is cancelled meanwhile', async () => {
    const cancel = new AbortController()
    const [still, moving] = [held('still'), held('moving')]
    await release(await prepared([still], anEngine()), anEngine())
    const { told } = watched(still, (seen) => {
      if (moving.done.length === 0) return seen
      setImmediate(() => cancel.abort(byUser))
      const { mark: _, ...rest } = seen
      return { ...rest, fingerprint: 'another' }
    })
    const engine = anEngine({ context: aContext({ clock: steadyClock(1), signal: cancel.signal }) })
    await expect(release(await prepared([told, moving], engine), engine)).rejects.toBe(byUser)
  }, 2_000)
})
