// How Lambda Web Adapter asks an application whether it is ready, and what it writes meanwhile. observed: its version 1.0.0 under AWS's Runtime
// Interface Emulator (November 2026): it asks again until the answer is one that counts, without a limit of its own, every 10 ms, and
// writes a line every two seconds. Other variables than a function's, and a port of its own for the check, are not looked at.
import { answerWithin } from '../../container/answer.ts'
import type { Container } from '../../container/types.ts'
import type { SimClock } from '../../kernel/types.ts'

type Variables = Readonly<Record<string, string>>

/** Of the platform's time: ten milliseconds are less than what one request takes here. */
const pause = 250
const between = 2_000

export const portOf = (variables: Variables): number => Number(variables['AWS_LWA_PORT'] ?? variables['PORT'] ?? 8080)

interface Asking {
  readonly variables: Variables
  readonly clock: SimClock
  /** Of the clock: when Lambda waits no longer. */
  readonly until: number
  readonly write: (lines: readonly string[]) => void
}

/** `false` when the time is over. */
export async function becomesReady(container: Container, asking: Asking): Promise<boolean> {
  const { variables, clock, until } = asking
  const isTcp = protocolOf(variables) === 'tcp'
  const path = variables['AWS_LWA_READINESS_CHECK_PATH'] ?? variables['READINESS_CHECK_PATH'] ?? '/'
  const isHealthy = healthyIn(variables['AWS_LWA_READINESS_CHECK_HEALTHY_STATUS'] ?? '100-499')
  const tell = teller(asking, path)
  for (;;) {
    const left = until - clock.now()
    if (left <= 0) return false
    const reply = await answerWithin(container, { method: 'GET', path, headers: {} }, { clock, ms: left })
    if (reply === 'late') return isTcp
    if (reply !== undefined && (isTcp || isHealthy(reply.status))) return true
    tell()
    await clock.sleep(pause)
  }
}

const protocolOf = (variables: Variables): string | undefined =>
  (variables['AWS_LWA_READINESS_CHECK_PROTOCOL'] ?? variables['READINESS_CHECK_PROTOCOL'])?.toLowerCase()

/** `200-399,404`; what cannot be read counts for nothing. */
function healthyIn(text: string): (status: number) => boolean {
  const ranges = text.split(',').flatMap((part) => {
    const [, from, to = from] = /^\s*(\d+)(?:-(\d+))?\s*$/.exec(part) ?? []
    return from === undefined ? [] : [{ from: Number(from), to: Number(to) }]
  })
  return (status) => ranges.some(({ from, to }) => from <= status && status <= to)
}

function teller({ variables, clock, write }: Asking, path: string): () => void {
  const begun = clock.now()
  let told = between
  return () => {
    if (clock.now() - begun < told) return
    write([` INFO app is not ready after ${told}ms url=http://127.0.0.1:${portOf(variables)}${path}`])
    told += between
  }
}
