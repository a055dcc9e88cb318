/** One page of a list, and the token that leads to the next. */
export interface Page<T> {
  readonly items: readonly T[]
  readonly next: string | undefined
}

/** The whole of a list that comes in pages. */
export async function pages<T>(ask: (token: { readonly NextToken?: string }) => Promise<Page<T>>): Promise<T[]> {
  const all: T[] = []
  let token: string | undefined
  do {
    const { items, next } = await ask(token === undefined ? {} : { NextToken: token })
    all.push(...items)
    token = next
  } while (token !== undefined)
  return all
}
