// Rules that the model does not know.
// documented: pairs of CPU and memory on Fargate, awsvpc, an execution role for ECR and awslogs (developer guide, "Fargate task definition
// differences", copy of November 2026). observed: the texts, except where a comment says guess.
import { ecrAddressOf } from './image.ts'
import type { Definition } from './definition.ts'
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

export function checkDefinition(definition: Definition): void {
  const { family, containerDefinitions: containers } = definition
  if (!/^[\w-]{1,255}$/.test(family)) throw clientError('Family contains invalid characters.')
  if (containers.length === 0) throw clientError('Container list cannot be empty.')
  for (const { name, image } of containers) {
    if (name === '') throw clientError('Container.name should not be null or empty.')
    if (image === '') throw clientError('Container.image should not be null or empty.')
  }
  const names = containers.map(({ name }) => name)
  if (new Set(names).size < names.length) throw clientError('Container names must be unique within a task definition.')
  if (!containers.some(({ essential }) => essential))
    throw clientError('Task definition must contain at least one essential container.')
  if (definition.requiresCompatibilities.includes('FARGATE')) checkFargate(definition)
}

function checkFargate(definition: Definition): void {
  const { networkMode, cpu, memory, executionRoleArn, containerDefinitions } = definition
  if (networkMode !== 'awsvpc') throw clientError("Fargate only supports network mode 'awsvpc'.")
  checkSize(cpu, memory)
  if (executionRoleArn !== undefined) return
  const needs = (what: string) =>
    clientError(`Fargate requires task definition to have execution role ARN to support ${what}.`)
  if (containerDefinitions.some(({ image }) => ecrAddressOf(image))) throw needs('ECR images')
  if (containerDefinitions.some(({ logConfiguration }) => logConfiguration?.logDriver === 'awslogs'))
    throw needs('log driver awslogs')
  if (containerDefinitions.some(({ secrets }) => secrets.length > 0)) throw needs('secrets')
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
