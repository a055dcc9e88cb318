import { describe, expect, test } from '@jest/globals'
import { requirePlatforms } from '../src/build-platforms.ts'
import type { ReleaseSource } from '../src/settings/build.ts'

const build = (...platforms: readonly string[]): ReleaseSource => ({
  kind: 'build',
  build: {
    context: '.',
    args: {},
    secrets: {},
    platforms,
    cache: 'off',
    labels: {},
    pushTo: [],
    attest: { provenance: true, sbom: true },
  },
})
const id = { cloud: 'aws', account: '111122223333', region: 'us-east-1', platform: 'lambda', name: 'shop' } as const
const amd64 = { platform: 'linux/amd64', target: { id } }
const either = { ...amd64, alternatives: ['linux/amd64', 'linux/arm64'] }

describe('the platforms of a build', () => {
  test('have to be what each target runs', () => {
    expect(() => requirePlatforms(build('linux/arm64'), { targets: [amd64] })).toThrow(
      'platforms: linux/arm64 is given, but aws/lambda runs linux/amd64',
    )
    expect(() => requirePlatforms(build('linux/arm64', 'linux/amd64'), { targets: [amd64] })).not.toThrow()
  })

  test('are enough where a target runs one of them', () => {
    expect(() => requirePlatforms(build('linux/arm64'), { targets: [either] })).not.toThrow()
    expect(() => requirePlatforms(build('linux/arm64'), { targets: [either, amd64] })).toThrow('linux/amd64')
  })
})
