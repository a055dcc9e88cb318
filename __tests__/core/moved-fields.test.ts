import { expect, test } from '@jest/globals'
import { movedFields } from '../../src/core/moved-fields.ts'
import type { Observed } from '../../src/core/target.ts'

const look = (detail: unknown): Observed => ({ exists: true, fingerprint: '', live: [], endpoints: {}, detail })

test('what moved between two looks is told by name, never by value', () => {
  const before = { service: { etag: 'one', template: { env: { DB: { value: 's3cret' } } }, list: [1], gone: 'x' } }
  const now = { service: { etag: 'two', template: { env: { DB: { value: 's3cre7' } } }, list: [1, 2], new: 's3cret' } }
  expect(movedFields(look(before), look(now))).toBe(
    'service.etag, service.template.env, service.list, service.gone, service.new',
  )
})

test('a service that comes or goes is one thing, and many things are counted', () => {
  expect(movedFields(look({}), look({ service: { etag: 'one' } }))).toBe('service')
  const seven = Object.fromEntries(Array.from({ length: 7 }, (_, index) => [`f${index}`, index]))
  expect(movedFields(look({}), look(seven))).toBe('f0, f1, f2, f3, f4 and 2 more')
})

test('the same in another order is the same, and names from elsewhere are made fit for a log', () => {
  expect(movedFields(look({ a: 1, b: { c: 2 } }), look({ b: { c: 2 }, a: 1 }))).toBeUndefined()
  expect(movedFields(look({ tags: {} }), look({ tags: { [`x\n::${'y'.repeat(80)}`]: 1 } }))).toMatch(
    /^tags\.x ::y{50,}…$/,
  )
})
