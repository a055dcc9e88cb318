import { describe, expect, test } from '@jest/globals'
import { readClaims } from '../../src/core/claims.ts'

const token = (payload: string): string => `e30.${Buffer.from(payload).toString('base64url')}.c2ln`

describe('the claims of a token', () => {
  test('are read as text, without the signature', () => {
    const payload = '{"sub":"repo:acme/shop:ref:refs/heads/main","iat":1,"list":[1]}'
    expect(readClaims(token(payload))).toEqual({ sub: 'repo:acme/shop:ref:refs/heads/main', iat: '1' })
  })

  test.each(['', 'x', 'a.b.c', token('null'), token('"text"')])('are none in %j', (text) => {
    expect(readClaims(text)).toEqual({})
  })
})
