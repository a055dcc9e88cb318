import { expect, test } from '@jest/globals'
import { cacheServiceEnvironment, childEnvironment } from '../../src/build/environment.ts'

test.each([
  'PATH',
  'HOME',
  'DOCKER_HOST',
  'DOCKER_CONFIG',
  'BUILDX_BUILDER',
  'BUILDKIT_COLORS',
  'XDG_RUNTIME_DIR',
  'HTTPS_PROXY',
  'no_proxy',
  'SSL_CERT_FILE',
  'SSH_AUTH_SOCK',
  'LC_ALL',
  'RUNNER_TRACKING_ID',
])('a child is given %s', (name) => {
  expect(childEnvironment({ [name]: 'a value' })).toEqual({ [name]: 'a value' })
})

test.each([
  'GITHUB_TOKEN',
  'INPUT_BUILD-SECRETS',
  'INPUT_PATH',
  'ACTIONS_ID_TOKEN_REQUEST_TOKEN',
  'ACTIONS_RUNTIME_TOKEN',
  'ACTIONS_RESULTS_URL',
  'AWS_SECRET_ACCESS_KEY',
  'AWS_SESSION_TOKEN',
  'GOOGLE_APPLICATION_CREDENTIALS',
  'STATE_journal',
  'NODE_OPTIONS',
])('a child is not given %s', (name) => {
  expect(childEnvironment({ [name]: 'a value' })).toEqual({})
})

test('what is its own comes on top, and what is undefined is left out', () => {
  expect(childEnvironment({ PATH: '/bin', HOME: undefined }, { PATH: '/ours:/bin', TOKEN: 'its own' })).toEqual({
    PATH: '/ours:/bin',
    TOKEN: 'its own',
  })
})

test('the cache service’s access is of four variables and no more', () => {
  const all = {
    ACTIONS_RUNTIME_TOKEN: 'a',
    ACTIONS_RESULTS_URL: 'b',
    ACTIONS_CACHE_URL: 'c',
    ACTIONS_CACHE_SERVICE_V2: 'd',
  }
  expect(cacheServiceEnvironment({ ...all, ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'e', PATH: '/bin' })).toEqual(all)
})
