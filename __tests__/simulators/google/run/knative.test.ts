import { afterEach, expect, test } from '@jest/globals'
import { isObject } from '../../../../simulators/google/run/message.ts'
import { createShop, type LocalRun, startRun, where } from './local-run.ts'

let run: LocalRun
afterEach(() => run.stop())

const url = `https://us-central1-run.googleapis.com/apis/serving.knative.dev/v1/namespaces/${where.project}/services`

/** A member deep inside an answer. */
const at = (value: unknown, ...path: (string | number)[]): unknown =>
  path.reduce<unknown>((inner, key) => {
    if (Array.isArray(inner)) return inner[Number(key)]
    return isObject(inner) ? inner[key] : undefined
  }, value)

async function changed(image: string): Promise<object> {
  const { text } = await run.ask('GET', `${url}/shop`)
  return JSON.parse(text.replace(/us-central1-docker[^"]*/, image))
}

const ready = (service: unknown) => at(service, 'status', 'conditions', 0, 'status')
const fresh = (service: unknown) =>
  at(service, 'status', 'observedGeneration') === at(service, 'metadata', 'generation')

test.each([0, 1])('a change that work has not begun on is never told as ready (variant %i)', async (variant) => {
  run = await startRun({ speed: 20, guesses: { 'run.reconciling.at-once': variant, 'run.crash': 0 } })
  await createShop(run)
  const bad = run.publish('bad', { 'tandem.sim/start': 'crash' })
  let { body: seen } = await run.ask('PUT', `${url}/shop`, { body: await changed(bad) })
  for (; !(fresh(seen) && ready(seen) !== 'Unknown'); seen = (await run.ask('GET', `${url}/shop`)).body);
  expect(ready(seen)).toBe('False')
})

test('a service and its list are shown as v1 shows them', async () => {
  run = await startRun()
  await createShop(run)
  const { body } = await run.ask('GET', `${url}/shop`)
  expect(body).toMatchObject({ apiVersion: 'serving.knative.dev/v1', kind: 'Service' })
  expect(at(body, 'metadata', 'generation')).toBe(1)
  expect(at(body, 'status', 'traffic', 0)).toMatchObject({ latestRevision: true, percent: 100 })
  const { body: list } = await run.ask('GET', url)
  expect(at(list, 'items', 0, 'metadata', 'labels', 'cloud.googleapis.com/location')).toBe('us-central1')
  const everywhere = `https://run.googleapis.com/v1/projects/${where.project}/locations/-/services`
  expect(at((await run.ask('GET', everywhere)).body, 'items')).toHaveLength(1)
})

test('a service put back as it came is not changed, and keeps what v1 cannot say', async () => {
  run = await startRun()
  await createShop(run, '1', { scaling: { scalingMode: 'MANUAL', manualInstanceCount: 3 }, labels: { team: 'a' } })
  const { body } = await run.ask('GET', `${url}/shop`)
  expect((await run.ask('PUT', `${url}/shop`, { body })).status).toBe(200)
  await run.google.run.atRest(where)
  expect(run.google.run.service(where)).toMatchObject({
    generation: '1',
    labels: { team: 'a' },
    scaling: { scalingMode: 'MANUAL', manualInstanceCount: 3 },
  })
})

test('a put from an old state is a conflict', async () => {
  run = await startRun()
  await createShop(run)
  const { body } = await run.ask('GET', `${url}/shop`)
  await run.google.run.deploy({ ...where, env: { A: 'b' } })
  const answer = await run.ask('PUT', `${url}/shop`, { body })
  expect(answer.status).toBe(409)
  expect(answer.text).toContain("Conflict for resource 'shop'")
})
