import { describe, expect, test } from '@jest/globals'
import { type Entry, readHistory } from '../../src/core/journal.ts'
import type { Engine, OnFailure } from '../../src/core/lane.ts'
import type { Mark, Target } from '../../src/core/target.ts'
import { anEngine, healthy, type MemoryJournal, memoryJournal, sickAt } from '../support/engine.ts'
import { mortal } from '../support/mortal.ts'
import { aPair, marks, type Pair, releaseTo, serving, takeOver } from '../support/two-clouds.ts'

/** What goes wrong besides the process's own death. */
interface Story {
  readonly verify?: (pair: Pair) => Engine['verify']
  readonly trouble?: (pair: Pair) => void
  /** The cloud whose half fails, and so must never be left on the new version once that is known. */
  readonly fails?: keyof Pair
}

const stories: Readonly<Record<string, Story>> = {
  'all is well': {},
  'the candidate is sick': { verify: () => sickAt(/candidate/), fails: 'gcp' },
  'the one in place is sick': { verify: () => sickAt(/\/\/aws/), fails: 'aws' },
  'the one in place does not come up': { trouble: ({ aws }) => aws.sicken('switch'), fails: 'aws' },
  'the promotion is refused': {
    trouble: ({ gcp }) => gcp.trap('promote', { trouble: 'denied', times: Number.POSITIVE_INFINITY }),
    fails: 'gcp',
  },
  'the promoted one is sick': { verify: () => sickAt(/\/\/gcp/), fails: 'gcp' },
}

const policies: readonly OnFailure[] = ['roll-back-all', 'roll-back-failed', 'hold']

interface Scene {
  readonly pair: Pair
  readonly journal: MemoryJournal
  readonly chances: number
  /** The marks as the dead process left them. */
  readonly left: { readonly gcp: Mark | undefined; readonly aws: Mark | undefined }
}

/** Plays a release whose process dies at the n-th chance. */
async function dieAt(deathAt: number, { verify, trouble }: Story, onFailure: OnFailure): Promise<Scene> {
  const pair = aPair()
  trouble?.(pair)
  const journal = memoryJournal()
  const process = mortal(both(pair), journal, deathAt)
  const engine = anEngine({ journal: process.journal, verify: verify?.(pair) ?? healthy, onFailure })
  await releaseTo(process.targets, engine).catch(() => undefined)
  const left = { gcp: pair.gcp.service.mark, aws: pair.aws.service.mark }
  return { pair, journal, chances: process.chances(), left }
}

const both = ({ gcp, aws }: Pair): readonly Target[] => [gcp, aws]

const isDecided = (mark: Mark | undefined): boolean => mark?.phase === 'committed' || mark?.phase === 'done'
const leavesOut = (mark: Mark | undefined, place: string): boolean =>
  isDecided(mark) && mark?.places?.some((each) => each.startsWith(place)) === false

/** Anything but both old or both new has to be what `roll-back-failed` decided. */
function expectAgreement({ pair, left }: Scene, fails: keyof Pair | undefined, onFailure: OnFailure): void {
  const [gcp, aws] = serving(pair)
  expect(marks(pair).filter((phase) => phase !== undefined && phase !== 'done')).toEqual([])
  if (gcp === aws) {
    if (leavesOut(left.aws, 'gcp') || leavesOut(left.gcp, 'aws')) expect([onFailure, gcp]).toEqual(['hold', 'old'])
    return
  }
  expect(onFailure).toBe('roll-back-failed')
  expect(fails === undefined ? 'nothing fails' : pair[fails].service.serving).toBe('old')
}

const lastDecision = (entries: readonly Entry[]) => entries.findLast((entry) => entry.type === 'decision')

describe.each(policies)('with on-failure: %s', (onFailure) => {
  describe.each(Object.entries(stories))('when %s', (_name, story) => {
    /** Every point at which the process can die, and what happens when another one comes after it. */
    async function atEveryDeath(after: (scene: Scene) => Promise<void>): Promise<void> {
      const { chances } = await dieAt(0, story, onFailure)
      expect(chances).toBeGreaterThanOrEqual(10)
      for (let deathAt = 1; deathAt <= chances; deathAt++) await after(await dieAt(deathAt, story, onFailure))
    }

    test('a death at any entry is followed by the post step, which does what was decided', async () => {
      await atEveryDeath(async (scene) => {
        const { pair, journal } = scene
        const history = readHistory(journal.entries)
        const decided = lastDecision(journal.entries)
        const before = [...serving(pair), ...marks(pair)]
        await takeOver(both(pair), { journal })
        if (history?.closed) return
        if (history?.decision === 'hold') return expect([...serving(pair), ...marks(pair)]).toEqual(before)
        expectAgreement(scene, story.fails, onFailure)
        if (decided?.decision === 'commit' && story.fails === undefined) expect(serving(pair)).toEqual(['r1', 'r1'])
        if (decided?.decision !== 'commit') expect(serving(pair)).toEqual(['old', 'old'])
        for (const key of decided?.without ?? []) {
          expect(pair[key.startsWith('gcp') ? 'gcp' : 'aws'].service.serving).toBe('old')
          expect(pair[key.startsWith('gcp') ? 'aws' : 'gcp'].service.serving).toBe('r1')
        }
      })
    })

    test('by the next run, which has the marks alone', async () => {
      await atEveryDeath(async (scene) => {
        await takeOver(both(scene.pair))
        expectAgreement(scene, story.fails, onFailure)
      })
    })

    test('by a post step that dies too, and then by the next run', async () => {
      await atEveryDeath(async ({ journal: written, left, pair: { gcp, aws }, ...rest }) => {
        const start = [{ ...gcp.service }, { ...aws.service }]
        for (let second = 1, isOver = false; !isOver; second++) {
          Object.assign(gcp.service, start[0])
          Object.assign(aws.service, start[1])
          const journal = memoryJournal()
          journal.entries.push(...written.entries)
          for (const [name, value] of written.kept) journal.kept.set(name, value)
          const post = mortal([gcp, aws], journal, second)
          await takeOver(post.targets, { journal, writeTo: post.journal }).catch(() => undefined)
          isOver = post.chances() < second
          await takeOver([gcp, aws])
          expectAgreement({ ...rest, journal, left, pair: { gcp, aws } }, story.fails, onFailure)
        }
      })
    })

    test('by a run on one cloud after the other, and only what cannot be known there is ended for itself', async () => {
      for (const order of [
        ['aws', 'gcp'],
        ['gcp', 'aws'],
      ] as const) {
        await atEveryDeath(async (scene) => {
          const { pair, left } = scene
          for (const cloud of order) await takeOver([pair[cloud]])
          // What the other one says has not reached this one yet: decided, reversed, or decided without it.
          const inDoubt =
            (isDecided(left.aws) && left.gcp?.phase === 'held') ||
            (isDecided(left.gcp) && left.aws?.phase === 'restoring') ||
            (isDecided(left.aws) && left.gcp?.phase === 'restoring') ||
            (isDecided(left.gcp) && leavesOut(left.aws, 'gcp'))
          if (!inDoubt) expectAgreement(scene, story.fails, onFailure)
          expect(marks(pair).filter((phase) => phase !== undefined && phase !== 'done')).toEqual([])
        })
      }
    })
  })
})
