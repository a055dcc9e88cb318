// Rules on a task definition as a whole that the model does not know.
// documented: ten containers, 64 KiB (developer guide, "Amazon ECS service quotas", copy of November 2026). observed: the texts (real
// registrations of September 2026, told of in the rules of github.com/badmintoncryer/cdk-preflight; public logs). guess: how its size is measured.
import type { Input } from '../model.ts'
import { checkContainer } from './container-rules.ts'
import { type Definition, readDefinition } from './definition.ts'
import { checkFargate, unitsOf } from './fargate-rules.ts'
import type { Place } from './naming.ts'
import { clientError } from './refusal.ts'

/** bytes */
const most = 65_536

/** Throws what RegisterTaskDefinition refuses. */
export function checkDefinition(content: Input, place: Place): void {
  const definition = readDefinition(content)
  if (!/^[\w-]{1,255}$/.test(definition.family)) throw clientError('Family contains invalid characters.')
  checkContainers(definition)
  for (const container of definition.containerDefinitions) checkContainer(container, definition, place)
  if (definition.requiresCompatibilities.includes('FARGATE')) checkFargate(definition)
  checkShares(definition)
  const length = Buffer.byteLength(JSON.stringify(content))
  if (length > most) throw clientError(`Actual length: '${length}'. Max allowed length is '${most}' bytes.`)
}

function checkContainers({ containerDefinitions: containers }: Definition): void {
  if (containers.length === 0) throw clientError('Container list cannot be empty.')
  if (containers.length > 10) throw clientError('Too many containers.')
  if (hasTwice(containers.map(({ name }) => name)))
    throw clientError('Container names must be unique within a task definition')
  if (!containers.some(({ essential }) => essential))
    throw clientError("Task definition doesn't have any essential container")
  const ports = containers.flatMap(({ portMappings }) => portMappings.flatMap(({ name }) => name ?? []))
  if (hasTwice(ports)) throw clientError('When networkMode=awsvpc, port mapping name is already used')
}

const hasTwice = (names: readonly string[]): boolean => new Set(names).size < names.length

/** Containers share what their task has. */
function checkShares({ cpu, memory, containerDefinitions }: Definition): void {
  const whole = unitsOf(memory) ?? Infinity
  const large = containerDefinitions.find((each) => (each.memory ?? each.memoryReservation ?? 0) > whole)
  if (large)
    throw clientError(
      `The '${large.memory === undefined ? 'memoryReservation' : 'memory'}' setting for container '${large.name}' is greater than for the task.`,
    )
  if (containerDefinitions.reduce((sum, each) => sum + each.cpu, 0) > (unitsOf(cpu) ?? Infinity))
    throw clientError("The sum of all container 'cpu' values cannot be greater than the value of the task 'cpu'.")
}
