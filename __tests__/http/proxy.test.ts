import { describe, expect, test } from '@jest/globals'
import { proxyFor } from '../../src/http/proxy.ts'

const https = new URL('https://run.googleapis.com/v2')
const http = new URL('http://metadata.google.internal/')

describe('which proxy is used', () => {
  test.each([
    ['none without a variable', https, {}, undefined],
    ['HTTPS_PROXY for https', https, { HTTPS_PROXY: 'http://proxy:8080' }, 'http://proxy:8080'],
    ['the lower-case spelling', https, { https_proxy: 'http://proxy:8080' }, 'http://proxy:8080'],
    ['HTTP_PROXY for https when nothing better is given', https, { HTTP_PROXY: 'http://proxy:1' }, 'http://proxy:1'],
    ['never HTTPS_PROXY for http', http, { HTTPS_PROXY: 'http://proxy:8080' }, undefined],
    ['a proxy without a scheme', https, { HTTPS_PROXY: 'proxy:8080' }, 'http://proxy:8080'],
    ['an empty variable counts as none', https, { HTTPS_PROXY: '' }, undefined],
    ['NO_PROXY names the host', https, { HTTPS_PROXY: 'http://p', NO_PROXY: 'a.b, run.googleapis.com' }, undefined],
    ['NO_PROXY names the domain', https, { HTTPS_PROXY: 'http://p', NO_PROXY: '.googleapis.com' }, undefined],
    ['NO_PROXY with a star', https, { HTTPS_PROXY: 'http://p', NO_PROXY: '*.googleapis.com' }, undefined],
    ['NO_PROXY for everything', https, { HTTPS_PROXY: 'http://p', NO_PROXY: '*' }, undefined],
    ['NO_PROXY of the same port', https, { HTTPS_PROXY: 'http://p', no_proxy: 'googleapis.com:443' }, undefined],
    ['NO_PROXY of another port', https, { HTTPS_PROXY: 'http://p', no_proxy: 'googleapis.com:8443' }, 'http://p'],
    ['NO_PROXY of a name that merely ends alike', https, { HTTPS_PROXY: 'http://p', NO_PROXY: 'apis.com' }, 'http://p'],
  ])('%s', (_name, url, environment, expected) => {
    expect(proxyFor(url, environment)).toBe(expected)
  })
})
