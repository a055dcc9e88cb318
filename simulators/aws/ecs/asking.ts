import type { Reply } from '../../kernel/types.ts'
import type { Asked as CheckedCall, Operation as Handler } from '../json-api.ts'
import { ok, partsOf, textOf } from '../json-api.ts'
import type { Input } from '../model.ts'
import { pageOf } from '../page.ts'
import type { OneOrMany, Wanted } from '../types.ts'
import type { Place } from './naming.ts'
import type { Cloud } from './records.ts'
import { invalid, Refused } from './refusal.ts'

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
      return ok(answer({ ...call, cloud, place: { account, partition, region } }))
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

export type Tags = Map<string, string>

/** documented ("Actions, resources, and condition keys for Amazon ECS", November 2026): names of the condition keys. */
export const contextOf = (
  tags: ReadonlyMap<string, string> | undefined,
  cluster?: string,
): Record<string, OneOrMany> => ({
  ...(cluster !== undefined && { 'ecs:cluster': cluster }),
  ...Object.fromEntries([...(tags ?? [])].map(([key, value]) => [`aws:ResourceTag/${key}`, value])),
})

export const requestContext = (tags: ReadonlyMap<string, string>): Record<string, OneOrMany> =>
  tags.size === 0
    ? {}
    : {
        'aws:TagKeys': [...tags.keys()],
        ...Object.fromEntries([...tags].map(([key, value]) => [`aws:RequestTag/${key}`, value])),
      }

/** documented ("Tag resources during creation"): tags of a new resource need `ecs:TagResource`, with the action as `ecs:CreateAction`. */
export function newTags(asked: Asked, resource: string, action: string): Tags {
  const tags = tagsIn(asked.input)
  if (tags.size > 0)
    demand(asked, {
      action: 'ecs:TagResource',
      resource,
      context: { ...requestContext(tags), 'ecs:CreateAction': action },
    })
  return tags
}

export function tagsIn(input: Input): Tags {
  const pairs = partsOf(input, 'tags').map((tag): [string, string] => [
    textOf(tag, 'key') ?? '',
    textOf(tag, 'value') ?? '',
  ])
  if (pairs.some((pair) => pair.some(isReserved)))
    throw invalid('Tag keys and values that begin with aws: are reserved.')
  const tags = new Map(pairs)
  if (tags.size < pairs.length) throw invalid('Tag keys must be unique.')
  return tags
}

/** documented: in upper and lower case, of keys and of values (API reference of CreateService, botocore 1.44.8). guess: the texts. */
export const isReserved = (text: string): boolean => text.toLowerCase().startsWith('aws:')

export const viewTags = (tags: ReadonlyMap<string, string>): object[] =>
  [...tags].map(([key, value]) => ({ key, value }))

export interface Listing<Item> {
  readonly items: readonly Item[]
  /** Member that holds the list. */
  readonly as: string
  readonly usual?: number
}

/** documented: 100 in one answer unless asked for fewer, 20 of service deployments and 10 of services. */
export function page<Item>({ input }: Asked, { items, as, usual = 100 }: Listing<Item>): object {
  const found = pageOf(items, input, { size: 'maxResults', token: 'nextToken', usual })
  if (found === 'bad-token') throw invalid('Invalid token')
  return { [as]: found.items, ...(found.next !== undefined && { nextToken: found.next }) }
}

export const wantsTags = ({ input }: Asked): boolean =>
  Array.isArray(input['include']) && input['include'].includes('TAGS')
