import { expect, test } from '@jest/globals'
import { drive } from '../../../../src/core/drive.ts'
import type { ServiceSettings } from '../../../../src/core/unit.ts'
import { memoryJournal } from '../../../support/engine.ts'
import { shopOnAws, type Stage } from '../../../support/stage.ts'
import { asNeighbour } from './neighbour.ts'
import { acrossSeeds, environmentOn, markOn, onAws, release, restOn, tagsOn } from './stand.ts'

const former = { DATABASE_URL: 'canary-one-former', DROPPED: 'canary-two-dropped', SAME: 'canary-three-same' }
const later = { DATABASE_URL: 'canary-four-later', SAME: 'canary-three-same', ADDED: 'canary-five-added' }
const sick = { 'tandem.sim/respond': 'error-500' }
const own = { CLOUD_PROVIDER: 'aws', PORT: '8080' }

acrossSeeds('the values of the environment', (stage) => {
  test('are told to nobody, whatever becomes of the release', async () => {
    await release(stage(), stage().publish('old'), { settings: { env: former } })
    await release(stage(), stage().publish('bad', sick), { settings: { env: later } })
    await release(stage(), stage().publish('new'), { settings: { env: later } })
    expect(stage().lines.filter((line) => line.includes('canary'))).toEqual([])
    expect(JSON.stringify(tagsOn(stage()))).not.toContain('canary')
  })

  test('are exactly what they were after an undo, changed, dropped and added ones', async () => {
    await release(stage(), stage().publish('old'), { settings: { env: former } })
    const before = restOn(stage())
    const result = await release(stage(), stage().publish('bad', sick), { settings: { env: later } })
    expect(result.outcome).toBe('rolled-back')
    expect(restOn(stage())).toEqual(before)
    expect(environmentOn(stage())).toMatchObject({ ...former, ...own })
  })

  test('are brought back by a process that has nothing but the cloud, where they are sealed', async () => {
    await release(stage(), stage().publish('old'), { settings: { env: former } })
    const before = restOn(stage())
    await dieAfterUpdate(stage(), { env: later })
    const open = environmentOn(stage())
    expect(open).toMatchObject({ ...later, TANDEM_FORMER: expect.any(String) })
    expect(JSON.stringify([open['TANDEM_FORMER'], tagsOn(stage())])).not.toContain('canary')
    await expect(release(stage(), stage().publish('bad', sick))).resolves.toMatchObject({ outcome: 'rolled-back' })
    expect(restOn(stage())).toEqual(before)
  })

  test('of before can be read by nobody any more when the release is finished', async () => {
    await release(stage(), stage().publish('old'), { settings: { env: former } })
    await release(stage(), stage().publish('new'), { settings: { env: later } })
    expect(environmentOn(stage())).toHaveProperty('TANDEM_FORMER')
    expect(Object.keys(tagsOn(stage())).sort()).toEqual([
      'tandem-digest',
      'tandem-mark',
      'tandem-places',
      'tandem-run',
      'tandem-version',
    ])
  })

  test('that stay leave nothing sealed behind', async () => {
    await release(stage(), stage().publish('old'), { settings: { env: former } })
    await release(stage(), stage().publish('new'), { settings: { env: former } })
    expect(environmentOn(stage())).not.toHaveProperty('TANDEM_FORMER')
  })

  test('that are lost for good are told as such, with what a person can do', async () => {
    await release(stage(), stage().publish('old'), { settings: { env: former } })
    await dieAfterUpdate(stage(), { env: later })
    await asNeighbour(stage(), ({ client, context }, arn) => client.untag(arn, ['tandem-key'], context))
    const next = release(stage(), stage().publish('next'))
    await expect(next).rejects.toMatchObject({ message: expect.stringContaining('their key is gone') })
    expect(await stage().askAws()).toBe('new')
  })

  test('that are too long to be sealed are in the snapshot, and the plan says what that means', async () => {
    const long = { LONG: 'canary'.repeat(7_000) }
    await release(stage(), stage().publish('old'), { settings: { env: { ...former, ...long } } })
    const before = restOn(stage())
    const [member] = onAws(stage(), { settings: { env: later } }).members(stage().publish('bad', sick))
    if (member === undefined) throw new Error('there is no member')
    const { context } = onAws(stage())
    const plan = await member.target.plan(member.unit, await member.target.observe(context), context)
    expect(plan).toMatchObject({ traits: { undoNeeds: 'snapshot' } })
    expect(plan.warnings.join('\n')).toContain('too long')
    const result = await release(stage(), stage().publish('bad', sick), { settings: { env: later } })
    expect(result.outcome).toBe('rolled-back')
    expect(restOn(stage())).toEqual(before)
  })
})

/** A release whose process dies when the new version is up. */
async function dieAfterUpdate(stage: Stage, settings: Partial<ServiceSettings>): Promise<void> {
  const tandem = onAws(stage, { settings })
  const [member] = tandem.members(stage.publish('new'))
  if (member === undefined) throw new Error('there is no member')
  const { target, unit } = member
  const seen = await target.observe(tandem.context)
  const plan = await target.plan(unit, seen, tandem.context)
  const snapshot = await target.snapshot(plan, seen, tandem.context)
  const journey = { target, release: unit.release.id, goal: 'live' as const, plan, snapshot }
  await expect(drive(journey, memoryJournal(), tandem.context)).resolves.toMatchObject({ state: 'arrived' })
  await tandem.close()
  expect([markOn(stage)?.phase, stage.clouds.aws.appRunner.service(shopOnAws)?.['Status']]).toEqual(['held', 'RUNNING'])
}
