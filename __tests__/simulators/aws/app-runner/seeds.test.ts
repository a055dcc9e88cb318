import { DeleteServiceCommand } from '@aws-sdk/client-apprunner'
import { expect, test } from '@jest/globals'
import { startAppRunner, until, where } from './local-app-runner.ts'

/** Whatever nobody knows of App Runner, a client that sends whole configurations and follows its operations gets through. */
test.each([1, 2, 3, 4, 5, 6, 7, 8])('a service is released, rolled back and deleted with seed %i', async (seed) => {
  const run = await startAppRunner({ seed, speed: 2000 })
  try {
    const { ServiceArn } = await run.createShop({ SourceConfiguration: run.source(run.publish('1')) })
    const release = async (tag: string, labels: Readonly<Record<string, string>> = {}) => {
      const id = await run.update({ SourceConfiguration: run.source(run.publish(tag, labels)) })
      return run.ended(id)
    }
    expect((await release('2')).Status).toBe('SUCCEEDED')
    await until(
      () => run.get(),
      ({ text }) => text.includes('"version":"2"'),
    )
    expect((await release('3', { 'tandem.sim/start': 'crash' })).Status).toBe('ROLLBACK_SUCCEEDED')
    expect((await run.get()).text).toContain('"version":"2"')
    expect(run.appRunner.admin.service(where)).toMatchObject({ Status: 'RUNNING' })
    await run.client.send(new DeleteServiceCommand({ ServiceArn }))
    await until(
      () => run.describe(),
      ({ Status }) => Status === 'DELETED',
    )
  } finally {
    await run.stop()
  }
})
