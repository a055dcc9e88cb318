import { describe, expect, test } from '@jest/globals'
import { CloudError, TandemError } from '../../src/core/errors.ts'
import { explainRefusal, type Refused } from '../../src/gcp/refusal.ts'

const pool = 'projects/123456789012/locations/global/workloadIdentityPools/github'
const provider = `${pool}/providers/shop`
const serviceAccount = 'deploy@acme.iam.gserviceaccount.com'
const claims = {
  iss: 'https://token.actions.githubusercontent.com',
  aud: `https://iam.googleapis.com/${provider}`,
  sub: 'repo:acme/shop:environment:production',
  repository: 'acme/shop',
  repository_id: '42',
  repository_owner: 'acme',
  repository_owner_id: '7',
  run_id: '99',
}

function exchange(error: string, description: string, subject: object = {}): TandemError {
  const refused: Refused = { stage: 'exchange', status: 400, error, description }
  return explainRefusal(refused, { provider, claims, ...subject })
}

describe('the exchange is refused', () => {
  test('always a definite error that says what Google said, and what the token says', () => {
    const error = exchange('invalid_grant', 'something new')
    expect(error).not.toBeInstanceOf(CloudError)
    expect(error.code).toBe('auth')
    expect(error.message).toBe(`Google refused the job's OIDC token for ${provider}: invalid_grant: something new`)
    expect(error.hint).toBe(
      [
        'The token says:',
        '  iss: https://token.actions.githubusercontent.com',
        `  aud: https://iam.googleapis.com/${provider}`,
        '  sub: repo:acme/shop:environment:production',
        '  repository: acme/shop',
        '  repository_id: 42',
        '  repository_owner: acme',
        '  repository_owner_id: 7',
      ].join('\n'),
    )
  })

  test('the attribute condition: what would have matched, on ids and in both spellings of sub', () => {
    const { hint } = exchange('unauthorized_client', 'The given credential is rejected by the attribute condition.')
    expect(hint).toContain("assertion.repository_owner_id == '7' && assertion.repository_id == '42'")
    expect(hint).toContain(
      "assertion.sub in ['repo:acme/shop:environment:production', 'repo:acme@7/shop@42:environment:production']",
    )
  })

  test('the same from a token with the immutable spelling', () => {
    const immutable = { ...claims, sub: 'repo:acme@7/shop@42:ref:refs/heads/main' }
    const { hint } = exchange('unauthorized_client', 'rejected by the attribute condition.', { claims: immutable })
    expect(hint).toContain("['repo:acme/shop:ref:refs/heads/main', 'repo:acme@7/shop@42:ref:refs/heads/main']")
  })

  test.each([
    [
      'invalid_target',
      'The target service indicated by the "audience" parameters is invalid.',
      'The provider does not exist',
    ],
    [
      'unauthorized_client',
      "The mapped attribute 'google.subject' must be of type STRING.",
      'google.subject has to be a text',
    ],
    [
      'invalid_request',
      'The size of mapped attribute google.subject exceeds the 127 bytes limit.',
      'Map google.subject to something shorter',
    ],
    ['invalid_grant', 'ID Token issued at 1 is stale to sign-in.', 'older than five minutes'],
    ['invalid_grant', 'The issuer in ID Token https://a does not match the expected ones.', `has to be ${claims.iss}`],
    ['invalid_grant', 'The audience in ID Token [x] does not match the expected audience.', 'allowed audiences'],
  ])('%s: %s', (error, description, expected) => {
    expect(exchange(error, description).hint).toContain(expected)
  })

  test('a provider named by the project id instead of its number', () => {
    const named = provider.replace('123456789012', 'acme')
    expect(exchange('invalid_target', 'invalid', { provider: named }).hint).toContain(`"acme" is a project id`)
  })
})

describe('the impersonation is refused', () => {
  test('denied: the exact grant, by repository id and by name', () => {
    const refused: Refused = { stage: 'impersonation', status: 403, error: 'PERMISSION_DENIED', description: 'denied' }
    const error = explainRefusal(refused, { provider, serviceAccount, claims })
    expect(error).toMatchObject({ code: 'auth', trouble: 'denied' })
    expect(error.hint).toContain(
      `add-iam-policy-binding ${serviceAccount} --role=roles/iam.workloadIdentityUser --member="principalSet://iam.googleapis.com/${pool}/attribute.repository_id/42"`,
    )
    expect(error.hint).toContain(`principalSet://iam.googleapis.com/${pool}/attribute.repository/acme/shop`)
  })

  test('an unknown account', () => {
    const refused: Refused = { stage: 'impersonation', status: 404, error: 'NOT_FOUND', description: 'Not found' }
    expect(explainRefusal(refused, { provider, serviceAccount, claims }).hint).toContain(
      `no service account ${serviceAccount}`,
    )
  })
})
