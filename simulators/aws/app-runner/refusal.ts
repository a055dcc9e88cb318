// documented: names of errors and their member `Message` (botocore's model). guess: HTTP 400 for all of them, as in other JSON APIs.
import type { Reply } from '../../kernel/types.ts'
import { jsonReply } from '../refusal.ts'

/** Thrown where App Runner would refuse; the operation answers with its reply. */
export class Refused extends Error {
  override readonly name = 'Refused'
  readonly reply: Reply

  constructor(reply: Reply) {
    super('refused')
    this.reply = reply
  }
}

export const refuse = (code: string, message: string): Refused =>
  new Refused(jsonReply(400, { __type: code, Message: message }, '1.0'))

export const invalid = (message: string): Refused => refuse('InvalidRequestException', message)

export const missing = (arn: string): Refused =>
  refuse('ResourceNotFoundException', `Resource not found for provided ARN: ${arn}.`)
