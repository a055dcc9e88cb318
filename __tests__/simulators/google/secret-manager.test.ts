import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { defaultRuntime } from '../../../simulators/google/acme.ts'
import { crc32c } from '../../../simulators/google/crc32c.ts'
import { errorOf, type LocalGoogle, startGoogle, until } from './local-google.ts'

let google: LocalGoogle

beforeEach(async () => {
  google = await startGoogle({ speed: 300 })
  google.kernel.force('iam.propagation', 1)
  google.admin.addSecretVersion('acme-prod', 'openai-key', 'first')
  google.admin.addSecretVersion('acme-prod', 'openai-key', 'second')
})

afterEach(() => google.stop())

const secrets = 'https://secretmanager.googleapis.com/v1/projects/acme-prod/secrets'
const name = 'projects/123456789012/secrets/openai-key'

const get = (path: string, token = google.deployerToken()) => google.ask(`${secrets}/${path}`, { token })

test('latest is the version that was made last, even when it is disabled', async () => {
  expect((await get('openai-key/versions/latest')).body).toMatchObject({ name: `${name}/versions/2`, state: 'ENABLED' })
  google.admin.setSecretVersionState('acme-prod', 'openai-key', '2', 'DISABLED')
  expect((await get('openai-key/versions/latest')).body).toMatchObject({
    name: `${name}/versions/2`,
    state: 'DISABLED',
  })
  const access = await get('openai-key/versions/latest:access', google.operatorToken)
  expect(access.status).toBe(400)
  expect(errorOf(access)).toMatchObject({
    status: 'FAILED_PRECONDITION',
    message: `Secret Version [${name}/versions/2] is in DISABLED state.`,
  })
  expect(google.state.secretVersion('acme-prod', 'openai-key', 'latest')).toBeUndefined()
  expect(google.state.secretVersion('acme-prod', 'openai-key', '1')).toEqual({ version: '1', value: 'first' })
})

test('a deployer sees versions, but not their values', async () => {
  expect((await get('openai-key/versions')).body).toMatchObject({
    versions: [{ name: `${name}/versions/2` }, { name: `${name}/versions/1` }],
    totalSize: 2,
  })
  const access = await get('openai-key/versions/2:access')
  expect(access.status).toBe(403)
  expect(errorOf(access)['message']).toBe(
    "Permission 'secretmanager.versions.access' denied for resource 'projects/acme-prod/secrets/openai-key/versions/2' (or it may not exist).",
  )
})

test('who may read gets the value with its checksum', async () => {
  const { body } = await get('openai-key/versions/1:access', google.operatorToken)
  const data = Buffer.from('first')
  expect(body).toEqual({
    name: `${name}/versions/1`,
    payload: { data: data.toString('base64'), dataCrc32c: String(crc32c(data)) },
  })
  expect(crc32c(Buffer.from('123456789'))).toBe(0xe3069283)
})

test('what is not there is named', async () => {
  expect(errorOf(await get('none'))['message']).toBe('Secret [projects/123456789012/secrets/none] not found.')
  expect(errorOf(await get('openai-key/versions/9'))['message']).toBe(`Secret Version [${name}/versions/9] not found.`)
  expect(errorOf(await get('none/versions/latest'))['message']).toContain('not found or has no versions.')
})

test('aliases lead to versions, and destroyed ones keep no value', async () => {
  google.admin.setSecretAlias('acme-prod', 'openai-key', 'stable', '1')
  expect((await get('openai-key/versions/stable')).body).toMatchObject({ name: `${name}/versions/1` })
  google.admin.setSecretVersionState('acme-prod', 'openai-key', '1', 'DESTROYED')
  expect(await get('openai-key/versions/1:access', google.operatorToken)).toMatchObject({ status: 400 })
})

test('an accessor that was just bound may read after a while', async () => {
  const member = `serviceAccount:${defaultRuntime}`
  const token = google.operatorToken
  const present = await get('openai-key:getIamPolicy', token)
  const policy = { ...present.body, bindings: [{ role: 'roles/secretmanager.secretAccessor', members: [member] }] }
  const set = await google.ask(`${secrets}/openai-key:setIamPolicy`, { method: 'POST', token, body: { policy } })
  expect(set).toMatchObject({ status: 200, body: { bindings: policy.bindings } })
  expect(google.state.secretAccessor('acme-prod', 'openai-key', member)).toBe(false)
  const held = async () => google.state.secretAccessor('acme-prod', 'openai-key', member)
  expect(
    await until(
      async () => (await get('openai-key'), held()),
      (yes) => yes,
    ),
  ).toBe(true)
  const stale = await google.ask(`${secrets}/openai-key:setIamPolicy`, { method: 'POST', token, body: { policy } })
  expect(stale).toMatchObject({ status: 409 })
})

test('permissions can be asked for without any', async () => {
  const permissions = ['secretmanager.versions.access', 'secretmanager.versions.get']
  const url = `${secrets}/openai-key:testIamPermissions`
  const answer = await google.ask(url, { method: 'POST', token: google.deployerToken(), body: { permissions } })
  expect(answer.body).toEqual({ permissions: ['secretmanager.versions.get'] })
})
