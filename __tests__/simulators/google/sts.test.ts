import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { shop, shopProvider } from '../../../simulators/google/acme.ts'
import {
  audience,
  exchangeParameters,
  type LocalGoogle,
  provider,
  startGoogle,
  sub,
  text,
  until,
} from './local-google.ts'

let google: LocalGoogle

beforeEach(async () => {
  google = await startGoogle({ speed: 300 })
})

afterEach(() => google.stop())

const tokenUrl = 'https://sts.googleapis.com/v1/token'
const pool = 'iam.googleapis.com/projects/123456789012/locations/global/workloadIdentityPools/github'

describe('the token exchange', () => {
  test('gives a federated token that lives no longer than the job token', async () => {
    const { status, body } = await google.exchange()
    expect(status).toBe(200)
    expect(body).toMatchObject({
      token_type: 'Bearer',
      issued_token_type: 'urn:ietf:params:oauth:token-type:access_token',
    })
    expect(text(body['access_token'])).toMatch(/^ya29\./)
    expect(body['expires_in']).toBeGreaterThan(290)
    expect(body['expires_in']).toBeLessThanOrEqual(300)
  })

  test('takes the form that the vendors’ libraries send', async () => {
    const form = new URLSearchParams({
      grant_type: exchangeParameters.grantType,
      audience: exchangeParameters.audience,
      scope: exchangeParameters.scope,
      requested_token_type: exchangeParameters.requestedTokenType,
      subject_token_type: exchangeParameters.subjectTokenType,
      subject_token: await google.jobToken(),
    })
    expect(await google.ask(tokenUrl, { method: 'POST', body: form })).toMatchObject({ status: 200 })
  })

  test('names the principal by its mapped subject and its attributes', async () => {
    const { body } = await google.exchange()
    const { kernel, state } = google
    const call = callWith(text(body['access_token']))
    expect(state.authenticate(call)).toMatchObject({
      principal: {
        member: `principal://${pool}/subject/${sub}`,
        sets: expect.arrayContaining([
          `principalSet://${pool}/*`,
          `principalSet://${pool}/attribute.repository/acme/shop`,
        ]),
      },
    })
    kernel.clocks.credentials.advance(301_000)
    expect(state.authenticate(call)).toMatchObject({ refused: { status: 401 } })
  })

  test('refuses a form of request that it does not document', async () => {
    const refusals = [
      [{ grantType: 'password' }, /unsupported_grant_type|invalid_request/],
      [{ requestedTokenType: 'urn:ietf:params:oauth:token-type:jwt' }, /invalid_request/],
      [{ subjectTokenType: 'urn:ietf:params:oauth:token-type:saml2' }, /invalid_request/],
      [{ subjectToken: 'no.jwt' }, /invalid_request/],
      [{ scope: '' }, /invalid_scope/],
      [{ audience: provider }, /invalid_request/],
    ] as const
    for (const [parameters, error] of refusals) {
      const answer = await google.exchange({}, parameters)
      expect(answer).toMatchObject({ status: 400, body: { error: expect.stringMatching(error) } })
    }
    const unknown = await google.exchange({}, { colour: 'blue' })
    expect(unknown).toMatchObject({ status: 400, body: { error: { status: 'INVALID_ARGUMENT' } } })
  })
})

test('a token can be introspected by an OAuth client', async () => {
  const token = text((await google.exchange()).body['access_token'])
  const url = 'https://sts.googleapis.com/v1/introspect'
  const headers = { authorization: `Basic ${Buffer.from('gcloud:secret').toString('base64')}` }
  const ask = (body: URLSearchParams) => google.ask(url, { method: 'POST', body, headers })
  expect((await ask(new URLSearchParams({ token }))).body).toMatchObject({
    active: true,
    username: `principal://${pool}/subject/${sub}`,
  })
  expect((await ask(new URLSearchParams({ token: 'ya29.none' }))).body).toEqual({ active: false })
  expect(await google.ask(url, { method: 'POST', body: new URLSearchParams({ token }) })).toMatchObject({ status: 401 })
})

describe('the provider', () => {
  test('that does not exist is an invalid target, by project id too', async () => {
    for (const name of ['projects/acme-prod', 'projects/999']) {
      const audience = exchangeParameters.audience.replace('projects/123456789012', name)
      expect(await google.exchange({}, { audience })).toMatchObject({ status: 400, body: { error: 'invalid_target' } })
    }
  })

  test('that was just deleted works a while longer', async () => {
    google.admin.changeProvider(shopProvider, undefined)
    expect(await google.exchange()).toMatchObject({ status: 200 })
    await until(
      () => google.exchange(),
      ({ body }) => body['error'] === 'invalid_target',
    )
  })

  test('takes its own name as audience, or only the ones it is given', async () => {
    const bare = `//iam.googleapis.com/${provider}`
    expect(await google.exchange({ aud: bare })).toMatchObject({ status: 200 })
    const wrong = await google.exchange({ aud: 'sigstore' })
    expect(wrong).toMatchObject({
      body: { error: 'invalid_grant', error_description: expect.stringContaining('audience') },
    })
    google.admin.setProvider(shopProvider, { ...shop, allowedAudiences: ['sigstore'] })
    expect(await google.exchange({ aud: 'sigstore' })).toMatchObject({ status: 200 })
    expect(await google.exchange({ aud: audience })).toMatchObject({ body: { error: 'invalid_grant' } })
  })
})

describe('the job token', () => {
  test('is refused when it is not signed by the issuer, comes from another one, or is stale', async () => {
    const [head, claims] = (await google.jobToken()).split('.')
    const forged = await google.exchange({}, { subjectToken: `${head}.${claims}.${'A'.repeat(342)}` })
    expect(forged).toMatchObject({ status: 400, body: { error: 'invalid_grant' } })
    const foreign = await google.exchange({ iss: 'https://github.example.com/_services/token' })
    expect(text(foreign.body['error_description'])).toContain('does not match the expected ones')
    const iat = Math.floor(Date.now() / 1000) - 600
    const stale = await google.exchange({ iat, exp: iat + 300 })
    expect(stale.body).toEqual({
      error: 'invalid_grant',
      error_description: `ID Token issued at ${iat} is stale to sign-in.`,
    })
  })

  test('of an issuer that nobody can reach is refused', async () => {
    google.admin.setProvider(shopProvider, { ...shop, issuer: 'https://down.example.com' })
    const answer = await google.exchange({ iss: 'https://down.example.com' })
    expect(text(answer.body['error_description'])).toMatch(/^Error connecting/)
  })
})

describe('attributes', () => {
  test('google.subject must be there, a string, and 127 bytes at most', async () => {
    const long = await google.exchange({ sub: `repo:acme/shop:ref:refs/heads/${'x'.repeat(100)}` })
    expect(long.body).toMatchObject({
      error: 'invalid_request',
      error_description: expect.stringContaining('127 bytes'),
    })
    google.admin.setProvider(shopProvider, { ...shop, attributeMapping: { 'google.subject': 'assertion.iat' } })
    const number = await google.exchange()
    expect(number.body['error_description']).toBe("The mapped attribute 'google.subject' must be of type STRING.")
    google.admin.setProvider(shopProvider, { ...shop, attributeMapping: { 'google.subject': 'assertion.nothing' } })
    expect((await google.exchange()).body).toMatchObject({ error: 'unauthorized_client' })
  })

  test('a condition decides on claims, on the subject and on mapped attributes', async () => {
    const conditions = [
      ["assertion.repository_owner_id == '9'", 200],
      ["assertion.repository_owner_id == '10'", 400],
      ["google.subject.startsWith('repo:acme/') && attribute.repository == 'acme/shop'", 200],
      ["assertion.sub.extract('repo:{repository}:') in ['acme/shop']", 200],
      ['assertion.nothing == 1', 400],
    ] as const
    for (const [attributeCondition, status] of conditions) {
      google.admin.setProvider(shopProvider, { ...shop, attributeCondition })
      const answer = await google.exchange()
      expect(answer.status).toBe(status)
      if (status === 400) expect(answer.body['error_description']).toContain('rejected by the attribute condition')
    }
  })
})

function callWith(token: string) {
  return {
    operation: 'test',
    method: 'GET',
    host: 'run.googleapis.com',
    url: new URL('https://run.googleapis.com/'),
    params: {},
    headers: { authorization: `Bearer ${token}` },
    body: Buffer.alloc(0),
    json: () => undefined,
    signal: new AbortController().signal,
  }
}
