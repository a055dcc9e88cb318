import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { openStage, shop, type Stage } from '../../support/stage.ts'

let stage: Stage
beforeEach(async () => {
  stage = await openStage()
})
afterEach(() => stage.stop())

describe('a service on LATEST', () => {
  test('whose candidate is ready but answers 500 keeps the old one, and ships the old image with the next change', async () => {
    const [old, bad] = [stage.publish('old'), stage.publish('bad', { 'tandem.sim/respond': 'error-500' })]
    await expect(stage.tandem().release(old)).resolves.toMatchObject({ outcome: 'released' })

    const result = await stage.tandem().release(bad)
    expect(result.outcome).toBe('rolled-back')
    expect(await stage.ask()).toBe('old')

    await stage.clouds.google.run.deploy({ ...shop, env: { UNRELATED: 'change' } })
    expect(await stage.ask()).toBe('old')
    const service = JSON.stringify(stage.clouds.google.run.service(shop))
    expect(service).toContain(old.digest)
    expect(service).not.toContain(bad.digest)
    expect(service).toContain('UNRELATED')
  })
})
