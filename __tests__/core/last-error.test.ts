import { describe, expect, test } from '@jest/globals'
import { lastError } from '../../src/core/last-error.ts'

describe('the line that tells why a container ended', () => {
  test.each([
    'KeyError: DATABASE_URL',
    "Error: Cannot find module 'express'",
    'TypeError [ERR_INVALID_ARG_TYPE]: The "path" argument must be of type string',
    'sqlalchemy.exc.OperationalError: could not connect',
    'Exception in thread "main" java.lang.IllegalStateException: no database',
    'Unhandled exception. System.InvalidOperationException: no database',
    "/app/shop.rb:3:in 'fetch': key not found: DATABASE_URL (KeyError)",
    'panic: runtime error: invalid memory address',
    "thread 'main' panicked at src/main.rs:2:5:",
    '2026-11-20 12:00:00 ERROR shop: no database',
    'fatal: no database',
    'Error: no DATABASE_URL',
    'sh: 1: node: not found',
  ])('is known by its looks: %s', (line) => {
    expect(lastError(['starting', line, '    at main (/app/error.js:1:1)', 'Node.js v24.1.0'])).toBe(line)
  })

  test('is the last of several', () => {
    expect(lastError(['Error: first', 'Error: second', 'bye'])).toBe('Error: second')
  })

  test.each([
    'no database',
    'ErrorHandler is ready',
    '0 errors',
    'GET /error 200',
    'errors=0',
    '    at Error: (x.js:1)',
  ])('is not any line: %s', (line) => {
    expect(lastError([line])).toBeUndefined()
  })

  test('is cut short, on one line, and shows no password of an address', () => {
    expect(lastError([`Error: ${'x'.repeat(500)}`])).toHaveLength(160)
    expect(lastError(['Error: no\u001b[31m answer of\tpostgres://shop:canary@db:5432'])).toBe(
      'Error: no answer of postgres://***@db:5432',
    )
  })
})
