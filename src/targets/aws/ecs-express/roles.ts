import type { Context } from '../../../core/context.ts'
import { type CloudError, isCloudError, retold } from '../../../core/errors.ts'
import type { Request } from './steps.ts'

/** By name or ARN. */
export interface Roles {
  readonly execution: string
  readonly task?: string | undefined
  readonly infrastructure?: string
}

/** ECS makes its own for whoever may iam:CreateServiceLinkedRole: https://docs.aws.amazon.com/AmazonECS/latest/developerguide/using-service-linked-roles.html (November 2026). */
const linkedRole = /service[- ]linked role/i

/**
 * How ECS refuses a role that it cannot assume, and cannot tell from one that was made a moment ago: hashicorp/terraform-provider-aws,
 * express_gateway_service.go (November 2026). An account that is new to ECS has to wait for its service-linked role too.
 */
const unknownRole: readonly RegExp[] = [
  /Cannot assume role/i,
  /not authorized to perform: sts:AssumeRole\b/,
  /AWS was not able to validate the provided access credentials/,
  linkedRole,
]

/** As long as IAM takes to be known everywhere, ms; Terraform's provider waits as long. */
const knownWithin = 120_000
const pause = 5_000

/** Those that a request gives to ECS; `undefined` when it gives none. */
export function rolesIn(request: Request): Roles | undefined {
  if (request.call !== 'create' && request.call !== 'update') return undefined
  const { executionRole: execution, taskRole: task } = request.settings
  return { execution, task, ...(request.call === 'create' ? { infrastructure: request.infrastructureRole } : {}) }
}

/** Nothing was done when a role was refused, so it is asked again, for as long as that can help. */
export async function whenRoleIsKnown<T>(roles: Roles, context: Context, attempt: () => Promise<T>): Promise<T> {
  const start = context.clock.now()
  for (let told = false; ; told = true) {
    try {
      return await attempt()
    } catch (error) {
      if (!isCloudError(error, 'denied', 'invalid') || !isOfRole(error)) throw error
      if (context.clock.now() - start > knownWithin) throw retold(error, { hint: hintFor(roles, error) })
      if (!told) context.log.info(`${error.message}; a role may be too new to be known: asking again for two minutes`)
      await context.clock.sleep(pause, context.signal)
    }
  }
}

const isOfRole = ({ message }: CloudError): boolean => unknownRole.some((pattern) => pattern.test(message))

function hintFor({ execution, task, infrastructure }: Roles, { message }: CloudError): string {
  if (linkedRole.test(message))
    return 'This account has not used ECS before, and what ECS works with is not there. Once, by somebody who may: aws iam create-service-linked-role --aws-service-name ecs.amazonaws.com'
  const tasks = [execution, ...(task === undefined ? [] : [task])].join(' and ')
  const makes = infrastructure === undefined ? '' : `, and ${infrastructure} ecs.amazonaws.com`
  return `${tasks} must be there and trust ecs-tasks.amazonaws.com (sts:AssumeRole)${makes}.`
}
