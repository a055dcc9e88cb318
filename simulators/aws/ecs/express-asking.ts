import { textOf } from '../json-api.ts'
import { type Asked, contextOf, demand } from './asking.ts'
import type { ExpressWish } from './express-choice.ts'
import { isSeen } from './records.ts'
import { invalid, noService, refuse } from './refusal.ts'
import { checkAssumable, passRole } from './roles.ts'
import type { Service } from './service-records.ts'
import { usableDefinition } from './task-definitions.ts'

export const ownDefinition = (asked: Asked, { taskDefinitionArn }: ExpressWish) =>
  taskDefinitionArn === undefined ? undefined : usableDefinition(asked, taskDefinitionArn)

export function checkRoles(asked: Asked, { executionRoleArn, taskRoleArn }: ExpressWish): void {
  for (const role of [executionRoleArn, taskRoleArn]) {
    passRole(asked, 'task', role)
    if (role !== undefined) checkAssumable(asked, 'task', role)
  }
}

export const callerNeeds = ({ cloud }: Asked): boolean =>
  cloud.kernel.guess('ecs.express.caller-permissions', ['needed', 'not needed']) === 'needed'

type Missing = 'is told by name' | 'is a bad parameter'

/** Checks the permission, then that the service of `serviceArn` is there and Express Mode's. */
export function expressOf(asked: Asked, action: string): Service {
  const { cloud, input } = asked
  const arn = textOf(input, 'serviceArn') ?? ''
  const service = [...cloud.services].findLast((each) => each.arn === arn)
  demand(asked, { action: `ecs:${action}`, resource: arn, context: contextOf(service?.tags, service?.cluster.arn) })
  const told = cloud.kernel.guess<Missing>('ecs.express.missing', ['is told by name', 'is a bad parameter'])
  if (!service || !isSeen(cloud, service)) {
    if (told === 'is a bad parameter') throw invalid('Resource not found')
    throw action.startsWith('Describe') ? refuse('ResourceNotFoundException', 'Resource not found') : noService()
  }
  if (!service.express) throw invalid('The service is not managed by Amazon ECS Express Mode.')
  return service
}

export function checkActive({ status }: Service): void {
  if (status.current === 'DRAINING') throw refuse('ServiceNotActiveException', 'Service is in DRAINING status')
  if (status.current === 'INACTIVE')
    throw refuse('ServiceNotActiveException', 'Cannot perform this operation on a service in INACTIVE status')
}
