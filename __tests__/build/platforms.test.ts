import { describe, expect, test } from '@jest/globals'
import type { BuilderNode } from '../../src/build/inspect.ts'
import { canBuild, emulatedPlatforms, missingPlatforms, shareOut } from '../../src/build/platforms.ts'

const aNode = (name: string, platforms: readonly string[], chosen: readonly string[] = []): BuilderNode => ({
  name,
  running: true,
  platforms: [...chosen, ...platforms],
  chosen,
  hasSnapshotter: true,
})

const runner = aNode('runner', ['linux/amd64', 'linux/amd64/v3', 'linux/386', 'linux/arm64', 'linux/arm/v7'])

describe('a platform', () => {
  test.each([
    ['linux/amd64', true],
    ['linux/arm64', true],
    ['linux/arm64/v8', true],
    ['linux/arm', true],
    ['linux/s390x', false],
    ['windows/amd64', false],
  ])('%s can be built by a node that names it in one of its spellings: %s', (platform, can) => {
    expect(canBuild(runner, platform)).toBe(can)
  })

  test('is missing when no node names it', () => {
    expect(missingPlatforms([runner], ['linux/amd64', 'linux/s390x'])).toEqual(['linux/s390x'])
  })

  test.each([
    [['linux/amd64'], []],
    [['linux/amd64', 'linux/386'], []],
    [['linux/amd64', 'linux/arm64'], ['linux/arm64']],
  ])('of %j these are emulated, as the node’s own comes first: %j', (platforms, emulated) => {
    expect(emulatedPlatforms([runner], platforms)).toEqual(emulated)
  })

  test('is not emulated where a node was chosen for it', () => {
    const nodes = [aNode('a', ['linux/arm64'], ['linux/amd64']), aNode('b', ['linux/arm/v7'], ['linux/arm64'])]
    expect(emulatedPlatforms(nodes, ['linux/amd64', 'linux/arm64'])).toEqual([])
  })
})

describe('platforms are shared out', () => {
  const names = (nodes: readonly BuilderNode[], platforms: readonly string[]) =>
    [...shareOut(nodes, platforms)].map(([{ name }, share]) => [name, ...share])

  test('all to the only node', () => {
    expect(names([runner], ['linux/amd64', 'linux/arm64'])).toEqual([['runner', 'linux/amd64', 'linux/arm64']])
  })

  test('each to the node that was chosen for it', () => {
    const nodes = [aNode('a', ['linux/arm64'], ['linux/amd64']), aNode('b', [], ['linux/arm64'])]
    expect(names(nodes, ['linux/arm64', 'linux/amd64'])).toEqual([
      ['b', 'linux/arm64'],
      ['a', 'linux/amd64'],
    ])
  })

  test('to the first that can, as buildx does, where none was chosen: even if the second runs it natively', () => {
    const nodes = [runner, aNode('arm', ['linux/arm64'])]
    expect(names(nodes, ['linux/arm64'])).toEqual([['runner', 'linux/arm64']])
    expect(emulatedPlatforms(nodes, ['linux/arm64'])).toEqual(['linux/arm64'])
  })
})
