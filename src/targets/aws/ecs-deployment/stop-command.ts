import type { ServiceAt } from '../../../aws/ecs-types.ts'

/** For a shell: the deployments of a service, newest first. */
export const listCommand = ({ cluster, service }: ServiceAt, region: string): string =>
  `aws ecs list-service-deployments --cluster ${cluster} --service ${service} --region ${region}`

/** For a shell: stops the deployment that is under way, and has ECS lead users back to what they had. */
export function stopCommand(at: ServiceAt, region: string): string {
  const running = `${listCommand(at, region)} --status PENDING IN_PROGRESS`
  const arn = `$(${running} --query 'serviceDeployments[0].serviceDeploymentArn' --output text)`
  return `aws ecs stop-service-deployment --stop-type ROLLBACK --region ${region} --service-deployment-arn "${arn}"`
}
