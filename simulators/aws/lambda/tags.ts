// documented: tags of functions and mappings, fifty of each (API reference, botocore 1.44.8). observed: the texts (tests that localstack recorded
// against AWS in November 2025).
import { textOf, textsOf } from '../json-api.ts'
import { type Answer, type Asked, demand, mapIn } from './asking.ts'
import { refuseWhileBusy } from './lifecycle.ts'
import { badParameter, functionMissing, missing } from './refusal.ts'

export const tagOperations: Readonly<Record<string, Answer>> = {
  ListTags: (asked) => ({ Tags: Object.fromEntries(tagsFor(asked, 'ListTags')) }),
  TagResource: (asked) => {
    const added = mapIn(asked.input, 'Tags')
    const tags = tagsFor(asked, 'TagResource')
    refuseWhileUpdated(asked)
    if (added.size === 0) throw badParameter('An error occurred and the request cannot be processed.')
    checkTags(new Map([...tags, ...added]))
    for (const [key, value] of added) tags.set(key, value)
    return undefined
  },
  UntagResource: (asked) => {
    const tags = tagsFor(asked, 'UntagResource')
    for (const key of textsOf(asked.input, 'TagKeys')) tags.delete(key)
    return undefined
  },
}

/** documented: an operation that fails while an update is in progress (developer guide, "Lambda function states", copy of November 2026). */
function refuseWhileUpdated({ cloud, input }: Asked): void {
  const found = cloud.functions.get(textOf(input, 'Resource') ?? '')
  if (found?.latest.current?.update?.status === 'InProgress') refuseWhileBusy(found)
}

/** documented: letters of both cases, keys and values (developer guide, "Using tags on Lambda functions", copy of November 2026). */
const isReserved = (text: string): boolean => text.toLowerCase().startsWith('aws:')

export function checkTags(tags: ReadonlyMap<string, string>): void {
  if (tags.size > 50) throw badParameter('Number of tags exceeds resource tag limit.')
  // guess: the text.
  if ([...tags].some((pair) => pair.some(isReserved)))
    throw badParameter('Tag keys and values that begin with aws: are reserved.')
}

function tagsFor(asked: Asked, action: string): Map<string, string> {
  const arn = textOf(asked.input, 'Resource') ?? ''
  const [, , , region, , kind, name = '', qualifier] = arn.split(':')
  demand(asked, { action: `lambda:${action}`, resource: arn })
  if (qualifier !== undefined)
    throw badParameter('Tags on function aliases and versions are not supported. Please specify a function ARN.')
  const tags = (kind === 'function' ? asked.cloud.functions.get(arn) : asked.cloud.mappings.get(name))?.tags
  if (tags && region === asked.place.region) return tags
  throw kind === 'function' ? functionMissing(arn) : missing(`Event source mapping not found: ${arn}`)
}
