// documented: clusters, services, tasks and task definitions have tags (API reference of TagResource, copy of November 2026). guess: the texts.
// documented: fifty, AWS's own not counted, which nobody else changes (API reference of CreateService, botocore 1.44.8).
import { textOf, textsOf } from '../json-api.ts'
import {
  type Answer,
  type Asked,
  contextOf,
  demand,
  isReserved,
  requestContext,
  type Tags,
  tagsIn,
  viewTags,
} from './asking.ts'
import type { Cloud } from './records.ts'
import { invalid } from './refusal.ts'

export const tagOperations: Readonly<Record<string, Answer>> = {
  TagResource: (asked) => {
    const given = tagsIn(asked.input)
    const tags = taggedOf(asked, 'TagResource', given)
    const all = [...new Set([...tags.keys(), ...given.keys()])]
    if (all.filter((key) => !isReserved(key)).length > 50) throw invalid('Too many tags: a resource can have 50.')
    for (const [key, value] of given) tags.set(key, value)
    return {}
  },
  UntagResource: (asked) => {
    const tags = taggedOf(asked, 'UntagResource')
    const keys = textsOf(asked.input, 'tagKeys')
    if (keys.some(isReserved)) throw invalid('Tag keys that begin with aws: are reserved.')
    for (const key of keys) tags.delete(key)
    return {}
  },
  ListTagsForResource: (asked) => ({ tags: viewTags(taggedOf(asked, 'ListTagsForResource')) }),
}

function taggedOf(asked: Asked, action: string, given: Tags = new Map()): Tags {
  const arn = textOf(asked.input, 'resourceArn') ?? ''
  const tags = find(asked.cloud, arn)
  demand(asked, { action: `ecs:${action}`, resource: arn, context: { ...contextOf(tags), ...requestContext(given) } })
  if (!tags) throw invalid('The specified resource was not found. Specify a valid resource and try again.')
  return tags
}

function find({ clusters, definitions, tasks, services }: Cloud, arn: string): Tags | undefined {
  const service = [...services].findLast((each) => each.arn === arn && each.status.current !== 'INACTIVE')
  return (clusters.get(arn) ?? definitions.get(arn) ?? tasks.get(arn) ?? service)?.tags
}
