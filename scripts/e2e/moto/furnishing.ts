import { Agent } from 'node:https'
import {
  CloudWatchLogsClient,
  CreateLogGroupCommand,
  CreateLogStreamCommand,
  PutLogEventsCommand,
} from '@aws-sdk/client-cloudwatch-logs'
import { CreateRepositoryCommand, ECRClient, PutImageCommand } from '@aws-sdk/client-ecr'
import { CreateRoleCommand, IAMClient } from '@aws-sdk/client-iam'
import {
  CreateSecretCommand,
  DeleteSecretCommand,
  PutSecretValueCommand,
  SecretsManagerClient,
} from '@aws-sdk/client-secrets-manager'
import { PutParameterCommand, SSMClient } from '@aws-sdk/client-ssm'
import { NodeHttpHandler } from '@smithy/node-http-handler'
import { executionRole, functionRole } from '../../../simulators/aws/acme.ts'
import { readyAws } from '../../../simulators/clouds.ts'
import { makeImage } from '../../../simulators/registry/images.ts'
import type { GitHub } from '../../../simulators/github/github.ts'
import type { LocalKernel } from '../../../simulators/kernel/kernel.ts'
import { registryHost } from '../../../src/aws/endpoints.ts'

export interface Backing {
  readonly kernel: LocalKernel
  readonly github: GitHub
  /** Of somebody who may do everything. */
  readonly operator: { readonly accessKeyId: string; readonly secretAccessKey: string }
  /** An API that is not simulated; else the operator asks for it. */
  readonly deleteSecret?: (arn: string) => void
  /** An image of one platform; returns `host/repository@digest`. Else a manifest is put, and roles are made, through AWS's API. */
  readonly push?: (version: string) => string
}

export const group = '/aws/apprunner/shop/8fe1e10304f84fd2b0df550fe98a71fa/application'

/** `host/repository@digest` of two images of one platform, in the region's ECR. */
export type Images = readonly [string, string]

/** What the references, the log and functions lead to, made through AWS's API. */
export async function furnish({ kernel, operator, deleteSecret, push }: Backing): Promise<Images> {
  const httpsAgent = new Agent({ proxyEnv: { HTTPS_PROXY: kernel.proxyUrl }, ca: kernel.ca, keepAlive: false })
  const requestHandler = new NodeHttpHandler({ httpsAgent })
  const settings = { region: readyAws.region, credentials: operator, requestHandler }
  try {
    await Promise.all([keepReferences(settings, deleteSecret), writeLines(settings)])
    const images = push === undefined ? await putImages(settings) : ofVersions(push)
    await kernel.clocks.platform.sleep(linesCome)
    return images
  } finally {
    httpsAgent.destroy()
  }
}

/** How late the local clouds may show a line. ms */
const linesCome = 31_000

/** moto finds a repository by the last part of its name. */
const repository = 'shop-function'

const ofVersions = (image: (version: string) => string): Images => [image('1'), image('2')]

interface Settings {
  readonly region: string
  readonly credentials: Backing['operator']
  readonly requestHandler: NodeHttpHandler
}

async function keepReferences(settings: Settings, deleteSecret: Backing['deleteSecret']): Promise<void> {
  const secrets = new SecretsManagerClient(settings)
  await secrets.send(new CreateSecretCommand({ Name: 'shop/key', SecretString: 'value' }))
  await secrets.send(new PutSecretValueCommand({ SecretId: 'shop/key', SecretString: 'new value' }))
  const { ARN = '' } = await secrets.send(new CreateSecretCommand({ Name: 'shop/old', SecretString: 'value' }))
  if (deleteSecret === undefined) await secrets.send(new DeleteSecretCommand({ SecretId: ARN }))
  else deleteSecret(ARN)
  await new SSMClient(settings).send(
    new PutParameterCommand({ Name: '/shop/key', Value: 'value', Type: 'SecureString' }),
  )
}

async function writeLines(settings: Settings): Promise<void> {
  const logs = new CloudWatchLogsClient(settings)
  const [logGroupName, now] = [group, Date.now()]
  await logs.send(new CreateLogGroupCommand({ logGroupName }))
  for (const [logStreamName, messages, ago] of [
    ['instance/1', ['Starting', 'Error: DATABASE_URL is not set'], 10],
    ['other/1', ['elsewhere'], 20],
  ] as const) {
    await logs.send(new CreateLogStreamCommand({ logGroupName, logStreamName }))
    const logEvents = messages.map((message, index) => ({ timestamp: now - ago + index, message }))
    await logs.send(new PutLogEventsCommand({ logGroupName, logStreamName, logEvents }))
  }
}

/** Manifests without anything behind them, which moto takes; and the roles of functions and tasks, which it asks IAM for. */
async function putImages(settings: Settings): Promise<Images> {
  const iam = new IAMClient(settings)
  for (const role of [functionRole, executionRole])
    await iam.send(new CreateRoleCommand({ RoleName: role.split('/').at(-1), AssumeRolePolicyDocument: '{}' }))
  const ecr = new ECRClient(settings)
  await ecr.send(new CreateRepositoryCommand({ repositoryName: repository }))
  const digests = new Map<string, string>()
  for (const imageTag of ['1', '2']) {
    const [manifest] = makeImage({ salt: imageTag, platforms: ['linux/amd64'] }).manifests
    const imageManifest = manifest?.bytes.toString('utf8')
    const { image } = await ecr.send(new PutImageCommand({ repositoryName: repository, imageTag, imageManifest }))
    digests.set(imageTag, image?.imageId?.imageDigest ?? '')
  }
  const address = `${registryHost(readyAws.account, readyAws.region)}/${repository}`
  return ofVersions((version) => `${address}@${digests.get(version) ?? ''}`)
}
