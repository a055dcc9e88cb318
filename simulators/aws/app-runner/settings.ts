// How a service is to run, in the wire's own names. The model has checked types, lengths and patterns before.
import { z } from 'zod'

const map = z.record(z.string(), z.string())

const imageConfiguration = z.object({
  RuntimeEnvironmentVariables: map.optional(),
  RuntimeEnvironmentSecrets: map.optional(),
  Port: z.string().optional(),
  StartCommand: z.string().optional(),
})

const source = z.object({
  ImageRepository: z
    .object({
      ImageIdentifier: z.string(),
      ImageRepositoryType: z.enum(['ECR', 'ECR_PUBLIC']),
      ImageConfiguration: imageConfiguration.optional(),
    })
    .optional(),
  CodeRepository: z.looseObject({}).optional(),
  AutoDeploymentsEnabled: z.boolean().optional(),
  AuthenticationConfiguration: z
    .object({ AccessRoleArn: z.string().optional(), ConnectionArn: z.string().optional() })
    .optional(),
})

const instance = z.object({
  Cpu: z.string().optional(),
  Memory: z.string().optional(),
  InstanceRoleArn: z.string().optional(),
})

const health = z.object({
  Protocol: z.enum(['TCP', 'HTTP']).optional(),
  Path: z.string().optional(),
  Interval: z.number().optional(),
  Timeout: z.number().optional(),
  HealthyThreshold: z.number().optional(),
  UnhealthyThreshold: z.number().optional(),
})

const network = z.object({
  EgressConfiguration: z
    .object({ EgressType: z.enum(['DEFAULT', 'VPC']).optional(), VpcConnectorArn: z.string().optional() })
    .optional(),
  IngressConfiguration: z.object({ IsPubliclyAccessible: z.boolean().optional() }).optional(),
  IpAddressType: z.enum(['IPV4', 'DUAL_STACK']).optional(),
})

const wish = z.object({
  SourceConfiguration: source.optional(),
  InstanceConfiguration: instance.optional(),
  HealthCheckConfiguration: health.optional(),
  NetworkConfiguration: network.optional(),
  ObservabilityConfiguration: z
    .object({ ObservabilityEnabled: z.boolean(), ObservabilityConfigurationArn: z.string().optional() })
    .optional(),
  AutoScalingConfigurationArn: z.string().optional(),
})

/** What a request asks for; every part of it may be left out. */
export type Wish = z.infer<typeof wish>

export const readWish = (input: unknown): Wish => wish.parse(input)

export type ImageConfiguration = z.infer<typeof imageConfiguration> & { readonly Port: string }

export interface Source {
  readonly ImageRepository: {
    readonly ImageIdentifier: string
    readonly ImageRepositoryType: 'ECR' | 'ECR_PUBLIC'
    readonly ImageConfiguration: ImageConfiguration
  }
  readonly AutoDeploymentsEnabled: boolean
  readonly AuthenticationConfiguration?: { readonly AccessRoleArn?: string | undefined } | undefined
}

export interface Instance {
  /** `1024` */
  readonly Cpu: string
  /** MB: `2048` */
  readonly Memory: string
  readonly InstanceRoleArn?: string | undefined
}

export type Health = {
  readonly [Member in keyof z.infer<typeof health>]-?: Exclude<z.infer<typeof health>[Member], undefined>
}

export interface Network {
  readonly EgressConfiguration: {
    readonly EgressType: 'DEFAULT' | 'VPC'
    readonly VpcConnectorArn?: string | undefined
  }
  readonly IngressConfiguration: { readonly IsPubliclyAccessible: boolean }
  readonly IpAddressType: 'IPV4' | 'DUAL_STACK'
}

/** Complete: defaults filled in. */
export interface Settings {
  readonly SourceConfiguration: Source
  readonly InstanceConfiguration: Instance
  readonly HealthCheckConfiguration: Health
  readonly NetworkConfiguration: Network
  readonly ObservabilityConfiguration: {
    readonly ObservabilityEnabled: boolean
    readonly ObservabilityConfigurationArn?: string | undefined
  }
  /** Full, with revision and id. */
  readonly AutoScalingConfigurationArn: string
}
