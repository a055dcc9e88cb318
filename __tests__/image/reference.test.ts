import { describe, expect, test } from '@jest/globals'
import { InputError } from '../../src/core/errors.ts'
import { formatReference, imageProblem, parseReference, versionOf } from '../../src/image/reference.ts'

const digest = `sha256:${'0123456789abcdef'.repeat(4)}`
const hub = 'registry-1.docker.io'

describe('reading a reference', () => {
  test.each([
    ['nginx', { host: hub, repository: 'library/nginx' }],
    ['nginx:1.27', { host: hub, repository: 'library/nginx', tag: '1.27' }],
    ['acme/shop:v1', { host: hub, repository: 'acme/shop', tag: 'v1' }],
    ['docker.io/nginx', { host: hub, repository: 'library/nginx' }],
    ['index.docker.io/acme/shop', { host: hub, repository: 'acme/shop' }],
    ['docker.io/library/nginx:1', { host: hub, repository: 'library/nginx', tag: '1' }],
    ['ghcr.io/acme/shop:v1', { host: 'ghcr.io', repository: 'acme/shop', tag: 'v1' }],
    ['GHCR.io/acme/shop:v1', { host: 'ghcr.io', repository: 'acme/shop', tag: 'v1' }],
    ['localhost/shop:1', { host: 'localhost', repository: 'shop', tag: '1' }],
    ['localhost:5000/shop', { host: 'localhost:5000', repository: 'shop' }],
    ['registry:5000/shop:1', { host: 'registry:5000', repository: 'shop', tag: '1' }],
    ['127.0.0.1:5000/a/b/c:1', { host: '127.0.0.1:5000', repository: 'a/b/c', tag: '1' }],
    ['[::1]:5000/shop:1', { host: '[::1]:5000', repository: 'shop', tag: '1' }],
    [`ghcr.io/acme/shop@${digest}`, { host: 'ghcr.io', repository: 'acme/shop', digest }],
    [`ghcr.io/acme/shop:v1@${digest}`, { host: 'ghcr.io', repository: 'acme/shop', tag: 'v1', digest }],
    ['us-docker.pkg.dev/p/r/a.b_c__d--e:x', { host: 'us-docker.pkg.dev', repository: 'p/r/a.b_c__d--e', tag: 'x' }],
  ])('%s', (text, expected) => {
    expect(parseReference(text)).toEqual(expected)
  })

  test.each([
    ['', 'image "": repository "" has an empty part'],
    ['ghcr.io/', 'repository "" has an empty part'],
    ['https://ghcr.io/acme/shop:1', 'image "https://ghcr.io/acme/shop:1": must not begin with https://'],
    ['ghcr.io/Acme/shop:1', 'repository "Acme/shop" has "Acme" in it: parts are a-z 0-9'],
    ['acme/Shop', 'repository "acme/Shop" has "Shop" in it'],
    ['ghcr.io/acme//shop', 'repository "acme//shop" has an empty part'],
    ['ghcr.io/acme/sh op:1', 'has "sh op" in it'],
    ['ghcr.io/acme/a..b:1', 'has "a..b" in it'],
    ['ghcr.io/acme/../x:1', 'has ".." in it'],
    ['-bad.io/acme/shop:1', 'registry "-bad.io" must be a host name'],
    ['ghcr.io/acme/shop:', 'tag "" must be 1 to 128 of A-Z a-z 0-9 _ . -'],
    ['ghcr.io/acme/shop:-x', 'tag "-x" must be'],
    ['ghcr.io/acme/shop:a/b', 'has "shop:a" in it'],
    [`ghcr.io/acme/shop:${'x'.repeat(129)}`, 'must be 1 to 128'],
    ['ghcr.io/acme/shop@sha256:abc', 'digest "sha256:abc" must be sha256: and 64 of 0-9 a-f'],
    [`ghcr.io/acme/shop@sha512:${'a'.repeat(128)}`, 'must be sha256:'],
    [`ghcr.io/acme/shop@${digest.toUpperCase()}`, 'must be sha256:'],
    [`ghcr.io/${'a'.repeat(260)}`, 'its name has 268 characters, 255 are allowed'],
  ])('%s is refused with the value and what is allowed', (text, problem) => {
    expect(() => parseReference(text)).toThrow(InputError)
    expect(() => parseReference(text)).toThrow(problem)
  })

  test('what was read is written in full', () => {
    expect(formatReference(parseReference(`nginx:1@${digest}`))).toBe(`${hub}/library/nginx:1@${digest}`)
  })
})

describe('which version is meant', () => {
  test('the digest wins over the tag', () => {
    expect(versionOf(parseReference(`acme/shop:v1@${digest}`))).toBe(digest)
    expect(versionOf(parseReference('acme/shop:v1'))).toBe('v1')
  })

  test('neither tag nor digest is a mistake, told with what to write', () => {
    expect(() => versionOf(parseReference('ghcr.io/acme/shop'))).toThrow('has neither tag nor digest')
    expect(imageProblem('ghcr.io/acme/shop')).toBe(
      'image "ghcr.io/acme/shop" has neither tag nor digest: write ghcr.io/acme/shop:TAG or ghcr.io/acme/shop@sha256:…',
    )
    expect(imageProblem('ghcr.io/acme/Shop:1')).toContain('has "Shop" in it')
    expect(imageProblem('ghcr.io/acme/shop:1')).toBeUndefined()
  })
})
