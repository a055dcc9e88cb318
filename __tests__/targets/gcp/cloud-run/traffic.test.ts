import { expect, test } from '@jest/globals'
import { shop, type Stage } from '../../../support/stage.ts'
import { acrossSeeds, digestOn, latestReadyOn, revisionsOn, rulesOn } from './stand.ts'
import { watchAsUsers } from './users.ts'

const sick = { 'tandem.sim/respond': 'error-500' }
const type = 'TRAFFIC_TARGET_ALLOCATION_TYPE_REVISION'
const latest = 'TRAFFIC_TARGET_ALLOCATION_TYPE_LATEST'

acrossSeeds('a service that somebody has pinned to a revision by name', (stage) => {
  test('is pinned to ours after a release, which says so before', async () => {
    const pin = await pinned(stage())
    const result = await stage().tandem().release(stage().publish('new'))
    expect(result).toMatchObject({ outcome: 'released', targets: [{ before: [{ revision: pin, share: 100 }] }] })
    expect(rulesOn(stage())).toEqual([`${latestReadyOn(stage())} 100`])
    expect(latestReadyOn(stage())).not.toBe(pin)
    expect(await stage().ask()).toBe('new')
  })

  test('is pinned exactly as before after a release that failed, with its template restored', async () => {
    const pin = await pinned(stage())
    const [before, users] = [digestOn(stage()), watchAsUsers(stage())]
    expect((await stage().tandem().release(stage().publish('bad', sick))).outcome).toBe('rolled-back')
    expect(rulesOn(stage())).toEqual([`${pin} 100`])
    expect(digestOn(stage())).toBe(before)
    expect([...(await users.leave())]).toEqual(['old'])
  })

  test('is warned about in the plan', async () => {
    await pinned(stage())
    const tandem = stage().tandem()
    const [member] = tandem.members(stage().publish('new'))
    const seen = await member?.target.observe(tandem.context)
    const plan = seen && (await member?.target.plan(member.unit, seen, tandem.context))
    expect(plan?.warnings.join('\n')).toMatch(/named revisions.*by name/)
  })
})

/** Two releases, and then everything pinned to the first. */
async function pinned(stage: Stage): Promise<string> {
  await stage.tandem().release(stage.publish('old'))
  const pin = latestReadyOn(stage)
  await stage.tandem().release(stage.publish('unwanted'))
  await stage.clouds.google.run.setTraffic(shop, [{ type, revision: pin, percent: 100 }])
  return pin
}

acrossSeeds('a service whose traffic is split, with tags of others', (stage) => {
  test('is given to ours as a whole, and the tags stay where they were', async () => {
    const [one, two] = await split(stage())
    expect((await stage().tandem().release(stage().publish('new'))).outcome).toBe('released')
    expect(rulesOn(stage())).toEqual(
      [`${latestReadyOn(stage())} 100`, 'LATEST 0 newest', `${one} 0 canary`, `${two} 0 stable`].sort(),
    )
    expect(await stage().ask()).toBe('new')
  })

  test('is split again after a release that failed, and no tag has shown the candidate', async () => {
    await split(stage())
    const before = rulesOn(stage())
    const users = watchAsUsers(stage())
    const newest = watchAsUsers(stage(), 'newest')
    expect((await stage().tandem().release(stage().publish('bad', sick))).outcome).toBe('rolled-back')
    expect(rulesOn(stage())).toEqual(before)
    expect([...(await users.leave())].sort()).toEqual(['one', 'two'])
    expect([...(await newest.leave())]).toEqual(['two'])
  })
})

/** 70 % to the first of two revisions, 30 % to the second; `canary`, `stable` and the floating `newest` are tags of others. */
async function split(stage: Stage): Promise<readonly [string, string]> {
  await stage.tandem().release(stage.publish('one'))
  await stage.tandem().release(stage.publish('two'))
  const [one = '', two = ''] = revisionsOn(stage)
  await stage.clouds.google.run.setTraffic(shop, [
    { type, revision: one, percent: 70, tag: 'canary' },
    { type, revision: two, percent: 30 },
    { type, revision: two, percent: 0, tag: 'stable' },
    { type: latest, percent: 0, tag: 'newest' },
  ])
  return [one, two]
}
