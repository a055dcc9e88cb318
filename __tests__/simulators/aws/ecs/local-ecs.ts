import {
  CreateClusterCommand,
  CreateExpressGatewayServiceCommand,
  type CreateExpressGatewayServiceCommandInput,
  CreateServiceCommand,
  type CreateServiceCommandInput,
  DescribeServiceDeploymentsCommand,
  DescribeServicesCommand,
  ECSClient,
  ListServiceDeploymentsCommand,
  RegisterTaskDefinitionCommand,
  type RegisterTaskDefinitionCommandInput,
  type Service,
  type ServiceDeployment,
  UpdateServiceCommand,
  type UpdateServiceCommandInput,
} from '@aws-sdk/client-ecs'
import { acmeAccount, executionRole, infrastructureRole, taskRole } from '../../../../simulators/aws/acme.ts'
import { createEcs, type Ecs } from '../../../../simulators/aws/ecs/ecs.ts'
import type { Balancer } from '../../../../simulators/aws/ecs/records.ts'
import { type ImageRecipe, makeImage } from '../../../../simulators/registry/images.ts'
import { until } from '../../../support/until.ts'
import { type Answer, type LocalAws, type LocalAwsOptions, site, startAws } from '../local-aws.ts'

export { until } from '../../../support/until.ts'

export const where = { ...site, service: 'shop' }
export const place = { ...site, partition: 'aws' } as const
export const repository = `${acmeAccount}.dkr.ecr.us-east-1.amazonaws.com/shop`
export const network = { awsvpcConfiguration: { subnets: ['subnet-1'], securityGroups: ['sg-1'] } }
export const serviceArn = `arn:aws:ecs:us-east-1:${acmeAccount}:service/default/shop`

export interface LocalEcs {
  readonly aws: LocalAws
  readonly ecs: Ecs
  readonly client: ECSClient
  /** Puts an image into ECR whose container behaves as the labels say; returns its reference by tag. */
  readonly publish: (tag: string, labels?: Readonly<Record<string, string>>, recipe?: ImageRecipe) => string
  /** A new revision of the family `shop` that runs the image; returns its ARN. */
  readonly register: (image: string, extra?: Partial<RegisterTaskDefinitionCommandInput>) => Promise<string>
  /** The classic service, from version 1, at rest. */
  readonly createShop: (extra?: Partial<CreateServiceCommandInput>) => Promise<Service>
  readonly update: (changes: Partial<UpdateServiceCommandInput>) => Promise<Service>
  readonly describe: () => Promise<Service>
  /** The newest, whole. */
  readonly deployment: () => Promise<ServiceDeployment>
  /** The newest, once it has ended. */
  readonly ended: () => Promise<ServiceDeployment>
  /** The Express service, from version 1; waits for it. */
  readonly createExpress: (extra?: Partial<CreateExpressGatewayServiceCommandInput>) => Promise<string>
  readonly get: (host: string, path?: string) => Promise<Answer>
  /** Which versions answer, out of so many requests. */
  readonly versions: (host: string, requests?: number) => Promise<Record<string, number>>
  readonly stop: () => Promise<void>
}

export interface LocalEcsOptions extends LocalAwsOptions {
  /** Guesses to pin, by name. */
  readonly guesses?: Readonly<Record<string, number>>
}

/** ECS on a kernel of its own, and AWS's own client of it. */
export async function startEcs({ guesses = {}, ...options }: LocalEcsOptions = {}): Promise<LocalEcs> {
  const aws = await startAws(options)
  for (const [guess, index] of Object.entries({ 'ecs.reads': 0, 'ecs.express.endpoint': 0, ...guesses }))
    aws.kernel.force(guess, index)
  const ecs = createEcs(aws.state)
  for (const simulator of ecs.simulators) aws.kernel.register(simulator)
  aws.admin.addRepository(site, 'shop')
  return bench(aws, ecs)
}

function bench(aws: LocalAws, ecs: Ecs): LocalEcs {
  const client = new ECSClient(aws.client())
  const publish: LocalEcs['publish'] = (tag, labels = {}, recipe = {}) => {
    const image = makeImage({ salt: tag, ...recipe, labels: { 'tandem.sim/version': tag, ...labels } })
    aws.registries.admin.publish(`${repository}:${tag}`, image)
    return `${repository}:${tag}`
  }
  const register: LocalEcs['register'] = async (image, extra = {}) => {
    const { taskDefinition } = await client.send(
      new RegisterTaskDefinitionCommand({ ...definitionOf(image), ...extra }),
    )
    return defined(taskDefinition?.taskDefinitionArn)
  }
  const deployment = async () => {
    const listed = await client.send(new ListServiceDeploymentsCommand({ service: 'shop' }))
    const serviceDeploymentArns = [defined(listed.serviceDeployments?.[0]?.serviceDeploymentArn)]
    const { serviceDeployments } = await client.send(new DescribeServiceDeploymentsCommand({ serviceDeploymentArns }))
    return defined(serviceDeployments?.[0])
  }
  const get = (host: string, path = '/') => aws.ask(`https://${host}${path}`)
  const settled = async () => {
    await ecs.admin.atRest(where)
    return until(deployment, ({ status = '' }) => /SUCCESSFUL|STOPPED|FAILED/.test(status))
  }
  return {
    aws,
    ecs,
    client,
    publish,
    register,
    deployment,
    get,
    createShop: async (extra = {}) => {
      await client.send(new CreateClusterCommand({}))
      const taskDefinition = extra.taskDefinition ?? (await register(publish('1')))
      await client.send(
        new CreateServiceCommand({
          serviceName: 'shop',
          taskDefinition,
          desiredCount: 1,
          launchType: 'FARGATE',
          networkConfiguration: network,
          ...extra,
        }),
      )
      await settled()
      return describeShop(client)
    },
    update: async (changes) =>
      defined((await client.send(new UpdateServiceCommand({ service: 'shop', ...changes }))).service),
    describe: () => describeShop(client),
    ended: settled,
    createExpress: async (extra = {}) => {
      const { service } = await client.send(
        new CreateExpressGatewayServiceCommand({ ...expressOf(publish('1')), ...extra }),
      )
      await settled()
      return defined(service?.activeConfigurations?.[0]?.ingressPaths?.[0]?.endpoint)
    },
    versions: async (host, requests = 200) => {
      const counts: Record<string, number> = {}
      for (const { text } of await Promise.all(Array.from({ length: requests }, () => get(host)))) {
        const version = /"version":"([^"]*)"/.exec(text)?.[1] ?? 'none'
        counts[version] = (counts[version] ?? 0) + 1
      }
      return counts
    },
    stop: async () => {
      client.destroy()
      await aws[Symbol.asyncDispose]()
    },
  }
}

async function describeShop(client: ECSClient): Promise<Service> {
  return defined((await client.send(new DescribeServicesCommand({ services: ['shop'] }))).services?.[0])
}

export const logs = {
  logDriver: 'awslogs',
  options: { 'awslogs-group': '/ecs/shop', 'awslogs-region': site.region, 'awslogs-stream-prefix': 'web' },
} as const

export const definitionOf = (image: string): RegisterTaskDefinitionCommandInput => ({
  family: 'shop',
  networkMode: 'awsvpc',
  requiresCompatibilities: ['FARGATE'],
  cpu: '256',
  memory: '512',
  executionRoleArn: executionRole,
  taskRoleArn: taskRole,
  containerDefinitions: [{ name: 'web', image, portMappings: [{ containerPort: 8080 }], logConfiguration: logs }],
})

export const expressOf = (image: string) => ({
  serviceName: 'shop',
  executionRoleArn: executionRole,
  infrastructureRoleArn: infrastructureRole,
  primaryContainer: { image, containerPort: 8080 },
  healthCheckPath: '/',
  cpu: '256',
  memory: '512',
})

/** A classic service's share of a load balancer; with an alternate group for what shifts traffic. */
export const behind = ({
  targetGroupArn,
  alternateTargetGroupArn,
  productionListenerRule,
  testListenerRule,
}: Balancer) => [
  {
    targetGroupArn,
    containerName: 'web',
    containerPort: 8080,
    advancedConfiguration: {
      alternateTargetGroupArn,
      productionListenerRule,
      testListenerRule,
      roleArn: infrastructureRole,
    },
  },
]

export function defined<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('it was left out')
  return value
}

/** What a promise is rejected with. */
export async function errorOf(promise: Promise<unknown>): Promise<{ readonly name: string; readonly message: string }> {
  try {
    await promise
  } catch (error) {
    if (error instanceof Error) return { name: error.name, message: error.message }
  }
  throw new Error('it was not refused')
}
