// documented: `iam:PassRole` with lambda.amazonaws.com, a role that trusts Lambda (developer guide, "Defining Lambda function permissions with an
// execution role"). observed: the text for a role that cannot be assumed, a role that was just made among them (many public logs).
import { type Asked, demand } from './asking.ts'
import { badParameter } from './refusal.ts'

export const principal = 'lambda.amazonaws.com'

export function checkRole(asked: Asked, role: string): void {
  demand(asked, { action: 'iam:PassRole', resource: role, context: { 'iam:PassedToService': principal } })
  if (!asked.cloud.aws.trusts(role, principal))
    throw badParameter('The role defined for the function cannot be assumed by Lambda.')
}
