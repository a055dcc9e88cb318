import { expect, test } from '@jest/globals'
import type { ServiceSettings } from '../../../../src/core/unit.ts'
import { ready } from '../../../../simulators/clouds.ts'
import { makeImage } from '../../../../simulators/registry/images.ts'
import type { Stage } from '../../../support/stage.ts'
import { acrossSeeds, writesOn } from './stand.ts'
import { watchAsUsers } from './users.ts'

acrossSeeds('a revision that does not get ready', (stage) => {
  test('because it crashes is told with the container’s last lines and where the logs are', async () => {
    const crash = { 'tandem.sim/start': 'crash', 'tandem.sim/output': 'no database at db.internal' }
    const [problem] = await failed(stage(), stage().publish('bad', crash))
    expect(problem?.logLines.join('\n')).toContain('no database at db.internal')
    expect(problem?.reason).toMatch(/^the container ended by itself with exit code \d+ /)
    expect(problem?.links).toEqual([{ title: 'Logs', url: expect.stringContaining('console.cloud.google.com/logs') }])
    expect(decodeURIComponent(problem?.links[0]?.url ?? '')).toMatch(
      /resource\.labels\.revision_name="shop-\w+-\w+"\ntimestamp>="\d{4}-.*project=acme-prod$/s,
    )
    expect(problem?.hint).toContain('$PORT')
  })

  test('because it is for another architecture is told as such, not as a port', async () => {
    const [problem] = await failed(stage(), armOnly(stage()))
    expect(problem?.reason).toMatch(/^the image is for another architecture/)
    expect(problem?.hint).toContain('linux/amd64')
  })

  test('because its image is gone is told as such', async () => {
    const missing = { ...stage().publish('gone'), digest: `sha256:${'0'.repeat(64)}` }
    const [problem] = await failed(stage(), missing)
    expect(`${problem?.reason} ${problem?.hint}`).toMatch(/not found.*registry/is)
  })

  test('because its account may not read a secret is told with the role', async () => {
    stage().clouds.google.admin.addSecretVersion(ready.project, 'api-key', 'canary')
    const secrets = [{ target: 'API_KEY', secret: 'api-key', version: 'latest' }]
    const [problem] = await failed(stage(), stage().publish('new'), { secrets })
    expect(problem?.reason).toContain('api-key')
    expect(problem?.hint).toContain('roles/secretmanager.secretAccessor')
  })
})

acrossSeeds('what Cloud Run would refuse', (stage) => {
  test('is found in the plan when the runtime service account may not be acted as', async () => {
    await stage().tandem().release(stage().publish('old'))
    const settings = { runtimeIdentity: 'nobody@acme-prod.iam.gserviceaccount.com' }
    const before = writesOn(stage()).length
    const result = await stage().tandem({ settings }).release(stage().publish('new'))
    expect(result.outcome).toBe('refused')
    expect(result.targets[0]?.problem?.reason).toMatch(/nobody@.*roles\/iam.serviceAccountUser/s)
    expect(writesOn(stage())).toHaveLength(before)
  })

  test('is found in the plan when a secret does not exist', async () => {
    await stage().tandem().release(stage().publish('old'))
    const before = writesOn(stage()).length
    const settings = { secrets: [{ target: 'API_KEY', secret: 'no-such', version: 'latest' }] }
    const told = await stage()
      .tandem({ settings })
      .release(stage().publish('new'))
      .then(({ targets }) => targets[0]?.problem?.reason ?? 'released', String)
    expect(told).toContain('no-such')
    expect(writesOn(stage())).toHaveLength(before)
    expect(await stage().ask()).toBe('old')
  })
})

/** Releases over a healthy `old`, which users keep throughout; the problems that were told. */
async function failed(stage: Stage, image: ReturnType<Stage['publish']>, settings: Partial<ServiceSettings> = {}) {
  await stage.tandem().release(stage.publish('old'))
  const users = watchAsUsers(stage)
  const result = await stage.tandem({ settings }).release(image)
  expect(result.outcome).toBe('rolled-back')
  expect([...(await users.leave())]).toEqual(['old'])
  return result.targets.map(({ problem }) => problem)
}

function armOnly({ clouds }: Stage): ReturnType<Stage['publish']> {
  const image = makeImage({ labels: { 'tandem.sim/version': 'arm' }, platforms: ['linux/arm64'] })
  const repository = `us-central1-docker.pkg.dev/${ready.project}/tandem/shop`
  return { repository, digest: clouds.registries.admin.publish(`${repository}:arm`, image), platforms: image.platforms }
}
