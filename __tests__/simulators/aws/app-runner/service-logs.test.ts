import { CloudWatchLogsClient, FilterLogEventsCommand } from '@aws-sdk/client-cloudwatch-logs'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { type LocalAppRunner, startAppRunner, until } from './local-app-runner.ts'

let run: LocalAppRunner
beforeEach(async () => {
  run = await startAppRunner()
})
afterEach(() => run.stop())

const update = async (labels: Readonly<Record<string, string>>, recipe: object = {}) =>
  run.ended(await run.update({ SourceConfiguration: run.source(run.publish('2', labels, recipe)) }))

/** The group's lines once they show what is waited for: they come late. */
async function linesOf(group: 'service' | 'application', wanted: string): Promise<string> {
  const { ServiceId } = await run.describe()
  const client = new CloudWatchLogsClient(run.aws.client())
  const command = new FilterLogEventsCommand({ logGroupName: `/aws/apprunner/shop/${ServiceId}/${group}` })
  const read = async () => {
    const { events = [] } = await client.send(command).catch(() => ({ events: [] }))
    return events.map(({ message }) => message).join('\n')
  }
  return until(read, (text) => text.includes(wanted))
}

test('a creation tells its steps in the order that they happen', async () => {
  await run.createShop()
  const text = await linesOf('service', 'Service status is set to RUNNING.')
  const steps = [
    'Service creation started',
    'Triggering event : SERVICE_CREATE',
    'Pulling image',
    'Successfully copied',
    "Performing health check on protocol `TCP` [Port: '8080']",
    'Health check is successful',
    'Successfully routed',
    'Service creation completed successfully',
  ]
  const places = steps.map((step) => text.indexOf(step))
  expect(places.every((place) => place >= 0)).toBe(true)
  expect(places).toEqual(places.toSorted((a, b) => a - b))
  expect(await linesOf('application', 'listening')).toContain(':8080')
})

test('a crash shows its exit code in the events and its last words in the application log', async () => {
  await run.createShop()
  await update({ 'tandem.sim/start': 'crash', 'tandem.sim/exit-code': '7', 'tandem.sim/output': 'no database' })
  expect(await linesOf('service', 'Container exit code: 7')).toContain('Your application stopped or failed to start')
  expect(await linesOf('application', 'no database')).toContain('no database')
})

test('a failed health check is told apart from a failed start', async () => {
  await run.createShop()
  await update({ 'tandem.sim/start': 'wrong-port' })
  expect(await linesOf('service', 'Failure reason : Health check failed')).toContain(
    "Health check failed on protocol `TCP` [Port: '8080']",
  )
})

test('an image of another architecture ends with exec format error, an index without ours is not copied', async () => {
  await run.createShop()
  await update({}, { platforms: ['linux/arm64'] })
  expect(await linesOf('application', 'exec format error')).toContain('exec /bin/sh: exec format error')
  expect(await linesOf('service', 'Container exit code')).toContain('Container exit code: 1')
  await update({}, { platforms: ['linux/arm64'], index: true })
  await linesOf('service', 'Failed to copy the image from ECR')
})
