import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { GetRoleCommand, IAMClient, ListRolePoliciesCommand, SimulatePrincipalPolicyCommand } from '@aws-sdk/client-iam'
import {
  DescribeSecretCommand,
  GetSecretValueCommand,
  ListSecretsCommand,
  ListSecretVersionIdsCommand,
  SecretsManagerClient,
} from '@aws-sdk/client-secrets-manager'
import { DescribeParametersCommand, GetParameterCommand, GetParametersCommand, SSMClient } from '@aws-sdk/client-ssm'
import { accessRole, acmeAccount, deployRole, instanceRole } from '../../../simulators/aws/acme.ts'
import { type LocalAws, site, startAws } from './local-aws.ts'

let aws: LocalAws
beforeEach(async () => {
  aws = await startAws()
})
afterEach(async () => {
  await aws[Symbol.asyncDispose]()
})

describe('Secrets Manager', () => {
  test('describes a secret to a deployer, and gives its value only to who may read it', async () => {
    const arn = aws.admin.putSecret(site, 'shop/db', '{"url":"postgres://old"}')
    aws.admin.putSecret(site, 'shop/db', '{"url":"postgres://new"}')
    const deployer = new SecretsManagerClient(aws.client(aws.admin.assume(deployRole)))
    const described = await deployer.send(new DescribeSecretCommand({ SecretId: 'shop/db' }))
    expect(described).toMatchObject({ ARN: arn, Name: 'shop/db' })
    expect(Object.values(described.VersionIdsToStages ?? {})).toEqual([['AWSPREVIOUS'], ['AWSCURRENT']])
    await expect(deployer.send(new GetSecretValueCommand({ SecretId: arn }))).rejects.toMatchObject({
      name: 'AccessDeniedException',
      message: expect.stringContaining(`secretsmanager:GetSecretValue on resource: ${arn} because no identity-based`),
    })
    const reader = new SecretsManagerClient(aws.client(aws.admin.assume(instanceRole)))
    const current = await reader.send(new GetSecretValueCommand({ SecretId: arn }))
    expect(current.SecretString).toContain('new')
    const previous = new GetSecretValueCommand({ SecretId: arn, VersionStage: 'AWSPREVIOUS' })
    expect((await reader.send(previous)).SecretString).toContain('old')
  })

  test('lists secrets and versions', async () => {
    aws.admin.putSecret(site, 'a', '1')
    aws.admin.putSecret(site, 'b', '2')
    const client = new SecretsManagerClient(aws.client())
    const { SecretList } = await client.send(new ListSecretsCommand({ Filters: [{ Key: 'name', Values: ['b'] }] }))
    expect(SecretList?.map(({ Name }) => Name)).toEqual(['b'])
    const { Versions } = await client.send(new ListSecretVersionIdsCommand({ SecretId: 'a' }))
    expect(Versions).toMatchObject([{ VersionStages: ['AWSCURRENT'] }])
  })

  test('lists versions without a label only when they are asked for, as many at once as are wanted', async () => {
    for (const value of ['1', '2', '3']) aws.admin.putSecret(site, 'a', value)
    const client = new SecretsManagerClient(aws.client())
    const named = await client.send(new ListSecretVersionIdsCommand({ SecretId: 'a' }))
    expect(named.Versions).toHaveLength(2)
    const asked = { SecretId: 'a', IncludeDeprecated: true, MaxResults: 2 }
    const first = await client.send(new ListSecretVersionIdsCommand(asked))
    const second = await client.send(new ListSecretVersionIdsCommand({ ...asked, NextToken: first.NextToken }))
    expect([first.Versions?.length, second.Versions?.length, second.NextToken]).toEqual([2, 1, undefined])
    await expect(client.send(new ListSecretVersionIdsCommand({ ...asked, NextToken: 'none' }))).rejects.toMatchObject({
      name: 'InvalidNextTokenException',
    })
  })

  test('says that there is none', async () => {
    const client = new SecretsManagerClient(aws.client())
    await expect(client.send(new DescribeSecretCommand({ SecretId: 'none' }))).rejects.toMatchObject({
      name: 'ResourceNotFoundException',
      message: "Secrets Manager can't find the specified secret.",
    })
    const arn = aws.admin.putSecret(site, 'gone', '1')
    aws.admin.deleteSecret(arn)
    expect((await client.send(new DescribeSecretCommand({ SecretId: arn }))).DeletedDate).toBeDefined()
    await expect(client.send(new GetSecretValueCommand({ SecretId: arn }))).rejects.toMatchObject({
      name: 'InvalidRequestException',
    })
  })
})

describe('the Parameter Store', () => {
  test('gives parameters by name and by ARN, and names what it lacks', async () => {
    const arn = aws.admin.putParameter(site, '/shop/key', 'k', 'String')
    const client = new SSMClient(aws.client())
    const answer = await client.send(new GetParametersCommand({ Names: ['/shop/key', arn, '/none'] }))
    expect(answer.Parameters?.map(({ Value }) => Value)).toEqual(['k', 'k'])
    expect(answer.InvalidParameters).toEqual(['/none'])
    await expect(client.send(new GetParameterCommand({ Name: '/none' }))).rejects.toMatchObject({
      name: 'ParameterNotFound',
    })
  })

  test('lets a deployer see names but no values', async () => {
    aws.admin.putParameter(site, '/shop/key', 'k')
    const client = new SSMClient(aws.client(aws.admin.assume(deployRole)))
    const ParameterFilters = [{ Key: 'Name', Option: 'Equals', Values: ['/shop/key'] }]
    const { Parameters } = await client.send(new DescribeParametersCommand({ ParameterFilters }))
    expect(Parameters).toMatchObject([{ Name: '/shop/key', Type: 'SecureString' }])
    await expect(client.send(new GetParameterCommand({ Name: '/shop/key' }))).rejects.toMatchObject({
      name: 'AccessDeniedException',
    })
  })
})

describe('references of a container', () => {
  test('are found by ARN, with a JSON key, or by a parameter name', () => {
    const secret = aws.admin.putSecret(site, 'shop/db', '{"url":"postgres://new"}')
    const parameter = aws.admin.putParameter(site, 'plain', 'p')
    const find = (reference: string) => aws.state.findSecret(reference, site)?.value
    expect(find(secret)).toBe('{"url":"postgres://new"}')
    expect(find(`${secret}:url::`)).toBe('postgres://new')
    expect(find(`${secret}:none::`)).toBeUndefined()
    expect([find(parameter), find('plain'), find('/none')]).toEqual(['p', 'p', undefined])
  })

  test('are a version by its id, whatever has become of its label', async () => {
    const arn = aws.admin.putSecret(site, 'shop/db', 'old')
    const client = new SecretsManagerClient(aws.client())
    const { Versions } = await client.send(new ListSecretVersionIdsCommand({ SecretId: arn }))
    for (const value of ['new', 'newer']) aws.admin.putSecret(site, 'shop/db', value)
    const find = (suffix: string) => aws.state.findSecret(`${arn}${suffix}`, site)?.value
    expect(find(`:::${Versions?.[0]?.VersionId}`)).toBe('old')
    expect(find(`::AWSPREVIOUS:${Versions?.[0]?.VersionId}`)).toBeUndefined()
    expect([find(''), find('::AWSPREVIOUS:')]).toEqual(['newer', 'new'])
  })

  test('are readable for a role that may, and roles are trusted by their services', () => {
    const resource = aws.admin.putSecret(site, 'shop/db', '1')
    expect(aws.state.roleMay(instanceRole, { action: 'secretsmanager:GetSecretValue', resource })).toBe(true)
    expect(aws.state.roleMay(accessRole, { action: 'secretsmanager:GetSecretValue', resource })).toBe(false)
    expect(aws.state.trusts(accessRole, 'build.apprunner.amazonaws.com')).toBe(true)
    expect(aws.state.trusts(accessRole, 'tasks.apprunner.amazonaws.com')).toBe(false)
    expect(aws.state.trusts(`arn:aws:iam::${acmeAccount}:role/none`, 'tasks.apprunner.amazonaws.com')).toBe(false)
  })
})

describe('IAM', () => {
  test('shows a role, and what its policies would say', async () => {
    const client = new IAMClient(aws.client())
    const { Role } = await client.send(new GetRoleCommand({ RoleName: 'github-deploy' }))
    expect(Role).toMatchObject({ Arn: deployRole, Path: '/', MaxSessionDuration: 43_200 })
    expect(JSON.parse(decodeURIComponent(Role?.AssumeRolePolicyDocument ?? ''))).toHaveProperty('Statement')
    const { PolicyNames } = await client.send(new ListRolePoliciesCommand({ RoleName: 'AppRunnerECRAccessRole' }))
    expect(PolicyNames).toEqual(['pull'])
    const { EvaluationResults } = await client.send(
      new SimulatePrincipalPolicyCommand({
        PolicySourceArn: deployRole,
        ActionNames: ['ecr:GetAuthorizationToken', 's3:GetObject'],
      }),
    )
    expect(EvaluationResults?.map(({ EvalDecision }) => EvalDecision)).toEqual(['allowed', 'implicitDeny'])
    await expect(client.send(new GetRoleCommand({ RoleName: 'none' }))).rejects.toMatchObject({
      name: 'NoSuchEntityException',
    })
  })
})
