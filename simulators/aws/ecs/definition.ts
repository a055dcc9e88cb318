// What of a task definition and a service is read here, in the wire's own names. The model has checked types and enumerations before;
// what is not read is kept as it came.
import { z } from 'zod'

const pair = z.object({ name: z.string().default(''), value: z.string().default('') })

const container = z.object({
  name: z.string().default(''),
  image: z.string().default(''),
  essential: z.boolean().default(true),
  portMappings: z
    .array(
      z.object({
        containerPort: z.number().optional(),
        hostPort: z.number().optional(),
        name: z.string().optional(),
        protocol: z.string().optional(),
      }),
    )
    .default([]),
  environment: z.array(pair).default([]),
  secrets: z.array(z.object({ name: z.string(), valueFrom: z.string() })).default([]),
  entryPoint: z.array(z.string()).optional(),
  command: z.array(z.string()).optional(),
  cpu: z.number().default(0),
  memory: z.number().optional(),
  memoryReservation: z.number().optional(),
  startTimeout: z.number().optional(),
  stopTimeout: z.number().optional(),
  healthCheck: z
    .object({
      command: z.array(z.string()).default([]),
      interval: z.number().default(30),
      timeout: z.number().default(5),
      retries: z.number().default(3),
      startPeriod: z.number().default(0),
    })
    .optional(),
  logConfiguration: z
    .object({ logDriver: z.string(), options: z.record(z.string(), z.string()).default({}) })
    .optional(),
})

export type ContainerDefinition = z.infer<typeof container>

const definition = z.object({
  family: z.string(),
  containerDefinitions: z.array(container).default([]),
  executionRoleArn: z.string().optional(),
  taskRoleArn: z.string().optional(),
  networkMode: z.string().optional(),
  requiresCompatibilities: z.array(z.string()).default([]),
  cpu: z.string().optional(),
  memory: z.string().optional(),
  ephemeralStorage: z.object({ sizeInGiB: z.number() }).optional(),
  runtimePlatform: z
    .object({ cpuArchitecture: z.string().optional(), operatingSystemFamily: z.string().optional() })
    .default({}),
})

export type Definition = z.infer<typeof definition>

export const readDefinition = (input: object): Definition => definition.parse(input)

const percentages = {
  maximumPercent: z.number().optional(),
  minimumHealthyPercent: z.number().optional(),
}

const hook = z.object({
  targetType: z.enum(['AWS_LAMBDA', 'PAUSE']).default('AWS_LAMBDA'),
  hookTargetArn: z.string().optional(),
  roleArn: z.string().optional(),
  lifecycleStages: z.array(z.string()).default([]),
  timeoutConfiguration: z
    .object({ timeoutInMinutes: z.number().optional(), action: z.enum(['CONTINUE', 'ROLLBACK']).optional() })
    .default({}),
})

export type Hook = z.infer<typeof hook>

const breaker = z.object({
  enable: z.boolean(),
  rollback: z.boolean(),
  resetOnHealthyTask: z.boolean().default(true),
  thresholdConfiguration: z
    .object({ type: z.enum(['COUNT', 'BOUNDED_PERCENT', 'UNBOUNDED_PERCENT']), value: z.number() })
    .default({ type: 'BOUNDED_PERCENT', value: 50 }),
})

export type Breaker = z.infer<typeof breaker>

const configuration = z.object({
  ...percentages,
  strategy: z.enum(['ROLLING', 'BLUE_GREEN', 'LINEAR', 'CANARY']).default('ROLLING'),
  deploymentCircuitBreaker: breaker.optional(),
  alarms: z.object({ alarmNames: z.array(z.string()), enable: z.boolean(), rollback: z.boolean() }).optional(),
  bakeTimeInMinutes: z.number().optional(),
  lifecycleHooks: z.array(hook).default([]),
  linearConfiguration: z
    .object({ stepPercent: z.number().default(10), stepBakeTimeInMinutes: z.number().default(6) })
    .optional(),
  canaryConfiguration: z
    .object({ canaryPercent: z.number().default(5), canaryBakeTimeInMinutes: z.number().default(10) })
    .optional(),
})

export type DeploymentConfiguration = z.infer<typeof configuration>

export const readConfiguration = (input: unknown): DeploymentConfiguration => configuration.parse(input ?? {})

const loadBalancer = z.object({
  targetGroupArn: z.string().optional(),
  containerName: z.string().optional(),
  containerPort: z.number().optional(),
  advancedConfiguration: z
    .object({
      alternateTargetGroupArn: z.string().optional(),
      productionListenerRule: z.string().optional(),
      testListenerRule: z.string().optional(),
      roleArn: z.string().optional(),
    })
    .optional(),
})

export type LoadBalancer = z.infer<typeof loadBalancer>

export const readLoadBalancers = (input: unknown): readonly LoadBalancer[] => z.array(loadBalancer).parse(input ?? [])

const overrides = z.object({
  containerOverrides: z
    .array(
      z.object({
        name: z.string().optional(),
        command: z.array(z.string()).optional(),
        environment: z.array(pair).default([]),
      }),
    )
    .default([]),
  executionRoleArn: z.string().optional(),
  taskRoleArn: z.string().optional(),
})

export type Overrides = z.infer<typeof overrides>

export const readOverrides = (input: unknown): Overrides => overrides.parse(input ?? {})
