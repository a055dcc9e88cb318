// documented: names of errors and their member `message` (botocore 1.44.8). guess: HTTP 400 for all of them, as in other JSON APIs.
import type { Reply } from '../../kernel/types.ts'
import { refuse as refuseAs } from '../json-api.ts'
import { readModel } from '../model.ts'

export const model = readModel('ecs.json')

/** Thrown where ECS would refuse; the operation answers with its reply. */
export class Refused extends Error {
  override readonly name = 'Refused'
  readonly reply: Reply

  constructor(reply: Reply) {
    super('refused')
    this.reply = reply
  }
}

export const refuse = (code: string, message: string): Refused => new Refused(refuseAs(model, code, message))

export const invalid = (message: string): Refused => refuse('InvalidParameterException', message)

/** What a task definition cannot be is a ClientException. */
export const clientError = (message: string): Refused => refuse('ClientException', message)

/** observed: the texts of what is not there (public logs). */
export const noCluster = (): Refused => refuse('ClusterNotFoundException', 'Cluster not found.')

export const noService = (): Refused => refuse('ServiceNotFoundException', 'Service not found.')
