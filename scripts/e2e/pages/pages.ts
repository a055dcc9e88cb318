import { isDeepStrictEqual } from 'node:util'
import type { NodeHttpHandler } from '@smithy/node-http-handler'
import type { Aws } from '../../../simulators/aws/aws.ts'
import { readyAws } from '../../../simulators/clouds.ts'
import { type Check, check } from '../client.ts'

export const site = { account: readyAws.account, region: readyAws.region } as const
export const names = ['first', 'second', 'third'] as const

/** What a client of any service is made with. */
export interface Settings {
  readonly region: string
  readonly credentials: Aws['operatorCredentials']
  readonly requestHandler: NodeHttpHandler
}

/** Whether a paginator that is given one thing a page, finds all, each of them once. */
export async function finds<Output>(
  what: string,
  wanted: readonly (string | undefined)[],
  pages: AsyncIterable<Output>,
  read: (page: Output) => readonly (string | undefined)[] | undefined,
): Promise<Check> {
  const found: (readonly (string | undefined)[])[] = []
  for await (const page of pages) found.push(read(page) ?? [])
  const once = found.flat().length === wanted.length && isDeepStrictEqual(new Set(found.flat()), new Set(wanted))
  return check(what, once && found.every((page) => page.length <= 1) && found.length >= wanted.length, found)
}
