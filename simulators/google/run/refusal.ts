import type { Reply } from '../../kernel/types.ts'
import { badRequest, rpcError } from '../rpc.ts'
import type { RpcStatus } from '../types.ts'

/** Thrown where the cloud would refuse; the route answers with its reply. */
export class Refused extends Error {
  override readonly name = 'Refused'
  readonly reply: Reply

  constructor(reply: Reply) {
    super('refused')
    this.reply = reply
  }
}

export const refuse = (status: RpcStatus, message: string): Refused => new Refused(rpcError(status, message))

export interface Violation {
  readonly field: string
  readonly description: string
}

/** A request that breaks rules of one or more fields. */
export const invalid = (violations: readonly Violation[]): Refused => new Refused(badRequest(violations))

/** A broken rule in Cloud Run's own wording, `<field>: <what is wrong>`. */
export function broken(field: string, problem: string): Refused {
  return invalid([{ field, description: `${field}: ${problem}` }])
}
