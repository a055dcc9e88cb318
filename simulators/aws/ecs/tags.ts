// documented: clusters, services, tasks and task definitions have tags (API reference of TagResource, copy of November 2026). observed: the text.
import { textOf, textsOf } from '../json-api.ts'
import { type Answer, type Asked, contextOf, demand, requestContext, type Tags, tagsIn, viewTags } from './asking.ts'
import type { Cloud } from './records.ts'
import { invalid } from './refusal.ts'

export const tagOperations: Readonly<Record<string, Answer>> = {
  TagResource: (asked) => {
    const given = tagsIn(asked.input)
    const tags = taggedOf(asked, 'TagResource', given)
    for (const [key, value] of given) tags.set(key, value)
    return {}
  },
  UntagResource: (asked) => {
    const tags = taggedOf(asked, 'UntagResource')
    for (const key of textsOf(asked.input, 'tagKeys')) tags.delete(key)
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
