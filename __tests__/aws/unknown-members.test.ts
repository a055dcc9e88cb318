import { expect, test } from '@jest/globals'
import { withMissing } from '../../src/aws/unknown-members.ts'

const at = new Date(0)

test.each<[string, unknown, unknown, unknown]>([
  ['members that are not there come in', { a: 1 }, { a: 2, b: 3 }, { a: 1, b: 3 }],
  ['at any depth', { a: { b: 1 } }, { a: { c: [2] } }, { a: { b: 1, c: [2] } }],
  ['and in lists, by position', [{ a: 1 }, { a: 2 }], [{ x: 3 }, {}], [{ a: 1, x: 3 }, { a: 2 }]],
  ['but not where lists differ in length', [{ a: 1 }], [{ x: 3 }, {}], [{ a: 1 }]],
  ['what says nothing stays away', {}, { a: null, b: undefined }, {}],
  ['dates stay dates', { at }, { at: 1.5 }, { at }],
  ['what is nothing to compare with changes nothing', { a: 1 }, undefined, { a: 1 }],
])('%s', (_, known, all, whole) => {
  expect(withMissing(known, all)).toEqual(whole)
})
