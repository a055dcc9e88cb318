import { describe, expect, test } from '@jest/globals'
import { makeImage } from '../../../simulators/registry/images.ts'
import { digestOf } from '../../../simulators/registry/names.ts'
import { basic, codesOf, follow, GOOD_TOKEN, PKG, READER_TOKEN, startRegistries, tokenOf } from './world.ts'

const SHOP = `https://${PKG}/v2/acme/apps/shop`

describe('who may use Artifact Registry', () => {
  test('a call without credentials is told the token service, the service and the scope', async () => {
    await using world = await startRegistries()
    const answer = await world.ask('GET', `${SHOP}/manifests/v1`)
    expect(answer.status).toBe(401)
    expect(answer.headers['www-authenticate']).toBe(
      `Bearer realm="https://${PKG}/v2/token",service="${PKG}",scope="repository:acme/apps/shop:pull"`,
    )
  })

  test('the ping names the token service alone', async () => {
    await using world = await startRegistries()
    const answer = await world.ask('GET', `https://${PKG}/v2/`)
    expect(answer.headers['www-authenticate']).toBe(`Bearer realm="https://${PKG}/v2/token"`)
  })

  test('an access token gets a token for the registry, by which images are pushed', async () => {
    await using world = await startRegistries()
    const url = `https://${PKG}/v2/token?service=${PKG}&scope=repository:acme/apps/shop:pull,push`
    const answer = await world.ask('GET', url, { headers: { authorization: basic('oauth2accesstoken', GOOD_TOKEN) } })
    const token = tokenOf(answer)
    expect((await world.ask('POST', `${SHOP}/blobs/uploads/`, { token })).status).toBe(202)
  })

  test('an access token is good as a bearer token too', async () => {
    await using world = await startRegistries()
    expect((await world.ask('GET', `https://${PKG}/v2/`, { token: GOOD_TOKEN })).status).toBe(200)
  })

  test.each([0, 1])('a token that is not good is a 401, with a challenge or without (variant %i)', async (variant) => {
    await using world = await startRegistries()
    world.kernel.force('artifact-registry.challenge-after-bad-token', variant)
    const answer = await world.ask('GET', `${SHOP}/manifests/v1`, { token: 'ya29.expired' })
    expect(answer.status).toBe(401)
    expect('www-authenticate' in answer.headers).toBe(variant === 0)
  })

  test('a refused push names the permission and the repository', async () => {
    await using world = await startRegistries()
    const answer = await world.ask('POST', `${SHOP}/blobs/uploads/`, { token: READER_TOKEN })
    expect(answer.status).toBe(403)
    expect(answer.body.toString()).toContain(
      'Permission \\"artifactregistry.repositories.uploadArtifacts\\" denied on resource \\"projects/acme/locations/us-central1/repositories/apps\\"',
    )
  })

  test('the token service refuses a scope that the caller cannot have', async () => {
    await using world = await startRegistries()
    const url = `https://${PKG}/v2/token?scope=repository:acme/apps/shop:pull,push`
    const refused = await world.ask('GET', url, {
      headers: { authorization: basic('oauth2accesstoken', READER_TOKEN) },
    })
    expect([refused.status, ...codesOf(refused)]).toEqual([403, 'DENIED'])
    expect((await world.ask('GET', url)).body.toString()).toContain('Unauthenticated request.')
  })

  test('a repository that does not exist is told by name', async () => {
    await using world = await startRegistries()
    const answer = await world.ask('POST', `https://${PKG}/v2/acme/missing/shop/blobs/uploads/`, { token: GOOD_TOKEN })
    expect([answer.status, ...codesOf(answer)]).toEqual([404, 'NAME_UNKNOWN'])
    expect(answer.body.toString()).toContain('Repository \\"missing\\" not found')
  })

  test('a path without a repository is refused', async () => {
    await using world = await startRegistries()
    const answer = await world.ask('POST', `https://${PKG}/v2/acme/shop/blobs/uploads/`, { token: GOOD_TOKEN })
    expect([answer.status, ...codesOf(answer)]).toEqual([400, 'NAME_INVALID'])
    expect(answer.body.toString()).toContain('HOST-NAME/PROJECT-ID/REPOSITORY/IMAGE')
  })
})

describe('what is peculiar to Artifact Registry', () => {
  test('blobs are redirected to a relative address that needs no credentials and bears them', async () => {
    await using world = await startRegistries()
    const image = makeImage()
    world.admin.publish(`${PKG}/acme/apps/shop:v1`, image)
    const [digest = '', bytes] = [...image.blobs][0] ?? []
    const redirect = await world.ask('GET', `${SHOP}/blobs/${digest}`, { token: GOOD_TOKEN })
    expect(redirect.status).toBe(302)
    expect(redirect.headers['location']).toMatch(
      /^\/artifacts-downloads\/namespaces\/acme\/repositories\/apps\/downloads\//,
    )
    const [plain, authorised] = [{}, { token: GOOD_TOKEN }]
    expect((await world.ask('GET', follow(redirect, SHOP), plain)).body.equals(bytes ?? Buffer.alloc(0))).toBe(true)
    expect((await world.ask('GET', follow(redirect, SHOP), authorised)).status).toBe(200)
  })

  test.each([0, 1])('an upload goes on at a relative address, without credentials (variant %i)', async (variant) => {
    await using world = await startRegistries()
    world.kernel.force('artifact-registry.upload-location', variant)
    const bytes = Buffer.from('layer')
    const start = await world.ask('POST', `${SHOP}/blobs/uploads/`, { token: GOOD_TOKEN })
    expect(start.headers['location']).toMatch(/^\/(artifacts-uploads|v2)\//)
    const end = await world.ask('PUT', `${follow(start, SHOP)}?digest=${digestOf(bytes)}`, { body: bytes })
    expect(end.status).toBe(201)
    expect((await world.ask('HEAD', `${SHOP}/blobs/${digestOf(bytes)}`, { token: GOOD_TOKEN })).status).toBe(200)
  })

  test.each([0, 1, 2, 3])('one PATCH is taken, a second one is refused (variant %i)', async (variant) => {
    await using world = await startRegistries()
    world.kernel.force('artifact-registry.second-chunk', variant)
    const start = await world.ask('POST', `${SHOP}/blobs/uploads/`, { token: GOOD_TOKEN })
    const first = await world.ask('PATCH', follow(start, SHOP), { body: 'one', headers: { 'content-range': '0-2' } })
    expect(first.status).toBe(202)
    const second = await world.ask('PATCH', follow(first, SHOP), { body: 'two', headers: { 'content-range': '3-5' } })
    expect(second.status).toBeGreaterThanOrEqual(400)
    const end = await world.ask('PUT', `${follow(first, SHOP)}?digest=${digestOf(Buffer.from('one'))}`)
    expect(end.status).toBe(201)
  })

  test('a manifest is not found for a moment after its push, where the seed says so', async () => {
    await using world = await startRegistries({ speed: 10 })
    world.kernel.force('artifact-registry.read-after-push-ms', 1)
    const image = makeImage()
    world.admin.publish(`${PKG}/acme/apps/shop:v0`, image)
    const changed = makeImage({ labels: { other: 'yes' } })
    world.admin.publish(`${PKG}/acme/apps/base:v1`, changed)
    for (const digest of changed.blobs.keys()) {
      const mount = `${SHOP}/blobs/uploads/?mount=${digest}&from=acme/apps/base`
      world.kernel.force('artifact-registry.mounts', 0)
      expect((await world.ask('POST', mount, { token: GOOD_TOKEN })).status).toBe(201)
    }
    const [manifest] = changed.manifests
    const headers = { 'content-type': manifest?.mediaType ?? '' }
    const put = await world.ask('PUT', `${SHOP}/manifests/v1`, {
      token: GOOD_TOKEN,
      headers,
      body: manifest?.bytes ?? '',
    })
    expect(put.status).toBe(201)
    const early = await world.ask('GET', `${SHOP}/manifests/v1`, { token: GOOD_TOKEN })
    expect([early.status, ...codesOf(early)]).toEqual([404, 'MANIFEST_UNKNOWN'])
    await world.kernel.clocks.platform.sleep(1600)
    expect((await world.ask('GET', `${SHOP}/manifests/v1`, { token: GOOD_TOKEN })).status).toBe(200)
  })

  test('a manifest whose blobs are missing names them', async () => {
    await using world = await startRegistries()
    const [manifest] = makeImage().manifests
    const headers = { 'content-type': manifest?.mediaType ?? '' }
    const answer = await world.ask('PUT', `${SHOP}/manifests/v1`, {
      token: GOOD_TOKEN,
      headers,
      body: manifest?.bytes ?? '',
    })
    expect(codesOf(answer)).toEqual(['BLOB_UNKNOWN'])
    expect(answer.body.toString()).toContain('Manifest references unknown blob(s): sha256:')
  })
})
