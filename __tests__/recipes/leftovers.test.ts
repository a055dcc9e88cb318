import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { TandemError } from '../../src/core/errors.ts'
import { silentLog } from '../../src/core/log.ts'
import { prepare } from '../../src/core/prepare.ts'
import { release } from '../../src/core/release.ts'
import type { ResumeResult } from '../../src/core/resume.ts'
import type { Mark } from '../../src/core/target.ts'
import { endLeftovers } from '../../src/leftovers.ts'
import { aContext, aMember, anEngine, healthy } from '../support/engine.ts'
import { aMark } from '../support/paper-service.ts'
import { paperTarget } from '../support/paper-target.ts'
import { openStage, type Stage } from '../support/stage.ts'

describe('releases that dead runs left on several targets', () => {
  test('are each ended by its own rule, and the others are left alone', async () => {
    const [committed, held, clean] = ['a', 'b', 'c'].map((name) => paperTarget({ name, hold: true }))
    if (committed === undefined || held === undefined || clean === undefined) throw new Error('three are made')
    const mark = (of: string, phase: 'held' | 'committed') => ({
      release: of,
      order: 1,
      version: 'v1',
      run: '',
      settingsHash: '',
      phase,
      created: false,
    })
    Object.assign(committed.service, { mark: mark('r1', 'committed'), serving: 'r1' })
    Object.assign(held.service, { mark: mark('r2', 'held'), candidate: 'r2' })
    const { results, looks } = await endLeftovers(
      [committed, held, clean].map((target) => aMember(target)),
      aContext(),
    )
    expect(results.map(({ outcome }) => outcome)).toEqual(['released', 'rolled-back'])
    expect(looks.size).toBe(0)
    expect([committed, held, clean].map(({ service }) => service.serving)).toEqual(['r1', 'old', 'old'])
    expect(clean.done).toEqual([])
  })

  test('that cannot be ended stop the new one, with the target’s name and what to look at', async () => {
    const target = paperTarget({ name: 'shop', hold: true })
    const mark = { release: 'r1', order: 1, version: 'v1', run: '', settingsHash: '', phase: 'held', created: false }
    Object.assign(target.service, { mark })
    const jammed = { ...target, next: () => ({ kind: 'stuck' as const, reason: 'the old revision is gone' }) }
    await expect(endLeftovers([aMember(jammed)], aContext())).rejects.toMatchObject({
      code: 'cloud',
      message: expect.stringMatching(
        /shop: release r1 was left half-way and cannot be ended: the old revision is gone/,
      ),
      hint: expect.stringContaining('describe shop'),
    })
  })

  test('are told where they were ended, though another could not be', async () => {
    const [well, shop] = ['well', 'shop'].map((name) => paperTarget({ name, hold: true }))
    if (well === undefined || shop === undefined) throw new Error('two are made')
    Object.assign(well.service, { mark: aMark('r1', 'held'), candidate: 'r1' })
    Object.assign(shop.service, { mark: aMark('r2', 'held'), candidate: 'r2' })
    const jammed = { ...shop, next: () => ({ kind: 'stuck' as const, reason: 'the old revision is gone' }) }
    const told: string[][] = []
    const note = (ended: readonly ResumeResult[]): void => void told.push(ended.map(({ release: of }) => of))
    const members = [well, jammed].map((target) => aMember(target))
    await expect(endLeftovers(members, aContext(), note)).rejects.toThrow(/release r2 was left half-way/)
    expect(told).toEqual([['r1']])
  })
})

describe('a dead release that went to another cloud too, where the next run does not look', () => {
  const places = ['gcp/desk/cloud-run/gcp', 'aws/desk/app-runner/aws']
  async function told(cloud: 'gcp' | 'aws', phase: Mark['phase'], serving: string): Promise<string[]> {
    const target = paperTarget({ name: cloud, hold: cloud === 'gcp' })
    Object.assign(target.service, { version: 2, serving, mark: aMark('r1', phase, { places }) })
    const lines: string[] = []
    const log = { ...silentLog, info: () => undefined, warning: (line: string) => void lines.push(line) }
    await endLeftovers([aMember(target)], aContext({ log }))
    return lines
  }

  test('is warned of where a candidate cannot know whether it was decided', async () => {
    expect(await told('gcp', 'held', 'old')).toEqual([
      expect.stringMatching(/release r1 went to aws\/desk\/app-runner\/aws too.*the clouds differ until/),
    ])
  })

  test('and not where its own mark tells all', async () => {
    expect(await told('aws', 'held', 'r1')).toEqual([])
    expect(await told('aws', 'committed', 'r1')).toEqual([])
    expect(await told('gcp', 'committed', 'r1')).toEqual([])
  })
})

describe('two runs at the same time', () => {
  test('the later one takes over what the earlier one holds, and the earlier one ends overtaken', async () => {
    const target = paperTarget({ name: 'shop', hold: true })
    const engine = anEngine()
    const takeOver = async (): Promise<void> => {
      const members = [
        aMember(target, { ...aMember(target).unit, release: { id: 'r2', order: 2, version: 'v2', run: '' } }),
      ]
      await endLeftovers(members, engine.context)
      expect((await release(await prepare(members, engine), engine)).outcome).toBe('released')
    }
    let probes = 0
    const verify: typeof healthy = async (...given) => {
      if (++probes === 1) await takeOver()
      return healthy(...given)
    }
    const first = await release(await prepare([aMember(target)], engine), { ...engine, verify })
    expect([first.outcome, target.service.serving]).toEqual(['overtaken', 'r2'])
  })

  describe.each([1, 2, 3])('on Cloud Run (seed %i)', (seed) => {
    let stage: Stage
    beforeEach(async () => {
      stage = await openStage({ seed })
    })
    afterEach(() => stage.stop())

    test('the same, and users get the later one', async () => {
      const [one, two, three] = ['one', 'two', 'three'].map((version) => stage.publish(version))
      if (one === undefined || two === undefined || three === undefined) throw new Error('three are made')
      await stage.tandem().release(one)
      const earlier = stage.tandem()
      let probes = 0
      const verify: typeof healthy = async (...given) => {
        if (++probes === 1) expect((await stage.tandem().release(three)).outcome).toBe('released')
        return healthy(...given)
      }
      const { context, journal } = earlier
      const engine = anEngine({ context, journal, verify })
      const result = await release(await prepare(earlier.members(two), engine), engine)
      expect([result.outcome, await stage.ask()]).toEqual(['overtaken', 'three'])
    })

    test('a run that died over two regions is taken back in both by the next', async () => {
      const regions = ['us-central1', 'europe-west1']
      for (const location of regions) {
        if (location !== 'us-central1')
          stage.clouds.google.admin.addRepository({ project: 'acme-prod', location, repository: 'tandem' })
      }
      await expect(stage.tandem({ regions }).release(stage.publish('one'))).resolves.toMatchObject({
        outcome: 'released',
      })
      const cancel = new AbortController()
      const dying = stage.tandem({ regions, signal: cancel.signal })
      const engine = anEngine({
        context: dying.context,
        verify: () => {
          cancel.abort(new TandemError('cancelled', 'the run was cancelled'))
          return Promise.reject(cancel.signal.reason)
        },
      })
      const lanes = await prepare(dying.members(stage.publish('two')), engine)
      await expect(release(lanes, engine)).rejects.toMatchObject({ code: 'cancelled' })
      const next = stage.tandem({ regions })
      const { results: ended } = await endLeftovers(next.members(stage.publish('three')), next.context)
      expect(ended.map(({ outcome }) => outcome)).toEqual(['rolled-back', 'rolled-back'])
      expect(await stage.ask()).toBe('one')
    })
  })
})
