import { describe, expect, test } from '@jest/globals'
import { ECRClient, DescribeRepositoriesCommand } from '@aws-sdk/client-ecr'
import { readAws } from '../../src/aws/call.ts'
import { connectAws } from '../../src/aws/connection.ts'
import { accountOfArn, consolePages, partitionOf, partitionOfArn, registryHost } from '../../src/aws/endpoints.ts'
import { deployPolicies, everything, github, githubTrust } from '../../simulators/aws/acme.ts'
import { startStand } from './stand.ts'

const account = '444455556666'

describe('a partition', () => {
  test.each([
    ['us-east-1', 'aws', 'amazonaws.com', 'console.aws.amazon.com'],
    ['eu-central-2', 'aws', 'amazonaws.com', 'console.aws.amazon.com'],
    ['cn-northwest-1', 'aws-cn', 'amazonaws.com.cn', 'console.amazonaws.cn'],
    ['us-gov-west-1', 'aws-us-gov', 'amazonaws.com', 'console.amazonaws-us-gov.com'],
  ])('of %s is %s', (region, name, dnsSuffix, consoleHost) => {
    expect(partitionOf(region)).toEqual({ name, dnsSuffix, consoleHost })
    expect(registryHost(account, region)).toBe(`${account}.dkr.ecr.${region}.${dnsSuffix}`)
    expect(consolePages.logGroup({ region, group: '/aws/apprunner/shop' })).toBe(
      `https://${region}.${consoleHost}/cloudwatch/home?region=${region}#logsV2:log-groups/log-group/$252Faws$252Fapprunner$252Fshop`,
    )
  })

  test.each([
    ['cn-north-1', 'aws-cn', 'sts.cn-north-1.amazonaws.com.cn', 'api.ecr.cn-north-1.amazonaws.com.cn'],
    ['us-gov-west-1', 'aws-us-gov', 'sts.us-gov-west-1.amazonaws.com', 'api.ecr.us-gov-west-1.amazonaws.com'],
  ] as const)('has hosts of its own, which know its credentials: %s', async (region, partition, sts, ecr) => {
    const trust = githubTrust(['repo:octo/shop:*'], partition, account)
    const roles = [{ name: 'deploy', trust, policies: { ...deployPolicies, everything } }]
    await using stand = await startStand({ accounts: [{ id: account, partition, providers: [github], roles }] })
    const { http, context } = stand
    const identity = stand.identity({ role: `arn:${partition}:iam::${account}:role/deploy`, region })
    expect((await identity.caller(context)).arn).toBe(`arn:${partition}:sts::${account}:assumed-role/deploy/tandem`)
    const client = new ECRClient(connectAws({ identity, http, region, context }).clientConfig)
    await readAws('ecr.DescribeRepositories', context, (send) => client.send(new DescribeRepositoriesCommand({}), send))
    const hosts = stand.clouds.kernel.requests.map(({ host }) => host).filter((host) => host.includes('amazonaws'))
    expect([...new Set(hosts)]).toEqual([sts, ecr])
  })
})

test('the parts of an ARN', () => {
  const arn = 'arn:aws-cn:iam::111122223333:role/x'
  expect([partitionOfArn(arn), accountOfArn(arn)]).toEqual(['aws-cn', '111122223333'])
  expect([partitionOfArn('x'), accountOfArn('arn:aws:s3:::bucket')]).toEqual([undefined, undefined])
})

test('the page of a service, or of all as long as it is not there', () => {
  const place = { region: 'us-east-1', name: 'shop' }
  const list = 'https://us-east-1.console.aws.amazon.com/apprunner/home?region=us-east-1#/services'
  expect(consolePages.appRunnerService(place)).toBe(list)
  expect(consolePages.appRunnerService({ ...place, account, id: 'e0f1' })).toBe(
    `${list}/dashboard?service_arn=arn%3Aaws%3Aapprunner%3Aus-east-1%3A${account}%3Aservice%2Fshop%2Fe0f1`,
  )
})
