import { drive } from '../../src/core/drive.ts'
import type { Goal, Next, Observed, Snapshot, Step, Target, TargetPlan, Ticket } from '../../src/core/target.ts'
import type { Unit } from '../../src/core/unit.ts'
import { memoryJournal } from '../support/engine.ts'
import type { TargetWorld } from './target-world.ts'

/** What a process knows of a release that it brings somewhere. */
export interface Trip {
  readonly target: Target
  readonly release: string
  readonly plan: TargetPlan
  readonly snapshot: Snapshot
  readonly places?: readonly string[]
}

export interface Taken {
  readonly step: Step
  readonly ticket: Ticket
}

/** As another process reads it: JSON, and nothing besides. */
export const reread = <T>(value: T): T => JSON.parse(JSON.stringify(value))

export async function setOut(world: TargetWorld, unit: Unit = world.healthy): Promise<Trip> {
  const target = world.open()
  const seen = await atRest(target, world)
  const plan = await target.plan(unit, seen, world.context)
  const snapshot = await target.snapshot(plan, seen, world.context)
  return { target, release: unit.release.id, plan, snapshot }
}

/** As the engine waits: a way back does not wait for what it can call off. */
export async function atRest(target: Target, { context }: TargetWorld, goal?: Goal): Promise<Observed> {
  const start = context.clock.now()
  const isWayBack = goal === 'back' || goal === 'restored'
  for (;;) {
    const seen = await target.observe(context)
    if (seen.busy === undefined || (isWayBack && seen.stoppable === true)) return seen
    if (context.clock.now() - start > 900_000) throw new Error(`never at rest: ${seen.busy}`)
    await context.clock.sleep(500)
  }
}

/** The goals of a whole release, in their order. */
export const goalsOf = ({ traits }: TargetPlan): Goal[] =>
  traits.hold === 'none' ? ['live', 'finished'] : ['held', 'live', 'finished']

interface Leg {
  /** Stop as soon as so many steps were asked for, without waiting for the last one. */
  readonly most?: number
  /** How a step is asked for; by default the target is just asked. */
  readonly begin?: (step: Step, seen: Observed) => Promise<Ticket>
}

/** Walks by the contract alone: look, ask what is next, ask for it, wait. */
export async function walk(
  { target, ...known }: Trip,
  goal: Goal,
  world: TargetWorld,
  { most = 12, begin = (step, seen) => target.begin(step, seen.fingerprint, world.context) }: Leg = {},
): Promise<{ readonly taken: readonly Taken[]; readonly end: Next; readonly seen: Observed }> {
  const taken: Taken[] = []
  for (let attempt = 1; ; attempt++) {
    const seen = await atRest(target, world, goal)
    const end = target.next({ ...known, goal, attempt }, seen)
    if (end.kind !== 'step' || taken.length >= most) return { taken, end, seen }
    const ticket = await begin(end.step, seen)
    taken.push({ step: end.step, ticket })
    if (taken.length >= most) return { taken, end, seen }
    await target.settle(ticket, world.context)
  }
}

/** A process that dies right after so many steps of a release were accepted. Returns how many there were. */
export async function walkAndDie(trip: Trip, world: TargetWorld, steps: number): Promise<number> {
  let left = steps
  for (const goal of goalsOf(trip.plan)) {
    if (left === 0) break
    left -= (await walk(trip, goal, world, { most: left })).taken.length
  }
  return steps - left
}

/** Another process, which knows as much as it is given, leads the target on by the engine. */
export function takeOver(
  world: TargetWorld,
  { release, goal, ...known }: { release: string; goal: Goal; snapshot: Snapshot; plan?: TargetPlan },
) {
  return drive({ target: world.open(), release, goal, ...reread(known) }, memoryJournal(), world.context)
}
