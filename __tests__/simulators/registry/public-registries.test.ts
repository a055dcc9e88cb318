import { describe, expect, test } from '@jest/globals'
import { makeImage } from '../../../simulators/registry/images.ts'
import { OCI_MANIFEST } from '../../../simulators/registry/manifest.ts'
import { digestOf } from '../../../simulators/registry/names.ts'
import { basic, codesOf, follow, type RegistryWorld, startRegistries, tokenOf } from './world.ts'

const accept = { accept: OCI_MANIFEST }
const GHCR = 'https://ghcr.io'
const HUB = 'https://registry-1.docker.io'

async function ghcrToken({ ask }: RegistryWorld, scope: string, headers: Record<string, string> = {}): Promise<string> {
  const answer = await ask('GET', `${GHCR}/token?service=ghcr.io&scope=${scope}`, { headers })
  return tokenOf(answer)
}

test('public.ecr.aws lets everybody pull with an anonymous token, and nobody push', async () => {
  await using world = await startRegistries()
  world.admin.publish('public.ecr.aws/acme/shop:v1', makeImage())
  const at = 'https://public.ecr.aws/v2/acme/shop'
  const asked = await world.ask('GET', `${at}/manifests/v1`, { headers: accept })
  expect([asked.status, asked.headers['www-authenticate']]).toEqual([
    401,
    'Bearer realm="https://public.ecr.aws/token/",service="public.ecr.aws",scope="repository:acme/shop:pull"',
  ])
  const scope = 'repository:acme/shop:pull,push'
  const token = tokenOf(await world.ask('GET', `https://public.ecr.aws/token/?service=public.ecr.aws&scope=${scope}`))
  expect((await world.ask('GET', `${at}/manifests/v1`, { token, headers: accept })).status).toBe(200)
  expect((await world.ask('POST', `${at}/blobs/uploads/`, { token })).status).toBe(403)
})

describe('ghcr.io', () => {
  test('a public package is pulled with an anonymous token, whose scope it is bound to', async () => {
    await using world = await startRegistries()
    world.admin.publish('ghcr.io/acme/shop:v1', makeImage())
    world.admin.publish('ghcr.io/acme/other:v1', makeImage())
    const token = await ghcrToken(world, 'repository:acme/shop:pull')
    const pull = (name: string) => world.ask('GET', `${GHCR}/v2/acme/${name}/manifests/v1`, { token, headers: accept })
    expect((await pull('shop')).status).toBe(200)
    expect((await pull('other')).status).toBe(403)
  })

  test('a private package and one that does not exist look the same without credentials', async () => {
    await using world = await startRegistries()
    world.admin.publish('ghcr.io/acme/secret:v1', makeImage(), { public: false })
    for (const name of ['secret', 'missing']) {
      const answer = await world.ask('GET', `${GHCR}/token?service=ghcr.io&scope=repository:acme/${name}:pull`)
      expect([answer.status, ...codesOf(answer)]).toEqual([403, 'DENIED'])
    }
  })

  test('a token without the right to write is refused when it pushes', async () => {
    await using world = await startRegistries()
    world.admin.ghcr.addToken('ghs_read', { read: ['acme'], write: [] })
    const token = await ghcrToken(world, 'repository:acme/shop:pull,push', { authorization: basic('x', 'ghs_read') })
    const answer = await world.ask('POST', `${GHCR}/v2/acme/shop/blobs/uploads/`, { token })
    expect(answer.status).toBe(403)
    expect(answer.body.toString()).toContain('permission_denied: write_package')
  })

  test('Basic is not taken where a token is wanted, and brings no challenge', async () => {
    await using world = await startRegistries()
    world.admin.ghcr.addToken('ghs_write', { read: ['acme'], write: ['acme'] })
    const answer = await world.ask('GET', `${GHCR}/v2/acme/shop/tags/list`, {
      headers: { authorization: basic('x', 'ghs_write') },
    })
    expect([answer.status, 'www-authenticate' in answer.headers]).toEqual([403, false])
  })

  test('a chunk of more than 4 MiB is refused, the same bytes in one PUT are not', async () => {
    await using world = await startRegistries()
    world.admin.ghcr.addToken('ghs_write', { read: ['acme'], write: ['acme'] })
    const token = await ghcrToken(world, 'repository:acme/shop:pull,push', { authorization: basic('x', 'ghs_write') })
    const body = Buffer.alloc(4 * 1024 * 1024 + 1)
    const start = await world.ask('POST', `${GHCR}/v2/acme/shop/blobs/uploads/`, { token })
    const headers = { 'content-range': `0-${body.length - 1}` }
    expect(codesOf(await world.ask('PATCH', follow(start, GHCR), { token, headers, body }))).toEqual([
      'REQUESTED_RANGE_NOT_SATISFIABLE',
    ])
    const end = await world.ask('PUT', `${follow(start, GHCR)}?digest=${digestOf(body)}`, { token, body })
    expect(end.status).toBe(201)
  })

  test.each([0, 1, 2])(
    'a blob is redirected to storage that takes no second authority (variant %i)',
    async (variant) => {
      await using world = await startRegistries()
      world.kernel.force('storage.authorization-refused', variant)
      const image = makeImage()
      world.admin.publish('ghcr.io/acme/shop:v1', image)
      const token = await ghcrToken(world, 'repository:acme/shop:pull')
      const [digest = '', bytes] = [...image.blobs][0] ?? []
      const redirect = await world.ask('GET', `${GHCR}/v2/acme/shop/blobs/${digest}`, { token })
      const url = follow(redirect, GHCR)
      expect([redirect.status, new URL(url).host]).toEqual([307, 'pkg-containers.githubusercontent.com'])
      expect((await world.ask('GET', url)).body.equals(bytes ?? Buffer.alloc(0))).toBe(true)
      expect((await world.ask('GET', url, { token })).status).toBeGreaterThanOrEqual(400)
      world.kernel.clocks.credentials.advance(301_000)
      expect((await world.ask('GET', url)).status).toBe(403)
    },
  )

  test('nothing is deleted through its API', async () => {
    await using world = await startRegistries()
    const digest = world.admin.publish('ghcr.io/acme/shop:v1', makeImage())
    const token = await ghcrToken(world, 'repository:acme/shop:pull')
    const answer = await world.ask('DELETE', `${GHCR}/v2/acme/shop/manifests/${digest}`, { token })
    expect([answer.status, ...codesOf(answer)]).toEqual([405, 'UNSUPPORTED'])
  })

  test('a token is no longer good after five minutes, and the challenge comes again', async () => {
    await using world = await startRegistries()
    world.admin.publish('ghcr.io/acme/shop:v1', makeImage())
    const token = await ghcrToken(world, 'repository:acme/shop:pull')
    world.kernel.clocks.credentials.advance(301_000)
    const answer = await world.ask('GET', `${GHCR}/v2/acme/shop/manifests/v1`, { token, headers: accept })
    expect([answer.status, 'www-authenticate' in answer.headers]).toEqual([401, true])
  })
})

describe('Docker Hub', () => {
  test('an upload goes on at the host that the client speaks to', async () => {
    await using world = await startRegistries()
    world.admin.dockerHub.addAccount('acme', { password: 'secret', namespaces: ['acme'] })
    const url = 'https://auth.docker.io/token?service=registry.docker.io&scope=repository:acme/shop:pull,push'
    const token = tokenOf(await world.ask('GET', url, { headers: { authorization: basic('acme', 'secret') } }))
    for (const host of ['registry-1.docker.io', 'index.docker.io']) {
      const start = await world.ask('POST', `https://${host}/v2/acme/shop/blobs/uploads/`, { token })
      expect(new URL(start.headers['location'] ?? '').host).toBe(host)
    }
  })

  async function pull(world: RegistryWorld, name: string) {
    const scope = `repository:${name}:pull`
    const issued = await world.ask('GET', `https://auth.docker.io/token?service=registry.docker.io&scope=${scope}`)
    const token = tokenOf(issued)
    return world.ask('GET', `${HUB}/v2/${name}/manifests/24`, { token, headers: accept })
  }

  test('an official image is pulled anonymously', async () => {
    await using world = await startRegistries()
    world.admin.publish('docker.io/node:24', makeImage())
    expect((await pull(world, 'library/node')).status).toBe(200)
  })

  test('pulls beyond the limit are a 429 that says what to do', async () => {
    await using world = await startRegistries()
    world.admin.publish('docker.io/node:24', makeImage())
    world.admin.dockerHub.limitPulls(1)
    expect((await pull(world, 'library/node')).status).toBe(200)
    const limited = await pull(world, 'library/node')
    expect([limited.status, ...codesOf(limited)]).toEqual([429, 'TOOMANYREQUESTS'])
    expect(limited.body.toString()).toContain('https://www.docker.com/increase-rate-limit')
  })

  test('a private repository is a 401 with the challenge again', async () => {
    await using world = await startRegistries()
    world.admin.publish('docker.io/acme/shop:24', makeImage())
    world.admin.dockerHub.makePublic('acme/shop', false)
    const answer = await pull(world, 'acme/shop')
    expect([answer.status, 'www-authenticate' in answer.headers]).toEqual([401, true])
  })
})
