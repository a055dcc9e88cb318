import type { Mark, Observed } from './target.ts'

/** The mark of a finished release whose revision is the only one that users have. */
export function markServing({ mark, ours, live }: Observed): Mark | undefined {
  const isAlone = live.length === 1 && live[0]?.revision === ours?.revision
  return mark?.phase === 'done' && ours !== undefined && isAlone ? mark : undefined
}
