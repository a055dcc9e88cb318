import { expect, test } from '@jest/globals'
import { drive } from '../../../../src/core/drive.ts'
import { memoryJournal } from '../../../support/engine.ts'
import { openStage, shopOnAws, type Stage, type Tandem } from '../../../support/stage.ts'
import { hurried, markOn, onAws, operationsOn, release, restOn } from './stand.ts'

/** Slow enough that what is seen late is really seen late. */
const speed = 25

test.each([1, 2])(
  'a process that died the moment an update was accepted is followed by one that waits for it (seed %i)',
  (seed) =>
    on(seed, async (stage) => {
      await release(stage, stage.publish('old'))
      const before = restOn(stage)
      const first = onAws(stage)
      const { target, unit, way } = await setOut(first, stage)
      await take('mark')
      await take('update', { wait: false })

      const next = onAws(stage)
      const [found] = next.cloud.targets
      const snapshot = await found?.target.rebuild(await found.target.observe(next.context), next.context)
      if (found === undefined || snapshot === undefined) throw new Error('nothing was found')
      const journey = { target: found.target, release: unit.release.id, goal: 'back' as const, snapshot }
      await expect(drive(journey, memoryJournal(), next.context)).resolves.toMatchObject({ state: 'arrived' })
      await stage.clouds.aws.appRunner.atRest(shopOnAws)
      expect(await stage.askAws()).toBe('old')
      expect(restOn(stage)).toEqual(before)
      expect(operationsOn(stage).filter((each) => each === 'UPDATE_SERVICE SUCCEEDED')).toHaveLength(2)
      await Promise.all([first.close(), next.close()])

      async function take(name: string, { wait = true } = {}): Promise<void> {
        const seen = await target.observe(first.context)
        const step = target.next({ ...way, goal: 'live', attempt: 1 }, seen)
        if (step.kind !== 'step' || step.step.name !== name) throw new Error(`not ${name} but ${JSON.stringify(step)}`)
        const ticket = await target.begin(step.step, seen.fingerprint, first.context)
        if (wait) await target.settle(ticket, first.context)
      }
    }),
)

test.each([1, 2])('a service that was made a moment ago is found by the next process (seed %i)', (seed) =>
  on(seed, async (stage) => {
    const first = onAws(stage)
    const { target, way } = await setOut(first, stage)
    const seen = await target.observe(first.context)
    const step = target.next({ ...way, goal: 'live', attempt: 1 }, seen)
    if (step.kind !== 'step') throw new Error('there is no step')
    await target.begin(step.step, seen.fingerprint, first.context)
    await expect(release(stage, stage.publish('next'))).resolves.toMatchObject({ outcome: 'released' })
    expect(markOn(stage)).toMatchObject({ created: true, phase: 'done' })
    expect(operationsOn(stage)).toEqual(['CREATE_SERVICE SUCCEEDED'])
    expect(await stage.askAws()).toBe('next')
    await first.close()
  }),
)

async function on(seed: number, work: (stage: Stage) => Promise<void>): Promise<void> {
  const stage = hurried(await openStage({ seed, speed }))
  // Status and operation are seen late, and until then the old settings.
  stage.clouds.kernel.force('apprunner.describe.status', 1)
  stage.clouds.kernel.force('apprunner.describe.during-update', 1)
  stage.clouds.kernel.force('apprunner.operations.listed', 1)
  stage.clouds.kernel.pin('apprunner.operations.lag', 15_000)
  try {
    await work(stage)
  } finally {
    await stage.stop()
  }
}

async function setOut(tandem: Tandem, stage: Stage) {
  const [member] = tandem.members(stage.publish('new'))
  if (member === undefined) throw new Error('there is no member')
  const { target, unit } = member
  const seen = await target.observe(tandem.context)
  const plan = await target.plan(unit, seen, tandem.context)
  const snapshot = await target.snapshot(plan, seen, tandem.context)
  return { target, unit, way: { release: unit.release.id, plan, snapshot } }
}
