import { expect, test } from '@jest/globals'
import { byRevision, createShop, latest, patchShop, short, startRun, where } from './local-run.ts'

/** Whatever nobody knows of Cloud Run, a client that waits for its operations gets through. */
test.each([1, 2, 3, 4, 5, 6])('a release is held, promoted and floated again with seed %i', async (seed) => {
  const run = await startRun({ seed })
  try {
    const created = await createShop(run)
    const image = run.publish('v2', { 'tandem.sim/version': '2' })
    const pin = { type: byRevision, revision: short(created.latestReadyRevision), percent: 100 } as const
    const candidate = { type: byRevision, revision: 'shop-cand', tag: 'cand' } as const
    const template = { revision: 'shop-cand', containers: [{ image }] }
    const held = await patchShop(run, {
      service: { template, traffic: [pin, candidate] },
      paths: ['template', 'traffic'],
    })
    expect(short(held.latestReadyRevision)).toBe('shop-cand')
    await patchShop(run, { service: { traffic: [{ ...candidate, percent: 100 }] }, paths: ['traffic'] })
    await patchShop(run, { service: { traffic: [{ type: latest, percent: 100 }] }, paths: ['traffic'] })
    await run.google.run.atRest(where)
    expect(run.google.run.service(where)).toMatchObject({ generation: '4', observedGeneration: '4' })
    let text = ''
    for (let attempt = 0; attempt < 300 && !text.includes('"version":"2"'); attempt += 1)
      text = (await run.ask('GET', `${created.uri}/`, { token: '' })).text
    expect(text).toContain('"version":"2"')
  } finally {
    await run.stop()
  }
})
