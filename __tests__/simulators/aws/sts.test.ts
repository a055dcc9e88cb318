import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import {
  AssumeRoleCommand,
  AssumeRoleWithWebIdentityCommand,
  type AssumeRoleWithWebIdentityCommandInput,
  GetCallerIdentityCommand,
  STSClient,
} from '@aws-sdk/client-sts'
import { generateKeyPair, SignJWT } from 'jose'
import { acmeAccount, deployRole, githubTrust, instanceRole } from '../../../simulators/aws/acme.ts'
import { issuer, type LocalAws, startAws } from './local-aws.ts'

let aws: LocalAws
beforeEach(async () => {
  aws = await startAws()
})
afterEach(async () => {
  await aws[Symbol.asyncDispose]()
})

async function assume(claims: Record<string, unknown> = {}, more: Partial<AssumeRoleWithWebIdentityCommandInput> = {}) {
  const client = new STSClient(aws.client())
  const WebIdentityToken = await aws.jobToken(claims)
  return client.send(
    new AssumeRoleWithWebIdentityCommand({ RoleArn: deployRole, RoleSessionName: 'run-1', WebIdentityToken, ...more }),
  )
}

const refusal = (name: string, status: number, message?: string | RegExp) =>
  expect.objectContaining({
    name,
    $metadata: expect.objectContaining({ httpStatusCode: status }),
    ...(message !== undefined && { message: expect.stringMatching(message) }),
  })

describe('AssumeRoleWithWebIdentity', () => {
  test('gives credentials that the caller is known by', async () => {
    const { Credentials, AssumedRoleUser, Audience, SubjectFromWebIdentityToken } = await assume()
    expect({ Audience, SubjectFromWebIdentityToken }).toEqual({
      Audience: 'sts.amazonaws.com',
      SubjectFromWebIdentityToken: 'repo:octo/shop:ref:refs/heads/main',
    })
    const { AccessKeyId = '', SecretAccessKey = '', SessionToken = '' } = Credentials ?? {}
    const credentials = { accessKeyId: AccessKeyId, secretAccessKey: SecretAccessKey, sessionToken: SessionToken }
    const me = await new STSClient(aws.client(credentials)).send(new GetCallerIdentityCommand({}))
    expect(me).toMatchObject({
      Account: acmeAccount,
      Arn: `arn:aws:sts::${acmeAccount}:assumed-role/github-deploy/run-1`,
      UserId: AssumedRoleUser?.AssumedRoleId,
    })
  })

  test.each([
    [
      'a repository that the role does not trust',
      { sub: 'repo:evil/shop:ref:refs/heads/main' },
      'AccessDenied',
      403,
      'Not authorized to perform sts:AssumeRoleWithWebIdentity',
    ],
    ['another audience', { aud: 'sts.amazon.com' }, 'InvalidIdentityTokenException', 400, 'Incorrect token audience'],
    [
      'an issuer without provider',
      { iss: 'https://gitlab.com' },
      'InvalidIdentityTokenException',
      400,
      'No OpenIDConnect provider found in your account for https://gitlab.com',
    ],
    ['a token that has expired', { exp: 1 }, 'ExpiredTokenException', 400, 'must be before the expiration date'],
  ])('refuses %s', async (_what, claims, name, status, message) => {
    await expect(assume(claims)).rejects.toEqual(refusal(name, status, message))
  })

  test('refuses a token that another key has signed', async () => {
    const { privateKey } = await generateKeyPair('RS256')
    const now = Math.floor(Date.now() / 1000)
    const WebIdentityToken = await new SignJWT({
      iss: issuer,
      aud: 'sts.amazonaws.com',
      sub: 'x',
      iat: now,
      exp: now + 99,
    })
      .setProtectedHeader({ alg: 'RS256', kid: 'one' })
      .sign(privateKey)
    await expect(assume({}, { WebIdentityToken })).rejects.toEqual(refusal('InvalidIdentityTokenException', 400))
  })

  test('does not tell a role that is not there from one that may not be assumed', async () => {
    const RoleArn = `arn:aws:iam::${acmeAccount}:role/nobody`
    await expect(assume({}, { RoleArn })).rejects.toEqual(refusal('AccessDenied', 403, 'Not authorized to perform'))
    await expect(assume({}, { RoleArn: instanceRole })).rejects.toEqual(refusal('AccessDenied', 403))
    await expect(assume({}, { RoleArn: `arn:aws:iam::${acmeAccount}:user/operator` })).rejects.toEqual(
      refusal('ValidationError', 400),
    )
  })

  test('accepts subjects with ids', async () => {
    const { Credentials } = await assume({ sub: 'repo:octo@4207/shop@990017:environment:prod' })
    expect(Credentials?.AccessKeyId).toMatch(/^ASIA/)
  })

  test('looks at the claims that a trust policy may ask for', async () => {
    const trust = githubTrust(['repo:*'])
    const [statement] = [trust.Statement].flat()
    const Condition = { StringEquals: { 'token.actions.githubusercontent.com:repository_id': '990017' } }
    const role = {
      name: 'by-id',
      trust: { Statement: [{ Effect: 'Allow', Action: 'sts:*', ...statement, Condition }] },
    } as const
    const { arn } = aws.admin.putRole(acmeAccount, role)
    expect((await assume({}, { RoleArn: arn })).AssumedRoleUser?.Arn).toContain('by-id')
    await expect(assume({ repository_id: '1' }, { RoleArn: arn })).rejects.toEqual(refusal('AccessDenied', 403))
  })

  test('keeps to the limits of session name and duration', async () => {
    await expect(assume({}, { RoleSessionName: 'a b' })).rejects.toEqual(
      refusal('ValidationError', 400, /'a b' at 'roleSessionName' failed to satisfy constraint/),
    )
    await expect(assume({}, { DurationSeconds: 60 })).rejects.toEqual(refusal('ValidationError', 400))
    const { arn } = aws.admin.putRole(acmeAccount, { name: 'short', trust: githubTrust(['repo:octo/*']) })
    await expect(assume({}, { RoleArn: arn, DurationSeconds: 7200 })).rejects.toEqual(
      refusal('ValidationError', 400, 'exceeds the MaxSessionDuration'),
    )
  })

  test('fails for a while to reach the issuer', async () => {
    aws.admin.failKeyFetch('IDPCommunicationError')
    await expect(assume()).rejects.toEqual(refusal('IDPCommunicationErrorException', 400))
    aws.admin.failKeyFetch('InvalidIdentityToken')
    await expect(assume()).rejects.toEqual(
      refusal('InvalidIdentityTokenException', 400, "Couldn't retrieve verification key"),
    )
    expect((await assume()).Credentials).toBeDefined()
  })

  test('does not know a role yet that was made a moment ago', async () => {
    await using slow = await startAws({ speed: 50 })
    slow.kernel.force('iam.propagation-ms', 1)
    const { arn } = slow.admin.createRole(acmeAccount, { name: 'new', trust: githubTrust(['repo:octo/*']) })
    const client = new STSClient(slow.client())
    const ask = async () => {
      const WebIdentityToken = await slow.jobToken()
      return client.send(
        new AssumeRoleWithWebIdentityCommand({ RoleArn: arn, RoleSessionName: 'run-1', WebIdentityToken }),
      )
    }
    await expect(ask()).rejects.toEqual(refusal('AccessDenied', 403))
    await slow.kernel.clocks.platform.sleep(16_000)
    expect((await ask()).Credentials).toBeDefined()
  })

  test('limits a session to its own policy', async () => {
    const Policy = JSON.stringify({ Statement: { Effect: 'Allow', Action: 'ecr:*', Resource: '*' } })
    const { Credentials, PackedPolicySize } = await assume({}, { Policy })
    expect(PackedPolicySize).toBeGreaterThan(0)
    const key = { accessKeyId: Credentials?.AccessKeyId ?? '', sessionToken: Credentials?.SessionToken ?? '' }
    const client = new STSClient(aws.client({ ...key, secretAccessKey: Credentials?.SecretAccessKey ?? '' }))
    expect((await client.send(new GetCallerIdentityCommand({}))).Account).toBe(acmeAccount)
    await expect(assume({}, { Policy: '{' })).rejects.toEqual(refusal('MalformedPolicyDocumentException', 400))
  })
})

describe('AssumeRole', () => {
  test('asks the trust policy, and names who was refused', async () => {
    const operator = `arn:aws:iam::${acmeAccount}:user/operator`
    const { arn } = aws.admin.putRole(acmeAccount, {
      name: 'other',
      trust: { Statement: { Effect: 'Allow', Principal: { AWS: operator }, Action: 'sts:AssumeRole' } },
    })
    const client = new STSClient(aws.client())
    const assumed = await client.send(new AssumeRoleCommand({ RoleArn: arn, RoleSessionName: 'me' }))
    expect(assumed.AssumedRoleUser?.Arn).toBe(`arn:aws:sts::${acmeAccount}:assumed-role/other/me`)
    await expect(client.send(new AssumeRoleCommand({ RoleArn: deployRole, RoleSessionName: 'me' }))).rejects.toEqual(
      refusal(
        'AccessDenied',
        403,
        `User: ${operator} is not authorized to perform: sts:AssumeRole on resource: ${deployRole}`,
      ),
    )
  })
})
