import { fargateSizes, lackingSize } from '../../../aws/fargate.ts'
import { marksOf } from '../mark-tags.ts'
import { mostTags } from '../tags.ts'
import { containersOf } from './definition.ts'
import { platforms, portsOf } from './desired.ts'
import { ownPauses, shiftsOf } from './guard.ts'
import { writeMark, writeRecipe } from './mark.ts'
import type { Planned } from './plan.ts'
import { recipeFor } from './snapshot.ts'
import { definitionTags, tagsFrom } from './steps.ts'

/** What ECS would refuse. It has no dry run, so it is known here. */
export const problemsOf = (planned: Planned): string[] => [
  ...problemsOfImage(planned),
  ...problemsOfSize(planned),
  ...problemsOfShares(planned),
  ...problemsOfPort(planned),
  ...problemsOfRoles(planned),
  ...problemsOfCommand(planned),
  ...problemsOfHooks(planned),
  ...problemsOfTags(planned),
]

function problemsOfImage({ settings: { architecture }, unit, view }: Planned): string[] {
  const family = view.definition.content.runtimePlatform?.operatingSystemFamily ?? 'LINUX'
  if (family !== 'LINUX') return [`the tasks run on ${family}, and Tandem releases images for Linux`]
  const platform = platforms[architecture]
  const all = Object.keys(unit.image.platforms)
  return all.includes(platform)
    ? []
    : [
        `the tasks run on ${architecture}, and the image is not built for ${platform} but for ${all.join(', ')}; aws-architecture changes what they run on`,
      ]
}

function problemsOfSize({ settings: { cpu, memory } }: Planned): string[] {
  const lacking = lackingSize(Number(cpu) / 1024, Number(memory))
  return lacking === undefined
    ? []
    : [`Fargate has no task of ${Number(cpu) / 1024} vCPU and ${memory} MiB; ${fargateSizes}`]
}

/**
 * What the containers have for themselves stays as it is (API reference of ContainerDefinition, November 2026; that the memory of each alone
 * counts is by ECS's own words: "The 'memory' setting for container is greater than for the task").
 */
function problemsOfShares({ settings: { cpu, memory }, view: { definition } }: Planned): string[] {
  const containers = containersOf(definition.content)
  const large = containers.filter((each) => (each.memory ?? each.memoryReservation ?? 0) > Number(memory))
  const reserved = containers.reduce((sum, each) => sum + (each.cpu ?? 0), 0)
  return [
    ...large.map(
      (each) =>
        `the container ${each.name} has ${each.memory ?? each.memoryReservation} MiB for itself, which is more than the task's ${memory} MiB: set a larger memory, or change the container in the task definition`,
    ),
    ...(reserved > Number(cpu)
      ? [
          `the containers have ${reserved / 1024} vCPU for themselves, which is more than the task's ${Number(cpu) / 1024}: set a larger cpu, or change the containers in the task definition`,
        ]
      : []),
  ]
}

function problemsOfPort({ unit: { settings }, view }: Planned): string[] {
  const { port } = settings
  const ports = [...new Set(portsOf(view))]
  if (port === undefined || ports.length === 0 || ports.includes(port)) return []
  return [
    `the container is reached at port ${ports.join(', ')} by the service's own load balancer and task definition, which stay as they are: leave \`port\` out, or give that one`,
  ]
}

function problemsOfRoles({ settings: { executionRole, image, secrets } }: Planned): string[] {
  const isNeeded = /\.dkr\.ecr\./.test(image) || Object.keys(secrets).length > 0
  if (executionRole !== undefined || !isNeeded) return []
  return [
    'Fargate pulls from ECR and reads secrets by a role, and the task definition has none: set aws-execution-role to one that trusts ecs-tasks.amazonaws.com and has the policy AmazonECSTaskExecutionRolePolicy',
  ]
}

/** A task ends with an essential container; beside others that go on, one that is not would leave it running for ever. */
function problemsOfCommand({ view: { container, definition }, detail }: Planned): string[] {
  const own = containersOf(definition.content).find(({ name }) => name === container)
  if (detail.command === undefined || own?.essential !== false) return []
  return [
    `the container ${container} is not essential, so its task would not end with the release command: make it essential, or leave out aws-release-command`,
  ]
}

/** API reference of DeploymentConfiguration, November 2026. */
const mostPauses = 10
/** A release that takes more steps counts as one that goes round in circles. */
const mostAnswers = 18

function problemsOfHooks({ view: { configuration }, detail }: Planned): string[] {
  const pauses = ownPauses(configuration)
  const problems: string[] = []
  if (detail.mark.guard === 'pause' && pauses.length >= mostPauses)
    problems.push(`the service has ${mostPauses} pause hooks, and ECS takes no more: remove one`)
  const isRepeated = pauses.some(({ lifecycleStages = [] }) => lifecycleStages.includes('PRE_PRODUCTION_TRAFFIC_SHIFT'))
  const shifts = shiftsOf(configuration)
  if (isRepeated && shifts > mostAnswers)
    problems.push(
      `the service’s own pause at PRE_PRODUCTION_TRAFFIC_SHIFT comes before each of its ${shifts} shifts: remove it, or raise stepPercent`,
    )
  return problems
}

function problemsOfTags({ view, detail }: Planned): string[] {
  const own = Object.keys({ ...tagsFrom(view.definition.tags), ...definitionTags }).length - 1
  const ofDefinition =
    own <= mostTags
      ? []
      : [`a task definition has at most ${mostTags} tags, and with Tandem's own it would have ${own}: remove some`]
  return [...ofDefinition, ...problemsOfServiceTags({ view, detail })]
}

/** On its way the text of a mark becomes longer, and may need one more tag; what closes it, or leads back, must not fail by that. */
const sayingMost = {
  phase: 'restoring',
  step: 'x'.repeat(36),
  after: 'x'.repeat(21),
  live: 'x'.repeat(16),
} as const

function problemsOfServiceTags({ view, detail }: Pick<Planned, 'view' | 'detail'>): string[] {
  const now = view.tags
  const { userTags, mark } = detail
  const written = writeMark({ ...mark, ...sayingMost }, now)
  const recipe = writeRecipe(recipeFor(view, [], Object.keys(userTags)), now)
  const count = Object.keys({ ...now, ...userTags, ...marksOf(now), ...written, ...recipe }).length
  if (count <= mostTags) return []
  return [`a service has at most ${mostTags} tags, and with Tandem's own it would have ${count}: remove some`]
}
