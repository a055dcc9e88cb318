/**
 * Access keys: a user's that stay, and temporary ones of assumed roles.
 * Follows https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html#identifiers-unique-ids and
 * https://docs.aws.amazon.com/STS/latest/APIReference/API_Credentials.html (copies of November 2026).
 */
import { randomBytes } from 'node:crypto'
import type { World } from '../kernel/types.ts'
import { identifier } from './directory.ts'
import type { Caller, Credentials, User } from './types.ts'

export interface Key {
  readonly credentials: Credentials
  readonly caller: Caller
}

export interface Keys {
  readonly find: (accessKeyId: string) => Key | undefined
  readonly issue: (caller: Caller, seconds: number) => Required<Credentials>
  readonly addUser: (user: User) => Credentials
  /** Makes them unknown from now on. */
  readonly revoke: (accessKeyId: string) => void
}

export function createKeys(world: World): Keys {
  const issued = new Map<string, Key>()
  return {
    find: (accessKeyId) => issued.get(accessKeyId),
    issue: (caller, seconds) => {
      const credentials = {
        accessKeyId: identifier('ASIA'),
        secretAccessKey: secret(),
        // documented: a token's size may change.
        sessionToken: `IQoJb3JpZ2luX2Vj${randomBytes(world.guess('sts.token-bytes', [330, 900])).toString('base64')}`,
        expires: Math.floor(world.clocks.credentials.now() / 1000) * 1000 + seconds * 1000,
      }
      issued.set(credentials.accessKeyId, { credentials, caller })
      return credentials
    },
    addUser: ({ arn, account, id }) => {
      const credentials = { accessKeyId: identifier('AKIA'), secretAccessKey: secret() }
      const partition = partitionIn(arn)
      issued.set(credentials.accessKeyId, { credentials, caller: { arn, account, partition, userId: id } })
      return credentials
    },
    revoke: (accessKeyId) => void issued.delete(accessKeyId),
  }
}

const secret = (): string => randomBytes(30).toString('base64')

export function partitionIn(arn: string): Caller['partition'] {
  const partition = arn.split(':')[1]
  return partition === 'aws-cn' || partition === 'aws-us-gov' ? partition : 'aws'
}
