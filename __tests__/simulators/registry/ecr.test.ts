import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { ECRClient, GetAuthorizationTokenCommand } from '@aws-sdk/client-ecr'
import { type Dispatcher, ProxyAgent, request } from 'undici'
import { acmeAccount, deployRole } from '../../../simulators/aws/acme.ts'
import { type BuiltImage, makeImage } from '../../../simulators/registry/images.ts'
import { type LocalAws, site, startAws } from '../aws/local-aws.ts'

const host = `${acmeAccount}.dkr.ecr.us-east-1.amazonaws.com`
const image = makeImage({ platforms: ['linux/amd64', 'linux/arm64'] })

let aws: LocalAws
let agent: ProxyAgent
beforeEach(async () => {
  aws = await startAws()
  aws.kernel.force('ecr-registry.read-after-push-ms', 0)
  agent = new ProxyAgent({ uri: aws.kernel.proxyUrl, requestTls: { ca: aws.kernel.ca } })
})
afterEach(async () => {
  await agent.destroy()
  await aws[Symbol.asyncDispose]()
})

async function login(credentials = aws.admin.assume(deployRole, { session: 'run-1' })): Promise<string> {
  const { authorizationData } = await new ECRClient(aws.client(credentials)).send(new GetAuthorizationTokenCommand({}))
  return `Basic ${authorizationData?.[0]?.authorizationToken}`
}

interface Asked {
  readonly authorization?: string
  readonly type?: string
  readonly body?: Buffer
}

async function ask(method: Dispatcher.HttpMethod, path: string, { authorization, type, body }: Asked = {}) {
  const url = path.startsWith('https:') ? path : `https://${host}${path}`
  const headers = { ...(authorization && { authorization }), ...(type && { 'content-type': type }) }
  const answer = await request(url, { dispatcher: agent, method, headers, body: body ?? null })
  return { status: answer.statusCode, headers: answer.headers, text: await answer.body.text() }
}

async function pushBlobs({ blobs }: BuiltImage, authorization: string): Promise<void> {
  for (const [digest, body] of blobs) {
    const started = await ask('POST', '/v2/tandem/shop/blobs/uploads/', { authorization })
    expect(started.status).toBe(202)
    const at = new URL(String(started.headers['location']), `https://${host}`)
    at.searchParams.set('digest', digest)
    expect((await ask('PUT', at.href, { authorization, body })).status).toBe(201)
  }
}

async function push(
  built: BuiltImage,
  tag: string,
  authorization: string,
): Promise<{ status: number; text: string }[]> {
  await pushBlobs(built, authorization)
  const answers = []
  for (const { digest, mediaType, bytes } of built.manifests) {
    const reference = digest === built.digest ? tag : digest
    answers.push(
      await ask('PUT', `/v2/tandem/shop/manifests/${reference}`, { authorization, type: mediaType, body: bytes }),
    )
  }
  return answers
}

describe("ECR's Docker API", () => {
  test('wants Basic authentication with a token of its API', async () => {
    const none = await ask('GET', '/v2/')
    expect([none.status, none.headers['www-authenticate']]).toEqual([
      401,
      `Basic realm="https://${host}/",service="ecr.amazonaws.com"`,
    ])
    const bad = await ask('GET', '/v2/', { authorization: `Basic ${Buffer.from('AWS:x').toString('base64')}` })
    expect([bad.status, bad.text]).toEqual([403, expect.stringContaining('Your Authorization Token is invalid.')])
    expect((await ask('GET', '/v2/', { authorization: await login() })).status).toBe(200)
  })

  test('refuses a token after twelve hours', async () => {
    const authorization = await login()
    aws.kernel.clocks.credentials.advance(12 * 3_600_000)
    const answer = await ask('GET', '/v2/', { authorization })
    expect([answer.status, answer.text]).toEqual([403, expect.stringContaining('Reauthenticate and try again.')])
  })

  test('does not make a repository by a push', async () => {
    const answer = await ask('POST', '/v2/tandem/shop/blobs/uploads/', { authorization: await login() })
    expect(answer.status).toBe(404)
    expect(JSON.parse(answer.text)).toMatchObject({
      errors: [
        {
          code: 'NAME_UNKNOWN',
          message: `The repository with name 'tandem/shop' does not exist in the registry with id '${acmeAccount}'`,
        },
      ],
    })
  })

  test('makes it where a template says so', async () => {
    aws.admin.createOnPush(site)
    const answers = await push(image, '1', await login())
    expect(answers.map(({ status }) => status)).toEqual([201, 201, 201])
    expect(aws.admin.hasRepository(site, 'tandem/shop')).toBe(true)
  })

  test('takes an image, children first, and redirects for its layers', async () => {
    aws.admin.addRepository(site, 'tandem/shop')
    const authorization = await login()
    const index = image.manifests.at(-1)
    const early = await ask('PUT', '/v2/tandem/shop/manifests/1', {
      authorization,
      ...(index && { type: index.mediaType, body: index.bytes }),
    })
    expect(early.text).toMatch(/MANIFEST_BLOB_UNKNOWN.*Images with digests '\[sha256:.*do not exist/)
    const pushed: unknown[] = []
    aws.state.onPush((each) => pushed.push(each))
    await push(image, '1', authorization)
    expect(pushed).toEqual([{ ...site, repository: 'tandem/shop', tag: '1', digest: image.digest }])
    const [layer = ''] = image.blobs.keys()
    const download = await ask('GET', `/v2/tandem/shop/blobs/${layer}`, { authorization })
    expect(download.status).toBe(307)
    const location = String(download.headers['location'])
    expect(location).toContain('prod-us-east-1-starport-layer-bucket.s3.us-east-1.amazonaws.com')
    expect((await ask('GET', location)).status).toBe(200)
    expect((await ask('GET', location, { authorization })).status).toBeGreaterThanOrEqual(400)
  })

  test('keeps an immutable tag, but takes the same image again', async () => {
    aws.admin.addRepository(site, 'tandem/shop', { mutability: 'IMMUTABLE' })
    const authorization = await login()
    await push(image, '1', authorization)
    expect((await push(image, '1', authorization)).at(-1)?.status).toBe(201)
    const other = makeImage({ salt: 'other' })
    const answer = (await push(other, '1', authorization)).at(-1)
    expect([answer?.status, answer?.text]).toEqual([
      400,
      expect.stringMatching(/TAG_INVALID.*the repository is immutable/),
    ])
  })

  test('does not mount a layer of another repository', async () => {
    aws.admin.addRepository(site, 'tandem/shop')
    aws.registries.admin.publish(`${host}/base:1`, image)
    const [layer = ''] = image.blobs.keys()
    const path = `/v2/tandem/shop/blobs/uploads/?mount=${layer}&from=base`
    expect((await ask('POST', path, { authorization: await login() })).status).toBe(202)
  })

  test('does not find a manifest right after its push', async () => {
    await using slow = await startAws({ speed: 1 })
    slow.kernel.force('ecr-registry.read-after-push-ms', 1)
    const store = slow.registries.ecrStore
    const repository = store?.open(host, 'tandem/shop')
    const [manifest] = image.manifests
    if (!store || !repository || !manifest) throw new Error('no store')
    store.putManifest(repository, manifest)
    expect(repository.manifests.get(manifest.digest)?.read()).toBeUndefined()
    expect(repository.manifests.get(manifest.digest)?.current).toBeDefined()
  })

  test.each([
    ['ecr:InitiateLayerUpload', 'POST', '/v2/tandem/shop/blobs/uploads/'],
    ['ecr:PutImage', 'PUT', '/v2/tandem/shop/manifests/1'],
    ['ecr:BatchCheckLayerAvailability', 'HEAD', `/v2/tandem/shop/blobs/${image.digest}`],
    ['ecr:GetDownloadUrlForLayer', 'GET', `/v2/tandem/shop/blobs/${image.digest}`],
    ['ecr:BatchGetImage', 'GET', '/v2/tandem/shop/manifests/1'],
    ['ecr:ListImages', 'GET', '/v2/tandem/shop/tags/list'],
  ] as const)('needs %s for %s %s', async (action, method, path) => {
    aws.admin.addRepository(site, 'tandem/shop')
    const authorization = await login()
    aws.admin.removePermission(deployRole, action)
    const answer = await ask(method, path, { authorization })
    expect(answer.status).toBe(403)
    if (method !== 'HEAD') expect(answer.text).toContain(`is not authorized to perform: ${action} on resource`)
  })
})
