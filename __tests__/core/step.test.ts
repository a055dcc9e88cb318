import { expect, test } from '@jest/globals'
import { isTold } from '../../src/core/next.ts'
import { attemptOf, isOf, keyOf, stepOf } from '../../src/core/step.ts'
import type { Way } from '../../src/core/target.ts'

const way: Way = {
  release: 'r2',
  goal: 'live',
  snapshot: { existed: true, fingerprint: 'f', live: [], recipe: {} },
  attempt: 12,
}
const draft = { way, name: 'update', title: 'Updating the service' }

test('the key of a step tells its release, its goal, its name and how many steps there had been', () => {
  expect(keyOf(draft)).toBe('r2-live-update-12')
  expect(attemptOf(keyOf(draft))).toBe(12)
  expect(attemptOf('somebody else’s')).toBe(0)
})

test('a step is what was drafted, with its key and its request', () => {
  const detail = { call: 'update' }
  const rest = { name: 'update', title: 'Updating the service', goal: 'live' }
  expect(stepOf(draft, detail)).toEqual({ ...rest, key: 'r2-live-update-12', detail })
})

test.each([
  ['r2', true],
  ['r', false],
  ['r3', false],
  [undefined, false],
] as const)('the key of a step of r2 is one of release %s: %s', (release, expected) => {
  expect(isOf(keyOf(draft), release)).toBe(expected)
})

test.each<[readonly string[] | undefined, readonly string[] | undefined, boolean]>([
  [undefined, ['a'], true],
  [['a', 'b'], ['a', 'b'], true],
  [['a'], ['a', 'b'], false],
  [[], [], true],
  [[], undefined, false],
])('what is to be told of the places, %j, is told by %j: %s', (places, told, expected) => {
  expect(isTold({ ...way, places }, told === undefined ? {} : { places: told })).toBe(expected)
})
