// documented: tags of services and of configurations, 50 each; not while the resource is in a state that forbids it (InvalidState is
// modelled, the states are not). guess: they can be changed while an operation runs.
import { textOf, textsOf } from '../json-api.ts'
import { type Answer, type Asked, demand, requestContext, tagsIn } from './asking.ts'
import { isIn } from './naming.ts'
import { invalid, missing, refuse } from './refusal.ts'

export const tagOperations: Readonly<Record<string, Answer>> = {
  ListTagsForResource: (asked) => {
    const tags = tagsOf(asked, { action: 'ListTagsForResource' })
    return { Tags: [...tags].map(([Key, Value]) => ({ Key, Value })) }
  },
  TagResource: (asked) => {
    const added = tagsIn(asked.input)
    const tags = tagsOf(asked, { action: 'TagResource', context: requestContext(added) })
    if (new Set([...tags.keys(), ...added.keys()]).size > 50) throw invalid('Too many tags: a resource can have 50.')
    for (const [key, value] of added) tags.set(key, value)
    return {}
  },
  UntagResource: (asked) => {
    const keys = textsOf(asked.input, 'TagKeys')
    const tags = tagsOf(asked, { action: 'UntagResource', context: { 'aws:TagKeys': keys } })
    for (const key of keys) tags.delete(key)
    return {}
  },
}

interface Wanted {
  readonly action: string
  readonly context?: Readonly<Record<string, string | readonly string[]>>
}

function tagsOf(asked: Asked, { action, context = {} }: Wanted): Map<string, string> {
  const { cloud, place, input } = asked
  const arn = textOf(input, 'ResourceArn') ?? ''
  demand(asked, { action: `apprunner:${action}`, resource: arn, context })
  const service = cloud.services.get(arn)
  const found = service ?? cloud.autoScaling.get(arn) ?? cloud.observability.get(arn) ?? cloud.vpcConnectors.get(arn)
  if (!found || !isIn(place, arn)) throw missing(arn)
  if (found.deleted !== undefined) throw refuse('InvalidStateException', `Resource ${arn} is deleted.`)
  return found.tags
}
