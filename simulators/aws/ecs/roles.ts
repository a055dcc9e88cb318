// documented: principals ecs-tasks.amazonaws.com (execution and task role) and ecs.amazonaws.com (infrastructure role); permissions of
// AmazonECSTaskExecutionRolePolicy (developer guide, "task execution IAM role", "infrastructure IAM role", copies of November 2026).
// observed: the three ways in which a role that is too new is refused (hashicorp/terraform-provider-aws, express_gateway_service.go).
import { demand, type Asked } from './asking.ts'
import type { Cloud } from './records.ts'
import { clientError, refuse, type Refused } from './refusal.ts'

export const principals = { task: 'ecs-tasks.amazonaws.com', infrastructure: 'ecs.amazonaws.com' } as const

type Kind = keyof typeof principals

/** Throws unless the caller may pass it. */
export function passRole(asked: Asked, kind: Kind, arn: string | undefined): void {
  if (arn === undefined) return
  // observed: for what is no role, and for another account's (public logs of 2018 to 2024). Whether there is one of the name is not asked.
  const account = /^arn:[\w-]+:iam::(\d{12}):role\/./.exec(roleArn(asked, arn))?.[1]
  if (account !== asked.place.account) throw clientError('Role is not valid')
  const context = { 'iam:PassedToService': principals[kind] }
  demand(asked, { action: 'iam:PassRole', resource: roleArn(asked, arn), context })
}

/** documented: a role can be named without its ARN. */
const roleArn = ({ place }: Asked, nameOrArn: string): string =>
  nameOrArn.startsWith('arn:') ? nameOrArn : `arn:${place.partition}:iam::${place.account}:role/${nameOrArn}`

/** Throws when Express Mode cannot take the role on: it is not there, is not seen yet, or trusts somebody else. */
export function checkAssumable({ cloud, caller }: Pick<Asked, 'cloud' | 'caller'>, kind: Kind, arn: string): void {
  if (cloud.aws.trusts(arn, principals[kind])) return
  throw cloud.kernel.guess<(arn: string, caller: string) => Refused>('ecs.express.role', refusals)(arn, caller.arn)
}

const refusals = [
  (arn: string) => refuse('AccessDeniedException', `Cannot assume role ${arn}.`),
  (arn: string, caller: string) =>
    refuse('AccessDeniedException', `User: ${caller} is not authorized to perform: sts:AssumeRole on resource: ${arn}`),
  () => refuse('ClientException', 'AWS was not able to validate the provided access credentials'),
] as const

/** observed (public logs of 2019 to 2026). */
export const notAssumed = (role: string): string =>
  `ECS was unable to assume the role '${role}' that was provided for this task. Please verify that the role being passed has the proper trust relationship and permissions and that your IAM user has permissions to pass this role.`

const pulling = ['BatchCheckLayerAvailability', 'GetDownloadUrlForLayer', 'BatchGetImage'] as const

export interface Repository {
  readonly partition: string
  readonly account: string
  readonly region: string
  readonly repository: string
}

/** The first action that the execution role lacks to pull from ECR. */
export function missingToPull({ aws }: Cloud, role: string, { partition, account, region, repository }: Repository) {
  const arn = `arn:${partition}:ecr:${region}:${account}:repository/${repository}`
  if (!aws.trusts(role, principals.task)) return 'sts:AssumeRole'
  if (!aws.roleMay(role, { action: 'ecr:GetAuthorizationToken', resource: '*' })) return 'ecr:GetAuthorizationToken'
  return pulling.map((action) => `ecr:${action}`).find((action) => !aws.roleMay(role, { action, resource: arn }))
}
