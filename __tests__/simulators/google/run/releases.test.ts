import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import {
  byRevision,
  createShop,
  errorOf,
  latest,
  type LocalRun,
  name,
  patchShop,
  serviceOf,
  short,
  startRun,
  where,
} from './local-run.ts'

let run: LocalRun
const start = async (guesses: Readonly<Record<string, number>> = {}) => {
  run = await startRun({ guesses: { 'run.traffic-status.latest': 0, 'run.revision.image': 0, ...guesses } })
}
beforeEach(() => start())
afterEach(() => run.stop())

const statuses = () => JSON.stringify(run.google.run.service(where)?.['trafficStatuses'])

async function served(uri: string | null | undefined, wanted: string): Promise<string> {
  for (let attempt = 0; ; attempt += 1) {
    const { text } = await run.ask('GET', `${uri}/`, { token: '' })
    if (text.includes(`"version":"${wanted}"`) || attempt > 200) return text
  }
}

/** A candidate at 0 % under a tag, the present revision pinned. */
async function hold(labels: Readonly<Record<string, string>> = { 'tandem.sim/version': '2' }) {
  const old = short(String(run.google.run.service(where)?.['latestReadyRevision']))
  const template = { revision: 'shop-cand', containers: [{ image: run.publish('v2', labels) }] }
  const traffic = [
    { type: byRevision, revision: old, percent: 100 },
    { type: byRevision, revision: 'shop-cand', tag: 'cand' },
  ] as const
  return { old, held: patchShop(run, { service: { template, traffic }, paths: ['template', 'traffic'] }) }
}

describe('traffic', () => {
  test('follows LATEST to a new revision once that is ready', async () => {
    const { uri } = await createShop(run)
    await patchShop(run, { service: serviceOf(run.publish('v2', { 'tandem.sim/version': '2' })), paths: ['template'] })
    expect(await served(uri, '2')).toContain('"version":"2"')
  })

  test('stays with a pinned revision while the tag reaches the candidate', async () => {
    const { uri } = await createShop(run)
    const patched = await (await hold()).held
    const tagged = patched.trafficStatuses?.find(({ tag }) => tag === 'cand')
    expect(tagged?.uri).toMatch(/^https:\/\/cand---shop-.*-uc\.a\.run\.app$/)
    expect(await served(tagged?.uri, '2')).toContain('"version":"2"')
    expect(await served(uri, '1')).toContain('"version":"1"')
  })

  test('goes to a ready revision that answers 500 as soon as it floats on LATEST', async () => {
    const { uri } = await createShop(run)
    await (await hold({ 'tandem.sim/version': '2', 'tandem.sim/respond': 'error-500' })).held
    await patchShop(run, { service: { traffic: [{ type: latest, percent: 100 }] }, paths: ['traffic'] })
    await served(uri, '2')
    expect((await run.ask('GET', `${uri}/`, { token: '' })).status).toBe(500)
  })

  test.each([
    ['a sum that is not 100', [{ type: latest, percent: 50 }], /add up to 100, got 50/],
    ['a tag of two letters', [{ type: latest, percent: 100, tag: 'ab' }], /at least 3 characters/],
    [
      'a tag too long beside the name',
      [{ type: latest, percent: 100, tag: 'a'.repeat(43) }],
      /cannot exceed 46 characters/,
    ],
    [
      'one tag twice',
      [
        { type: latest, percent: 100, tag: 'one' },
        { type: latest, tag: 'one' },
      ],
      /more than once/,
    ],
    ['LATEST with a name', [{ type: latest, percent: 100, revision: 'shop-1' }], /must be empty/],
  ] as const)('is refused with %s', async (_, traffic, message) => {
    await createShop(run)
    expect(await errorOf(patchShop(run, { service: { traffic }, paths: ['traffic'] }))).toMatchObject({
      code: 3,
      message: expect.stringMatching(message),
    })
  })

  test('to a revision that is not there fails the operation and leaves the route', async () => {
    await createShop(run)
    const before = statuses()
    const traffic = [{ type: byRevision, revision: 'shop-none', percent: 100 }] as const
    const error = await errorOf(patchShop(run, { service: { traffic }, paths: ['traffic'] }))
    expect(error).toMatchObject({
      code: 13,
      message: expect.stringContaining("'shop-none' does not exist or is deleted"),
    })
    expect(statuses()).toBe(before)
  })
})

describe('a revision that does not start', () => {
  test.each([
    ['crashes', { 'tandem.sim/start': 'crash' }, 'linux/amd64'],
    ['listens on another port', { 'tandem.sim/start': 'wrong-port' }, 'linux/amd64'],
    ['never listens', { 'tandem.sim/start': 'never-listens' }, 'linux/amd64'],
    ['is of another architecture', {}, 'linux/arm64'],
  ])('because it %s fails with code 9, and the old one serves on', async (_, labels, platform) => {
    const { uri, latestReadyRevision } = await createShop(run)
    const image = run.publish('bad', labels, platform)
    const error = await errorOf(patchShop(run, { service: serviceOf(image), paths: ['template'] }))
    expect(error).toMatchObject({
      code: 9,
      message: expect.stringContaining('listen on the port defined provided by the PORT=8080'),
    })
    const [after] = await run.services.getService({ name })
    expect(after).toMatchObject({ latestReadyRevision, observedGeneration: '1', generation: '2', reconciling: false })
    expect(after.terminalCondition?.state).toBe('CONDITION_FAILED')
    expect(await served(uri, '1')).toContain('"version":"1"')
  })

  test('is explained by its logs', async () => {
    await createShop(run)
    await errorOf(patchShop(run, { service: serviceOf(run.publish('arm', {}, 'linux/arm64')), paths: ['template'] }))
    const body = { resourceNames: [`projects/${where.project}`], filter: 'resource.type="cloud_run_revision"' }
    const logs = () => run.ask('POST', 'https://logging.googleapis.com/v2/entries:list', { body })
    let { text } = await logs()
    for (let attempt = 0; attempt < 200 && !text.includes('exec format error'); attempt += 1) text = (await logs()).text
    expect(text).toContain('exec format error')
  })

  test.each([
    [
      'image',
      { containers: [{ image: 'us-central1-docker.pkg.dev/acme/app/none:1' }] },
      5,
      /Image '.*none:1' not found/,
    ],
    [
      'secret that the runtime account may not read',
      {
        containers: [
          { image: 'IMAGE', env: [{ name: 'KEY', valueSource: { secretKeyRef: { secret: 'key', version: '1' } } }] },
        ],
      },
      9,
      /Permission denied on secret: projects\/\d+\/secrets\/key\/versions\/1 for Revision service account/,
    ],
  ])('for want of its %s says so', async (_, template, code, message) => {
    await run.stop()
    await start({ 'run.failure.image.code': 0, 'run.failure.secrets.code': 0 })
    await createShop(run)
    const service = JSON.parse(JSON.stringify({ template }).replace('IMAGE', run.publish('v2')))
    expect(await errorOf(patchShop(run, { service, paths: ['template'] }))).toMatchObject({
      code,
      message: expect.stringMatching(message),
    })
  })

  test('as the first leaves a service that exists, without a URL', async () => {
    const service = serviceOf(run.publish('bad', { 'tandem.sim/start': 'crash' }))
    const parent = name.replace('/services/shop', '')
    const [operation] = await run.services.createService({ parent, serviceId: 'shop', service })
    expect((await errorOf(operation.promise())).code).toBe(9)
    const [left] = await run.services.getService({ name })
    expect(left).toMatchObject({ latestReadyRevision: '', trafficStatuses: [], uri: '', reconciling: false })
  })

  test('as a candidate leaves the route as it was', async () => {
    await createShop(run)
    const before = statuses()
    expect((await errorOf((await hold({ 'tandem.sim/start': 'crash' })).held)).code).toBe(9)
    expect(statuses()).toBe(before)
  })
})

describe('somebody else', () => {
  test('deploys the way gcloud does: under a pin the new revision gets nothing', async () => {
    await createShop(run)
    const { old, held } = await hold()
    await held
    await run.google.run.deploy({ ...where, env: { COLOUR: 'green' } })
    const service = run.google.run.service(where)
    expect(service).toMatchObject({ client: 'gcloud', lastModifier: 'somebody@example.com' })
    expect(statuses()).toContain(`"percent":100,"revision":"${old}"`)
    expect(short(String(service?.['latestReadyRevision']))).toMatch(/^shop-0000\d-[a-z]{3}$/)
  })

  test('splits traffic with tags of their own', async () => {
    const created = await createShop(run)
    await run.google.run.setTraffic(where, [
      { revision: short(created.latestReadyRevision), percent: 40, tag: 'theirs' },
      { percent: 60 },
    ])
    expect(statuses()).toContain('"tag":"theirs"')
  })

  test('moves the etag, so that a guarded patch is aborted', async () => {
    const { etag } = await createShop(run)
    await run.google.run.deploy({ ...where, env: { A: 'b' } })
    const service = { name, etag: etag ?? '', labels: { x: 'y' } }
    expect((await errorOf(run.services.updateService({ service, updateMask: { paths: ['labels'] } }))).code).toBe(10)
  })
})

describe('an overtaken change', () => {
  test.each([
    ['ends with the newer one', 0, undefined],
    ['is aborted', 1, 10],
  ])('%s', async (_, index, code) => {
    await run.stop()
    await start({ 'run.overtaken.operation': index })
    await createShop(run)
    const change = (version: string) => ({
      name,
      ...serviceOf(run.publish(`v${version}`, { 'tandem.sim/version': version })),
    })
    const [first] = await run.services.updateService({ service: change('2'), updateMask: { paths: ['template'] } })
    const [second] = await run.services.updateService({ service: change('3'), updateMask: { paths: ['template'] } })
    const outcome = await first.promise().then(
      () => undefined,
      (error: { code: number }) => error.code,
    )
    expect(outcome).toBe(code)
    const [service] = await second.promise()
    expect(String(service.generation)).toBe('3')
  })
})

describe('a revision', () => {
  test('is deleted only when it is retired', async () => {
    const created = await createShop(run)
    const revision = created.latestReadyRevision ?? ''
    expect(await errorOf(run.revisions.deleteRevision({ name: revision }))).toMatchObject({ code: 9 })
    await patchShop(run, { service: serviceOf(run.publish('v2')), paths: ['template'] })
    let error: unknown
    for (let attempt = 0; attempt < 100; attempt += 1) {
      error = await run.revisions
        .deleteRevision({ name: revision })
        .then(([operation]) => operation.promise())
        .then(
          () => undefined,
          (reason: unknown) => reason,
        )
      if (error === undefined) break
    }
    expect(error).toBeUndefined()
    expect(run.google.run.revisions(where)).toHaveLength(1)
  })

  test('beyond the quota removes the oldest that does not serve', async () => {
    run.google.run.limits.revisions = 2
    const created = await createShop(run)
    for (const version of ['2', '3'])
      await patchShop(run, { service: serviceOf(run.publish(`v${version}`)), paths: ['template'] })
    const names = run.google.run.revisions(where).map((revision) => revision['name'])
    expect(names).toHaveLength(2)
    expect(names).not.toContain(created.latestReadyRevision)
  })
})
