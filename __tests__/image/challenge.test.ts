import { expect, test } from '@jest/globals'
import { parseChallenges } from '../../src/image/challenge.ts'

test.each([
  [
    'Bearer realm="https://ghcr.io/token",service="ghcr.io",scope="repository:acme/shop:pull"',
    [
      {
        scheme: 'bearer',
        parameters: { realm: 'https://ghcr.io/token', service: 'ghcr.io', scope: 'repository:acme/shop:pull' },
      },
    ],
  ],
  [
    'bearer Realm = "https://a/t" , scope="repository:a:pull,push"',
    [{ scheme: 'bearer', parameters: { realm: 'https://a/t', scope: 'repository:a:pull,push' } }],
  ],
  ['Bearer realm=https://a/t,service=a', [{ scheme: 'bearer', parameters: { realm: 'https://a/t', service: 'a' } }]],
  ['Basic realm="a \\"quoted\\" b, c=d"', [{ scheme: 'basic', parameters: { realm: 'a "quoted" b, c=d' } }]],
  [
    'Basic realm="x", Bearer realm="https://a/t",error="invalid_token"',
    [
      { scheme: 'basic', parameters: { realm: 'x' } },
      { scheme: 'bearer', parameters: { realm: 'https://a/t', error: 'invalid_token' } },
    ],
  ],
  [
    'Negotiate, Basic',
    [
      { scheme: 'negotiate', parameters: {} },
      { scheme: 'basic', parameters: {} },
    ],
  ],
  [
    'Negotiate dG9rZW4=, Basic realm="x"',
    [
      { scheme: 'negotiate', parameters: {} },
      { scheme: 'basic', parameters: { realm: 'x' } },
    ],
  ],
  ['', []],
  [' , ,', []],
  ['realm="x"', []],
  ['Bearer realm="unclosed', [{ scheme: 'bearer', parameters: { realm: '"unclosed' } }]],
])('%s', (header, expected) => {
  expect(parseChallenges(header)).toEqual(expected)
})
