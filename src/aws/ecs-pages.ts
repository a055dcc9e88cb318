interface Page<T> {
  readonly items: readonly T[]
  readonly next: string | undefined
}

export async function pages<T>(ask: (token: { readonly nextToken?: string }) => Promise<Page<T>>): Promise<T[]> {
  const all: T[] = []
  let token: string | undefined
  do {
    const { items, next } = await ask(token === undefined ? {} : { nextToken: token })
    all.push(...items)
    token = next === '' ? undefined : next
  } while (token !== undefined)
  return all
}

/** As many as ECS describes of service deployments and revisions at a time; of tasks it would take a hundred (API reference, November 2026). */
const most = 20

export async function inTwenties<T>(
  arns: readonly string[],
  ask: (some: string[]) => Promise<readonly T[]>,
): Promise<readonly T[]> {
  const parts = Array.from({ length: Math.ceil(arns.length / most) }, (_, at) => arns.slice(at * most, (at + 1) * most))
  return (await Promise.all(parts.map(ask))).flat()
}
