import { numberOf, textOf } from './json-api.ts'
import type { Input } from './model.ts'

export interface Paging {
  /** Member that holds the size; each API spells it in its own way. */
  readonly size: string
  readonly token: string
  readonly usual: number
}

export type Page<T> = { readonly items: readonly T[]; readonly next?: string } | 'bad-token'

/** The page of a list that a request asks for. Tokens are opaque to clients. */
export function pageOf<T>(items: readonly T[], input: Input, { size, token, usual }: Paging): Page<T> {
  const given = textOf(input, token)
  const start =
    given === undefined ? 0 : Number(/^page (\d+)$/.exec(Buffer.from(given, 'base64').toString('utf8'))?.[1])
  if (Number.isNaN(start)) return 'bad-token'
  const end = start + (numberOf(input, size) ?? usual)
  const page = items.slice(start, end)
  return end < items.length ? { items: page, next: Buffer.from(`page ${end}`).toString('base64') } : { items: page }
}
