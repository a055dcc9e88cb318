import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Action } from '../src/action.ts'
import type { Clouds } from '../src/clouds.ts'
import { createSecrets } from '../src/core/secrets.ts'
import { readRun } from '../src/github/run.ts'
import { createHttpClient } from '../src/http/client.ts'
import { openRegistries } from '../src/registries.ts'
import type { OpenCloud } from '../src/targets/cloud.ts'
import { aContext } from './support/engine.ts'

const theirs = '222233334444.dkr.ecr.us-east-1.amazonaws.com'
const own = '111122223333.dkr.ecr.us-east-1.amazonaws.com'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tandem-registries-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

const aws: OpenCloud = {
  cloud: 'aws',
  identity: 'somebody',
  targets: [],
  connect: () => Promise.resolve(),
  credentials: async (host) => (host === own ? { username: 'AWS', password: 'of-our-own' } : undefined),
  guestCredentials: async (host) => (host.includes('.ecr.') ? { username: 'AWS', password: 'of-a-guest' } : undefined),
  close: () => Promise.resolve(),
}

const clouds: Clouds = {
  all: [aws],
  unopened: [],
  targets: [],
  notes: [],
  warnings: [],
  places: {},
  close: () => Promise.resolve(),
}

function anAction(): Action {
  const environment = {
    DOCKER_CONFIG: folder,
    GITHUB_REPOSITORY: 'octo/shop',
    GITHUB_RUN_ID: '1',
    GITHUB_SHA: '0'.repeat(40),
    GITHUB_REF: 'refs/heads/main',
    GITHUB_WORKSPACE: folder,
    RUNNER_TEMP: folder,
  }
  const [context, http, secrets] = [aContext(), createHttpClient({}), createSecrets()]
  const tools = { http, context, secrets, oidc: { token: () => Promise.reject(new Error('not asked')) } }
  return { environment, run: readRun(environment), context, http, tools, secrets, close: () => http.close() }
}

async function passwordFor(host: string, login?: { username: string; password: string }): Promise<string | undefined> {
  const action = anAction()
  const logins = login === undefined ? {} : { login: { hosts: [theirs], ...login } }
  const { credentials } = await openRegistries(logins, clouds, action)
  const found = await credentials(host, action.context)
  await action.close()
  return found?.password
}

test('a cloud’s identity signs in to its own registry, and as a guest where nobody has given a login', async () => {
  expect(await passwordFor(own)).toBe('of-our-own')
  expect(await passwordFor(theirs)).toBe('of-a-guest')
  expect(await passwordFor('registry.example.com')).toBeUndefined()
})

test('a login that was given, or that docker login has left, comes before the guest', async () => {
  expect(await passwordFor(theirs, { username: 'us', password: 'given' })).toBe('given')
  const auth = Buffer.from('us:left').toString('base64')
  await writeFile(join(folder, 'config.json'), JSON.stringify({ auths: { [theirs]: { auth } } }))
  expect(await passwordFor(theirs)).toBe('left')
})
