import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { createRemoteJWKSet, customFetch, decodeJwt, jwtVerify } from 'jose'
import { acmeNumber, deployer } from '../../../simulators/google/acme.ts'
import { errorOf, type LocalGoogle, startGoogle, text, until } from './local-google.ts'

let google: LocalGoogle

beforeEach(async () => {
  google = await startGoogle({ speed: 300 })
  google.kernel.force('iam.propagation', 1)
})

afterEach(() => google.stop())

const everyone = `principalSet://iam.googleapis.com/projects/${acmeNumber}/locations/global/workloadIdentityPools/github/*`
const scope = ['https://www.googleapis.com/auth/cloud-platform']

const urlOf = (verb: string, email = deployer, project = '-') =>
  `https://iamcredentials.googleapis.com/v1/projects/${project}/serviceAccounts/${email}:${verb}`

const federated = async () => text((await google.exchange()).body['access_token'])

const impersonate = async (body: object, token?: string) =>
  google.ask(urlOf('generateAccessToken'), { method: 'POST', token: token ?? (await federated()), body })

test('a federated caller gets an access token of the service account for an hour', async () => {
  const { status, body } = await impersonate({ scope })
  expect(status).toBe(200)
  expect(Date.parse(text(body['expireTime'])) - Date.now()).toBeGreaterThan(3_590_000)
  expect(google.authoriseArtifactRegistry({ token: text(body['accessToken']) })).toBe('allowed')
})

test('a caller without the role is denied by the permission’s name, at once after the grant too', async () => {
  google.admin.revoke(deployer, everyone)
  google.admin.finishPropagation()
  const refused = await impersonate({ scope })
  expect(refused.status).toBe(403)
  expect(errorOf(refused)).toMatchObject({
    message: "Permission 'iam.serviceAccounts.getAccessToken' denied on resource (or it may not exist).",
    status: 'PERMISSION_DENIED',
    details: [expect.objectContaining({ reason: 'IAM_PERMISSION_DENIED' })],
  })
  google.admin.grant(deployer, { member: everyone, permissions: ['iam.serviceAccounts.getAccessToken'] })
  expect(await impersonate({ scope })).toMatchObject({ status: 403 })
  await until(
    () => impersonate({ scope }),
    ({ status }) => status === 200,
  )
})

test('a service account that does not exist is not found', async () => {
  const url = urlOf('generateAccessToken', 'typo@acme-prod.iam.gserviceaccount.com')
  const answer = await google.ask(url, { method: 'POST', token: await federated(), body: { scope } })
  expect(answer.status).toBe(404)
  expect(errorOf(answer)['message']).toBe(
    'Not found; Gaia id not found for email typo@acme-prod.iam.gserviceaccount.com',
  )
})

test('scope is required, a lifetime is an hour at most, and the project is written as a hyphen', async () => {
  expect(await impersonate({})).toMatchObject({ status: 400 })
  expect(await impersonate({ scope, lifetime: '3601s' })).toMatchObject({ status: 400 })
  expect(await impersonate({ scope, lifetime: 'an hour' })).toMatchObject({ status: 400 })
  google.admin.extendLifetime(deployer)
  expect(await impersonate({ scope, lifetime: '7200s' })).toMatchObject({ status: 200 })
  const url = urlOf('generateAccessToken', deployer, 'acme-prod')
  expect(await google.ask(url, { method: 'POST', token: await federated(), body: { scope } })).toMatchObject({
    status: 400,
  })
})

test('unknown members are refused in Google’s words', async () => {
  const answer = await impersonate({ scope, ttl: 5 })
  expect(answer.status).toBe(400)
  expect(errorOf(answer)['message']).toBe('Invalid JSON payload received. Unknown name "ttl": Cannot find field.')
})

test('callers without a good token are told apart', async () => {
  const missing = await google.ask(urlOf('generateAccessToken'), { method: 'POST', body: { scope } })
  expect(missing.status).toBe(401)
  expect(errorOf(missing)).toMatchObject({ details: [expect.objectContaining({ reason: 'CREDENTIALS_MISSING' })] })
  const token = await federated()
  google.kernel.clocks.credentials.advance(301_000)
  const expired = await impersonate({ scope }, token)
  expect(expired.status).toBe(401)
  expect(errorOf(expired)).toMatchObject({ details: [expect.objectContaining({ reason: 'ACCESS_TOKEN_EXPIRED' })] })
})

test('an identity token is for its audience alone and can be verified with the published keys', async () => {
  const audience = 'https://shop-abc-uc.a.run.app'
  const ask = async (body: object) =>
    google.ask(urlOf('generateIdToken'), { method: 'POST', token: await federated(), body })
  const token = text((await ask({ audience, includeEmail: true })).body['token'])
  const published = await google.ask('https://www.googleapis.com/oauth2/v3/certs')
  const keySet = createRemoteJWKSet(new URL('https://www.googleapis.com/oauth2/v3/certs'), {
    [customFetch]: async () => Response.json(published.body),
  })
  const { payload } = await jwtVerify(token, keySet, { audience, issuer: 'https://accounts.google.com' })
  expect(payload).toMatchObject({ email: deployer, email_verified: true })
  expect(google.state.verifyIdToken(token, audience)).toBe(deployer)
  expect(google.state.verifyIdToken(token, 'https://other.example.com')).toBeUndefined()
  expect(google.state.verifyIdToken(`${token.slice(0, -8)}AAAAAAAA`, audience)).toBeUndefined()
  const plain = text((await ask({ audience })).body['token'])
  expect(decodeJwt(plain)).not.toHaveProperty('email')
  expect(google.state.verifyIdToken(plain, audience)).toBe(deployer)
  expect(await ask({})).toMatchObject({ status: 400 })
})
