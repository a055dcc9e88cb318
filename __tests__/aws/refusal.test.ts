import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { explainRefusal } from '../../src/aws/refusal.ts'
import { TandemError } from '../../src/core/errors.ts'
import { github, githubTrust } from '../../simulators/aws/acme.ts'
import type { Policy } from '../../simulators/aws/types.ts'
import { readyAws } from '../../simulators/clouds.ts'
import type { JobSettings } from '../../simulators/github/job.ts'
import { steadyClock } from '../support/steady-clock.ts'
import { assuming, failureOf, type Stand, startStand } from './stand.ts'

const { account, region, role } = readyAws
const condition = 'token.actions.githubusercontent.com'

describe('a role that does not let the job in', () => {
  let stand: Stand
  beforeEach(async () => {
    stand = await startStand()
  })
  afterEach(async () => {
    await stand[Symbol.asyncDispose]()
  })

  const refused = (job: JobSettings = {}): Promise<TandemError> =>
    failureOf(stand.identity({ oidc: stand.oidc(job) }).credentials(stand.context))

  test('is asked three times within a quarter of a minute, and no more', async () => {
    await using slow = await startStand()
    const context = { ...slow.context, clock: steadyClock(10) }
    slow.clouds.aws.admin.putRole(account, { name: 'github-deploy', trust: githubTrust(['repo:octo/other:*']) })
    const before = context.clock.now()
    const error = await failureOf(slow.identity({ context }).credentials(context))
    expect(error).toMatchObject({ code: 'auth', trouble: 'denied', status: 403 })
    expect(error.message).toContain(
      `AWS refused ${role} to the job's OIDC token: Not authorized to perform ${assuming.replace('.', ':')} (HTTP 403 AccessDenied) (3 attempts`,
    )
    expect(slow.count(assuming)).toBe(3)
    expect(context.clock.now() - before).toBeLessThan(20_000)
    expect(slow.lines.filter((line) => line.includes('AccessDenied'))[0]).toMatch(
      /\(HTTP 403 AccessDenied\); attempt 2 in \d\.\d s, as AWS takes a while to know a role or a trust policy that was changed a moment ago$/,
    )
  })

  test('that had let it in before is not waited for: it was not given a moment ago', async () => {
    const identity = stand.identity()
    await identity.credentials(stand.context)
    stand.clouds.aws.admin.putRole(account, { name: 'github-deploy', trust: githubTrust(['repo:octo/other:*']) })
    stand.pass(61 * 60_000)
    expect(await failureOf(identity.credentials(stand.context))).toMatchObject({ trouble: 'denied' })
    expect(stand.count(assuming)).toBe(2)
  })

  test.each(['names', 'ids'] as const)(
    'is opened by the condition that the error gives, for both spellings (%s)',
    async (subject) => {
      stand.clouds.aws.admin.putRole(account, { name: 'github-deploy', trust: githubTrust(['repo:octo/other:*']) })
      const { hint = '' } = await refused({ subject, environment: 'prod' })
      stand.clouds.aws.admin.putRole(account, { name: 'github-deploy', trust: withCondition(hint) })
      for (const spelled of ['names', 'ids'] as const) {
        const identity = stand.identity({ oidc: stand.oidc({ subject: spelled, environment: 'prod' }) })
        expect((await identity.credentials(stand.context)).accessKeyId).toMatch(/^ASIA/)
      }
      expect(await refused({ subject, environment: 'test' })).toMatchObject({ trouble: 'denied' })
    },
  )

  test('shows the claims, and never the token', async () => {
    stand.clouds.aws.admin.putRole(account, { name: 'github-deploy', trust: githubTrust(['repo:octo/other:*']) })
    const { hint = '', message } = await refused()
    expect(hint).toContain(
      '  sub: repo:octo/shop:ref:refs/heads/main\n  repository: octo/shop\n  repository_id: 990017',
    )
    expect(`${message} ${hint} ${stand.lines.join()}`).not.toMatch(/eyJ/)
  })

  test('that is missing is told as one that may be missing', async () => {
    const other = `arn:aws:iam::${account}:role/nobody`
    const error = await failureOf(stand.identity({ role: other }).credentials(stand.context))
    expect(error.hint).toContain(
      `Either there is no role ${other} (AWS does not tell: check account and name), or its trust policy`,
    )
  })

  test('whose account has no provider for GitHub', async () => {
    stand.clouds.aws.admin.removeProvider(account, github.url)
    const error = await refused()
    expect(error).toMatchObject({ code: 'auth', message: expect.stringContaining('No OpenIDConnect provider found') })
    expect(error.hint).toContain(`account ${account} needs one for https://${condition}`)
    expect(error.hint).toContain('aws iam create-open-id-connect-provider --url https://token.actions')
    expect(stand.count(assuming)).toBe(1)
  })

  test('whose provider has other client ids', async () => {
    stand.clouds.aws.admin.setProvider(account, { ...github, audiences: ['sts.amazon.com'] })
    expect((await refused()).hint).toContain(
      'the token is for "sts.amazonaws.com", which is not among the client ids of the provider',
    )
    expect(stand.count(assuming)).toBe(1)
  })
})

/** As a reader of the error would: copies the block into the statement. */
function withCondition(hint: string): Policy {
  const block = /"Condition": (\{[^]*?\n\})/.exec(hint)?.[1] ?? 'null'
  const [statement] = [githubTrust([]).Statement].flat()
  return { Statement: [{ Effect: 'Allow', Action: 'sts:*', ...statement, Condition: JSON.parse(block) }] }
}

describe('what AWS says', () => {
  const claims = {
    iss: 'https://token.actions.githubusercontent.com',
    aud: 'sts.amazonaws.com',
    sub: 'repo:acme/shop:ref:refs/heads/main',
    repository: 'acme/shop',
    repository_id: '42',
    repository_owner_id: '7',
  }

  const sdkError = (name: string, message: string, status = 400): Error =>
    Object.assign(new Error(message), { name, $fault: 'client', $metadata: { httpStatusCode: status } })

  const explained = (name: string, message = 'no', more: object = {}): TandemError =>
    explainRefusal(assuming, sdkError(name, message), { role, region, claims: { ...claims, ...more } })

  test.each([
    ['IDPCommunicationError', '', 'throttled', 'could not read the keys of https://token.actions'],
    [
      'InvalidIdentityToken',
      "Couldn't retrieve verification key from your identity provider",
      'throttled',
      'run the job again',
    ],
    ['ExpiredToken', 'Token expired', 'throttled', 'more than five minutes'],
    ['InvalidIdentityToken', 'Incorrect token audience', undefined, 'The likely cause is the audience'],
    [
      'InvalidIdentityToken',
      'No OpenIDConnect provider found in your account',
      undefined,
      'The likely cause is the OIDC provider',
    ],
    ['InvalidIdentityToken', 'Provided Token failed validation', undefined, 'OIDC provider'],
    ['IDPRejectedClaim', 'no', undefined, 'not valid'],
    ['PackedPolicyTooLarge', 'Packed size exceeded', undefined, 'session tags'],
    ['RegionDisabled', 'STS is not activated', undefined, `Enable STS in ${region}`],
    ['ValidationError', 'Request ARN is invalid', undefined, `Check the spelling of ${role}`],
  ])('%s, "%s", as the wire and as the SDK’s class spell it', (code, message, trouble, hint) => {
    for (const name of [code, `${code}Exception`]) {
      const error = explained(name, message)
      expect(error).toMatchObject({ code: 'auth', hint: expect.stringContaining(hint) })
      expect('trouble' in error ? error.trouble : undefined).toBe(trouble)
    }
  })

  test.each([
    [{}, undefined],
    [{ aud: 'https://acme.example' }, 'a condition on "sts.amazonaws.com" does not match "https://acme.example"'],
    [{ sub: 'repo:acme@7/shop@42:ref:refs/heads/main' }, 'GitHub spells it with ids for this repository'],
    [{ sub: 'repo:acme/shop:environment:prod' }, 'the job has the environment "prod"'],
    [{ sub: 'repo:acme/shop:pull_request', event_name: 'pull_request' }, 'that of a pull request names no branch'],
  ])('a denial of %j names the likely cause', (more, cause) => {
    const { hint = '' } = explained('AccessDenied', 'Not authorized', more)
    expect(hint.includes('The likely cause')).toBe(cause !== undefined)
    expect(hint).toContain(cause ?? 'Either there is no role')
    expect(hint).toContain('"repo:acme/shop:*" and "repo:acme@7/shop@42:*"')
  })

  test('throttling and an answer that is none are no refusal', () => {
    expect(explained('Throttling', 'Rate exceeded')).toMatchObject({ trouble: 'throttled', code: 'cloud' })
    expect(explainRefusal(assuming, new Error('odd'), { role, region, claims })).toMatchObject({
      trouble: 'unanswered',
    })
  })

  test('an issuer of one’s own, in another partition', () => {
    const china = role.replace('arn:aws:', 'arn:aws-cn:')
    const error = explainRefusal(assuming, sdkError('AccessDenied', 'no'), {
      role: china,
      region: 'cn-north-1',
      claims: { iss: 'https://github.acme.example/_services/token', sub: 'repo:a/b:ref:refs/heads/main' },
    })
    expect(error.hint).toContain(`"arn:aws-cn:iam::${account}:oidc-provider/github.acme.example/_services/token"`)
    expect(error.hint).toContain('"github.acme.example/_services/token:sub": [\n      "repo:a/b:ref:refs/heads/main"')
  })
})
