import {
  ContinueServiceDeploymentCommand,
  CreateClusterCommand,
  CreateServiceCommand,
  type DeploymentConfiguration,
  ECSClient,
  RegisterTaskDefinitionCommand,
  type RegisterTaskDefinitionCommandInput,
  type ServiceDeployment,
  UpdateServiceCommand,
  type UpdateServiceCommandInput,
} from '@aws-sdk/client-ecs'
import { connectAws } from '../../../../src/aws/connection.ts'
import { systemClock } from '../../../../src/core/clock.ts'
import { silentLog } from '../../../../src/core/log.ts'
import { createHttpClient } from '../../../../src/http/client.ts'
import { executionRole, infrastructureRole, taskRole } from '../../../../simulators/aws/acme.ts'
import type { Where } from '../../../../simulators/aws/ecs/admin.ts'
import type { Balancer } from '../../../../simulators/aws/ecs/records.ts'
import { readyAws } from '../../../../simulators/clouds.ts'
import { ecrRepository, shopOnAws, type Stage } from '../../../support/stage.ts'

/** Where the service lives. */
export const shopService: Where = shopOnAws

/** A service that somebody has made with other tools, before Tandem is there. */
export interface ShopOptions {
  /** Behind a load balancer, with a test listener. Default true. */
  readonly balanced?: boolean
  readonly desired?: number
  /** Default: `default`. */
  readonly cluster?: string
  /** On spare capacity, by its provider. */
  readonly spot?: boolean
  readonly configuration?: DeploymentConfiguration
  readonly definition?: Partial<RegisterTaskDefinitionCommandInput>
  /** Of the container that is released. */
  readonly container?: Partial<Container>
  readonly tags?: Readonly<Record<string, string>>
}

type Container = NonNullable<RegisterTaskDefinitionCommandInput['containerDefinitions']>[number]

export interface Shop {
  readonly balancer: Balancer
  /** Somebody who may do everything, by AWS's own client. */
  readonly operator: ECSClient
  /** ARN of the task definition that the service began with. */
  readonly first: string
  readonly close: () => Promise<void>
}

const logs = { 'awslogs-group': '/ecs/shop', 'awslogs-stream-prefix': 'web', 'awslogs-region': readyAws.region }
const network = { awsvpcConfiguration: { subnets: ['subnet-1'], securityGroups: ['sg-1'] } }

const containerOf = (version: string, more: Partial<Container>): Container => ({
  name: 'web',
  image: `${ecrRepository}:${version}`,
  portMappings: [{ containerPort: 8080 }],
  logConfiguration: { logDriver: 'awslogs', options: logs },
  ...more,
})

const definitionOf = (version: string, { definition, container = {} }: ShopOptions) => ({
  family: 'shop',
  networkMode: 'awsvpc' as const,
  requiresCompatibilities: ['FARGATE' as const],
  cpu: '256',
  memory: '512',
  executionRoleArn: executionRole,
  taskRoleArn: taskRole,
  ...definition,
  containerDefinitions: [containerOf(version, container), ...(definition?.containerDefinitions ?? [])],
})

/** The service `shop`, at rest with the image `one`. */
export async function openShop(stage: Stage, options: ShopOptions = {}): Promise<Shop> {
  const { operator, close } = await operatorOf(stage)
  const { aws } = stage.clouds
  const { cluster = 'default' } = options
  const balancer = aws.ecs.addBalancer({ ...shopService, partition: 'aws' }, { interval: 5 })
  stage.publish('one')
  await operator.send(new CreateClusterCommand({ clusterName: cluster }))
  const first = await register(operator, definitionOf('one', options))
  await onceClusterIsSeen(stage, () =>
    operator.send(
      new CreateServiceCommand({
        cluster,
        serviceName: 'shop',
        taskDefinition: first,
        desiredCount: options.desired ?? 1,
        ...(options.spot === true
          ? { capacityProviderStrategy: [{ capacityProvider: 'FARGATE_SPOT', weight: 1 }] }
          : { launchType: 'FARGATE' }),
        networkConfiguration: network,
        ...(options.balanced === false ? {} : { loadBalancers: behind(balancer) }),
        ...(options.tags && { tags: Object.entries(options.tags).map(([key, value]) => ({ key, value })) }),
      }),
    ),
  )
  await aws.ecs.atRest({ ...shopService, cluster })
  const { configuration: deploymentConfiguration } = options
  // Not before: its hooks would wait in the first deployment too.
  if (deploymentConfiguration) await updateShop({ operator }, { cluster, deploymentConfiguration })
  return { balancer, operator, first, close }
}

/** Reads and writes may not know at once what was made a moment ago. */
async function onceClusterIsSeen({ clouds }: Stage, create: () => Promise<unknown>): Promise<void> {
  for (;;) {
    try {
      await create()
      return
    } catch (error) {
      if (!(error instanceof Error) || error.name !== 'ClusterNotFoundException') throw error
      await clouds.kernel.clocks.platform.sleep(1_000)
    }
  }
}

const behind = (balancer: Balancer) => [
  {
    targetGroupArn: balancer.targetGroupArn,
    containerName: 'web',
    containerPort: 8080,
    advancedConfiguration: {
      alternateTargetGroupArn: balancer.alternateTargetGroupArn,
      productionListenerRule: balancer.productionListenerRule,
      testListenerRule: balancer.testListenerRule,
      roleArn: infrastructureRole,
    },
  },
]

async function operatorOf({ clouds }: Stage): Promise<{ operator: ECSClient; close: () => Promise<void> }> {
  const http = createHttpClient(clouds.environment)
  const { accessKeyId, secretAccessKey } = clouds.aws.operatorCredentials
  const identity = { credentials: () => Promise.resolve({ accessKeyId, secretAccessKey }), forget: () => undefined }
  const context = { clock: systemClock, log: silentLog, signal: new AbortController().signal }
  const connection = connectAws({ identity, http, region: readyAws.region, context })
  const operator = new ECSClient(connection.clientConfig)
  const close = async () => {
    operator.destroy()
    await http.close()
  }
  return { operator, close }
}

/** A revision of a task definition; returns its ARN. */
async function register(operator: ECSClient, input: RegisterTaskDefinitionCommandInput): Promise<string> {
  const { taskDefinition } = await operator.send(new RegisterTaskDefinitionCommand(input))
  return taskDefinition?.taskDefinitionArn ?? ''
}

/** Somebody else's deployment of an image of theirs, with a task definition of theirs; resolves when it is accepted. */
export async function deployTheirs({ operator }: Shop, stage: Stage, version = 'theirs'): Promise<string> {
  stage.publish(version)
  const taskDefinition = await register(operator, definitionOf(version, {}))
  await updateShop({ operator }, { taskDefinition })
  return taskDefinition
}

export const updateShop = ({ operator }: Pick<Shop, 'operator'>, changes: Partial<UpdateServiceCommandInput>) =>
  operator.send(new UpdateServiceCommand({ service: 'shop', ...changes }))

/** Somebody's word for a deployment that waits at a hook. */
export function answerHook(
  { operator }: Pick<Shop, 'operator'>,
  { serviceDeploymentArn, lifecycleHookDetails = [] }: ServiceDeployment,
  action: 'CONTINUE' | 'ROLLBACK',
) {
  const hookId = lifecycleHookDetails.find(({ status }) => status === 'AWAITING_ACTION')?.hookId
  return operator.send(new ContinueServiceDeploymentCommand({ serviceDeploymentArn, hookId, action }))
}
