// How an Express service is to run, completed.
// documented: port 80, metric and value of the scaling target, the container's name `Main`, what a task definition of one's own must be (API
// reference of CreateExpressGatewayService, botocore 1.44.8). The API reference and the developer guide ("Resources created by Amazon ECS
// Express Mode services", November 2026) differ on cpu and memory; /ping and / are both told of (hashicorp/terraform-provider-aws #47919).
// guess: which of them, and whether a container that is given in an update replaces the whole of the old one.
import { z } from 'zod'
import type { Input } from '../model.ts'
import type { Cloud, TaskDefinition } from './records.ts'
import { invalid } from './refusal.ts'

const container = z.looseObject({
  image: z.string(),
  containerPort: z.number().optional(),
  awsLogsConfiguration: z.object({ logGroup: z.string(), logStreamPrefix: z.string() }).optional(),
  command: z.array(z.string()).optional(),
  environment: z.array(z.unknown()).optional(),
  secrets: z.array(z.unknown()).optional(),
  repositoryCredentials: z.unknown().optional(),
})

const wish = z.object({
  executionRoleArn: z.string().optional(),
  taskRoleArn: z.string().optional(),
  cpu: z.string().optional(),
  memory: z.string().optional(),
  cpuArchitecture: z.enum(['X86_64', 'ARM64']).optional(),
  healthCheckPath: z.string().optional(),
  networkConfiguration: z.unknown().optional(),
  primaryContainer: container.optional(),
  scalingTarget: z
    .object({
      minTaskCount: z.number().optional(),
      maxTaskCount: z.number().optional(),
      autoScalingMetric: z.string().optional(),
      autoScalingTargetValue: z.number().optional(),
    })
    .optional(),
  taskDefinitionArn: z.string().optional(),
})

export type ExpressWish = z.infer<typeof wish>

export const readWish = (input: Input): ExpressWish => wish.parse(input)

export interface ExpressChoice {
  readonly executionRoleArn: string | undefined
  readonly taskRoleArn: string | undefined
  readonly cpu: string
  readonly memory: string
  readonly cpuArchitecture: 'X86_64' | 'ARM64'
  readonly healthCheckPath: string
  readonly networkConfiguration: unknown
  readonly primaryContainer: z.infer<typeof container> | undefined
  readonly scalingTarget: Readonly<Record<string, string | number>> & { readonly minTaskCount: number }
  /** Of the container that takes the requests. */
  readonly container: string
  readonly port: number
  /** A task definition that its user keeps. */
  readonly own: string | undefined
}

export const main = 'Main'

export function complete(cloud: Cloud, wish: ExpressWish, before?: ExpressChoice): ExpressChoice {
  const { kernel } = cloud
  const [cpu, memory] = kernel.guess('ecs.express.size', [['256', '512'] as const, ['1024', '2048'] as const])
  const own = wish.taskDefinitionArn ?? (wish.primaryContainer ? undefined : before?.own)
  const primaryContainer = own === undefined ? containerOf(cloud, wish, before) : undefined
  return {
    executionRoleArn: wish.executionRoleArn ?? before?.executionRoleArn,
    taskRoleArn: wish.taskRoleArn ?? before?.taskRoleArn,
    cpu: wish.cpu ?? before?.cpu ?? cpu,
    memory: wish.memory ?? before?.memory ?? memory,
    cpuArchitecture: wish.cpuArchitecture ?? before?.cpuArchitecture ?? 'X86_64',
    healthCheckPath:
      wish.healthCheckPath ?? before?.healthCheckPath ?? kernel.guess('ecs.express.health-path', ['/ping', '/']),
    networkConfiguration: wish.networkConfiguration ?? before?.networkConfiguration ?? defaultNetwork,
    primaryContainer,
    scalingTarget: { ...defaultScaling, ...before?.scalingTarget, ...given(wish.scalingTarget) },
    container: main,
    port: primaryContainer?.containerPort ?? before?.port ?? 80,
    own,
  }
}

/**
 * Without a way to the internet: in these the load balancer is internal (developer guide, resources created by Amazon ECS Express Mode
 * services, November 2026).
 */
export const privateSubnets = ['subnet-0ffffff1', 'subnet-0ffffff2'] as const

export const accessOf = ({
  networkConfiguration,
}: Pick<ExpressChoice, 'networkConfiguration'>): 'PUBLIC' | 'PRIVATE' => {
  const text = JSON.stringify(networkConfiguration)
  return privateSubnets.some((subnet) => text.includes(subnet)) ? 'PRIVATE' : 'PUBLIC'
}

const defaultNetwork = { subnets: ['subnet-0a1b2c3d', 'subnet-4e5f6a7b'], securityGroups: ['sg-0a1b2c3d4e5f6a7b8'] }

const defaultScaling = {
  minTaskCount: 1,
  maxTaskCount: 20,
  autoScalingMetric: 'AVERAGE_CPU',
  autoScalingTargetValue: 60,
}

const given = (members: Readonly<Record<string, string | number | undefined>> = {}): Record<string, string | number> =>
  Object.fromEntries(Object.entries(members).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])))

function containerOf({ kernel }: Cloud, { primaryContainer: wanted }: ExpressWish, before: ExpressChoice | undefined) {
  const old = before?.primaryContainer
  if (!wanted) return old
  const merges = kernel.guess('ecs.express.update-container', ['is replaced', 'is merged']) === 'is merged'
  return { containerPort: 80, ...(merges && old), ...wanted }
}

/** Throws where ECS refuses the wish for what it is. */
export function checkWish(wish: ExpressWish, own: TaskDefinition | undefined, isNew: boolean): void {
  const { taskDefinitionArn, primaryContainer, healthCheckPath, scalingTarget } = wish
  const managed = [
    primaryContainer,
    wish.cpu,
    wish.memory,
    wish.cpuArchitecture,
    wish.executionRoleArn,
    wish.taskRoleArn,
  ]
  if (taskDefinitionArn !== undefined && managed.some((each) => each !== undefined))
    throw invalid(
      'taskDefinitionArn cannot be specified together with primaryContainer, executionRoleArn, taskRoleArn, cpu, memory or cpuArchitecture.',
    )
  if (isNew && taskDefinitionArn === undefined && (!primaryContainer || wish.executionRoleArn === undefined))
    throw invalid('primaryContainer and executionRoleArn are required when taskDefinitionArn is not specified.')
  if (healthCheckPath !== undefined && !healthCheckPath.startsWith('/'))
    throw invalid('healthCheckPath must start with /.')
  const { minTaskCount = 1, maxTaskCount = Math.max(20, minTaskCount) } = scalingTarget ?? {}
  if (minTaskCount < 0) throw invalid('minTaskCount cannot be negative.')
  if (minTaskCount > maxTaskCount) throw invalid('minTaskCount cannot be greater than maxTaskCount.')
  if (own) checkOwn(own)
}

function checkOwn({ read }: TaskDefinition): void {
  const found = read.containerDefinitions.find(({ name }) => name === main)
  const ports = found?.portMappings ?? []
  if (ports.length !== 1 || ports[0]?.containerPort === undefined || ports[0].name === undefined)
    throw invalid(
      `The task definition must have a container named ${main} with a single TCP port mapping that includes a container port and port name.`,
    )
  if (!read.requiresCompatibilities.includes('FARGATE'))
    throw invalid('The task definition must have FARGATE compatibility.')
}
