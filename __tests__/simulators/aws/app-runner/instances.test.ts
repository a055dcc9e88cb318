import { afterEach, expect, test } from '@jest/globals'
import type { ContainerSettings, Started } from '../../../../simulators/container/types.ts'
import { statesOf as states, until, watchContainers } from '../../container/watched.ts'
import { type LocalAppRunner, startAppRunner, where } from './local-app-runner.ts'

let shop: LocalAppRunner | undefined
afterEach(() => shop?.stop())

async function open(startOf?: (settings: ContainerSettings) => Started) {
  const containers = watchContainers(startOf)
  shop = await startAppRunner({ createContainer: containers.create, guesses: { 'apprunner.routing': 0 } })
  await shop.createShop()
  return { shop, containers }
}

const release = async (shop: LocalAppRunner, tag: string, configuration: object = {}) =>
  shop.ended(await shop.update({ SourceConfiguration: shop.source(shop.publish(tag), configuration) }))

test('a container is started with all that App Runner sets', async () => {
  const { shop, containers } = await open()
  await release(shop, '2', { StartCommand: 'node main.js', RuntimeEnvironmentVariables: { COLOUR: 'green' } })
  expect(containers.all[1]?.settings).toMatchObject({
    platform: 'linux/amd64',
    port: 8080,
    args: ['node', 'main.js'],
    memory: 2 ** 31,
    env: { COLOUR: 'green' },
  })
})

test('the old version serves until the new one is healthy, and is stopped then', async () => {
  const { shop, containers } = await open()
  expect(states(containers)).toEqual(['runs'])
  expect((await release(shop, '2')).Status).toBe('SUCCEEDED')
  await until(() => states(containers)[0] === 'is stopped')
  expect(states(containers)).toEqual(['is stopped', 'runs'])
})

test.each<Started>([
  { state: 'exited', exitCode: 3, output: ['bad'] },
  { state: 'silent', output: ['bad'] },
])('a version that is $state leaves no container, and the old one goes on', async (bad) => {
  const { shop, containers } = await open(({ env }) =>
    env['BAD'] === undefined ? { state: 'listening', output: [] } : bad,
  )
  const ended = await release(shop, '2', { RuntimeEnvironmentVariables: { BAD: '1' } })
  expect(ended.Status).toBe('ROLLBACK_SUCCEEDED')
  expect(states(containers)).toEqual(['runs', 'is stopped'])
})

test.each(['pause', 'remove'] as const)('after %s no container is there', async (how) => {
  const { shop, containers } = await open()
  shop.appRunner.admin[how](where)
  await until(() => states(containers)[0] === 'is stopped')
  expect(states(containers)).toEqual(['is stopped'])
})

test('a request reaches the container whole', async () => {
  const { shop, containers } = await open()
  const service = await shop.describe()
  await shop.aws.ask(`https://${service.ServiceUrl}/orders?dry=1`, {}, '{"id":7}')
  expect(containers.all[0]?.asked.at(-1)).toBe('POST /orders?dry=1 {"id":7}')
})
