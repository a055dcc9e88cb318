import { describe, expect, test } from '@jest/globals'
import { CloudError } from '../../src/core/errors.ts'
import type { CredentialSource } from '../../src/image/credentials.ts'
import { digestOf } from '../../src/image/digest.ts'
import { createRegistry } from '../../src/image/registry.ts'
import type { Call, Reply, Route, Simulator } from '../../simulators/kernel/types.ts'
import { makeImage } from '../../simulators/registry/images.ts'
import {
  ghcr,
  googleCredentials,
  type ImageWorld,
  pkg,
  privateShop,
  refusalOf,
  startImageWorld,
  troubleIn,
} from './world.ts'

const repositoryAt = (
  world: ImageWorld,
  address: string,
  action: 'pull' | 'push' = 'pull',
  credentials = world.credentials,
) => {
  const [host = '', ...name] = address.split('/')
  return createRegistry({ host, http: world.http, credentials }).repository(name.join('/'), action)
}

describe('signing in', () => {
  test('a token is fetched once for many requests at the same time', async () => {
    await using world = await startImageWorld()
    const image = makeImage({ platforms: ['linux/amd64', 'linux/arm64'] })
    world.admin.publish(`${ghcr}:1`, image)
    const repository = repositoryAt(world, ghcr)
    await Promise.all(image.manifests.map(({ digest }) => repository.getManifest(digest, world.context)))
    await repository.getManifest('1', world.context)
    expect(world.count('ghcr.token')).toBe(1)
  })

  test('a token that has expired is fetched anew, with credentials of that moment', async () => {
    await using world = await startImageWorld()
    const image = makeImage()
    world.admin.ghcr.addToken('gh-token', { read: ['acme'], write: [] })
    world.admin.publish(`${ghcr}:1`, image, { public: false })
    let asked = 0
    const source: CredentialSource = async () => {
      asked++
      return { username: 'ann', password: 'gh-token' }
    }
    const repository = repositoryAt(world, ghcr, 'pull', source)
    await repository.getManifest('1', world.context)
    world.kernel.clocks.credentials.advance(301_000)
    expect((await repository.getManifest('1', world.context)).digest).toBe(image.digest)
    expect([world.count('ghcr.token'), asked]).toEqual([2, 2])
  })

  test.each([0, 1])('Google ends the registry token with the access token (variant %i)', async (variant) => {
    const googleTokens = new Set(['ya29.first'])
    await using world = await startImageWorld({ googleTokens })
    world.kernel.force('artifact-registry.challenge-after-bad-token', variant)
    world.admin.publish(`${pkg}:1`, makeImage())
    let token = 'ya29.first'
    const minted: CredentialSource = (host, context) => googleCredentials(token)(host, context)
    const repository = repositoryAt(world, pkg, 'push', minted)
    await repository.findManifest('1', world.context)
    googleTokens.clear()
    googleTokens.add('ya29.second')
    token = 'ya29.second'
    expect(await repository.findManifest('1', world.context)).toBe(makeImage().digest)
  })

  test('a registry that takes user and password gets them after it has asked', async () => {
    await using world = await startImageWorld()
    world.admin.publish(`${privateShop}:1`, makeImage())
    const repository = repositoryAt(world, privateShop)
    await repository.getManifest('1', world.context)
    await repository.getManifest('1', world.context)
    expect(world.kernel.requests.map(({ status }) => status)).toEqual([401, 200, 200])
  })

  test.each<[string, string, 'pull' | 'push', CredentialSource, string, string]>([
    [
      'without a role to push',
      pkg,
      'push',
      googleCredentials('ya29.reader'),
      'us-central1-docker.pkg.dev refused to push to acme/tandem/shop: 403 DENIED Permission "artifactregistry.repositories.uploadArtifacts" denied on resource "projects/acme/locations/us-central1/repositories/tandem" (or it may not exist)',
      'Grant roles/artifactregistry.writer on acme/tandem to the identity that Tandem deploys with.',
    ],
    [
      'with an access token that has ended',
      pkg,
      'push',
      googleCredentials('ya29.ended'),
      'us-central1-docker.pkg.dev refused to push to acme/tandem/shop: 401 UNAUTHORIZED authentication failed',
      'Check that the credentials for us-central1-docker.pkg.dev are its own and have not expired.',
    ],
    [
      'without credentials for a private package',
      ghcr,
      'pull',
      async () => undefined,
      'ghcr.io refused to pull acme/shop: 403 DENIED requested access to the resource is denied',
      'Add "permissions: packages: read" to the job and give the repository access in the package\'s settings, or give registry-username and registry-password.',
    ],
    [
      'with a wrong password',
      privateShop,
      'pull',
      async () => ({ username: 'ci', password: 'wrong' }),
      'registry.example.com refused to pull acme/shop: 401 UNAUTHORIZED authentication required',
      'Check that the credentials for registry.example.com are its own and have not expired.',
    ],
    [
      'without a password',
      privateShop,
      'pull',
      async () => undefined,
      'registry.example.com refused to pull acme/shop: 401 UNAUTHORIZED authentication required',
      'No credentials for registry.example.com are known: give registry-username and registry-password.',
    ],
  ])('%s it is denied, once, with what to do', async (_case, address, action, credentials, message, hint) => {
    await using world = await startImageWorld()
    world.admin.publish(`${address}:1`, makeImage(), { public: false })
    const repository = repositoryAt(world, address, action, credentials)
    const error = await refusalOf(repository.getManifest('1', world.context))
    expect([troubleIn(error), error.code, error.message, error.hint]).toEqual(['denied', 'auth', message, hint])
    expect(world.kernel.requests.length).toBeLessThanOrEqual(2)
  })

  test('no error and no line has a password or token in it', async () => {
    await using world = await startImageWorld({ clockSpeed: 1000 })
    const canary = 'canary-password'
    world.kernel.fault({ kind: 'error-503', operation: '*', times: Infinity })
    const repository = repositoryAt(world, pkg, 'push', googleCredentials(canary))
    const error = await refusalOf(repository.getManifest('1', world.context))
    const encoded = Buffer.from(`oauth2accesstoken:${canary}`).toString('base64')
    for (const text of [error.message, String(error.cause), ...world.lines]) {
      expect(text).not.toContain(canary)
      expect(text).not.toContain(encoded)
    }
  })
})

describe('credentials that are only worth a try', () => {
  const jobToken: CredentialSource = async () => ({ username: 'octo', password: 'job-token', optional: true })

  test('are dropped where the sign-in refuses them, and a public image is pulled without', async () => {
    await using world = await startImageWorld()
    const image = makeImage()
    world.admin.publish(`${ghcr}:1`, image, { public: true })
    const repository = repositoryAt(world, ghcr, 'pull', jobToken)
    expect((await repository.getManifest('1', world.context)).digest).toBe(image.digest)
    expect(
      world.kernel.requests.filter(({ operation }) => operation === 'ghcr.token').map(({ status }) => status),
    ).toEqual([403, 200])
    expect(world.lines).toContain('ghcr.io does not take the credentials at hand for this; asking without')
  })

  test('are dropped where their token is refused, for all who ask at the same time', async () => {
    await using world = await startImageWorld()
    const image = makeImage({ platforms: ['linux/amd64', 'linux/arm64'] })
    const { host, credentials } = refusesKnown(world, image)
    const repository = repositoryAt(world, `${host}/acme/shop`, 'pull', credentials)
    const digests = await Promise.all(
      image.manifests.map(async ({ digest }) => (await repository.getManifest(digest, world.context)).digest),
    )
    expect(digests).toEqual(image.manifests.map(({ digest }) => digest))
  })

  test('are used where they are taken', async () => {
    await using world = await startImageWorld()
    world.admin.ghcr.addToken('job-token', { read: ['acme'], write: [] })
    world.admin.publish(`${ghcr}:1`, makeImage(), { public: false })
    const repository = repositoryAt(world, ghcr, 'pull', jobToken)
    expect((await repository.getManifest('1', world.context)).digest).toBe(makeImage().digest)
    expect(world.count('ghcr.token')).toBe(1)
  })

  test('are what is complained of when nothing else is taken either', async () => {
    await using world = await startImageWorld()
    world.admin.publish(`${ghcr}:1`, makeImage(), { public: false })
    const repository = repositoryAt(world, ghcr, 'pull', jobToken)
    const error = await refusalOf(repository.getManifest('1', world.context))
    expect(error.message).toBe('ghcr.io refused to pull acme/shop: 403 DENIED denied')
    expect(error.hint).toContain('permissions: packages: read')
  })
})

/** A registry that gives everybody a token, and manifests to those alone who have not said who they are. */
function refusesKnown(world: ImageWorld, image: ReturnType<typeof makeImage>) {
  const host = 'shy.example.com'
  const realm = `Bearer realm="https://${host}/token",service="shy"`
  const token = (call: Call): Reply => ({
    status: 200,
    body: { token: call.headers['authorization'] === undefined ? 'nobody' : 'somebody' },
  })
  const manifest = ({ headers, params }: Call): Reply => {
    const given = headers['authorization']
    if (given === undefined) return { status: 401, headers: { 'www-authenticate': realm } }
    if (given !== 'Bearer nobody') return { status: 403, body: { errors: [{ code: 'DENIED', message: 'denied' }] } }
    const found = image.manifests.find(({ digest }) => digest === params['digest'])
    return { status: 200, headers: { 'content-type': found?.mediaType ?? '' }, body: found?.bytes ?? '' }
  }
  const route = (path: string, handle: Route['handle']): Route => ({
    operation: 'shy.get',
    method: 'GET',
    path,
    handle,
  })
  world.kernel.register({
    name: 'shy',
    hosts: [host],
    routes: [route('/token', token), route('/v2/acme/shop/manifests/{digest}', manifest)],
    refuse: () => ({ status: 500 }),
  })
  const credentials: CredentialSource = async () => ({ username: 'ann', password: 'secret', optional: true })
  return { host, credentials }
}

describe('a registry that means no good', () => {
  const digest = `sha256:${'0'.repeat(64)}`
  const liar = (handle: (call: Call) => Reply): Simulator => {
    const get = (path: string): Route => ({ operation: 'liar.get', method: 'GET', path, handle })
    return {
      name: 'liar',
      hosts: ['liar.example.com', 'elsewhere.example.com'],
      routes: [get('/v2/{rest=**}'), get('/token'), get('/again')],
      refuse: () => ({ status: 500 }),
    }
  }
  async function askLiar(handle: (call: Call) => Reply, use: 'manifest' | 'blob' = 'manifest') {
    await using world = await startImageWorld()
    world.kernel.register(liar(handle))
    const credentials: CredentialSource = async () => ({ username: 'ann', password: 'secret' })
    const repository = repositoryAt(world, 'liar.example.com/acme/shop', 'pull', credentials)
    const read = async () => {
      if (use === 'manifest') return repository.getManifest(digest, world.context)
      for await (const _ of repository.blob({ mediaType: 'x', digest, size: 3 }, world.context)) continue
      return undefined
    }
    return { error: await refusalOf(read()), requests: world.kernel.requests }
  }

  test('a manifest other than the one asked for is refused', async () => {
    const [manifest] = makeImage().manifests
    const headers = { 'content-type': manifest?.mediaType ?? '', 'docker-content-digest': digest }
    const { error } = await askLiar(() => ({ status: 200, headers, body: manifest?.bytes ?? '' }))
    expect(error.message).toContain(`liar.example.com/acme/shop served something else than ${digest}`)
    expect(troubleIn(error)).toBe('invalid')
  })

  test('a blob other than the one asked for is refused', async () => {
    const { error } = await askLiar(() => ({ status: 200, body: 'abc' }), 'blob')
    expect(error.message).toContain(`has the digest ${digestOf(Buffer.from('abc'))}`)
  })

  test.each(['http://liar.example.com/token', 'not an address', ''])(
    'a sign-in at %j gets no credentials',
    async (realm) => {
      const headers = { 'www-authenticate': `Bearer realm="${realm}",service="liar"` }
      const { error, requests } = await askLiar(() => ({ status: 401, headers }))
      expect(error).toMatchObject({ code: 'auth' })
      expect(error.message).toContain(`liar.example.com asks for a sign-in at "${realm}", which is no https address`)
      expect(requests).toHaveLength(1)
    },
  )

  test('an address elsewhere is followed without our Authorization', async () => {
    const seen: (string | undefined)[] = []
    const { error } = await askLiar(({ host, headers }) => {
      if (headers['authorization'] === undefined && host === 'liar.example.com')
        return { status: 401, headers: { 'www-authenticate': 'Basic realm="x"' } }
      seen.push(`${host} ${headers['authorization']?.split(' ')[0]}`)
      return host === 'liar.example.com'
        ? { status: 307, headers: { location: 'https://elsewhere.example.com/again' } }
        : { status: 200, body: 'abc' }
    }, 'blob')
    expect(seen).toEqual(['liar.example.com Basic', 'elsewhere.example.com undefined'])
    expect(error.message).toContain('served something else')
  })

  test.each([
    ['https://liar.example.com/again', 'liar.example.com redirected a read of acme/shop once more than is followed'],
    [
      'http://elsewhere.example.com/again',
      'liar.example.com redirected a read of acme/shop to http://elsewhere.example.com',
    ],
  ])('a redirect to %s is not followed for ever, nor out of TLS', async (location, message) => {
    const { error } = await askLiar(() => ({ status: 302, headers: { location } }), 'blob')
    expect(error.message).toBe(message)
  })

  test.each([
    ['text', 'type "text/plain" is not supported'],
    ['{"schemaVersion":1,"fsLayers":[]}', 'type "text/plain" is not supported'],
    ['{"manifests":[{"mediaType":"x","digest":"sha256:../..","size":1}]}', 'manifests.0.digest is no sha256 digest'],
    ['{"mediaType":"application/vnd.oci.image.manifest.v1+json"}', 'config'],
  ])('a manifest that is none is refused: %s', async (body, problem) => {
    const { error } = await askLiar(() => ({ status: 200, headers: { 'content-type': 'text/plain' }, body }))
    expect(error.message).toContain('the manifest from liar.example.com/acme/shop cannot be delivered')
    expect(error.message).toContain(problem)
  })

  test('an endless manifest is not read to its end', async () => {
    const { error } = await askLiar(() => ({ status: 200, body: Buffer.alloc(9 * 1024 * 1024) }))
    expect(error.message).toBe('an answer about acme/shop is larger than any manifest may be')
  })

  test('what it says is told in one line without control characters', async () => {
    const errors = [{ code: 'denied', message: `no\n::error::\u001b[31mred${'x'.repeat(500)}` }]
    const { error } = await askLiar(() => ({ status: 403, body: { errors } }))
    expect(error).toBeInstanceOf(CloudError)
    expect(error.message).toMatch(/^liar\.example\.com refused to pull acme\/shop: 403 DENIED no ::error:: \[31mredx+$/)
    expect(error.message.length).toBeLessThan(400)
  })
})
