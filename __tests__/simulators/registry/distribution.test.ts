import { describe, expect, test } from '@jest/globals'
import { type BuiltImage, makeImage } from '../../../simulators/registry/images.ts'
import { OCI_CONFIG, OCI_INDEX, OCI_MANIFEST } from '../../../simulators/registry/manifest.ts'
import { digestOf } from '../../../simulators/registry/names.ts'
import { type Answer, basic, codesOf, follow, type RegistryWorld, startRegistries, tokenOf } from './world.ts'

const CUT = /closed|reset/i
const HOST = 'https://registry.example.com'
const headers = { authorization: basic('ci', 'secret') }
const accept = { ...headers, accept: `${OCI_INDEX}, ${OCI_MANIFEST}` }

async function startPrivate(): Promise<RegistryWorld> {
  const world = await startRegistries()
  world.admin.privateRegistry.addAccount('ci', 'secret')
  return world
}

async function upload({ ask }: RegistryWorld, repository: string, bytes: Buffer): Promise<Answer> {
  const start = await ask('POST', `${HOST}/v2/${repository}/blobs/uploads/`, { headers })
  return ask('PUT', `${follow(start, HOST)}&digest=${digestOf(bytes)}`, { headers, body: bytes })
}

function putManifest(
  { ask }: RegistryWorld,
  path: string,
  { mediaType, bytes }: { mediaType: string; bytes: Buffer },
): Promise<Answer> {
  return ask('PUT', `${HOST}/v2/${path}`, { headers: { ...headers, 'content-type': mediaType }, body: bytes })
}

async function push(
  world: RegistryWorld,
  { image, repository, tag }: { image: BuiltImage; repository: string; tag: string },
) {
  for (const bytes of image.blobs.values()) await upload(world, repository, bytes)
  for (const manifest of image.manifests)
    await putManifest(world, `${repository}/manifests/${manifest.digest}`, manifest)
  const last = image.manifests.at(-1)
  if (last !== undefined) await putManifest(world, `${repository}/manifests/${tag}`, last)
}

describe('uploads of a blob', () => {
  test('a whole blob is stored, found by HEAD and served in ranges', async () => {
    await using world = await startPrivate()
    const bytes = Buffer.from('0123456789')
    expect((await upload(world, 'team/shop', bytes)).status).toBe(201)
    const url = `${HOST}/v2/team/shop/blobs/${digestOf(bytes)}`
    expect((await world.ask('HEAD', url, { headers })).headers['content-length']).toBe('10')
    const part = await world.ask('GET', url, { headers: { ...headers, range: 'bytes=3-5' } })
    expect([part.status, part.body.toString(), part.headers['content-range']]).toEqual([206, '345', 'bytes 3-5/10'])
    const beyond = await world.ask('GET', url, { headers: { ...headers, range: 'bytes=10-' } })
    expect(beyond.status).toBe(416)
  })

  test('a blob that is not what its digest says is refused', async () => {
    await using world = await startPrivate()
    const start = await world.ask('POST', `${HOST}/v2/shop/blobs/uploads/`, { headers })
    const end = await world.ask('PUT', `${follow(start, HOST)}&digest=${digestOf(Buffer.from('a'))}`, {
      headers,
      body: 'b',
    })
    expect([end.status, ...codesOf(end)]).toEqual([400, 'DIGEST_INVALID'])
  })

  test('an upload that was cut goes on where the registry says it stands', async () => {
    await using world = await startPrivate()
    const bytes = Buffer.from('abcdefghij')
    const start = await world.ask('POST', `${HOST}/v2/shop/blobs/uploads/`, { headers })
    const chunk = { headers: { ...headers, 'content-range': '0-3' }, body: bytes.subarray(0, 4) }
    world.kernel.fault({ kind: 'reset-after', operation: 'private-registry.uploads.patch' })
    await expect(world.ask('PATCH', follow(start, HOST), chunk)).rejects.toThrow(CUT)
    const again = await world.ask('PATCH', follow(start, HOST), chunk)
    expect([again.status, again.headers['range']]).toEqual([416, '0-3'])
    const status = await world.ask('GET', follow(start, HOST), { headers })
    expect([status.status, status.headers['range']]).toEqual([204, '0-3'])
    const rest = { headers: { ...headers, 'content-range': '4-9' }, body: bytes.subarray(4) }
    const next = await world.ask('PATCH', follow(status, HOST), rest)
    expect([next.status, next.headers['range']]).toEqual([202, '0-9'])
    const end = await world.ask('PUT', `${follow(next, HOST)}&digest=${digestOf(bytes)}`, { headers })
    expect(end.status).toBe(201)
  })

  test('a PUT whose answer was lost has stored the blob, and its session is gone', async () => {
    await using world = await startPrivate()
    const bytes = Buffer.from('once')
    world.kernel.fault({ kind: 'reset-after', operation: 'private-registry.uploads.put' })
    const start = await world.ask('POST', `${HOST}/v2/shop/blobs/uploads/`, { headers })
    const url = `${follow(start, HOST)}&digest=${digestOf(bytes)}`
    await expect(world.ask('PUT', url, { headers, body: bytes })).rejects.toThrow(CUT)
    expect(codesOf(await world.ask('PUT', url, { headers, body: bytes }))).toEqual(['BLOB_UPLOAD_UNKNOWN'])
    expect((await world.ask('HEAD', `${HOST}/v2/shop/blobs/${digestOf(bytes)}`, { headers })).status).toBe(200)
  })

  test('a chunk whose range is not as long as its body is refused', async () => {
    await using world = await startPrivate()
    const start = await world.ask('POST', `${HOST}/v2/shop/blobs/uploads/`, { headers })
    const chunk = { headers: { ...headers, 'content-range': '0-9' }, body: 'short' }
    expect(codesOf(await world.ask('PATCH', follow(start, HOST), chunk))).toEqual(['SIZE_INVALID'])
  })

  test('a cancelled upload is unknown afterwards', async () => {
    await using world = await startPrivate()
    const start = await world.ask('POST', `${HOST}/v2/shop/blobs/uploads/`, { headers })
    expect((await world.ask('DELETE', follow(start, HOST), { headers })).status).toBe(204)
    expect((await world.ask('GET', follow(start, HOST), { headers })).status).toBe(404)
  })

  test('a blob is mounted from a repository that has it, else an upload begins', async () => {
    await using world = await startPrivate()
    const bytes = Buffer.from('shared')
    await upload(world, 'base', bytes)
    const mount = (from: string) =>
      world.ask('POST', `${HOST}/v2/shop/blobs/uploads/?mount=${digestOf(bytes)}&from=${from}`, { headers })
    expect((await mount('nowhere')).status).toBe(202)
    const mounted = await mount('base')
    expect(mounted.status).toBe(201)
    expect((await world.ask('GET', follow(mounted, HOST), { headers })).body.toString()).toBe('shared')
  })
})

describe('manifests', () => {
  const image = makeImage({ platforms: ['linux/amd64', 'linux/arm64'], attestations: true })

  test('an index is refused before its children, and taken after them', async () => {
    await using world = await startPrivate()
    const index = image.manifests.at(-1)
    if (index === undefined) throw new Error('no index')
    const early = await putManifest(world, 'shop/manifests/v1', index)
    expect(early.status).toBe(400)
    expect(codesOf(early)).toEqual(Array.from({ length: 4 }, () => 'MANIFEST_BLOB_UNKNOWN'))
    await push(world, { image, repository: 'shop', tag: 'v1' })
    const pulled = await world.ask('GET', `${HOST}/v2/shop/manifests/v1`, { headers: accept })
    expect([pulled.status, pulled.headers['docker-content-digest']]).toEqual([200, image.digest])
    expect(pulled.body.equals(index.bytes)).toBe(true)
  })

  test('a manifest is refused before its blobs', async () => {
    await using world = await startPrivate()
    const [manifest] = image.manifests
    if (manifest === undefined) throw new Error('no manifest')
    const answer = await putManifest(world, 'shop/manifests/v1', manifest)
    expect(codesOf(answer)).toEqual(['MANIFEST_BLOB_UNKNOWN', 'MANIFEST_BLOB_UNKNOWN'])
  })

  test('a manifest under a digest that is not its own is refused', async () => {
    await using world = await startPrivate()
    await push(world, { image, repository: 'shop', tag: 'v1' })
    const [first, second] = image.manifests
    if (first === undefined || second === undefined) throw new Error('no manifests')
    expect(codesOf(await putManifest(world, `shop/manifests/${first.digest}`, second))).toEqual(['DIGEST_INVALID'])
  })

  test.each([
    ['a content type that is not its own', OCI_MANIFEST],
    ['no type that a registry knows', 'application/json'],
  ])('an index sent with %s is refused', async (_words, mediaType) => {
    await using world = await startPrivate()
    await push(world, { image, repository: 'shop', tag: 'v1' })
    const bytes = image.manifests.at(-1)?.bytes ?? Buffer.alloc(0)
    expect(codesOf(await putManifest(world, 'shop/manifests/v2', { mediaType, bytes }))).toEqual(['MANIFEST_INVALID'])
  })

  test('an index is not found by a client that does not accept its type', async () => {
    await using world = await startPrivate()
    world.admin.publish('registry.example.com/shop:v1', image)
    const answer = await world.ask('GET', `${HOST}/v2/shop/manifests/v1`, { headers: { ...headers, accept: '*/*' } })
    expect([answer.status, ...codesOf(answer)]).toEqual([404, 'MANIFEST_UNKNOWN'])
    expect(answer.body.toString()).toContain('Accept header does not support OCI indexes')
  })

  test('a deleted manifest takes its tags along', async () => {
    await using world = await startPrivate()
    world.admin.publish('registry.example.com/shop:v1', image)
    await world.ask('DELETE', `${HOST}/v2/shop/manifests/${image.digest}`, { headers })
    expect((await world.ask('GET', `${HOST}/v2/shop/manifests/v1`, { headers: accept })).status).toBe(404)
  })
})

describe('discovery', () => {
  test('tags come in pages, in order', async () => {
    await using world = await startPrivate()
    for (const tag of ['v2', 'v1', 'v3']) world.admin.publish(`registry.example.com/shop:${tag}`, makeImage())
    const first = await world.ask('GET', `${HOST}/v2/shop/tags/list?n=2`, { headers })
    expect(first.json()).toEqual({ name: 'shop', tags: ['v1', 'v2'] })
    const next = /<([^>]+)>; rel="next"/.exec(first.headers['link'] ?? '')?.[1] ?? ''
    const second = await world.ask('GET', new URL(next, HOST).href, { headers })
    expect([second.json(), second.headers['link']]).toEqual([{ name: 'shop', tags: ['v3'] }, undefined])
  })

  test('a repository that nobody pushed to is unknown', async () => {
    await using world = await startPrivate()
    expect(codesOf(await world.ask('GET', `${HOST}/v2/nothing/tags/list`, { headers }))).toEqual(['NAME_UNKNOWN'])
  })

  test('what refers to a manifest is listed by artifact type, even before its subject is there', async () => {
    await using world = await startRegistries()
    world.admin.dockerHub.addAccount('acme', { password: 'secret', namespaces: ['acme'] })
    const scope = 'repository:acme/shop:pull,push'
    const issued = await world.ask('GET', `https://auth.docker.io/token?service=registry.docker.io&scope=${scope}`, {
      headers: { authorization: basic('acme', 'secret') },
    })
    const token = tokenOf(issued)
    const hub = 'https://registry-1.docker.io'
    const empty = Buffer.from('{}')
    const start = await world.ask('POST', `${hub}/v2/acme/shop/blobs/uploads/`, { token })
    await world.ask('PUT', `${follow(start, hub)}&digest=${digestOf(empty)}`, { token, body: empty })
    const subject = { mediaType: OCI_INDEX, digest: image.digest, size: 1 }
    const config = { mediaType: OCI_CONFIG, digest: digestOf(empty), size: 2 }
    const signature = {
      schemaVersion: 2,
      mediaType: OCI_MANIFEST,
      artifactType: 'application/vnd.sig',
      config,
      layers: [],
      subject,
    }
    const bytes = Buffer.from(JSON.stringify(signature))
    const put = await world.ask('PUT', `${hub}/v2/acme/shop/manifests/${digestOf(bytes)}`, {
      token,
      headers: { 'content-type': OCI_MANIFEST },
      body: bytes,
    })
    expect(put.headers['oci-subject']).toBe(image.digest)
    const list = (type: string) =>
      world.ask('GET', `${hub}/v2/acme/shop/referrers/${image.digest}?artifactType=${type}`, { token })
    expect((await list('application/vnd.sig')).json()).toMatchObject({ manifests: [{ digest: digestOf(bytes) }] })
    expect((await list('application/vnd.sbom')).json()).toMatchObject({ manifests: [] })
  })

  const image = makeImage()
})
