import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { TandemError } from '../../src/core/errors.ts'
import type { OidcSource } from '../../src/core/oidc.ts'
import { googleEndpoints } from '../../src/gcp/endpoints.ts'
import {
  failureOf,
  federatedToken,
  provider,
  route,
  rpcError,
  type Stand,
  startStand,
  stsRoute,
  unsigned,
} from './stand.ts'

const serviceAccount = 'deploy@acme.iam.gserviceaccount.com'
const accountPath = `/v1/projects/-/serviceAccounts/{account}`
const claims = {
  sub: 'repo:acme/shop:ref:refs/heads/main',
  repository: 'acme/shop',
  repository_id: '42',
  repository_owner_id: '7',
}

let stand: Stand
beforeEach(async () => {
  stand = await startStand(claims)
})
afterEach(() => stand.stop())

function aSource(): OidcSource & { readonly audiences: string[] } {
  const audiences: string[] = []
  return {
    audiences,
    token: async (audience) => {
      audiences.push(audience)
      return unsigned({ ...claims, jti: audiences.length })
    },
  }
}

const impersonated = (token: string) => ({
  status: 200,
  body: { accessToken: token, expireTime: new Date(Date.now() + 3_600_000).toISOString() },
})

describe('direct federation', () => {
  test('exchanges the OIDC token as RFC 8693 says', async () => {
    const bodies: URLSearchParams[] = []
    stand.answer(
      'sts.googleapis.com',
      stsRoute(({ body, headers }) => {
        expect(headers['content-type']).toMatch(/^application\/x-www-form-urlencoded/)
        bodies.push(new URLSearchParams(body.toString()))
        return federatedToken()
      }),
    )
    const oidc = aSource()
    expect(await stand.identity({ oidc }).accessToken(stand.context)).toBe('federated')
    expect(Object.fromEntries(bodies[0] ?? [])).toEqual({
      grant_type: 'urn:ietf:params:oauth:grant-type:token-exchange',
      audience: `//iam.googleapis.com/${provider}`,
      scope: 'https://www.googleapis.com/auth/cloud-platform',
      requested_token_type: 'urn:ietf:params:oauth:token-type:access_token',
      subject_token: unsigned({ ...claims, jti: 1 }),
      subject_token_type: 'urn:ietf:params:oauth:token-type:jwt',
    })
    expect(oidc.audiences).toEqual([`https://iam.googleapis.com/${provider}`])
  })

  test('a token of 300 s is not fetched again on each call, and calls at once share one fetch', async () => {
    stand.answer(
      'sts.googleapis.com',
      stsRoute(() => federatedToken()),
    )
    const oidc = aSource()
    const identity = stand.identity({ oidc })
    await Promise.all([1, 2, 3].map(() => identity.accessToken(stand.context)))
    await identity.accessToken(stand.context)
    expect(stand.count('sts.token')).toBe(1)
    expect(oidc.audiences).toHaveLength(1)
  })

  test('a token that is about to end is fetched anew, with a fresh OIDC token', async () => {
    const shown: unknown[] = []
    stand.answer(
      'sts.googleapis.com',
      stsRoute(({ body }) => {
        shown.push(new URLSearchParams(body.toString()).get('subject_token'))
        return federatedToken('short', 20)
      }),
    )
    const identity = stand.identity({ oidc: aSource() })
    await identity.accessToken(stand.context)
    await identity.accessToken(stand.context)
    expect(shown).toEqual([unsigned({ ...claims, jti: 1 }), unsigned({ ...claims, jti: 2 })])
  })

  test('another audience is asked for when it is set', async () => {
    stand.answer(
      'sts.googleapis.com',
      stsRoute(() => federatedToken()),
    )
    const oidc = aSource()
    await stand.identity({ oidc, audience: 'https://acme.example' }).accessToken(stand.context)
    expect(oidc.audiences).toEqual(['https://acme.example'])
  })

  test('what heals is asked again: throttled, 503, a cut connection', async () => {
    stand.answer(
      'sts.googleapis.com',
      stsRoute(() => federatedToken()),
    )
    stand.kernel.fault({ kind: 'throttled', operation: 'sts.token' })
    stand.kernel.fault({ kind: 'error-503', operation: 'sts.token', nth: 2 })
    stand.kernel.fault({ kind: 'reset-before', operation: 'sts.token', nth: 3 })
    expect(await stand.identity().accessToken(stand.context)).toBe('federated')
    expect(stand.count('sts.token')).toBe(4)
  })

  test('a definite refusal is told once, with the claims and without the token', async () => {
    stand.answer(
      'sts.googleapis.com',
      stsRoute(() => ({
        status: 400,
        body: {
          error: 'unauthorized_client',
          error_description: 'The given credential is rejected by the attribute condition.',
        },
      })),
    )
    const error = await failureOf(stand.identity().accessToken(stand.context))
    expect(error).toMatchObject({ code: 'auth' })
    expect(error.message).toContain('rejected by the attribute condition')
    expect(error).toMatchObject({ hint: expect.stringContaining("assertion.repository_id == '42'") })
    expect(JSON.stringify(error)).not.toContain(unsigned(claims))
    expect(stand.count('sts.token')).toBe(1)
  })

  test('what the OIDC source says is passed on as it is', async () => {
    const missing = new TandemError('auth', 'the job may not ask for OIDC tokens', {
      hint: 'permissions: id-token: write',
    })
    const oidc = { token: () => Promise.reject(missing) }
    await expect(stand.identity({ oidc }).accessToken(stand.context)).rejects.toBe(missing)
  })

  test('a library that cannot be loaded is no fault of the network: it is told as it is, at once', async () => {
    const broken = new TypeError('IdentityPoolClient is not a constructor')
    const endpoints = {
      ...googleEndpoints(),
      get sts(): string {
        throw broken
      },
    }
    const { clock } = stand.context
    const start = clock.now()
    await expect(stand.identity({ endpoints }).accessToken(stand.context)).rejects.toBe(broken)
    expect(clock.now() - start).toBeLessThan(60_000)
  })

  test('neither is a mistake before anything was sent', async () => {
    const mistake = new ReferenceError('__dirname is not defined')
    const oidc = { token: () => Promise.reject(mistake) }
    await expect(stand.identity({ oidc }).accessToken(stand.context)).rejects.toBe(mistake)
  })

  test('what it makes of an answer that is not Google’s is asked again', async () => {
    const answers = [{ status: 200, headers: { 'content-type': 'text/plain' }, body: '' }, federatedToken()]
    stand.answer(
      'sts.googleapis.com',
      stsRoute(() => answers.shift() ?? federatedToken()),
    )
    expect(await stand.identity().accessToken(stand.context)).toBe('federated')
    expect(stand.count('sts.token')).toBe(2)
  })

  test('it cannot make identity tokens, and says what to set', async () => {
    const identity = stand.identity()
    expect(identity.canMintIdTokens).toBe(false)
    expect(await failureOf(identity.idToken('https://shop', stand.context))).toMatchObject({
      hint: 'Set gcp-service-account.',
    })
  })

  test('a caller that is cancelled stops waiting, and the others still get their token', async () => {
    stand.answer(
      'sts.googleapis.com',
      stsRoute(() => federatedToken()),
    )
    stand.kernel.fault({ kind: 'slow', operation: 'sts.token', delay: 100 })
    const identity = stand.identity()
    const cancel = new AbortController()
    const cancelled = identity.accessToken({ ...stand.context, signal: cancel.signal })
    const other = identity.accessToken(stand.context)
    const reason = new TandemError('cancelled', 'stopped by hand')
    cancel.abort(reason)
    await expect(cancelled).rejects.toBe(reason)
    expect(await other).toBe('federated')
  })
})

describe('impersonation', () => {
  test('becomes the service account for an hour, by a federated token', async () => {
    const asked: unknown[] = []
    stand.answer(
      'sts.googleapis.com',
      stsRoute(() => federatedToken()),
    )
    stand.answer(
      'iamcredentials.googleapis.com',
      route('iamcredentials.generateAccessToken', 'POST', `${accountPath}:generateAccessToken`, (call) => {
        asked.push(call.params['account'], call.headers['authorization'], call.json())
        return impersonated('ya29.deploy')
      }),
    )
    const identity = stand.identity({ serviceAccount })
    await identity.accessToken(stand.context)
    expect(await identity.accessToken(stand.context)).toBe('ya29.deploy')
    expect(asked).toEqual([
      serviceAccount,
      'Bearer federated',
      { scope: ['https://www.googleapis.com/auth/cloud-platform'], lifetime: '3600s' },
    ])
    expect(identity.describe()).toBe(`${serviceAccount} through ${provider}`)
  })

  test('a denial is asked again for some seconds, since grants take a while, then told with the grant that is missing', async () => {
    stand.answer(
      'sts.googleapis.com',
      stsRoute(() => federatedToken()),
    )
    const message = "Permission 'iam.serviceAccounts.getAccessToken' denied on resource (or it may not exist)."
    stand.answer(
      'iamcredentials.googleapis.com',
      route('iamcredentials.generateAccessToken', 'POST', `${accountPath}:generateAccessToken`, () =>
        rpcError(403, 'PERMISSION_DENIED', message),
      ),
    )
    const error = await failureOf(stand.identity({ serviceAccount }).accessToken(stand.context))
    expect(error.message).toContain(message)
    expect(error).toMatchObject({ code: 'auth', trouble: 'denied' })
    expect(error).toMatchObject({
      hint: expect.stringContaining(
        'principalSet://iam.googleapis.com/projects/123456789012/locations/global/workloadIdentityPools/github/attribute.repository_id/42',
      ),
    })
    expect(stand.count('iamcredentials.generateAccessToken')).toBeGreaterThan(1)
  })

  test('an account that does not exist is told at once', async () => {
    stand.answer(
      'sts.googleapis.com',
      stsRoute(() => federatedToken()),
    )
    stand.answer(
      'iamcredentials.googleapis.com',
      route('iamcredentials.generateAccessToken', 'POST', `${accountPath}:generateAccessToken`, () =>
        rpcError(404, 'NOT_FOUND', 'Not found; Gaia id not found for email'),
      ),
    )
    const error = await failureOf(stand.identity({ serviceAccount }).accessToken(stand.context))
    expect(error).toMatchObject({
      code: 'auth',
      hint: expect.stringContaining(`There is no service account ${serviceAccount}`),
    })
    expect(stand.count('iamcredentials.generateAccessToken')).toBe(1)
  })

  test('an identity token is made by the federated principal, and kept for its audience', async () => {
    const asked: unknown[] = []
    stand.answer(
      'sts.googleapis.com',
      stsRoute(() => federatedToken()),
    )
    stand.answer(
      'iamcredentials.googleapis.com',
      route('iamcredentials.generateIdToken', 'POST', `${accountPath}:generateIdToken`, (call) => {
        asked.push(call.headers['authorization'], call.json())
        return { status: 200, body: { token: unsigned({ exp: Date.now() / 1000 + 3600 }) } }
      }),
    )
    const identity = stand.identity({ serviceAccount })
    const first = await identity.idToken('https://shop', stand.context)
    expect(await identity.idToken('https://shop', stand.context)).toBe(first)
    expect(asked).toEqual(['Bearer federated', { audience: 'https://shop', includeEmail: true }])
  })
})
