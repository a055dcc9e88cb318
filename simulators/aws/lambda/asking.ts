import type { Stale } from '../../kernel/types.ts'
import type { Asked as CheckedCall, Operation as Handler } from '../json-api.ts'
import { textOf } from '../json-api.ts'
import { isObject } from '../model.ts'
import { pageOf } from '../page.ts'
import { restReply } from '../rest-refusal.ts'
import type { Wanted } from '../types.ts'
import { type Named, parseName, type Place } from './naming.ts'
import type { Cloud, LambdaFunction, Version } from './records.ts'
import { badParameter, denied, functionMissing, model, Refused } from './refusal.ts'

/** An authenticated request of the declared shape. */
export interface Asked extends CheckedCall {
  readonly cloud: Cloud
  readonly place: Place
}

/** The body of the answer; `undefined` for none. */
export type Answer = (asked: Asked) => object | undefined

/** Answers with the operation's own status, or with the refusal that the handler throws. */
export function handlerOf(cloud: Cloud, operation: string, answer: Answer): Handler {
  const status = model.operations[operation]?.http?.status ?? 200
  return (call) =>
    refusing(() => {
      const { account, partition, region } = call
      return restReply(status, answer({ ...call, cloud, place: { account, partition, region } }))
    })
}

function refusing<T>(ask: () => T): T | Refused['reply'] {
  try {
    return ask()
  } catch (error) {
    if (error instanceof Refused) return error.reply
    throw error
  }
}

/** Throws AccessDeniedException in AWS's words. */
export function demand({ cloud, caller }: Pick<Asked, 'cloud' | 'caller'>, wanted: Wanted): void {
  const sentence = cloud.aws.denial(caller, wanted)
  if (sentence !== undefined) throw denied(sentence)
}

/** The function that the request names, and the qualifier of its name or of `Qualifier`. */
export const namedIn = ({ place, input }: Asked): Named =>
  parseName(place, textOf(input, 'FunctionName') ?? '', textOf(input, 'Qualifier'))

export interface FunctionFor {
  readonly found: LambdaFunction
  readonly named: Named
}

/** Checks the permission, then that the function is there as writes see it. */
export function functionFor(asked: Asked, action: string): FunctionFor {
  const named = namedIn(asked)
  const there = asked.cloud.functions.get(named.arn)
  // guess: whether the qualifier is a part of the resource that is asked for.
  const qualified = asked.cloud.kernel.guess('lambda.permission.resource', ['function', 'qualified']) === 'qualified'
  const resource = qualified && named.qualifier !== undefined ? `${named.arn}:${named.qualifier}` : named.arn
  demand(asked, { action: `lambda:${action}`, resource, context: tagContext(there) })
  if (!there?.latest.current) throw functionMissing(named.arn)
  return { found: there, named }
}

/** The same where the operation has words of its own for a function that is not there. */
export function functionOr(asked: Asked, action: string, absent: (named: Named) => Refused): FunctionFor {
  const named = namedIn(asked)
  const there = asked.cloud.functions.get(named.arn)?.latest.current !== undefined
  try {
    return functionFor(asked, action)
  } catch (error) {
    throw !there && error instanceof Refused && error.reply.status === 404 ? absent(named) : error
  }
}

export const tagContext = (found: LambdaFunction | undefined): Record<string, string> =>
  Object.fromEntries([...(found?.tags ?? [])].map(([key, value]) => [`aws:ResourceTag/${key}`, value]))

/** For what concerns a whole function. observed (tests that localstack recorded against AWS in November 2025). */
export function refuseQualifier({ qualifier }: Named): void {
  if (qualifier !== undefined)
    throw badParameter(
      'This operation is permitted on Lambda functions only. Aliases and versions do not support this operation. Please specify either a function name or an unqualified function ARN.',
    )
}

/** What a qualifier stands for: `$LATEST`, a number, or an alias, which may lead to two. */
export function versionsOf(found: LambdaFunction, qualifier = '$LATEST'): Stale<Version | undefined> | undefined {
  if (qualifier === '$LATEST') return found.latest
  const number = found.aliases.get(qualifier)?.read()?.version ?? qualifier
  return number === '$LATEST' ? found.latest : found.versions.get(number)
}

export interface Listing<Item> {
  readonly items: readonly Item[]
  /** Member that holds the list. */
  readonly as: string
}

/** documented: fifty at most, whatever `MaxItems` asks for. */
export function page<Item>({ input }: Asked, { items, as }: Listing<Item>): object {
  const size = Math.min(Number(input['MaxItems'] ?? 50), 50)
  const found = pageOf(items, { ...input, MaxItems: size }, { size: 'MaxItems', token: 'Marker', usual: 50 })
  if (found === 'bad-token') throw badParameter('Invalid pagination token.')
  return { [as]: found.items, ...(found.next !== undefined && { NextMarker: found.next }) }
}

export const mapIn = (input: CheckedCall['input'], name: string): Map<string, string> => {
  const value = input[name]
  return new Map(isObject(value) ? Object.entries(value).map(([key, each]) => [key, String(each)]) : [])
}
