import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { failureOf, route, type Stand, startStand } from './stand.ts'

const serviceAccount = 'deploy@acme.iam.gserviceaccount.com'
const names = ['GOOGLE_APPLICATION_CREDENTIALS', 'HOME', 'METADATA_SERVER_DETECTION'] as const

let stand: Stand
let folder: string
const before = new Map<string, string | undefined>()

// Google's library looks into the process's own environment.
beforeEach(async () => {
  stand = await startStand()
  folder = await mkdtemp(join(tmpdir(), 'adc-'))
  for (const name of names) before.set(name, process.env[name])
  Object.assign(process.env, { HOME: folder, METADATA_SERVER_DETECTION: 'none' })
  delete process.env['GOOGLE_APPLICATION_CREDENTIALS']
})
afterEach(async () => {
  for (const [name, value] of before) {
    if (value === undefined) delete process.env[name]
    else process.env[name] = value
  }
  await rm(folder, { recursive: true })
  await stand.stop()
})

async function haveCredentials(): Promise<void> {
  const file = join(folder, 'credentials.json')
  const credentials = { type: 'authorized_user', client_id: 'id', client_secret: 'secret', refresh_token: 'refresh' }
  await writeFile(file, JSON.stringify(credentials))
  process.env['GOOGLE_APPLICATION_CREDENTIALS'] = file
  const body = { access_token: 'ya29.mine', expires_in: 3600, token_type: 'Bearer' }
  stand.answer(
    'oauth2.googleapis.com',
    route('oauth2.token', 'POST', '/token', () => ({ status: 200, body })),
  )
}

const identity = (options = {}) => stand.identity({ provider: undefined, oidc: undefined, ...options })

describe('without a provider', () => {
  test('the credentials of the environment are used, through the proxy', async () => {
    await haveCredentials()
    const mine = identity()
    expect(await mine.accessToken(stand.context)).toBe('ya29.mine')
    expect(await mine.accessToken(stand.context)).toBe('ya29.mine')
    expect(stand.count('oauth2.token')).toBe(1)
    expect(mine.describe()).toBe('application default credentials')
  })

  test('they become the service account that is set', async () => {
    await haveCredentials()
    const path = '/v1/projects/-/serviceAccounts/{account}:generateAccessToken'
    const expireTime = new Date(Date.now() + 3_600_000).toISOString()
    stand.answer(
      'iamcredentials.googleapis.com',
      route('iamcredentials.generateAccessToken', 'POST', path, ({ params, headers }) => ({
        status: 200,
        body: { accessToken: `${params['account']} by ${headers['authorization']}`, expireTime },
      })),
    )
    const deploy = identity({ serviceAccount })
    expect(await deploy.accessToken(stand.context)).toBe(`${serviceAccount} by Bearer ya29.mine`)
    await deploy.accessToken(stand.context)
    expect(stand.count('iamcredentials.generateAccessToken')).toBe(1)
  })

  test('without any credentials, what to set', async () => {
    const error = await failureOf(identity().accessToken(stand.context))
    expect(error).toMatchObject({ code: 'auth', message: 'there are no Google credentials in this job' })
    expect(error).toMatchObject({ hint: expect.stringContaining('gcp-workload-identity-provider') })
  })
})
