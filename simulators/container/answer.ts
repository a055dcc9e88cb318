import { setTimeout as sleep } from 'node:timers/promises'
import type { Reply, SimClock } from '../kernel/types.ts'
import type { Container, ContainerRequest } from './types.ts'

export interface Patience {
  readonly clock: SimClock
  /** Of the clock. */
  readonly ms: number
}

/** What the container answers in that time; real ones get some real time too, as their code runs no faster than the platform's clock. */
export async function answerWithin(
  container: Container,
  request: ContainerRequest,
  { clock, ms }: Patience,
): Promise<Reply | 'late' | undefined> {
  const tooLate = new AbortController()
  const late = Promise.all([clock.sleep(ms), realTime(container.patience)]).then(() => 'late' as const)
  const answer = await Promise.race([container.answer({ ...request, signal: tooLate.signal }), late])
  if (answer === 'late') tooLate.abort()
  return answer
}

const realTime = async (ms: number): Promise<void> => {
  if (ms > 0) await sleep(ms, undefined, { ref: false })
}
