import { describe, expect, test } from '@jest/globals'
import { retryAfterOf, troubleOf } from '../../src/http/trouble.ts'

describe('what a status means', () => {
  test.each([
    [400, 'invalid'],
    [401, 'denied'],
    [403, 'denied'],
    [404, 'missing'],
    [409, 'conflict'],
    [412, 'conflict'],
    [429, 'throttled'],
    [500, 'unanswered'],
    [503, 'unanswered'],
    [302, 'invalid'],
  ])('%i is %s', (status, expected) => {
    expect(troubleOf(status)).toBe(expected)
  })
})

describe('how long the cloud asks us to wait', () => {
  const now = Date.parse('2026-11-20T12:00:00Z')

  test.each([
    [{}, undefined],
    [{ 'retry-after': '7' }, 7],
    [{ 'retry-after': 'Fri, 20 Nov 2026 12:00:30 GMT' }, 30],
    [{ 'retry-after': 'Fri, 20 Nov 2026 11:00:00 GMT' }, 0],
    [{ 'retry-after': 'soon' }, undefined],
  ])('%j', (headers, expected) => {
    expect(retryAfterOf(headers, now)).toBe(expected)
  })
})
