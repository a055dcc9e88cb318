import { expect, test } from '@jest/globals'
import type { Unit } from '../../../../src/core/unit.ts'
import { shop, type Stage } from '../../../support/stage.ts'
import { deleteAsNeighbour, isCandidateProbe, isValidation, isWrite, once } from './neighbour.ts'
import { acrossSeeds, digestOn, isThere, latestReadyOn, markOn, rulesOn, serviceOn } from './stand.ts'
import { watchAsUsers } from './users.ts'

const referenceTo = ({ repository, digest }: Unit['image']) => `${repository}@${digest}`
const type = 'TRAFFIC_TARGET_ALLOCATION_TYPE_REVISION'
const sick = { 'tandem.sim/respond': 'error-500' }

acrossSeeds('a service that somebody else deploys', (stage) => {
  test('between plan and change is planned again, with what they changed', async () => {
    await released(stage(), 'old')
    const next = stage().publish('new')
    const change = once(stage(), isValidation, () => stage().clouds.google.run.deploy({ ...shop, env: { BY: 'hand' } }))
    const result = await stage().tandem().release(next)
    await change
    expect(result.outcome).toBe('released')
    expect(await stage().ask()).toBe('new')
    expect(JSON.stringify(serviceOn(stage()).template)).toContain('"BY"')
  })

  test('is nobody’s but Cloud Run’s, which writes into its status again and again, and is released all the same', async () => {
    await released(stage(), 'old')
    let lines = 20
    // An end to it, as otherwise a busy machine's requests would never be quicker.
    const writing = setInterval(() => lines-- > 0 && stage().clouds.google.run.touch(shop), 10)
    try {
      const result = await stage().tandem().release(stage().publish('new'))
      expect(result).toMatchObject({ outcome: 'released' })
    } finally {
      clearInterval(writing)
    }
    expect(await stage().ask()).toBe('new')
  })

  test('between hold and commit, with an image of their own, is theirs', async () => {
    const before = await released(stage(), 'old')
    const theirs = stage().publish('theirs')
    const users = watchAsUsers(stage())
    const result = await interrupted(stage(), () => deploy(stage(), theirs))
    expect(result).toMatchObject({ outcome: 'overtaken', targets: [{ problem: { kind: 'overtaken' } }] })
    expect(digestOn(stage())).toBe(theirs.digest)
    expect(rulesOn(stage())).toEqual(['LATEST 100'])
    expect(markOn(stage())).toEqual(before)
    expect(await eventually(stage(), 'theirs')).toBe('theirs')
    expect(await users.leave()).not.toContain('new')
  })

  test('between hold and commit, with one variable on top of our unverified image, never gets that image from us', async () => {
    const before = await released(stage(), 'old')
    const pin = latestReadyOn(stage())
    const users = watchAsUsers(stage())
    const result = await interrupted(stage(), () => stage().clouds.google.run.deploy({ ...shop, env: { BY: 'hand' } }))
    expect(result.outcome).toBe('overtaken')
    expect(JSON.stringify(serviceOn(stage()).template)).toContain('"BY"')
    expect(rulesOn(stage())).toEqual([`${pin} 100`])
    expect(markOn(stage())).toEqual(before)
    expect([...(await users.leave())]).toEqual(['old'])
  })

  test('between hold and commit, with traffic alone, keeps their rule and gets its template back', async () => {
    await released(stage(), 'old')
    const [pin, digest] = [latestReadyOn(stage()), digestOn(stage())]
    const result = await interrupted(stage(), () => {
      const candidate = { type, revision: latestReadyOn(stage()), percent: 0, tag: 'tandem' }
      return stage().clouds.google.run.setTraffic(shop, [
        { type, revision: pin, percent: 100, tag: 'theirs' },
        candidate,
      ])
    })
    expect(result.outcome).toBe('overtaken')
    expect(rulesOn(stage())).toEqual([`${pin} 100 theirs`])
    expect(digestOn(stage())).toBe(digest)
    expect(await stage().ask()).toBe('old')
  })

  test('between hold and commit, sending users to the candidate, keeps what they wanted', async () => {
    await released(stage(), 'old')
    const result = await interrupted(stage(), () => {
      const revision = latestReadyOn(stage())
      return stage().clouds.google.run.setTraffic(shop, [{ type, revision, percent: 100, tag: 'tandem' }])
    })
    expect(result.outcome).toBe('overtaken')
    expect(await stage().ask()).toBe('new')
  })

  test('during the undo is theirs, and the release is red', async () => {
    await released(stage(), 'old')
    const theirs = stage().publish('theirs')
    const restoring = once(stage(), isWrite(3), () => deploy(stage(), theirs))
    const users = watchAsUsers(stage())
    const result = await stage().tandem().release(stage().publish('bad', sick))
    await restoring
    expect(['overtaken', 'rolled-back']).toContain(result.outcome)
    expect(digestOn(stage())).toBe(theirs.digest)
    expect(rulesOn(stage())).toEqual(['LATEST 100'])
    expect(await eventually(stage(), 'theirs')).toBe('theirs')
    expect(await users.leave()).not.toContain('bad')
  })

  test('and that they delete meanwhile stays deleted', async () => {
    await released(stage(), 'old')
    const result = await interrupted(stage(), () => deleteAsNeighbour(stage()))
    expect(result.outcome).toBe('overtaken')
    expect(isThere(stage())).toBe(false)
  })
})

async function released(stage: Stage, version: string) {
  await expect(stage.tandem().release(stage.publish(version))).resolves.toMatchObject({ outcome: 'released' })
  return markOn(stage)
}

/** Releases `new`; somebody else acts while the candidate is probed. */
async function interrupted(stage: Stage, act: () => Promise<unknown>) {
  const acted = once(stage, isCandidateProbe, act)
  const result = await stage.tandem().release(stage.publish('new'), { policy: { successes: 4 } })
  await acted
  return result
}

const deploy = (stage: Stage, image: Unit['image']): Promise<void> =>
  stage.clouds.google.run.deploy({ ...shop, image: referenceTo(image) })

/** Front ends follow a moment later. */
async function eventually(stage: Stage, version: string): Promise<string> {
  let answer = await stage.ask()
  for (let count = 0; count < 50 && answer !== version; count++) answer = await stage.ask()
  return answer
}
