// documented: tags of functions and mappings, fifty of each (API reference, botocore 1.44.8). observed: the texts (tests that localstack recorded
// against AWS in November 2025).
import { textOf, textsOf } from '../json-api.ts'
import { type Answer, type Asked, demand, mapIn } from './asking.ts'
import { badParameter, functionMissing, missing } from './refusal.ts'

export const tagOperations: Readonly<Record<string, Answer>> = {
  ListTags: (asked) => ({ Tags: Object.fromEntries(tagsFor(asked, 'ListTags')) }),
  TagResource: (asked) => {
    const added = mapIn(asked.input, 'Tags')
    const tags = tagsFor(asked, 'TagResource')
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

export function checkTags(tags: ReadonlyMap<string, string>): void {
  if (tags.size > 50) throw badParameter('Number of tags exceeds resource tag limit.')
  // guess: the text.
  if ([...tags.keys()].some((key) => key.startsWith('aws:')))
    throw badParameter('Tag keys that begin with aws: are reserved.')
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
