import { fargateSizes, lackingSize } from '../../../aws/fargate.ts'
import { describeDeployment } from '../ecs-deployment/deployment.ts'
import { marksOf } from '../mark-tags.ts'
import { mostTags } from '../tags.ts'
import { platforms } from './desired.ts'
import { writeMark, writeRecipe } from './mark.ts'
import type { Planned } from './plan.ts'
import { recipeFor } from './snapshot.ts'
import type { ExpressView } from './view.ts'

/** What stops the release before anything is touched. Express Mode has no dry run, so what it would refuse is known here. */
export function problemsOf(planned: Planned): string[] {
  const ofService = problemsOfService(planned)
  const { view } = planned
  // Of settings that are not known nothing more can be said.
  return view !== undefined && view.settings === undefined ? ofService : [...ofService, ...problemsOfWish(planned)]
}

const problemsOfWish = (planned: Planned): string[] => [
  ...problemsOfAccess(planned),
  ...problemsOfRoles(planned),
  ...problemsOfSize(planned),
  ...problemsOfImage(planned),
  ...problemsOfTags(planned),
]

function problemsOfService({ view, obstacle, companions, wish, unit }: Planned): string[] {
  const problems: string[] = []
  if (obstacle === 'no cluster')
    problems.push(
      `there is no ECS cluster ${wish.cluster}: correct aws-cluster, or make it first (aws ecs create-cluster)`,
    )
  if (obstacle === 'classic')
    problems.push(
      'there is a service of this name that is not Express Mode’s: release to it with "aws-platform: ecs", or choose another service name',
    )
  if (obstacle === 'draining')
    problems.push(
      'the service of this name is being deleted and does not go away (DRAINING): see in the console what it waits for, or choose another service name',
    )
  if (view !== undefined) problems.push(...problemsOfWhatRuns(view))
  if (view?.settings !== undefined && companions.length > 0)
    problems.push(
      `the service’s task definition was extended past Express Mode by ${companions.join(', ')}, which an update could take away and an undo could not bring back: take that out, or choose another service name`,
    )
  if (unit.settings.vpc !== undefined)
    problems.push(
      'tasks of Express Mode are in the VPC itself: give aws-subnets and aws-security-groups instead of a VPC connector',
    )
  return problems
}

function problemsOfWhatRuns({ stable, definition, settings, head }: ExpressView): string[] {
  const last = head === undefined ? '' : ` (${describeDeployment(head)}, ${head.status})`
  const first =
    'have it come up first (aws ecs update-express-gateway-service), or delete it (aws ecs delete-express-gateway-service)'
  // One that an alarm or a person stopped may well serve.
  if (stable === undefined && head?.failures !== undefined)
    return [`the service has never come up${last}, so that there is nothing that an undo could bring: ${first}`]
  if (definition === undefined)
    return [
      `ECS shows what a service is set to only while one of its tasks is there, and of this one none is${last}: ${first}`,
    ]
  if (settings === undefined)
    return [
      `the service runs a task definition of your own (${definition}), which Express Mode would replace with one of a single container: have Express Mode manage it first (aws ecs update-express-gateway-service --primary-container …), or choose another service name`,
    ]
  return []
}

function problemsOfAccess({ view, unit: { settings }, wish }: Planned): string[] {
  const { access, ingress } = settings
  const problems: string[] = []
  if (access === 'private')
    problems.push(
      'Express Mode’s load balancer cannot ask for an identity: "access: private" is not possible there; "ingress: internal" with private subnets keeps requests from the internet away',
    )
  if (view === undefined && access === undefined && ingress !== 'internal')
    problems.push(
      'Express Mode would serve everybody: say "access: public", or "ingress: internal" and private subnets (aws-subnets) for requests from your VPC alone',
    )
  if (view === undefined && ingress === 'internal' && wish.subnets === undefined)
    problems.push('Express Mode is internal where its subnets are private: give aws-subnets such subnets')
  if (view?.endpoint !== undefined && ingress !== undefined && (ingress === 'all') !== view.endpoint.isPublic)
    problems.push(
      `the service is ${view.endpoint.isPublic ? 'on' : 'off'} the internet, as its subnets are, and "ingress: ${ingress}" cannot change that: delete the service, or choose another service name`,
    )
  return problems
}

function problemsOfRoles({ view, detail }: Planned): string[] {
  const problems: string[] = []
  if (detail.settings.executionRole === '')
    problems.push(
      'ECS pulls images, reads secrets and writes logs by a role: set aws-execution-role to one that trusts ecs-tasks.amazonaws.com and has the policy AmazonECSTaskExecutionRolePolicy',
    )
  if (view === undefined && detail.infrastructureRole === undefined)
    problems.push(
      'Express Mode makes load balancer, certificate and scaling by a role: set aws-infrastructure-role to one that trusts ecs.amazonaws.com and has the policy AmazonECSInfrastructureRoleforExpressGatewayServices (docs/ecs-express.md has the commands)',
    )
  return problems
}

function problemsOfSize({ detail: { settings } }: Planned): string[] {
  const problems: string[] = []
  const { cpu, memory, scaling } = settings
  if (lackingSize(Number(cpu) / 1024, Number(memory)) !== undefined)
    problems.push(`there is no task of ${Number(cpu) / 1024} vCPU and ${memory} MiB; ${fargateSizes}`)
  if (scaling.min > scaling.max)
    problems.push(
      `min-instances ${scaling.min} is more than max-instances ${scaling.max}, which the service has: give both`,
    )
  return problems
}

function problemsOfImage({ unit: { image }, detail }: Planned): string[] {
  const { architecture } = detail.settings
  const platform = platforms[architecture]
  const all = Object.keys(image.platforms)
  if (all.includes(platform)) return []
  return [`the service runs on ${architecture}, and the image is not built for ${platform} but for ${all.join(', ')}`]
}

function problemsOfTags({ view, detail }: Planned): string[] {
  const now = view?.tags ?? {}
  const { userTags, mark } = detail
  const written = writeMark({ ...mark, phase: 'held', step: '' }, now)
  const recipe = view?.settings === undefined ? {} : writeRecipe(recipeFor(view, view.settings, [], userTags), now)
  const count = Object.keys({ ...now, ...userTags, ...marksOf(now), ...written, ...recipe }).length
  if (count <= mostTags) return []
  return [`a service has at most ${mostTags} tags, and with Tandem's own it would have ${count}: remove some`]
}
