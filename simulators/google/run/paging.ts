// Page tokens are opaque (comments of @google-cloud/run 4.2.0's protos). guess: the size of a page that is not asked for.
import { type Asked, query } from './asking.ts'
import { refuse } from './refusal.ts'

export interface Page<T> {
  readonly items: readonly T[]
  readonly nextPageToken: string | undefined
}

export function pageOf<T>(asked: Asked, all: readonly T[]): Page<T> {
  const size = Number(query(asked, 'pageSize') ?? 0) || 100
  const token = query(asked, 'pageToken')
  const start = token === undefined || token === '' ? 0 : Number(Buffer.from(token, 'base64url').toString())
  if (!Number.isInteger(start) || start < 0) throw refuse('INVALID_ARGUMENT', 'The page token is invalid.')
  const end = start + Math.min(size, 1000)
  return {
    items: all.slice(start, end),
    nextPageToken: end < all.length ? Buffer.from(String(end)).toString('base64url') : undefined,
  }
}
