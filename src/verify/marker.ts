import type { VerifyPolicy } from '../core/verify.ts'
import type { Received } from './answer.ts'

/** The release id that an answer bears; `undefined` when there is none. */
export function findMarker(
  { headers, body }: Pick<Received, 'headers' | 'body'>,
  { kind, at }: NonNullable<VerifyPolicy['marker']>,
): string | undefined {
  if (kind === 'header') return headers[at.toLowerCase()]?.trim()
  const found = follow(parse(body), at)
  return typeof found === 'string' || typeof found === 'number' ? String(found) : undefined
}

function parse(body: string): unknown {
  try {
    return JSON.parse(body)
  } catch {
    return undefined
  }
}

/** A JSON pointer: https://www.rfc-editor.org/rfc/rfc6901 */
function follow(value: unknown, pointer: string): unknown {
  let at = value
  for (const part of pointer.split('/').slice(1)) {
    const name = part.replaceAll('~1', '/').replaceAll('~0', '~')
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, name)) return undefined
    at = Object.entries(at).find(([key]) => key === name)?.[1]
  }
  return at
}
