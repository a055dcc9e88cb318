import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { deployer } from '../../../../simulators/google/acme.ts'
import { byRevision, createShop, type LocalRun, patchShop, serviceOf, short, startRun, where } from './local-run.ts'

let run: LocalRun
beforeEach(async () => {
  run = await startRun()
})
afterEach(() => run.stop())

const statusOf = async (url: string, token = '') => (await run.ask('GET', url, { token })).status

async function until(url: string, wanted: number, token = ''): Promise<number> {
  let status = await statusOf(url, token)
  for (let attempt = 0; attempt < 300 && status !== wanted; attempt += 1) {
    await run.kernel.clocks.platform.sleep(1_000)
    status = await statusOf(url, token)
  }
  return status
}

test('a host that no service has is a 404 page', async () => {
  expect(await statusOf('https://nothing-abc-uc.a.run.app/')).toBe(404)
})

test('both forms of the URL answer', async () => {
  const { urls = [] } = await createShop(run)
  for (const url of urls ?? []) expect(await until(`${url}/`, 200)).toBe(200)
})

test.each(['/healthz', '/eventlog', '/_ah/health'])(
  '%s is answered by Google, and no container gets it',
  async (path) => {
    const { uri } = await createShop(run)
    expect(await until(`${uri}/health`, 200)).toBe(200)
    const { status, text } = await run.ask('GET', `${uri}${path}?a=b`, { token: '' })
    expect({ status, isGoogles: text.includes('Error 404 (Not Found)!!1') }).toEqual({ status: 404, isGoogles: true })
    expect(await statusOf(`${uri}/healthz/`)).toBe(200)
  },
)

test('a private service wants a token, and one that its policy allows', async () => {
  const { uri } = await createShop(run, '1', { invokerIamDisabled: false })
  expect(await until(`${uri}/`, 403)).toBe(403)
  expect(await statusOf(`${uri}/`, 'no-token')).toBe(401)
  run.google.run.setPolicy(where, [{ role: 'roles/run.invoker', members: ['allUsers'] }])
  expect(await until(`${uri}/`, 200)).toBe(200)
})

test('an identity token for its URL opens a private service', async () => {
  const { uri } = await createShop(run, '1', { invokerIamDisabled: false })
  const url = `https://iamcredentials.googleapis.com/v1/projects/-/serviceAccounts/${deployer}:generateIdToken`
  run.google.admin.bind(deployer, {
    role: 'roles/iam.serviceAccountTokenCreator',
    members: [`serviceAccount:${deployer}`],
  })
  const { body } = await run.ask('POST', url, { body: { audience: uri, includeEmail: true } })
  expect(await until(`${uri}/`, 200, String(body['token']))).toBe(200)
})

test('a service for the internal network is a 404 from outside', async () => {
  const { uri } = await createShop(run, '1', { ingress: 'INGRESS_TRAFFIC_INTERNAL_ONLY' })
  expect(await statusOf(`${uri}/`)).toBe(404)
})

test('a request that takes longer than the timeout is a 504', async () => {
  const image = run.publish('slow', { 'tandem.sim/respond': 'slow', 'tandem.sim/delay': '60000' })
  const { uri } = await createShop(run)
  await patchShop(run, {
    service: { template: { timeout: { seconds: 5 }, containers: [{ image }] } },
    paths: ['template'],
  })
  expect(await until(`${uri}/`, 504)).toBe(504)
})

test('shares are kept to, roughly', async () => {
  const created = await createShop(run)
  const image = run.publish('v2', { 'tandem.sim/version': '2' })
  const patched = await patchShop(run, { service: serviceOf(image), paths: ['template'] })
  const [old, present] = [short(created.latestReadyRevision), short(patched.latestReadyRevision)]
  const traffic = [
    { type: byRevision, revision: old, percent: 50 },
    { type: byRevision, revision: present, percent: 50 },
  ] as const
  await patchShop(run, { service: { traffic }, paths: ['traffic'] })
  const seen = new Set<string>()
  for (let attempt = 0; attempt < 200 && seen.size < 2; attempt += 1)
    seen.add((await run.ask('GET', `${created.uri}/`, { token: '' })).text)
  expect(seen.size).toBe(2)
})

test('the container is told what Cloud Run sets', async () => {
  const service = {
    template: { containers: [{ image: run.publish('v2'), env: [{ name: 'RELEASE_ID', value: 'r-2' }] }] },
  }
  const { uri } = await createShop(run)
  await patchShop(run, { service, paths: ['template'] })
  let text = ''
  for (let attempt = 0; attempt < 200 && !text.includes('r-2'); attempt += 1)
    text = (await run.ask('GET', `${uri}/`, { token: '' })).text
  expect(text).toContain('"release":"r-2"')
})
