import type { Reply } from '../../kernel/types.ts'
import type { Asked as CheckedCall, Operation as Handler } from '../json-api.ts'
import { partsOf, textOf } from '../json-api.ts'
import type { Input } from '../model.ts'
import { pageOf } from '../page.ts'
import { jsonReply } from '../refusal.ts'
import type { Wanted } from '../types.ts'
import { isIn, type Place } from './naming.ts'
import type { Cloud, Service } from './records.ts'
import { invalid, missing, Refused } from './refusal.ts'

/** An authenticated request of the declared shape. */
export interface Asked extends CheckedCall {
  readonly cloud: Cloud
  readonly place: Place
}

export type Answer = (asked: Asked) => object

/** Answers 200 with what the handler returns, or with the refusal that it throws. */
export function handlerOf(cloud: Cloud, answer: Answer): Handler {
  return (call): Reply => {
    const { account, partition, region } = call
    try {
      return jsonReply(200, answer({ ...call, cloud, place: { account, partition, region } }), '1.0')
    } catch (error) {
      if (error instanceof Refused) return error.reply
      throw error
    }
  }
}

/** Throws AccessDeniedException in AWS's words. */
export function demand({ cloud, caller }: Pick<Asked, 'cloud' | 'caller'>, wanted: Wanted): void {
  const denied = cloud.aws.permit(caller, wanted)
  if (denied) throw new Refused(denied)
}

/** Checks the permission, then that the service of `ServiceArn` is there. */
export function serviceOf(asked: Asked, action: string): Service {
  const arn = textOf(asked.input, 'ServiceArn') ?? ''
  const service = isIn(asked.place, arn) ? asked.cloud.services.get(arn) : undefined
  demand(asked, { action: `apprunner:${action}`, resource: arn, context: tagContext(service?.tags) })
  if (!service) throw missing(arn)
  return service
}

const tagContext = (tags: ReadonlyMap<string, string> = new Map()): Record<string, string> =>
  Object.fromEntries([...tags].map(([key, value]) => [`aws:ResourceTag/${key}`, value]))

/** The tags of a request that makes something. documented: `apprunner:TagResource` is needed for them on the new resource. */
export function newTags(asked: Asked, resource: string): Map<string, string> {
  const tags = tagsIn(asked.input)
  if (tags.size > 0) demand(asked, { action: 'apprunner:TagResource', resource, context: requestContext(tags) })
  return tags
}

export const requestContext = (tags: ReadonlyMap<string, string>): Record<string, string | readonly string[]> => ({
  'aws:TagKeys': [...tags.keys()],
  ...Object.fromEntries([...tags].map(([key, value]) => [`aws:RequestTag/${key}`, value])),
})

export function tagsIn(input: Input): Map<string, string> {
  const pairs = partsOf(input, 'Tags').map((tag): [string, string] => [
    textOf(tag, 'Key') ?? '',
    textOf(tag, 'Value') ?? '',
  ])
  if (pairs.length > 50) throw invalid('Too many tags: a resource can have 50.')
  return new Map(pairs)
}

export interface Listing<Item> {
  readonly items: readonly Item[]
  /** Member that holds the list. */
  readonly as: string
}

/** documented: without `MaxResults` all of them in one answer. */
export function page<Item>({ input }: Asked, { items, as }: Listing<Item>): object {
  const found = pageOf(items, input, { size: 'MaxResults', token: 'NextToken', usual: Math.max(items.length, 1) })
  if (found === 'bad-token') throw invalid('Invalid NextToken.')
  return { [as]: found.items, ...(found.next !== undefined && { NextToken: found.next }) }
}
