import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import {
  createShop,
  errorOf,
  type LocalRun,
  name,
  parent,
  patchShop,
  serviceOf,
  short,
  startRun,
  where,
} from './local-run.ts'

let run: LocalRun
beforeEach(async () => {
  run = await startRun()
})
afterEach(() => run.stop())

const refusal = async (service: object, serviceId = 'shop') =>
  errorOf(run.services.createService({ parent, serviceId, service }))

const withContainer = (container: object, template: object = {}) => ({
  template: { containers: [{ image: run.publish('v1'), ...container }], ...template },
})

describe('a service', () => {
  test('is created, serves its first revision and comes back with the defaults', async () => {
    await createShop(run)
    const [created] = await run.services.getService({ name })
    expect(created.terminalCondition?.state).toBe('CONDITION_SUCCEEDED')
    expect([created.generation, created.observedGeneration]).toEqual(['1', '1'])
    expect(created.latestReadyRevision).toBe(created.latestCreatedRevision)
    expect(short(created.latestReadyRevision)).toMatch(/^shop-00001-[a-z]{3}$/)
    expect(created.template?.maxInstanceRequestConcurrency).toBe(80)
    expect(created.urls).toHaveLength(2)
  })

  test('that is there already is not created again', async () => {
    await createShop(run)
    expect(await refusal(serviceOf(run.publish('v1')))).toMatchObject({
      code: 6,
      message: "Resource 'shop' already exists.",
    })
  })

  test('that is not there is a 404, and made by a patch that allows it', async () => {
    expect((await errorOf(run.services.getService({ name }))).code).toBe(5)
    const service = { name, ...serviceOf(run.publish('v1')) }
    expect((await errorOf(run.services.updateService({ service }))).code).toBe(5)
    const [operation] = await run.services.updateService({ service, allowMissing: true })
    expect((await operation.promise())[0].name).toBe(name)
  })

  test('is gone after its deletion, with its revisions', async () => {
    await createShop(run)
    const [operation] = await run.services.deleteService({ name })
    await operation.promise()
    expect((await errorOf(run.services.getService({ name }))).code).toBe(5)
    expect(run.google.run.service(where)).toBeUndefined()
  })

  test('is not changed by a request that only validates', async () => {
    await createShop(run)
    await run.services.updateService({
      service: { name, labels: { team: 'a' } },
      updateMask: { paths: ['labels'] },
      validateOnly: true,
    })
    expect(run.google.run.service(where)?.['generation']).toBe('1')
    expect(await refusal({ template: {} })).toMatchObject({ code: 6 })
  })
})

describe('a patch', () => {
  test('changes only what its mask names', async () => {
    await createShop(run, '1', { labels: { team: 'a' }, description: 'kept' })
    const patched = await patchShop(run, {
      service: { labels: { team: 'b' }, description: 'ignored' },
      paths: ['labels'],
    })
    expect(patched).toMatchObject({ labels: { team: 'b' }, description: 'kept' })
    expect(String(patched.generation)).toBe('2')
    expect(run.google.run.revisions(where)).toHaveLength(1)
  })

  test('reaches into a message, and clears what is masked but not given', async () => {
    await createShop(run, '1', { scaling: { minInstanceCount: 1, maxInstanceCount: 4 }, description: 'gone' })
    const patched = await patchShop(run, {
      service: { scaling: { minInstanceCount: 2 } },
      paths: ['scaling.min_instance_count', 'description'],
    })
    expect(patched.scaling).toMatchObject({ minInstanceCount: 2, maxInstanceCount: 4 })
    expect(run.google.run.service(where)).not.toHaveProperty('description')
  })

  test('with a mask of an unknown member is refused', async () => {
    await createShop(run)
    const answer = await run.ask('PATCH', `https://run.googleapis.com/v2/${name}?updateMask=template.nothing`, {
      body: {},
    })
    expect(answer.status).toBe(400)
    expect(answer.text).toContain('template.nothing')
  })

  test('with a stale etag is aborted, and changes nothing', async () => {
    const created = await createShop(run)
    await patchShop(run, { service: { labels: { a: 'b' } }, paths: ['labels'] })
    const service = { name, etag: created.etag ?? '', labels: { c: 'd' } }
    const error = await errorOf(run.services.updateService({ service, updateMask: { paths: ['labels'] } }))
    expect(error).toMatchObject({ code: 10, message: expect.stringContaining('was specified but current version is') })
    expect(run.google.run.service(where)?.['labels']).toEqual({ a: 'b' })
  })

  test('with the same template makes no revision', async () => {
    await createShop(run)
    await patchShop(run, { service: serviceOf(run.publish('v1')), paths: ['template'] })
    expect(run.google.run.revisions(where)).toHaveLength(1)
  })

  test('that gives another template the name of a revision is a 409', async () => {
    await createShop(run)
    const named = (image: string) => ({ template: { revision: 'shop-one', containers: [{ image }] } })
    await patchShop(run, { service: named(run.publish('v2')), paths: ['template'] })
    const error = await errorOf(patchShop(run, { service: named(run.publish('v3')), paths: ['template'] }))
    expect(error).toMatchObject({
      code: 6,
      message: "Revision named 'shop-one' with different configuration already exists.",
    })
  })
})

describe('refused before anything is done', () => {
  test.each([
    ['an upper-case name', {}, 'Shop', /service_id/],
    ['a name of 50 characters', {}, 'a'.repeat(50), /less than 50/],
  ])('%s', async (_, container, id, message) => {
    expect((await refusal(withContainer(container), id)).message).toMatch(message)
  })

  test.each([
    ['PORT in the environment', { env: [{ name: 'PORT', value: '1' }] }, /reserved env names were provided: PORT/],
    ['two ports', { ports: [{ containerPort: 1 }, { containerPort: 2 }] }, /at most one port/],
    ['an image of a foreign registry', { image: 'registry.example.com/shop:1' }, /host is one of \[region\.\]gcr\.io/],
    ['three CPUs', { resources: { limits: { cpu: '3' } } }, /Invalid value specified for cpu/],
    [
      'too little memory for the CPUs',
      { resources: { limits: { cpu: '4', memory: '512Mi' } } },
      /between 2Gi and 16Gi/,
    ],
    [
      'a probe longer than its period',
      { startupProbe: { timeoutSeconds: 9, periodSeconds: 5, tcpSocket: {} } },
      /timeout_seconds/,
    ],
    ['a mount without its volume', { volumeMounts: [{ name: 'x', mountPath: '/x' }] }, /volume "x" is not found/],
  ])('%s', async (_, container, message) => {
    expect(await refusal(withContainer(container))).toMatchObject({ code: 3, message: expect.stringMatching(message) })
  })

  test.each([
    ['a reserved label', { labels: { 'run.googleapis.com/x': 'y' } }, {}, /reserved namespace/],
    ['a revision named without the prefix', {}, { revision: 'other-1' }, /prefixed/],
    ['concurrency beyond 1000', {}, { maxInstanceRequestConcurrency: 1001 }, /between 0 and 1000/],
    [
      'a service account that is not there',
      {},
      { serviceAccount: 'nobody@acme.iam.gserviceaccount.com' },
      /actAs' denied/,
    ],
  ])('%s', async (_, service, template, message) => {
    expect((await refusal({ ...withContainer({}, template), ...service })).message).toMatch(message)
  })

  test('members and values that the model does not have', async () => {
    const url = `https://run.googleapis.com/v2/${parent}/services?serviceId=shop`
    const body = {
      template: { containers: [{ image: 'x', colour: 1 }] },
      traffic: [{ percent: 'all' }],
      ingress: 'OPEN',
    }
    const { status, text } = await run.ask('POST', url, { body })
    expect(status).toBe(400)
    expect(text).toContain(String.raw`Unknown name \"colour\" at 'service.template.containers[0]': Cannot find field.`)
    expect(text).toContain("Invalid value at 'service.traffic[0].percent' (TYPE_INT32)")
    expect(text).toContain("Invalid value at 'service.ingress'")
  })

  test('a caller without the permission, or without a token', async () => {
    const nobody = run.google.state.issueToken({ member: 'user:eve@example.com', sets: [] }, 60)
    const url = `https://run.googleapis.com/v2/${name}`
    const denied = await run.ask('GET', url, { token: nobody })
    expect(denied.status).toBe(403)
    expect(denied.text).toContain(
      `Permission 'run.services.get' denied on resource '${name}' (or resource may not exist).`,
    )
    expect((await run.ask('GET', url, { token: '' })).status).toBe(401)
  })
})
