/** Follows https://google.aip.dev/158 (copy of November 2026): pages of a list. */
import type { Reply } from '../kernel/types.ts'
import { type Message } from './model.ts'
import { numberOf, textOf } from './endpoint.ts'
import { rpcError } from './rpc.ts'

export interface PageSizes {
  readonly usual: number
  /** documented: a larger size is brought down to it. */
  readonly most: number
}

export type Page<T> = { readonly items: readonly T[]; readonly nextPageToken?: string } | { readonly refused: Reply }

/** The page that `pageSize` and `pageToken` ask for. */
export function pageOf<T>(items: readonly T[], message: Message, { usual, most }: PageSizes): Page<T> {
  const size = numberOf(message, 'pageSize') ?? usual
  const start = startOf(textOf(message, 'pageToken'))
  if (size < 0 || start === undefined)
    return { refused: rpcError('INVALID_ARGUMENT', 'Request contains an invalid argument.') }
  const end = start + Math.min(size, most)
  const page = items.slice(start, end)
  return end < items.length ? { items: page, nextPageToken: pageToken(end) } : { items: page }
}

/** Opaque to clients. */
export const pageToken = (start: number): string => Buffer.from(`page ${start}`).toString('base64url')

function startOf(token: string | undefined): number | undefined {
  if (token === undefined) return 0
  const [, start] = /^page (\d+)$/.exec(Buffer.from(token, 'base64url').toString('utf8')) ?? []
  return start === undefined ? undefined : Number(start)
}
