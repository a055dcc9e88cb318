// documented: names, statuses and members of errors (botocore 1.44.8). observed: `Type: User` beside the text, which is `Message` in some and
// `message` in others, as the model says (tests that localstack recorded against AWS in November 2025).
import type { Reply } from '../../kernel/types.ts'
import { readModel } from '../model.ts'
import { restError } from '../rest-refusal.ts'

export const model = readModel('lambda.json')

/** Thrown where Lambda would refuse; the operation answers with its reply. */
export class Refused extends Error {
  override readonly name = 'Refused'
  readonly reply: Reply

  constructor(reply: Reply) {
    super('refused')
    this.reply = reply
  }
}

export function refuse(code: string, message: string, more: object = { Type: 'User' }): Refused {
  const { status = 400, message: member = 'message' } = model.errors[code] ?? {}
  return new Refused(restError({ code, message, status, member, more }))
}

export const badParameter = (message: string): Refused => refuse('InvalidParameterValueException', message)

export const missing = (message: string): Refused => refuse('ResourceNotFoundException', message)

export const conflict = (message: string): Refused => refuse('ResourceConflictException', message)

export const functionMissing = (arn: string): Refused => missing(`Function not found: ${arn}`)

export const denied = (message: string): Refused =>
  new Refused(restError({ code: 'AccessDeniedException', message, status: 403, member: 'Message' }))

export const outdated = (call = 'GetFunction/GetAlias'): Refused =>
  refuse(
    'PreconditionFailedException',
    `The Revision Id provided does not match the latest Revision Id. Call the ${call} API to retrieve the latest Revision Id`,
  )
