import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { DescribeRepositoriesCommand, ECRClient, GetAuthorizationTokenCommand } from '@aws-sdk/client-ecr'
import { GetCallerIdentityCommand, STSClient } from '@aws-sdk/client-sts'
import { acmeAccount, deployRole } from '../../../simulators/aws/acme.ts'
import type { Credentials } from '../../../simulators/aws/types.ts'
import { type LocalAws, startAws } from './local-aws.ts'

let aws: LocalAws
beforeEach(async () => {
  aws = await startAws()
  aws.kernel.force('aws.refusal-namespace', 0)
})
afterEach(async () => {
  await aws[Symbol.asyncDispose]()
})

const json = (credentials: Credentials) =>
  new ECRClient(aws.client(credentials)).send(new DescribeRepositoriesCommand({}))
const query = (credentials: Credentials) =>
  new STSClient(aws.client(credentials)).send(new GetCallerIdentityCommand({}))
const named = (name: string, httpStatusCode: number) =>
  expect.objectContaining({ name, $metadata: expect.objectContaining({ httpStatusCode }) })

describe('a signed request', () => {
  test('is refused when nobody knows the key, in the words of each protocol', async () => {
    const credentials = { accessKeyId: 'AKIAIOSFODNN7EXAMPLE', secretAccessKey: 'x' }
    await expect(json(credentials)).rejects.toEqual(named('UnrecognizedClientException', 400))
    await expect(query(credentials)).rejects.toEqual(named('InvalidClientTokenId', 403))
  })

  test('is refused when the secret is another one', async () => {
    const credentials = { ...aws.operatorCredentials, secretAccessKey: 'x' }
    await expect(json(credentials)).rejects.toEqual(named('InvalidSignatureException', 400))
    await expect(query(credentials)).rejects.toEqual(named('SignatureDoesNotMatch', 403))
  })

  test('needs the session token that belongs to the key', async () => {
    const { accessKeyId, secretAccessKey } = aws.admin.assume(deployRole)
    await expect(query({ accessKeyId, secretAccessKey })).rejects.toEqual(named('InvalidClientTokenId', 403))
    const other = { accessKeyId, secretAccessKey, sessionToken: aws.admin.assume(deployRole).sessionToken }
    await expect(json(other)).rejects.toEqual(named('UnrecognizedClientException', 400))
  })

  test('is refused when the credentials have expired', async () => {
    const credentials = aws.admin.assume(deployRole, { seconds: 900 })
    expect((await query(credentials)).Account).toBe(acmeAccount)
    aws.kernel.clocks.credentials.advance(901_000)
    await expect(json(credentials)).rejects.toEqual(named('ExpiredTokenException', 400))
    await expect(query(credentials)).rejects.toEqual(named('ExpiredToken', 403))
  })

  test('is refused when its clock is five minutes off, and the answer says what time it is', async () => {
    aws.kernel.clocks.credentials.advance(6 * 60_000)
    await expect(json(aws.operatorCredentials)).rejects.toEqual(named('InvalidSignatureException', 400))
    const client = new ECRClient({ ...aws.client(), maxAttempts: 2 })
    expect((await client.send(new GetAuthorizationTokenCommand({}))).authorizationData).toHaveLength(1)
  })

  test('is for one region and one service', async () => {
    const headers = { authorization: '', 'x-amz-target': 'AmazonEC2ContainerRegistry_V20150921.DescribeRepositories' }
    const ask = (authorization: string) =>
      aws.ask('https://api.ecr.us-east-1.amazonaws.com/', { ...headers, authorization, 'x-amz-date': now() }, '{}')
    const now = () => new Date().toISOString().replace(/[-:]|\.\d{3}/g, '')
    const scoped = (scope: string) =>
      `AWS4-HMAC-SHA256 Credential=${aws.operatorCredentials.accessKeyId}/${now().slice(0, 8)}/${scope}/aws4_request, SignedHeaders=host, Signature=0`
    expect((await ask('')).text).toContain('MissingAuthenticationTokenException')
    expect((await ask('AWS4-HMAC-SHA256 Credential=x')).text).toContain('IncompleteSignatureException')
    expect((await ask(scoped('eu-west-1/ecr'))).text).toContain('valid region')
    expect((await ask(scoped('us-east-1/sts'))).text).toContain("correct service: 'ecr'")
  })
})

describe('a permission', () => {
  test('that is taken away is named, with who has asked', async () => {
    aws.admin.removePermission(deployRole, 'ecr:GetAuthorizationToken')
    const client = new ECRClient(aws.client(aws.admin.assume(deployRole, { session: 'run-1' })))
    await expect(client.send(new GetAuthorizationTokenCommand({}))).rejects.toMatchObject({
      name: 'AccessDeniedException',
      message: `User: arn:aws:sts::${acmeAccount}:assumed-role/github-deploy/run-1 is not authorized to perform: ecr:GetAuthorizationToken on resource: * because no identity-based policy allows the ecr:GetAuthorizationToken action`,
    })
  })

  test('is needed by an operator too, who has all of them', async () => {
    expect(await json(aws.operatorCredentials)).toMatchObject({ repositories: [] })
  })
})

describe('faults', () => {
  test('go by the operation that the request names, and answer as AWS does', async () => {
    aws.kernel.fault({ operation: 'ecr.DescribeRepositories', kind: 'throttled' })
    await expect(json(aws.operatorCredentials)).rejects.toEqual(named('ThrottlingException', 400))
    aws.kernel.fault({ operation: 'sts.GetCallerIdentity', kind: 'error-500' })
    await expect(query(aws.operatorCredentials)).rejects.toEqual(named('InternalFailure', 500))
    expect(aws.kernel.requests.map(({ operation }) => operation)).toEqual([
      'ecr.DescribeRepositories',
      'sts.GetCallerIdentity',
    ])
  })
})
