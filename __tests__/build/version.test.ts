import { describe, expect, test } from '@jest/globals'
import { isOldBuildKit, isOlder, needBuildx } from '../../src/build/version.ts'
import { version } from './answers.ts'
import { aBench } from './bench.ts'

test.each([
  ['0.12.1', '0.13.0', true],
  ['0.9.1', '0.13.0', true],
  ['0.13.0', '0.13.0', false],
  ['v0.13.1+ds1-3', '0.13.0', false],
  ['1.0.0', '0.13.0', false],
  ['0.0.0+unknown', '0.13.0', false],
  ['unknown', '0.13.0', false],
])('%s is older than %s: %s', (given, than, expected) => {
  expect(isOlder(given, than)).toBe(expected)
})

test.each([
  ['v0.8+unknown', true],
  ['v0.12.5', true],
  ['v0.13.0', false],
  [undefined, false],
])('BuildKit %s is too old: %s', (given, expected) => {
  expect(isOldBuildKit(given)).toBe(expected)
})

describe('buildx', () => {
  test.each(['v0.13.0', '0.38.2', 'v0.0.0+unknown'])('%s will do', async (given) => {
    await using bench = await aBench({ docker: [version(given)] })
    expect(await needBuildx(bench.tools)).toBe(given.replace('v', ''))
  })

  test('that is too old is named, with the version that is needed and the way out', async () => {
    await using bench = await aBench({ docker: [version('v0.12.1')] })
    await expect(needBuildx(bench.tools)).rejects.toMatchObject({
      code: 'build',
      message: 'buildx 0.12.1 is too old: 0.13.0 or newer is needed',
      hint: expect.stringContaining('docker/setup-buildx-action'),
    })
  })

  test('that is Podman’s is named, whatever version it gives', async () => {
    await using bench = await aBench({ docker: [{ to: ['buildx', 'version'], stdout: 'buildah 1.43.0\n' }] })
    await expect(needBuildx(bench.tools)).rejects.toMatchObject({
      code: 'build',
      message: '"docker" is Podman here (buildah 1.43.0), which has no BuildKit',
      hint: expect.stringContaining('"image"'),
    })
  })

  test('that is not there is told apart from Docker that is not there', async () => {
    const stderr = "docker: 'buildx' is not a docker command.\nSee 'docker --help'\n"
    await using without = await aBench({ docker: [{ to: ['buildx'], stderr, code: 1 }] })
    await expect(needBuildx(without.tools)).rejects.toMatchObject({
      message: expect.stringMatching(/^Docker is here without buildx/),
      hint: expect.stringContaining('docker/setup-buildx-action'),
    })
    await using nothing = await aBench()
    await expect(needBuildx(nothing.tools)).rejects.toMatchObject({
      code: 'build',
      message: 'Docker is needed for building the image, and there is no "docker" on the PATH',
      hint: expect.stringContaining('"image"'),
    })
  })
})
