// documented: the role's permissions for the queue (developer guide, "Using Lambda with Amazon SQS"). observed: the texts (tests that localstack
// recorded against AWS in 2025, and public logs); but guess: the text about a permission that the role lacks.
import { versionsOf } from './asking.ts'
import type { Cloud, LambdaFunction, Mapping } from './records.ts'
import { badParameter, conflict, refuse } from './refusal.ts'

const needed = ['sqs:ReceiveMessage', 'sqs:DeleteMessage', 'sqs:GetQueueAttributes']

export function checkFunction(cloud: Cloud, functionArn: string, source: string): void {
  const found = functionOf(cloud, functionArn)
  const version = found && versionsOf(found, functionArn.split(':')[7])?.current
  if (!version) throw badParameter('Function does not exist')
  const lacking = needed.find((action) => !cloud.aws.roleMay(version.settings.Role, { action, resource: source }))
  if (source.split(':')[2] === 'sqs' && lacking !== undefined)
    throw badParameter(`The provided execution role does not have permissions to call ${lacking.slice(4)} on SQS`)
}

export const functionOf = ({ functions }: Cloud, arn: string): LambdaFunction | undefined =>
  functions.get(arn.split(':').slice(0, 7).join(':'))

export function refuseSecond(
  { mappings }: Cloud,
  { source, functionArn }: Pick<Mapping, 'source' | 'functionArn'>,
): void {
  const same = [...mappings.values()].find((each) => each.source === source && each.functionArn === functionArn)
  if (!same) return
  throw conflict(
    `An event source mapping with SQS arn (" ${source} ") and function (" ${functionArn.split(':').slice(6).join(':')} ") already exists. Please update or delete the existing mapping with UUID ${same.uuid}`,
  )
}

/** guess: the text. */
export function refuseWhileUsed({ state }: Mapping): void {
  if (state !== 'Enabled' && state !== 'Disabled')
    throw refuse('ResourceInUseException', 'Cannot update the event source mapping because it is in use.')
}
