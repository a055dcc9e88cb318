import { isClosedToAccount } from '../../../aws/app-runner-closed.ts'
import { type CloudError, isCloudError, retold } from '../../../core/errors.ts'
import type { RunSettings } from './settings.ts'

const closing = 'https://docs.aws.amazon.com/apprunner/latest/dg/apprunner-availability-change.html'

const closed = `App Runner takes no new customers since 30 April 2026 (${closing}): an account that has not used it before cannot begin. Use ECS Express Mode, which AWS names instead: aws-platform: ecs-express, with the two roles that it works with, aws-execution-role and aws-infrastructure-role, and the permissions of examples/aws/deploy-policy-ecs-express.json for the role that deploys; docs/ecs-express.md has the commands.`

/**
 * How App Runner refuses an account that is new to it is not documented. The codes that AWS has for it say so; others are used
 * for other things too, so they only come with the hint where nothing better is known.
 */
export function refusedCreation(error: unknown, settings: RunSettings): unknown {
  if (!isCloudError(error, 'denied', 'invalid')) return error
  const about = hintForRoles(error.message, settings)
  if (about !== undefined) return withHint(error, about)
  const certain = isClosedToAccount(error)
  const namesPermission = /not authorized to perform/.test(error.message)
  if (certain || (error.trouble === 'denied' && !namesPermission)) return withHint(error, closed)
  return error.trouble === 'invalid' ? withHint(error, `If the account is new to App Runner: ${closed}`) : error
}

export function refusedUpdate(error: unknown, settings: RunSettings): unknown {
  const about = isCloudError(error, 'invalid') ? hintForRoles(error.message, settings) : undefined
  return about === undefined || !isCloudError(error) ? error : withHint(error, about)
}

/** App Runner tries both roles when it is asked, and names the one that it could not assume. */
function hintForRoles(message: string, { accessRole, instanceRole }: RunSettings): string | undefined {
  const names = (role: string | undefined): boolean => role !== undefined && message.includes(role)
  if (names(instanceRole)) return `${instanceRole} has to trust tasks.apprunner.amazonaws.com (sts:AssumeRole).`
  if (names(accessRole)) return `${accessRole} has to trust build.apprunner.amazonaws.com (sts:AssumeRole).`
  return undefined
}

const withHint = (error: CloudError, hint: string): CloudError => retold(error, { hint })
