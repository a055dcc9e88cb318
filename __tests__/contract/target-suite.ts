import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { TandemError } from '../../src/core/errors.ts'
import { prepare } from '../../src/core/prepare.ts'
import { release } from '../../src/core/release.ts'
import type { Goal, Observed, Step, Ticket } from '../../src/core/target.ts'
import { aMember, anEngine, memoryJournal } from '../support/engine.ts'
import { steadyClock } from '../support/steady-clock.ts'
import type { TargetWorld } from './target-world.ts'
import { atRest, goalsOf, reread, setOut, takeOver, type Trip, walk, walkAndDie } from './walk.ts'

export interface Case {
  /** A world of its own each time. */
  readonly makeWorld: (seed: number) => Promise<TargetWorld>
  /** Steps of a whole release. */
  readonly steps: number
  /** How many of the last ones come when nothing is to be taken back any more: the one that closes the mark, and what tidies. Default 1. */
  readonly closing?: number
  /** How many of the first ones do not change what runs: after them the cloud alone cannot tell how to go on. Default 0. */
  readonly preparing?: number
  readonly seeds?: readonly number[]
}

/** The contract of a target (`src/core/target.ts`), for any platform. */
export function describeTarget(
  name: string,
  { makeWorld, steps, closing = 1, preparing = 0, seeds = [1, 2] }: Case,
): void {
  describe.each(seeds)(`${name} (seed %i)`, (seed) => {
    let world: TargetWorld
    beforeEach(async () => {
      world = await makeWorld(seed)
    })
    afterEach(() => world.stop())
    const changes = (): number => world.kernel.requests.filter((request) => world.isChange(request)).length

    describe('looking', () => {
      test('changes nothing, and sees the same twice', async () => {
        const target = world.open()
        const first = await target.observe(world.context)
        const [again, elsewhere] = [await target.observe(world.context), await world.open().observe(world.context)]
        expect(again).toEqual(first)
        expect(elsewhere).toEqual(first)
        expect(changes()).toBe(0)
      })

      test('a plan changes nothing and is the same each time, from a view that was read again too', async () => {
        const target = world.open()
        const seen = await target.observe(world.context)
        const plan = await target.plan(world.healthy, seen, world.context)
        expect(await world.open().plan(world.healthy, reread(seen), world.context)).toEqual(plan)
        expect(plan).toMatchObject({ problems: [], fingerprint: seen.fingerprint })
        const snapshot = await target.snapshot(plan, seen, world.context)
        expect(snapshot).toMatchObject({ existed: seen.exists, fingerprint: seen.fingerprint, live: seen.live })
        expect(changes()).toBe(0)
      })

      test('the next step is a pure function of what can be read again', async () => {
        const trip = await setOut(world)
        for (const goal of goalsOf(trip.plan)) {
          const { target, ...known } = trip
          const seen = await atRest(target, world)
          const [way, view] = [frozen({ ...known, goal, attempt: 1 }), frozen(seen)]
          const next = target.next(way, view)
          expect(target.next(way, view)).toEqual(next)
          expect(world.open().next(reread(way), reread(view))).toEqual(reread(next))
          await walk(trip, goal, world)
        }
      })
    })

    describe('asking', () => {
      test('sends exactly one request that changes something, as the last one, and does not wait', async () => {
        const trip = await setOut(world)
        const { step, seen } = await firstStep(trip, world)
        await trip.target.observe(world.context)
        const before = world.kernel.requests.length
        const ticket = await trip.target.begin(step, seen.fingerprint, world.context)
        const sent = world.kernel.requests.slice(before).map((request) => world.isChange(request))
        expect(sent.filter((isChange) => isChange)).toEqual([true])
        expect(sent.at(-1)).toBe(true)
        expect(ticket.step).toBe(step.key)
        expect(reread(ticket)).toEqual(ticket)
      })

      test('is refused when the guard has moved, and nothing comes of it', async () => {
        const trip = await setOut(world)
        const { step, seen } = await firstStep(trip, world)
        await world.interfere()
        const theirs = world.rest()
        await expect(trip.target.begin(step, seen.fingerprint, world.context)).rejects.toMatchObject({
          trouble: expect.stringMatching(/^(conflict|exists)$/),
        })
        expect(await trip.target.recall(step, world.context)).toBe('absent')
        expect(world.rest()).toEqual(theirs)
      })

      test('what was never received is not recalled', async () => {
        const trip = await setOut(world)
        const { step, seen } = await firstStep(trip, world)
        world.kernel.fault({ kind: 'reset-before', operation: world.operationOf(step) })
        await expect(trip.target.begin(step, seen.fingerprint, world.context)).rejects.toMatchObject({
          trouble: 'unanswered',
        })
        expect(await world.open().recall(step, world.context)).toBe('absent')
      })

      test('with every answer lost, a release and its way back are walked by recall alone', async () => {
        const trip = await setOut(world)
        const begin = (step: Step, seen: Observed) => beginUnheard(trip, step, seen, world)
        const forward = goalsOf(trip.plan).slice(0, -1)
        for (const goal of forward) expect((await walk(trip, goal, world, { begin })).end.kind).toBe('arrived')
        expect(await world.serving()).toBe(world.after)
        expect((await walk(trip, 'back', world, { begin })).end.kind).toBe('arrived')
        expect(await world.serving()).toBe(world.before)
      })
    })

    describe('waiting', () => {
      test('ends only at rest, and tells what is seen then', async () => {
        const trip = await setOut(world)
        const { step, seen } = await firstStep(trip, world)
        const ticket = await trip.target.begin(step, seen.fingerprint, world.context)
        const settled = await world.open().settle(reread(ticket), world.context)
        expect(settled).toMatchObject({ state: 'done', seen: { mark: { release: trip.release } } })
        expect(settled.seen.busy).toBeUndefined()
        expect(await trip.target.observe(world.context)).toEqual(settled.seen)
      })

      test('ends with the signal', async () => {
        const trip = await setOut(world)
        const { step, seen } = await firstStep(trip, world)
        const ticket = await trip.target.begin(step, seen.fingerprint, world.context)
        const cancel = new AbortController()
        const wait = trip.target.settle(ticket, { ...world.context, signal: cancel.signal })
        cancel.abort(new TandemError('cancelled', 'enough'))
        await expect(wait).rejects.toMatchObject({ code: 'cancelled', message: 'enough' })
      })
    })

    describe('walking', () => {
      test('users have the old one while it is held, the new one when it is live, and it is finished once', async () => {
        const trip = await setOut(world)
        let taken = 0
        for (const goal of goalsOf(trip.plan)) {
          const leg = await walk(trip, goal, world)
          taken += leg.taken.length
          expect([goal, leg.end.kind]).toEqual([goal, 'arrived'])
          expect(await world.serving()).toBe(goal === 'held' ? world.before : world.after)
          expect((await walk(trip, goal, world)).taken).toEqual([])
        }
        expect(taken).toBe(steps)
        const { mark, live, ours } = await atRest(world.open(), world)
        expect(mark).toMatchObject({ release: trip.release, phase: 'done', digest: world.healthy.image.digest })
        expect(live).toMatchObject([{ revision: ours?.revision, share: 100 }])
      })

      test('the decision is noted in the mark, for fewer places too, and users keep the new one', async () => {
        const trip = await setOut(world)
        for (const goal of goalsOf(trip.plan).slice(0, -1)) await walk(trip, goal, world)
        expect((await walk(trip, 'committed', world)).seen.mark).toMatchObject({ phase: 'committed' })
        expect((await walk(trip, 'committed', world)).taken).toEqual([])
        const alone = { ...trip, places: ['here/alone'] }
        const noted = { release: trip.release, phase: 'committed', places: alone.places }
        expect((await walk(alone, 'committed', world)).seen.mark).toMatchObject(noted)
        expect((await walk(trip, 'finished', world)).seen.mark).toMatchObject({ ...noted, phase: 'done' })
        expect(await world.serving()).toBe(world.after)
      })

      test('a decision that is reversed leaves a mark that says so, until everybody is back', async () => {
        const trip = await setOut(world)
        const rest = world.rest()
        for (const goal of goalsOf(trip.plan).slice(0, -1)) await walk(trip, goal, world)
        await walk(trip, 'committed', world)
        const { end, seen } = await walk(trip, 'restored', world)
        expect([end.kind, seen.mark?.release, seen.mark?.phase]).toEqual(['arrived', trip.release, 'restoring'])
        expect((await walk(trip, 'restored', world)).taken).toEqual([])
        if (trip.snapshot.existed) expect(await world.serving()).toBe(world.before)
        expect((await walk(trip, 'back', world)).end.kind).toBe('arrived')
        expect([await world.serving(), world.rest()]).toEqual([world.before, rest])
      })

      test('every address that is told answers as it should', async () => {
        const trip = await setOut(world)
        for (const goal of goalsOf(trip.plan)) {
          const { seen } = await walk(trip, goal, world)
          const which = goal === 'held' ? 'candidate' : 'public'
          const { url } = trip.target.reach(which, seen)
          expect([goal, await world.ask(url ?? 'no address')]).toEqual([goal, world.after])
        }
      })

      test('a crash is told with the container’s own words', async () => {
        const trip = await setOut(world, world.crashing)
        const [goal = 'live'] = goalsOf(trip.plan)
        const { seen, ...arrival } = await failure(trip, goal, world)
        // Lines come late by the platform's clock, and are waited for by ours: a busy machine may not tell them apart.
        const unhurried = { ...world.context, clock: steadyClock(100) }
        const explanation = await world.open().explain({ seen, reason: arrival.reason }, unhurried)
        expect(explanation.logLines.join('\n')).toContain('crash')
        expect(explanation.links[0]?.url).toMatch(/^https:/)
        expect((await walk(trip, 'back', world)).end.kind).toBe('arrived')
        expect(await world.serving()).toBe(world.before)
      })
    })

    // What is finished is not taken back. What the other process knows alternates, so that every seed but one adds a case.
    describe.each(upTo(steps - closing))('a process that died after step %i', (count) => {
      const [forBack, forFinish] = count % 2 === seed % 2 ? knowledge : knowledge.toReversed()

      test(`is followed by one that leads back by ${forBack}`, async () => {
        const trip = await setOut(world)
        const rest = world.rest()
        expect(await walkAndDie(trip, world, count)).toBe(count)
        const snapshot = forBack === 'the cloud alone' ? await rebuilt(world) : trip.snapshot
        const way = { release: trip.release, goal: 'back' as const, snapshot }
        await expect(takeOver(world, way)).resolves.toMatchObject({ state: 'arrived' })
        expect(await world.serving()).toBe(world.before)
        expect(world.rest()).toEqual(rest)
        const done = changes()
        await takeOver(world, way)
        expect(changes()).toBe(done)
      })

      test(`is followed by one that finishes by ${forFinish}`, async () => {
        const trip = await setOut(world)
        expect(await walkAndDie(trip, world, count)).toBe(count)
        const known = forFinish === 'the cloud alone' ? { snapshot: await rebuilt(world) } : memoryOf(trip)
        const arrival = await takeOver(world, { release: trip.release, goal: 'finished', ...known })
        if (count <= preparing && forFinish === 'the cloud alone') {
          expect(arrival).toMatchObject({ state: 'failed', seen: { mark: { release: trip.release, phase: 'held' } } })
          return expect(await world.serving()).not.toBe(world.after)
        }
        expect(arrival).toMatchObject({ state: 'arrived', seen: { mark: { release: trip.release, phase: 'done' } } })
        expect(await world.serving()).toBe(world.after)
      })
    })

    test('after the last step there is nothing left to rebuild', async () => {
      const trip = await setOut(world)
      await walkAndDie(trip, world, steps)
      const target = world.open()
      expect(await target.rebuild(await atRest(target, world), world.context)).toBeUndefined()
    })

    test('no value of the environment is in what may be shown', async () => {
      const trip = await setOut(world)
      const journal = memoryJournal()
      const member = aMember(world.open(), world.healthy)
      const engine = anEngine({ journal, context: world.context })
      expect((await release(await prepare([member], engine), engine)).outcome).toBe('released')
      const { detail, ...plan } = trip.plan
      const { sensitive: _, ...snapshot } = trip.snapshot
      expect(contained(world.secrets, [detail, trip.snapshot.sensitive])).toEqual(world.secrets)
      expect(contained(world.secrets, [plan, snapshot, journal.entries])).toEqual([])
    })
  })
}

const knowledge = ['what it wrote down', 'the cloud alone'] as const
const upTo = (count: number): number[] => Array.from({ length: count }, (_, index) => index + 1)
const memoryOf = ({ snapshot, plan }: Trip) => ({ snapshot, plan })

async function firstStep({ target, ...known }: Trip, world: TargetWorld): Promise<{ step: Step; seen: Observed }> {
  const seen = await atRest(target, world)
  const [goal = 'live'] = goalsOf(known.plan)
  const next = target.next({ ...known, goal, attempt: 1 }, seen)
  if (next.kind !== 'step') throw new Error(`no first step but ${next.kind}`)
  return { step: next.step, seen }
}

/** The cloud does it, and its answer is lost; a read may be of before that for a moment. */
async function beginUnheard({ target }: Trip, step: Step, seen: Observed, world: TargetWorld): Promise<Ticket> {
  world.kernel.fault({ kind: 'reset-after', operation: world.operationOf(step) })
  await expect(target.begin(step, seen.fingerprint, world.context)).rejects.toMatchObject({ trouble: 'unanswered' })
  for (let look = 1; look <= 40; look++) {
    const found = await world.open().recall(reread(step), world.context)
    if (typeof found === 'object') return found
    await world.context.clock.sleep(500)
  }
  throw new Error(`"${step.name}" is not recalled`)
}

/** How a release that cannot come up ends: as a step settles, or as the next one is decided. */
async function failure(trip: Trip, goal: Goal, world: TargetWorld): Promise<{ seen: Observed; reason: string }> {
  const { target, ...known } = trip
  for (let attempt = 1; attempt < 8; attempt++) {
    const seen = await atRest(target, world)
    const next = target.next({ ...known, goal, attempt }, seen)
    if (next.kind === 'failed') return { seen, reason: next.reason }
    if (next.kind !== 'step') break
    const ticket = await target.begin(next.step, seen.fingerprint, world.context)
    const settled = await target.settle(ticket, world.context)
    if (settled.state === 'failed' || settled.state === 'reverted') return settled
  }
  throw new Error('it did not fail')
}

async function rebuilt(world: TargetWorld) {
  const target = world.open()
  const snapshot = await target.rebuild(await atRest(target, world), world.context)
  if (snapshot === undefined) throw new Error('the cloud knows of no release that is under way')
  return snapshot
}

const contained = (secrets: readonly string[], values: readonly unknown[]): string[] =>
  secrets.filter((secret) => JSON.stringify(values).includes(secret))

function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null) {
    Object.values(value).forEach(frozen)
    Object.freeze(value)
  }
  return value
}
