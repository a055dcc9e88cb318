import { isObject } from './message.ts'
import type { Operation } from './records.ts'
import { renderMessage } from './rendering.ts'

/** Google's JSON of an operation: `done` is there only when it is true. */
export function renderOperation(operation: Operation, integers: boolean): object {
  const { name, done, response, error, kind, api } = operation
  const wrap = (resource: object) => ({
    '@type': `type.googleapis.com/google.cloud.run.${api}.${kind}`,
    ...(isObject(resource) && api === 'v2' ? renderMessage(kind, resource, integers) : resource),
  })
  return {
    name,
    ...(api === 'v2' && { metadata: wrap(operation.subject()) }),
    ...(done && { done }),
    ...(response && { response: wrap(response) }),
    ...(error && { error }),
  }
}
