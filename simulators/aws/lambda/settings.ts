// documented: defaults and limits (API reference, botocore 1.44.8; developer guide, "Lambda quotas": environment variables of 4 KB, 900
// seconds). observed: what is shown of them (tests that localstack recorded against AWS in November 2025).
import { z } from 'zod'
import type { Cloud } from './records.ts'
import { badParameter } from './refusal.ts'

const imageConfig = z.object({
  EntryPoint: z.array(z.string()).optional(),
  Command: z.array(z.string()).optional(),
  WorkingDirectory: z.string().optional(),
})

const wish = z.object({
  Role: z.string().optional(),
  Description: z.string().optional(),
  Timeout: z.number().optional(),
  MemorySize: z.number().optional(),
  Environment: z.object({ Variables: z.record(z.string(), z.string()).optional() }).optional(),
  ImageConfig: imageConfig.optional(),
  Architectures: z.array(z.enum(['x86_64', 'arm64'])).optional(),
  EphemeralStorage: z.object({ Size: z.number() }).optional(),
  LoggingConfig: z.object({ LogFormat: z.string().optional(), LogGroup: z.string().optional() }).loose().optional(),
  TracingConfig: z.object({ Mode: z.string().optional() }).optional(),
  DeadLetterConfig: z.object({ TargetArn: z.string().optional() }).optional(),
  VpcConfig: z.unknown().optional(),
  KMSKeyArn: z.string().optional(),
  FileSystemConfigs: z.unknown().optional(),
})

/** What a request asks for; every part of it may be left out. */
export type Wish = z.infer<typeof wish>

export const readWish = (input: unknown): Wish => wish.parse(input)

export type Architecture = 'x86_64' | 'arm64'

/** What a version is run with. Everything that a version keeps besides its code. */
export interface Settings {
  readonly Role: string
  readonly Description: string
  /** Seconds. */
  readonly Timeout: number
  /** MB. */
  readonly MemorySize: number
  readonly Architectures: readonly [Architecture]
  readonly EphemeralStorage: { readonly Size: number }
  readonly TracingConfig: { readonly Mode: string }
  readonly LoggingConfig: { readonly LogFormat: string; readonly LogGroup: string }
  readonly Environment: { readonly Variables: Readonly<Record<string, string>> } | undefined
  readonly ImageConfig: z.infer<typeof imageConfig> | undefined
  readonly DeadLetterConfig: { readonly TargetArn?: string | undefined } | undefined
  readonly VpcConfig: unknown
  readonly KMSKeyArn: string | undefined
  readonly FileSystemConfigs: unknown
}

export const defaults = (name: string, role: string): Settings => ({
  Role: role,
  Description: '',
  Timeout: 3,
  MemorySize: 128,
  Architectures: ['x86_64'],
  EphemeralStorage: { Size: 512 },
  TracingConfig: { Mode: 'PassThrough' },
  LoggingConfig: { LogFormat: 'Text', LogGroup: `/aws/lambda/${name}` },
  Environment: undefined,
  ImageConfig: undefined,
  DeadLetterConfig: undefined,
  VpcConfig: undefined,
  KMSKeyArn: undefined,
  FileSystemConfigs: undefined,
})

/** What is left out stays as it was; a part that is given takes the place of the whole part. */
export function applyWish(before: Settings, wanted: Wish): Settings {
  const { Architectures = before.Architectures, Environment, ImageConfig, LoggingConfig, TracingConfig } = wanted
  return {
    Role: wanted.Role ?? before.Role,
    Description: wanted.Description ?? before.Description,
    Timeout: wanted.Timeout ?? before.Timeout,
    MemorySize: wanted.MemorySize ?? before.MemorySize,
    Architectures: [Architectures[0] ?? 'x86_64'],
    EphemeralStorage: wanted.EphemeralStorage ?? before.EphemeralStorage,
    TracingConfig: { Mode: TracingConfig?.Mode ?? before.TracingConfig.Mode },
    LoggingConfig: {
      LogFormat: LoggingConfig?.LogFormat ?? before.LoggingConfig.LogFormat,
      LogGroup: LoggingConfig?.LogGroup ?? before.LoggingConfig.LogGroup,
    },
    Environment: Environment === undefined ? before.Environment : { Variables: Environment.Variables ?? {} },
    // guess: an empty one takes the overrides away.
    ImageConfig:
      ImageConfig === undefined ? before.ImageConfig : Object.keys(ImageConfig).length > 0 ? ImageConfig : undefined,
    DeadLetterConfig: wanted.DeadLetterConfig ?? before.DeadLetterConfig,
    VpcConfig: wanted.VpcConfig ?? before.VpcConfig,
    KMSKeyArn: wanted.KMSKeyArn ?? before.KMSKeyArn,
    FileSystemConfigs: wanted.FileSystemConfigs ?? before.FileSystemConfigs,
  }
}

/** documented: names of the runtime's own (developer guide, "Environment variables"). guess: that one text is for all of them. */
const reserved =
  /^(_HANDLER|_X_AMZN_TRACE_ID|AWS_(DEFAULT_REGION|REGION|EXECUTION_ENV|ACCESS_KEY(_ID)?|SECRET_ACCESS_KEY|SESSION_TOKEN)|AWS_LAMBDA_(FUNCTION_(NAME|MEMORY_SIZE|VERSION)|INITIALIZATION_TYPE|LOG_(GROUP|STREAM)_NAME|RUNTIME_API)|LAMBDA_(TASK_ROOT|RUNTIME_DIR))$/

/** observed: with the values in November 2025 (localstack), their size alone in September 2026 (cdk-preflight). Drawn. */
const forms = [
  (text: string) => `String measured: ${text}`,
  (text: string) => `Measured size: ${Buffer.byteLength(text)} bytes`,
] as const

export function checkEnvironment({ kernel }: Cloud, { Environment }: Settings): void {
  const variables = Environment?.Variables ?? {}
  const text = JSON.stringify(variables)
  if (Buffer.byteLength(text) > 4096)
    throw badParameter(
      `Lambda was unable to configure your environment variables because the environment variables you have provided exceeded the 4KB limit. ${kernel.guess('lambda.environment.measured', forms)(text)}`,
    )
  const names = Object.keys(variables).filter((name) => reserved.test(name))
  if (names.length > 0)
    throw badParameter(
      `Lambda was unable to configure your environment variables because the environment variables you have provided contains reserved keys that are currently not supported for modification. Reserved keys used in this request: ${names.join(', ')}`,
    )
}
