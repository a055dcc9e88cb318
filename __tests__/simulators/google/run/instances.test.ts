import { afterEach, expect, test } from '@jest/globals'
import type { ContainerSettings, Started } from '../../../../simulators/container/types.ts'
import { statesOf as states, until, watchContainers } from '../../container/watched.ts'
import {
  byRevision,
  createShop,
  errorOf,
  type LocalRun,
  name,
  patchShop,
  serviceOf,
  short,
  startRun,
} from './local-run.ts'

let run: LocalRun | undefined
afterEach(() => run?.stop())

async function open(startOf?: (settings: ContainerSettings) => Started, speed = 3_000) {
  const containers = watchContainers(startOf)
  run = await startRun({ createContainer: containers.create, speed })
  return { run, containers }
}

async function release(to: LocalRun, tag: string) {
  return patchShop(to, { service: serviceOf(to.publish(tag)), paths: ['template'] })
}

test('a container is started with all that Cloud Run sets', async () => {
  const { run, containers } = await open()
  const image = run.publish('v1')
  const container = { image, command: ['serve'], args: ['--fast'], env: [{ name: 'COLOUR', value: 'green' }] }
  await createShop(run, '1', { template: { containers: [container] } })
  const [first] = containers.all
  expect(first?.settings).toMatchObject({
    platform: 'linux/amd64',
    port: 8080,
    command: ['serve'],
    args: ['--fast'],
    memory: 512 * 2 ** 20,
    startWithin: 240_000,
    env: { PORT: '8080', K_SERVICE: 'shop', COLOUR: 'green' },
  })
})

test('an old revision keeps its container while it has traffic or a tag, and rests a quarter of an hour later', async () => {
  const { run, containers } = await open()
  const created = await createShop(run)
  const old = short(created.latestReadyRevision)
  await patchShop(run, {
    service: { traffic: [{ type: byRevision, revision: old, percent: 100 }] },
    paths: ['traffic'],
  })
  const patched = await release(run, 'v2')
  await run.kernel.clocks.platform.sleep(1_200_000)
  expect(states(containers)).toEqual(['runs', 'runs'])
  const traffic = [{ type: byRevision, revision: short(patched.latestCreatedRevision), percent: 100 }]
  await patchShop(run, { service: { traffic }, paths: ['traffic'] })
  expect(states(containers)).toEqual(['runs', 'runs'])
  await until(() => states(containers)[0] === 'rests')
  expect(states(containers)).toEqual(['rests', 'runs'])
})

test("a revision that failed leaves no container, and the old one's goes on", async () => {
  const { run, containers } = await open(({ env }) =>
    env['BAD'] === undefined ? { state: 'listening', output: [] } : { state: 'exited', exitCode: 3, output: ['bad'] },
  )
  await createShop(run)
  const bad = { image: run.publish('v2'), env: [{ name: 'BAD', value: '1' }] }
  await errorOf(patchShop(run, { service: { template: { containers: [bad] } }, paths: ['template'] }))
  expect(states(containers)).toEqual(['runs', 'is stopped'])
})

test('a deleted service leaves no container', async () => {
  const { run, containers } = await open()
  await createShop(run)
  await release(run, 'v2')
  const [operation] = await run.services.deleteService({ name })
  await operation.promise()
  expect(states(containers)).toEqual(['is stopped', 'is stopped'])
})

test('a reset of the local clouds leaves no container', async () => {
  const { run, containers } = await open()
  await createShop(run)
  run.kernel.reset()
  expect(states(containers)).toEqual(['is stopped'])
})

test('a request reaches the container whole', async () => {
  const { run, containers } = await open()
  const { uri } = await createShop(run)
  await until(async () => (await run.ask('POST', `${uri}/orders?dry=1`, { token: '', body: { id: 7 } })).status === 200)
  expect(containers.all[0]?.asked[0]).toBe('POST /orders?dry=1 {"id":7}')
})

test('what it prints later is in its log, and so is its end', async () => {
  const { run, containers } = await open(undefined, 60)
  await createShop(run)
  const watcher = containers.all[0]?.watcher()
  watcher?.printed(['a later line'])
  watcher?.exited(7)
  const body = { resourceNames: ['projects/acme-prod'], filter: 'resource.type="cloud_run_revision"', pageSize: 1000 }
  const url = 'https://logging.googleapis.com/v2/entries:list'
  let text = ''
  await until(async () => {
    text = (await run.ask('POST', url, { body })).text
    return text.includes('a later line') && text.includes('exit(7)')
  })
  expect(text).toContain('Container called exit(7).')
})
