import { describe, expect, test } from '@jest/globals'
import { execFile } from 'node:child_process'
import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { openCache } from '../../src/build/cache.ts'
import type { CacheChoice } from '../../src/build/request.ts'
import { TandemError } from '../../src/core/errors.ts'
import { aRequest } from './a-request.ts'
import { aBench, type Bench } from './bench.ts'

const versions = { buildx: '0.38.2', buildKit: 'v0.34.2' }

const open = async (bench: Bench, cache: CacheChoice, given = versions) => {
  const request = aRequest(bench.folder, { cache })
  await mkdir(request.folder, { recursive: true })
  return openCache(request, given, bench.tools)
}

describe('a cache in GitHub’s cache service', () => {
  const cache: CacheChoice = { kind: 'gha', scope: 'shop' }
  const environment = {
    ACTIONS_RUNTIME_TOKEN: 'run-time-token',
    ACTIONS_RESULTS_URL: 'https://results.example.com/',
    ACTIONS_CACHE_SERVICE_V2: 'true',
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'identity',
  }

  test('is read and written whole, with the service’s access for buildx alone', async () => {
    await using bench = await aBench({ environment })
    const { from, to, environment: given } = await open(bench, cache)
    expect([from, to]).toEqual([['type=gha,scope=shop'], ['type=gha,scope=shop,mode=max']])
    expect(given).toMatchObject({ ACTIONS_RUNTIME_TOKEN: 'run-time-token', ACTIONS_CACHE_SERVICE_V2: 'true' })
    expect(Object.values(given)).not.toContain('identity')
    expect(bench.tools.secrets.hide('run-time-token')).toBe('***')
  })

  test.each([
    ['there is no token', {}, versions, /gave this step no token/],
    [
      'there is no address, since buildx would pass over it without a word',
      { ACTIONS_RUNTIME_TOKEN: 'run-time-token', ACTIONS_CACHE_SERVICE_V2: 'true' },
      versions,
      /gave this step no address/,
    ],
    ['buildx is too old', environment, { ...versions, buildx: '0.20.1' }, /needs buildx 0\.21\.0 .* this is 0\.20\.1/],
    [
      'BuildKit is too old',
      environment,
      { ...versions, buildKit: 'v0.19.0' },
      /needs BuildKit 0\.20\.0 .* has v0\.19\.0/,
    ],
  ])('is left out, and said to be, when %s', async (_, given, these, line) => {
    await using bench = await aBench({ environment: given })
    expect(await open(bench, cache, these)).toMatchObject({ from: [], to: [], environment: {} })
    expect(bench.lines).toEqual([expect.stringMatching(line)])
  })
})

describe('a cache in a registry', () => {
  const reference = 'registry.example.com/acme/shop:cache'

  test('is a manifest that every registry takes', async () => {
    await using bench = await aBench()
    const { from, to } = await open(bench, { kind: 'registry', reference })
    expect(from).toEqual([`type=registry,ref=${reference}`])
    expect(to).toEqual([`type=registry,ref=${reference},mode=max,image-manifest=true,oci-mediatypes=true`])
  })

  test('has its credentials from this process, asked for when they are needed', async () => {
    await using bench = await aBench()
    let minted = 0
    const credentials = async () => ({ username: 'ci', password: `password-${++minted}` })
    await using cache = await open(bench, { kind: 'registry', reference, credentials })
    expect(minted).toBe(0)
    const first = await ask(cache.environment, 'registry.example.com')
    expect(JSON.parse(first.stdout)).toEqual({
      ServerURL: 'registry.example.com',
      Username: 'ci',
      Secret: 'password-1',
    })
    expect((await ask(cache.environment, 'https://registry.example.com')).stdout).toContain('password-2')
    expect(bench.tools.secrets.hide('password-1 and password-2')).toBe('*** and ***')
  })

  test('leaves no credential on the disk, and nothing at all afterwards', async () => {
    await using bench = await aBench()
    const credentials = async () => ({ username: 'ci', password: 'correct-horse' })
    const cache = await open(bench, { kind: 'registry', reference, credentials })
    await ask(cache.environment, 'registry.example.com')
    const home = cache.environment['DOCKER_CONFIG'] ?? ''
    expect((await stat(home)).mode & 0o777).toBe(0o700)
    for (const name of await readdir(home)) {
      if ((await stat(join(home, name))).isFile())
        expect(await readFile(join(home, name), 'utf8')).not.toContain('correct-horse')
    }
    await cache[Symbol.asyncDispose]()
    expect(await readdir(join(bench.folder, '.scratch'))).toEqual([])
  })

  test.each([
    ['another registry’s', 'registry.example.org', async () => ({ username: 'ci', password: 'x' })],
    ['those that are not there', 'registry.example.com', async () => undefined],
    [
      'those that cannot be minted',
      'registry.example.com',
      async () => {
        throw new TandemError('auth', 'no role')
      },
    ],
  ])('tells Docker that there are none for %s', async (_, host, credentials) => {
    await using bench = await aBench()
    await using cache = await open(bench, { kind: 'registry', reference, credentials })
    expect(await ask(cache.environment, host)).toEqual({
      code: 1,
      stdout: 'credentials not found in native keychain\n',
    })
  })

  test('is Docker Hub by the name that Docker has for it', async () => {
    await using bench = await aBench()
    const credentials = async () => ({ username: 'ci', password: 'correct-horse' })
    const hub = 'registry-1.docker.io/acme/shop:buildcache'
    await using cache = await open(bench, { kind: 'registry', reference: hub, credentials })
    const config: unknown = JSON.parse(
      await readFile(join(cache.environment['DOCKER_CONFIG'] ?? '', 'config.json'), 'utf8'),
    )
    expect(config).toMatchObject({ credHelpers: { 'https://index.docker.io/v1/': 'tandem' } })
    expect((await ask(cache.environment, 'https://index.docker.io/v1/')).stdout).toContain('correct-horse')
  })

  test('leaves the user’s Docker configuration as it is: logins, helpers, plug-ins and builders', async () => {
    await using bench = await aBench()
    const docker = join(bench.folder, '.docker')
    await mkdir(join(docker, 'cli-plugins'), { recursive: true })
    await writeFile(join(docker, 'cli-plugins', 'docker-buildx'), 'the plug-in')
    const own = { auths: { 'ghcr.io': { auth: 'eDp5' } }, credHelpers: { 'gcr.io': 'gcloud' }, proxies: { a: 1 } }
    await writeFile(join(docker, 'config.json'), JSON.stringify(own))
    const credentials = async () => undefined
    await using cache = await open(bench, { kind: 'registry', reference, credentials })
    const home = cache.environment['DOCKER_CONFIG'] ?? ''
    expect(JSON.parse(await readFile(join(home, 'config.json'), 'utf8'))).toEqual({
      ...own,
      credHelpers: { 'gcr.io': 'gcloud', 'registry.example.com': 'tandem' },
    })
    expect(await readFile(join(home, 'cli-plugins', 'docker-buildx'), 'utf8')).toBe('the plug-in')
    expect(cache.environment['BUILDX_CONFIG']).toBe(join(docker, 'buildx'))
    expect(JSON.parse(await readFile(join(docker, 'config.json'), 'utf8'))).toEqual(own)
  })

  test('works from a folder whose path is too long for a socket', async () => {
    await using bench = await aBench()
    const folder = join(bench.folder, 'long'.repeat(30))
    await mkdir(folder)
    const credentials = async () => ({ username: 'ci', password: 'correct-horse' })
    const request = aRequest(bench.folder, { folder, cache: { kind: 'registry', reference, credentials } })
    await using cache = await openCache(request, versions, bench.tools)
    expect((await ask(cache.environment, 'registry.example.com')).stdout).toContain('correct-horse')
  })
})

test('without a cache nothing is asked for', async () => {
  await using bench = await aBench()
  expect(await open(bench, { kind: 'off' })).toMatchObject({ from: [], to: [], environment: {} })
})

/** Asks the helper as Docker does. */
function ask(environment: Readonly<Record<string, string | undefined>>, host: string) {
  const helper = join(environment['DOCKER_CONFIG'] ?? '', 'docker-credential-tandem')
  return new Promise<{ code: number; stdout: string }>((resolve) => {
    const child = execFile(helper, ['get'], { env: {} }, (error, stdout) =>
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, stdout }),
    )
    child.stdin?.end(host)
  })
}
