// What a task definition has to be for Fargate.
// documented: pairs of CPU and memory, awsvpc, storage, an execution role for ECR and awslogs (developer guide, "Fargate task definition
// differences", copy of November 2026; API reference, botocore 1.44.8). observed: the texts (real registrations of September 2026, told of in
// the rules of github.com/badmintoncryer/cdk-preflight; public logs), but for that on time-outs, which other simulators have.
import type { ContainerDefinition, Definition } from './definition.ts'
import { ecrAddressOf } from './image.ts'
import { clientError } from './refusal.ts'

const every = (step: number, from: number, to: number): readonly number[] =>
  Array.from({ length: (to - from) / step + 1 }, (_, index) => from + index * step)

const memories: Readonly<Record<number, readonly number[]>> = {
  256: [512, 1024, 2048],
  512: every(1024, 1024, 4096),
  1024: every(1024, 2048, 8192),
  2048: every(1024, 4096, 16_384),
  4096: every(1024, 8192, 30_720),
  8192: every(4096, 16_384, 61_440),
  16_384: every(8192, 32_768, 122_880),
}

/** documented: `1 vCPU` and `2 GB` are turned into units and MiB. */
export function unitsOf(text: string | undefined): number | undefined {
  const [, number, unit] = /^\s*([\d.]+)\s*(vcpu|gb)?\s*$/i.exec(text ?? '') ?? []
  if (number === undefined) return undefined
  return Number(number) * (unit === undefined ? 1 : 1024)
}

export function checkFargate(definition: Definition): void {
  const { networkMode, cpu, memory, executionRoleArn, containerDefinitions, ephemeralStorage } = definition
  if (networkMode !== 'awsvpc') throw clientError("Fargate only supports network mode 'awsvpc'.")
  checkSize(cpu, memory)
  for (const container of containerDefinitions) checkOnFargate(container)
  const { sizeInGiB = 21 } = ephemeralStorage ?? {}
  if (sizeInGiB < 21) throw clientError('EphemeralStorage size should be at least 21')
  if (sizeInGiB > 200) throw clientError('EphemeralStorage size should be at most 200')
  if (executionRoleArn !== undefined) return
  const needs = (what: string) =>
    clientError(`Fargate requires task definition to have execution role ARN to support ${what}.`)
  if (containerDefinitions.some(({ image }) => ecrAddressOf(image))) throw needs('ECR images')
  if (containerDefinitions.some(({ logConfiguration }) => logConfiguration?.logDriver === 'awslogs'))
    throw needs('log driver awslogs')
}

export function checkSize(cpu: string | undefined, memory: string | undefined): void {
  if (cpu === undefined) throw clientError("Fargate requires that 'cpu' be defined at the task level.")
  if (memory === undefined) throw clientError("Fargate requires that 'memory' be defined at the task level.")
  const allowed = memories[unitsOf(cpu) ?? 0]
  if (!allowed?.includes(unitsOf(memory) ?? 0))
    throw clientError(
      `No Fargate configuration exists for given values: ${unitsOf(cpu) ?? cpu} CPU, ${unitsOf(memory) ?? memory} memory. See the Amazon ECS documentation for the valid values.`,
    )
}

const drivers: readonly string[] = ['awslogs', 'splunk', 'awsfirelens']

function checkOnFargate({ name, logConfiguration, startTimeout = 2, stopTimeout = 2 }: ContainerDefinition): void {
  const { logDriver = 'awslogs', options } = logConfiguration ?? {}
  if (!drivers.includes(logDriver))
    throw clientError(`${logDriver} is not a valid log driver. Must be one of [${drivers.join(',')}]`)
  if (logDriver === 'awslogs' && options) checkLogs(options)
  if (startTimeout < 2) throw clientError(`Granular start timeout on container '${name}' must be at least 2 seconds.`)
  if (stopTimeout < 2) throw clientError(`Granular stop timeout on container '${name}' must be at least 2 seconds.`)
  if (stopTimeout > 120)
    throw clientError(
      'Tasks using the Fargate launch type must have a container stop timeout of less than 120 seconds.',
    )
}

function checkLogs(options: Readonly<Record<string, string>>): void {
  const missing = ['awslogs-region', 'awslogs-group'].filter((name) => !options[name])
  if (missing.length > 0) throw clientError(`Log driver awslogs requires options: ${missing.join(', ')}`)
  if (!options['awslogs-stream-prefix'])
    throw clientError(
      'Fargate requires log configuration options to include awslogs-stream-prefix to support log driver awslogs.',
    )
}
