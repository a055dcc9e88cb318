// documented: a function is named by its name, its ARN or the part of it that begins with the account; a qualifier may follow (API
// reference, botocore 1.44.8). observed: the texts (tests that localstack recorded against AWS in November 2025).
import { randomBytes } from 'node:crypto'
import { suffixOf } from '../regions.ts'
import type { Partition } from '../types.ts'
import { badParameter, denied, missing } from './refusal.ts'

/** Where a resource lives. */
export interface Place {
  readonly account: string
  readonly partition: Partition
  readonly region: string
}

export const arnIn = ({ account, partition, region }: Place, path: string): string =>
  `arn:${partition}:lambda:${region}:${account}:${path}`

export const functionArn = (place: Place, name: string): string => arnIn(place, `function:${name}`)

/** Which function, and which version or alias of it. */
export interface Named {
  readonly name: string
  readonly arn: string
  readonly qualifier: string | undefined
}

/** `shop`, `shop:live`, `111122223333:function:shop`, or an ARN; a `Qualifier` beside it must not contradict. */
export function parseName(place: Place, text: string, given?: string): Named {
  const parts = text.split(':')
  const at = parts.indexOf('function')
  const account = at > 0 ? parts[at - 1] : undefined
  const region = at > 1 ? parts[at - 2] : undefined
  if (region !== undefined && region !== place.region)
    throw missing(`Functions from '${region}' are not reachable in this region ('${place.region}')`)
  if (account !== undefined && account !== place.account) throw denied('')
  const [name = '', qualifier] = at < 0 ? parts : parts.slice(at + 1)
  if (name.length > 64) throw badParameter(tooLong(name))
  if (given !== undefined && qualifier !== undefined && given !== qualifier)
    throw badParameter('The derived qualifier from the function name does not match the specified qualifier.')
  return { name, arn: functionArn(place, name), qualifier: given ?? qualifier }
}

const tooLong = (name: string): string =>
  `1 validation error detected: Value '${name}' at 'functionName' failed to satisfy constraint: Member must have length less than or equal to 64`

const letters = 'abcdefghijklmnopqrstuvwxyz234567'

/** `k3vx7q2mpa….lambda-url.us-east-1.on.aws`. documented: an id that never changes (developer guide, "Function URLs"). */
export const newHost = ({ region }: Place): string =>
  `${[...randomBytes(32)].map((byte) => letters[byte % letters.length]).join('')}.lambda-url.${region}.on.aws`

export interface EcrImage {
  readonly account: string
  readonly region: string
  readonly name: string
  /** `:tag` or `@digest`. */
  readonly at: string
  /** Without tag or digest. */
  readonly repository: string
}

/** `undefined`: not of a private ECR registry. documented: FIPS hosts are not taken (developer guide, "Create a function using an image"). */
export function parseImage(uri: string, partition: Partition): EcrImage | undefined {
  const host = String.raw`(\d{12})\.dkr\.ecr\.([a-z0-9-]+)\.${suffixOf(partition).replaceAll('.', String.raw`\.`)}`
  const found = new RegExp(`^(${host}/([a-z0-9._/-]+))(:[\\w.-]{1,128}|@sha256:[0-9a-f]{64})?$`).exec(uri)
  const [, repository, account, region, name, at = ':latest'] = found ?? []
  if (repository === undefined || account === undefined || region === undefined || name === undefined) return undefined
  return { account, region, name, at, repository }
}
