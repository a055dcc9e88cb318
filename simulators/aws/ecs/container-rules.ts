// Rules on one container of a task definition that the model does not know.
// documented: numbers, and what an image's name may be (API reference of ContainerDefinition and HealthCheck, botocore 1.44.8).
// observed: the texts on logs, memory, ranges of health checks and names of ports (real registrations of September 2026, told of in the rules
// of github.com/badmintoncryer/cdk-preflight), on ports of the host, images and secrets (public logs of 2019 to 2026).
// guess: the texts for what is below a range, on a health check's command and on names.
import type { ContainerDefinition, Definition } from './definition.ts'
import type { Place } from './naming.ts'
import { clientError } from './refusal.ts'

export function checkContainer(container: ContainerDefinition, definition: Definition, place: Place): void {
  checkNames(container)
  checkPorts(container, definition)
  checkSecrets(container, definition, place)
  checkHealth(container)
  checkMemory(container)
}

/** documented: what follows the `@` of a digest does not count. */
const imageName = /^[\w:./#-]{1,255}(@sha256:[0-9a-f]{64})?$/i

function checkNames({ name, image }: ContainerDefinition): void {
  if (name === '') throw clientError('Container.name should not be null or empty.')
  if (image === '') throw clientError('Container.image should not be null or empty.')
  if (!/^[\w-]{1,255}$/.test(name)) throw clientError('Container.name contains invalid characters.')
  if (!imageName.test(image)) throw clientError('Container.image contains invalid characters.')
}

function checkPorts({ portMappings }: ContainerDefinition, { networkMode }: Definition): void {
  for (const { containerPort = 1, hostPort = containerPort } of portMappings) {
    if (containerPort < 1 || containerPort > 65_535)
      throw clientError(`Invalid port ${containerPort}: a container port must be between 1 and 65535.`)
    if (networkMode === 'awsvpc' && hostPort !== containerPort)
      throw clientError('When networkMode=awsvpc, the host ports and container ports in port mappings must match.')
  }
}

function checkSecrets({ environment, secrets }: ContainerDefinition, { executionRoleArn }: Definition, place: Place) {
  const taken = new Set(environment.map(({ name }) => name))
  for (const { name, valueFrom } of secrets) {
    checkParameter(valueFrom, place)
    if (taken.has(name))
      throw clientError(
        `The secret name must be unique and not shared with any new or existing environment variables set on the container, such as '${name}'.`,
      )
    taken.add(name)
  }
  if (secrets.length > 0 && executionRoleArn === undefined)
    throw clientError(
      "When you are specifying container secrets, you must also specify a value for 'executionRoleArn'.",
    )
}

function checkParameter(reference: string, { account }: Place): void {
  const theirs = /^arn:[\w-]+:ssm:[\w-]+:(\d{12}):/.exec(reference)?.[1]
  if (theirs !== undefined && theirs !== account)
    throw clientError(
      `The Systems Manager parameter ARN has a different account ID than the current account. The current account ID is ${account} and the ARN account ID is ${theirs}. Cross-account access for ARNs is not currently supported.`,
    )
}

const ranges = { interval: [5, 300], timeout: [2, 60], retries: [1, 10], startPeriod: [0, 300] } as const

function checkHealth({ name, healthCheck }: ContainerDefinition): void {
  if (!healthCheck) return
  const [kind = ''] = healthCheck.command
  if (!['CMD', 'CMD-SHELL', 'NONE'].includes(kind))
    throw clientError('The health check command must begin with CMD, CMD-SHELL or NONE.')
  for (const member of ['interval', 'timeout', 'retries', 'startPeriod'] as const) {
    const [low, high] = ranges[member]
    const told = (word: string, limit: number) =>
      clientError(`Health check ${member} must be ${word} allowed value ${limit} for container '${name}'`)
    if (healthCheck[member] > high) throw told('less than or equal to the maximum', high)
    if (healthCheck[member] < low) throw told('greater than or equal to the minimum', low)
  }
}

function checkMemory({ name, memory, memoryReservation = 0 }: ContainerDefinition): void {
  if (memory !== undefined && memory < memoryReservation)
    throw clientError(
      `Invalid setting for container '${name}'. 'memory' must be greater than or equal to 'memoryReservation'.`,
    )
}
