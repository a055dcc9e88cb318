import { Agent } from 'node:https'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { AppRunnerClient, ListServicesCommand } from '@aws-sdk/client-apprunner'
import { ECRClient, GetAuthorizationTokenCommand } from '@aws-sdk/client-ecr'
import { AssumeRoleWithWebIdentityCommand, GetCallerIdentityCommand, STSClient } from '@aws-sdk/client-sts'
import { NodeHttpHandler } from '@smithy/node-http-handler'
import { ProxyAgent, request } from 'undici'
import { z } from 'zod'
import { deployPolicies, github, githubTrust } from '../../../simulators/aws/acme.ts'
import type { Credentials } from '../../../simulators/aws/types.ts'
import { type Clouds, type CloudsOptions, readyAws, startClouds } from '../../../simulators/clouds.ts'
import { makeImage } from '../../../simulators/registry/images.ts'

const china = { id: '444455556666', role: 'arn:aws-cn:iam::444455556666:role/deploy' }

const accounts: NonNullable<CloudsOptions['accounts']> = [
  {
    id: china.id,
    partition: 'aws-cn',
    providers: [github],
    roles: [{ name: 'deploy', trust: githubTrust(['repo:octo/*'], 'aws-cn', china.id), policies: deployPolicies }],
  },
]

let clouds: Clouds
let agent: Agent
async function open(options: CloudsOptions = {}): Promise<void> {
  clouds = await startClouds({ speed: 1000, ...options })
  clouds.kernel.force('sts.first-key-fetch', 0)
  agent = new Agent({ proxyEnv: { HTTPS_PROXY: clouds.kernel.proxyUrl }, ca: clouds.kernel.ca, keepAlive: false })
}
beforeEach(() => open())
afterEach(async () => {
  agent.destroy()
  await clouds.stop()
})

const client = (region: string, credentials: Credentials = clouds.aws.operatorCredentials) => ({
  region,
  credentials,
  requestHandler: new NodeHttpHandler({ httpsAgent: agent }),
  maxAttempts: 1,
})

async function jobToken(): Promise<string> {
  const { ACTIONS_ID_TOKEN_REQUEST_URL: url, ACTIONS_ID_TOKEN_REQUEST_TOKEN: token } = clouds.github.jobEnvironment(
    clouds.github.startJob(),
  )
  const dispatcher = new ProxyAgent({ uri: clouds.kernel.proxyUrl, requestTls: { ca: clouds.kernel.ca } })
  const headers = { authorization: `Bearer ${token}` }
  const answer = await request(`${url}&audience=sts.amazonaws.com`, { dispatcher, headers })
  const { value } = z.object({ value: z.string() }).parse(await answer.body.json())
  await dispatcher.destroy()
  return value
}

async function assume(RoleArn: string, region: string): Promise<Credentials> {
  const WebIdentityToken = await jobToken()
  const command = new AssumeRoleWithWebIdentityCommand({ RoleArn, RoleSessionName: 'run-1', WebIdentityToken })
  const { Credentials: given } = await new STSClient(client(region)).send(command)
  const { AccessKeyId = '', SecretAccessKey = '', SessionToken = '' } = given ?? {}
  return { accessKeyId: AccessKeyId, secretAccessKey: SecretAccessKey, sessionToken: SessionToken }
}

describe('AWS among the clouds', () => {
  test("takes a job's token for the ready-made role, which may look at App Runner", async () => {
    const credentials = await assume(readyAws.role, readyAws.region)
    const services = await new AppRunnerClient(client(readyAws.region, credentials)).send(new ListServicesCommand({}))
    expect(services.ServiceSummaryList).toEqual([])
  })

  test('holds the images of ECR where App Runner finds them', () => {
    const image = makeImage({ labels: { 'tandem.sim/version': '1' } })
    const reference = `${readyAws.account}.dkr.ecr.${readyAws.region}.amazonaws.com/shop:1`
    clouds.registries.admin.publish(reference, image)
    expect(clouds.aws.state.findImage(reference)?.digest).toBe(image.digest)
    expect(clouds.aws.admin.hasRepository(readyAws, 'shop')).toBe(true)
  })

  test('keeps partitions apart', async () => {
    await clouds.stop()
    await open({ accounts })
    const credentials = await assume(china.role, 'cn-north-1')
    const me = await new STSClient(client('cn-north-1', credentials)).send(new GetCallerIdentityCommand({}))
    expect(me.Arn).toBe('arn:aws-cn:sts::444455556666:assumed-role/deploy/run-1')
    const { authorizationData } = await new ECRClient(client('cn-north-1', credentials)).send(
      new GetAuthorizationTokenCommand({}),
    )
    expect(authorizationData?.[0]?.proxyEndpoint).toBe('https://444455556666.dkr.ecr.cn-north-1.amazonaws.com.cn')
    const abroad = new STSClient(client('us-east-1', credentials)).send(new GetCallerIdentityCommand({}))
    await expect(abroad).rejects.toMatchObject({ name: 'InvalidClientTokenId' })
  })
})
