import type { ECSClient } from '@aws-sdk/client-ecs'

/**
 * The SDK reads and writes what its own model has, and leaves everything else out without a word (its codecs go through the model's members).
 * A task definition, a deployment configuration or a container of Express Mode that is read, changed and sent again would lose what AWS has
 * added since; so that passes through in both directions.
 */
export function keepUnknownMembers({ middlewareStack }: Pick<ECSClient, 'middlewareStack'>): void {
  middlewareStack.add(
    (next) => async (args) => {
      const result = await next(args)
      const { output, response } = result
      return output === undefined ? result : { ...result, output: withMissing(output, contentOf(response)) }
    },
    { step: 'deserialize', priority: 'high', name: 'readUnknownMembers' },
  )
  // Before its length is counted and it is signed.
  middlewareStack.add(
    (next) => (args) => {
      const { request, input } = args
      const sent = contentOf(request)
      if (hasBody(request) && sent !== undefined) request.body = JSON.stringify(withMissing(sent, input))
      return next(args)
    },
    { step: 'build', priority: 'high', name: 'sendUnknownMembers' },
  )
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const hasBody = (message: unknown): message is { body: unknown } => isObject(message) && 'body' in message

/** Of a message with a body of JSON. */
function contentOf(message: unknown): unknown {
  if (!hasBody(message)) return undefined
  const { body } = message
  if (typeof body !== 'string' && !(body instanceof Uint8Array)) return undefined
  try {
    const content: unknown = JSON.parse(typeof body === 'string' ? body : new TextDecoder().decode(body))
    return content
  } catch {
    return undefined
  }
}

/** With the members of the other that it does not have; lists go by position. */
export function withMissing<T>(known: T, all: unknown): T
export function withMissing(known: unknown, all: unknown): unknown {
  if (Array.isArray(known) && Array.isArray(all))
    return known.length === all.length ? known.map((each, index) => withMissing<unknown>(each, all[index])) : known
  if (!isPlain(known) || !isPlain(all)) return known
  const missing = Object.entries(all).filter(
    ([name, value]) => !(name in known) && value !== null && value !== undefined,
  )
  const kept = Object.entries(known).map(([name, value]) => [name, withMissing<unknown>(value, all[name])])
  return Object.fromEntries([...kept, ...missing])
}

/** Not a date. */
const isPlain = (value: unknown): value is Record<string, unknown> =>
  isObject(value) && Object.getPrototypeOf(value) === Object.prototype
