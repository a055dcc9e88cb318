import { describe, expect, test } from '@jest/globals'
import { unitLines } from '../../src/report/unit-text.ts'
import { digest } from './a-report.ts'

type Unit = NonNullable<Parameters<typeof unitLines>[0]['unit']>

const built = {
  platforms: ['linux/amd64'],
  tookMs: 61_000,
  steps: 9,
  cachedSteps: 4,
  emulatedMs: { 'linux/arm64': 9000 },
}
const to = (repository: string, ...tags: readonly string[]) => ({
  repository,
  tags: [...tags],
  tookMs: 1,
  copiedBytes: 1,
})
const lines = (given: Partial<Unit>) => unitLines({ unit: { image: 'ghcr.io/acme/shop', digest, ...given } })

describe('what is told of the image', () => {
  test('is nothing where it was there, though it was delivered', () => {
    expect(lines({ deliveries: [to('a/shop')] })).toEqual([])
  })

  test('is how it was built, where it is and by which names', () => {
    const movedTags = [
      { repository: 'a/shop', tag: 'main', state: 'moved' as const, before: digest },
      { repository: 'b/shop', tag: 'main', state: 'moved' as const },
      { repository: 'c/shop', tag: 'main', state: 'failed' as const },
    ]
    expect(lines({ built, deliveries: [to('a/shop', '1.0.0'), to('b/shop', '1.0.0')], movedTags })).toEqual([
      'built for linux/amd64 in 1 min 1 s, 4 of 9 steps from the cache, 9.0 s of it emulating linux/arm64',
      'delivered to a/shop, b/shop, tagged 1.0.0',
      `moved a/shop:main from ${digest.slice(0, 19)}`,
      'moved b/shop:main (it was not there)',
    ])
  })

  test('claims no tag of a registry where it stayed what it was', () => {
    const deliveries = [
      to('a/shop', '1.0.0', 'sha-1'),
      to('b/shop', '1.0.0'),
      to('c/shop', '1.0.0', 'sha-1'),
      to('d/shop'),
    ]
    expect(lines({ built, deliveries }).slice(1)).toEqual([
      'delivered to a/shop, c/shop, tagged 1.0.0, sha-1',
      'delivered to b/shop, tagged 1.0.0',
      'delivered to d/shop',
    ])
  })
})
