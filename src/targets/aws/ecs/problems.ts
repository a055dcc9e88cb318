import { fargateSizes, lackingSize } from '../../../aws/fargate.ts'
import { hasEnded } from '../ecs-deployment/deployment.ts'
import { marksOf } from '../mark-tags.ts'
import { mostTags } from '../tags.ts'
import { containersOf, shortName } from './definition.ts'
import { platforms, portsOf } from './desired.ts'
import { ownPauses } from './guard.ts'
import { writeMark, writeRecipe } from './mark.ts'
import type { Planned } from './plan.ts'
import { recipeFor } from './snapshot.ts'
import { pausesOf, type ServiceView } from './view.ts'

interface Named {
  readonly service: string
  readonly cluster: string
  readonly container: string | undefined
}

/** Of no service nothing can be planned: Tandem does not make what a classic service needs around it. */
export const nothingThere = ({ service, cluster }: Named): string =>
  `there is no service ${service} in the cluster ${cluster}: aws-platform: ecs releases to a service that is there (aws-cluster names its cluster); aws-platform: ecs-express makes one, with load balancer and address`

/** What stops the release whatever is to be released. */
export function problemsOfService(view: ServiceView, named: Named): string[] {
  const { kind, status } = view
  const problems: string[] = []
  if (status !== 'ACTIVE') problems.push(`the service is ${status}: it was deleted, and is going away`)
  if (kind.isExpress) problems.push('the service is managed by ECS Express Mode: use aws-platform: ecs-express')
  if (kind.controller !== 'ECS')
    problems.push(
      `the service is deployed by ${kind.controller}, and Tandem leads ECS's own deployments alone: change its deployment controller to ECS (its strategy BLUE_GREEN does what CodeDeploy did)`,
    )
  else if (!kind.isExpress && !kind.isFargate)
    problems.push(
      'the service does not run on Fargate: Tandem releases to launch type FARGATE, or capacity providers FARGATE and FARGATE_SPOT',
    )
  if (view.container === undefined) problems.push(unknownContainer(view, named))
  return [...problems, ...problemsOfPause(view)]
}

function unknownContainer({ definition }: ServiceView, { container }: Named): string {
  const names = containersOf(definition.content).map(({ name }) => name ?? '')
  return container === undefined
    ? `the task definition ${shortName(definition.arn)} has the containers ${names.join(', ')}: say by aws-container which one is released`
    : `the task definition ${shortName(definition.arn)} has no container ${container} but ${names.join(', ')}: correct aws-container`
}

/** Somebody else's deployment that waits for an answer, perhaps for days. */
function problemsOfPause({ latest, deployment }: ServiceView): string[] {
  if (latest === undefined || hasEnded(latest) || latest.arn === deployment?.arn) return []
  const [hook] = pausesOf(latest)
  if (hook === undefined) return []
  const command = `aws ecs continue-service-deployment --service-deployment-arn ${latest.arn} --hook-id ${hook.id} --action`
  return [
    `somebody else's deployment waits at ${latest.stage ?? 'a pause'}: let it go (${command} CONTINUE) or take it back (${command} ROLLBACK) first`,
  ]
}

/** What ECS would refuse. It has no dry run, so it is known here. */
export const problemsOf = (planned: Planned): string[] => [
  ...problemsOfImage(planned),
  ...problemsOfSize(planned),
  ...problemsOfPort(planned),
  ...problemsOfRoles(planned),
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

/** API reference of DeploymentConfiguration, November 2026. */
const mostPauses = 10

const problemsOfHooks = ({ view, detail }: Planned): string[] =>
  detail.mark.guard === 'pause' && ownPauses(view.configuration).length >= mostPauses
    ? [`the service has ${mostPauses} pause hooks, and ECS takes no more: remove one`]
    : []

function problemsOfTags({ view, detail }: Planned): string[] {
  const now = view.tags
  const { userTags, mark } = detail
  const written = writeMark({ ...mark, phase: 'held', step: '' }, now)
  const recipe = writeRecipe(recipeFor(view, [], Object.keys(userTags)), now)
  const count = Object.keys({ ...now, ...userTags, ...marksOf(now), ...written, ...recipe }).length
  if (count <= mostTags) return []
  return [`a service has at most ${mostTags} tags, and with Tandem's own it would have ${count}: remove some`]
}
