import { describe, expect, test } from '@jest/globals'
import { describesSame } from '../../src/image/child.ts'
import { formatPlatform, requirePlatform } from '../../src/image/platform.ts'
import { refusalOf } from './world.ts'

const digest = (digit: string) => `sha256:${digit.repeat(64)}`
const image = {
  repository: 'ghcr.io/acme/shop',
  digest: digest('a'),
  platforms: { 'linux/arm64': digest('b'), 'linux/arm/v7': digest('c') },
}

test.each([
  [{ os: 'linux', architecture: 'amd64' }, 'linux/amd64'],
  [{ os: 'linux', architecture: 'amd64', variant: 'v1' }, 'linux/amd64'],
  [{ os: 'linux', architecture: 'amd64', variant: 'v3' }, 'linux/amd64/v3'],
  [{ os: 'linux', architecture: 'arm64', variant: 'v8' }, 'linux/arm64'],
  [{ os: 'linux', architecture: 'arm', variant: 'v7' }, 'linux/arm/v7'],
  [{ os: 'linux', architecture: 'amd64', variant: '' }, 'linux/amd64'],
  [{ os: 'unknown', architecture: 'unknown' }, undefined],
  [undefined, undefined],
])('the platform %j is called %s', (platform, name) => {
  expect(formatPlatform(platform)).toBe(name)
})

describe('a platform that is needed', () => {
  test('is found', () => {
    expect(requirePlatform(image, 'linux/arm64')).toBe(digest('b'))
  })

  test('is another one where that will do', async () => {
    expect(requirePlatform(image, 'linux/amd64', ['linux/amd64', 'linux/arm64'])).toBe(digest('b'))
    const error = await refusalOf((async () => requirePlatform(image, 'linux/amd64', ['linux/s390x']))())
    expect(error.message).toContain('is not built for linux/amd64')
  })

  test('is missed with what the image has and how to build it', async () => {
    const error = await refusalOf((async () => requirePlatform(image, 'linux/amd64'))())
    expect(error.message).toBe(
      `image ghcr.io/acme/shop@${digest('a')} is not built for linux/amd64: it has only linux/arm64, linux/arm/v7`,
    )
    expect(error.hint).toBe('Build it with --platform linux/amd64,linux/arm64,linux/arm/v7')
    expect(() => requirePlatform({ ...image, platforms: {} }, 'linux/amd64')).toThrow('it has no platform at all')
  })
})

test.each([
  [digest('a'), true],
  [digest('b'), true],
  [`us-docker.pkg.dev/p/r/shop@${digest('c')}`, true],
  [digest('d'), false],
  ['us-docker.pkg.dev/p/r/shop:v1', false],
])('what a cloud reports as %s is the same image: %s', (reported, same) => {
  expect(describesSame(image, reported)).toBe(same)
})
