import type { Context } from './context.ts'

interface Patience<Seen> {
  readonly isShown: (seen: Seen) => boolean
  /** How far back reads may be of the past, ms. */
  readonly within: number
  /** Until the next look, ms, by how many there were. Default: a second. */
  readonly pause?: (looks: number) => number
}

/** Reads may be of the past: looks again until a look shows what is waited for, or was begun so late that it is of the present. */
export async function lookUntil<Seen>(
  look: (context: Context) => Promise<Seen>,
  { isShown, within, pause = () => 1_000 }: Patience<Seen>,
  context: Context,
): Promise<Seen> {
  const start = context.clock.now()
  for (let looks = 1; ; looks++) {
    // One that takes long may be of its beginning.
    const begun = context.clock.now()
    const seen = await look(context)
    if (isShown(seen) || begun - start > within) return seen
    await context.clock.sleep(pause(looks), context.signal)
  }
}
