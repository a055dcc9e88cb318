import { regionOfArn } from '../../../aws/endpoints.ts'
import { hasEnded } from '../ecs-deployment/deployment.ts'
import { containersOf, shortName } from './definition.ts'
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
  const command = `aws ecs continue-service-deployment --region ${regionOfArn(latest.arn)} --service-deployment-arn ${latest.arn} --hook-id ${hook.id} --action`
  return [
    `somebody else's deployment waits at ${latest.stage ?? 'a pause'}: let it go (${command} CONTINUE) or take it back (${command} ROLLBACK) first`,
  ]
}
