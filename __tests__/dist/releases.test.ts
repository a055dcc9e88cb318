import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals'
import { readdir } from 'node:fs/promises'
import { openPackaged, type Packaged, type Told } from './packaged.ts'

jest.setTimeout(180_000)

let packaged: Packaged
beforeEach(async () => {
  packaged = await openPackaged()
})
afterEach(() => packaged.stop())

const changing = /\.(create|patch|delete|setIamPolicy)$/

/** Operations on the service that were asked for since the request number `from`. */
const changesSince = (from: number): string[] =>
  packaged.clouds.kernel.requests
    .slice(from)
    .filter(({ operation, path }) => changing.test(operation) && !path.includes('validateOnly=true'))
    .map(({ operation }) => operation)

async function expectNothingLeft({ folders }: Told): Promise<void> {
  const left = await readdir(folders.temp)
  expect(left.filter((name) => name.startsWith('tandem-') && !name.startsWith('tandem-report-'))).toEqual([])
}

describe('the packaged action', () => {
  test('releases, updates, and sees that nothing has changed', async () => {
    const first = await packaged.run(packaged.publish('1.0.0'))
    expect(first).toMatchObject({ outcome: 'released', conclusion: 'success', errors: [] })
    expect(first.report).toMatchObject({ outcome: 'released', targets: [{ action: 'create', outcome: 'released' }] })
    expect(first.outputs['url']).toBe(packaged.address())
    expect(await packaged.ask()).toMatchObject({ version: '1.0.0', release: first.outputs['release-id'] })

    const image = packaged.publish('2.0.0')
    const update = await packaged.run(image)
    expect(update).toMatchObject({ outcome: 'released', conclusion: 'success' })
    expect(update.report).toMatchObject({ targets: [{ action: 'update', proof: expect.stringContaining('HTTP 200') }] })
    expect(update.outputs['image']).toBe(`${update.outputs['image']?.split('@')[0]}@${update.outputs['digest']}`)
    expect(await packaged.ask()).toMatchObject({ version: '2.0.0', release: update.outputs['release-id'] })

    const from = packaged.clouds.kernel.requests.length
    const again = await packaged.run(image)
    expect(again).toMatchObject({ outcome: 'unchanged', conclusion: 'success' })
    expect(changesSince(from)).toEqual([])
    expect(await packaged.ask()).toMatchObject({ version: '2.0.0', release: update.outputs['release-id'] })
    await expectNothingLeft(again)
  })

  test('puts everything back when the new version is sick, is red, and says why in one line and in a summary', async () => {
    await packaged.run(packaged.publish('1.0.0'))
    const failed = await packaged.run(packaged.publish('2.0.0', { 'tandem.sim/respond': 'error-500' }), {
      inputs: { 'health-check-timeout': '5s' },
    })
    expect(failed).toMatchObject({
      outcome: 'rolled-back',
      conclusion: 'failure',
      main: { exitCode: 1 },
      post: { exitCode: 0 },
    })
    expect(failed.errors).toEqual([expect.stringMatching(/candidate .* is not healthy: .*500/)])
    expect(failed.summary).toMatch(/500/)
    expect(failed.report).toMatchObject({ targets: [{ outcome: 'rolled-back', problem: { kind: 'unhealthy' } }] })
    expect(await packaged.ask()).toMatchObject({ status: 200, version: '1.0.0' })
    await expectNothingLeft(failed)
  })

  test('shows with command: plan what would be done, and does nothing', async () => {
    const image = packaged.publish('1.0.0')
    const planned = await packaged.run(image, { inputs: { command: 'plan' } })
    expect(planned).toMatchObject({ outcome: 'planned', conclusion: 'success' })
    expect(planned.report).toMatchObject({ command: 'plan', targets: [{ action: 'create' }] })
    expect(changesSince(0)).toEqual([])
    expect(packaged.clouds.registries.admin.manifests('us-central1-docker.pkg.dev/acme-prod/tandem/shop')).toEqual([])
    expect(packaged.address()).toBeUndefined()
    await expectNothingLeft(planned)
  })

  test('takes its settings from tandem.yml, an environment over the service, and inputs over both', async () => {
    const file = [
      'version: 1',
      'services:',
      '  shop: { port: 9000, concurrency: 7, max-instances: 3, env: { LEVEL: service, KEPT: "yes" } }',
      'environments:',
      '  dev: { max-instances: 2, port: 9001 }',
      '',
    ].join('\n')
    const run = await packaged.run(packaged.publish('1.0.0'), {
      files: { 'tandem.yml': file },
      inputs: { service: '', environment: 'dev', port: '8080' },
    })
    expect(run.outcome).toBe('released')
    const template = JSON.stringify(
      packaged.clouds.google.run.service({ project: 'acme-prod', location: 'us-central1', service: 'shop' }),
    )
    expect(template).toMatch(/"containerPort":8080/)
    expect(template).toMatch(/"maxInstanceCount":2/)
    expect(template).toMatch(/"maxInstanceRequestConcurrency":7/)
    expect(template).toMatch(/"KEPT"/)
  })

  test('is ended by the post step when main is killed', async () => {
    await packaged.run(packaged.publish('1.0.0'))
    const { kernel } = packaged.clouds
    kernel.fault({ kind: 'kill-after', operation: 'run.services.patch', nth: 2 })
    const killed = await packaged.run(packaged.publish('2.0.0'), {
      onStart: (phase, pid) => kernel.victim(phase === 'main' ? pid : undefined),
    })
    expect(killed).toMatchObject({ main: { signal: 'SIGKILL' }, post: { exitCode: 0 }, conclusion: 'failure' })
    expect(killed.summary).toMatch(/Interrupted release/)
    expect(await packaged.ask()).toMatchObject({ status: 200, version: '1.0.0' })
    await expectNothingLeft(killed)
  })
})
