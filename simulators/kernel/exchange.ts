import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Bandwidth } from './bandwidth.ts'
import type { Faults } from './faults.ts'
import { readCall, MalformedBody } from './incoming.ts'
import { cut, send } from './outgoing.ts'
import type { RequestLog } from './request-log.ts'
import type { Match, Router } from './routing.ts'
import type { Call, Clocks, Fault, FaultKind, LoggedRequest, Refusal, Reply, Simulator } from './types.ts'

export interface Exchanges {
  readonly router: Router
  readonly faults: Faults
  readonly log: RequestLog
  readonly clocks: Clocks
  readonly bandwidth: Bandwidth
  readonly recordBodies: boolean
  /** SIGKILL to the process under test. */
  readonly kill: () => void
}

/** One request and its response, as node:http hands them over, with the address that was meant. */
export interface Exchange {
  readonly request: IncomingMessage
  readonly response: ServerResponse
  readonly url: URL
  /** The control API is neither logged nor broken. */
  readonly control: boolean
}

interface Addressed {
  readonly simulator: Simulator
  readonly match: Match | undefined
  readonly call: Call
}

type End = 'cut' | 'wait' | 'kill'

type Outcome = { readonly reply: Reply } | { readonly end: End }

export function createExchange(exchanges: Exchanges): (exchange: Exchange) => Promise<void> {
  let arrived = 0
  return async (exchange) => {
    const sequence = ++arrived
    const addressed = await address(exchanges, exchange)
    if (!addressed) return send(exchange, { status: 502, body: unknownHostText(exchange.url.hostname) })
    const fault = exchange.control ? undefined : exchanges.faults.take(addressed.call.operation)
    const outcome = await perform(exchanges, addressed, fault)
    const logged = describe({ sequence, addressed, outcome, fault, recordBodies: exchanges.recordBodies })
    if (!exchange.control) exchanges.log.add(logged)
    await finish(exchanges, exchange, outcome)
  }
}

export const unknownHostText = (host: string): string =>
  `The local clouds have no simulator that answers for ${host}.\n`

async function address(
  { router, bandwidth }: Pick<Exchanges, 'router' | 'bandwidth'>,
  { request, response, url }: Exchange,
): Promise<Addressed | undefined> {
  const simulators = router.simulatorsFor(url.hostname)
  const [first] = simulators
  if (!first) return undefined
  for (const simulator of simulators) {
    const match = router.match(simulator, request.method ?? 'GET', url.pathname)
    if (match) {
      const call = await readCall({ request, response, url, match, simulator, bandwidth })
      return { simulator, match, call: rename(simulator, call) }
    }
  }
  const call = await readCall({ request, response, url, match: undefined, simulator: first, bandwidth })
  return { simulator: first, match: undefined, call }
}

const rename = (simulator: Simulator, call: Call): Call => ({
  ...call,
  operation: simulator.operationOf?.(call) ?? call.operation,
})

interface Breakage {
  /** Is the call carried out all the same? */
  readonly effect: boolean
  /** What the client gets instead of the answer. */
  readonly instead?: Refusal | End
}

const breakages: Readonly<Record<FaultKind, Breakage>> = {
  throttled: { effect: false, instead: 'throttled' },
  denied: { effect: false, instead: 'denied' },
  'error-500': { effect: false, instead: 'error-500' },
  'error-503': { effect: false, instead: 'error-503' },
  'error-after': { effect: true, instead: 'error-500' },
  'reset-before': { effect: false, instead: 'cut' },
  'reset-after': { effect: true, instead: 'cut' },
  hang: { effect: false, instead: 'wait' },
  'hang-after': { effect: true, instead: 'wait' },
  'kill-before': { effect: false, instead: 'kill' },
  'kill-after': { effect: true, instead: 'kill' },
  slow: { effect: true },
}

async function perform(exchanges: Exchanges, addressed: Addressed, fault: Fault | undefined): Promise<Outcome> {
  const { effect, instead }: Breakage = fault ? breakages[fault.kind] : { effect: true }
  if (fault?.kind === 'slow') await exchanges.clocks.network.sleep(fault.delay ?? 1000)
  const handled = effect ? await handle(addressed) : undefined
  if (handled && !instead) return handled
  if (instead === 'cut' || instead === 'wait' || instead === 'kill') return { end: instead }
  return { reply: addressed.simulator.refuse(instead ?? 'error-500', addressed.call) }
}

async function handle({ simulator, match, call }: Addressed): Promise<Outcome> {
  if (!match) return { reply: simulator.refuse('not-found', call) }
  try {
    return { reply: await match.route.handle(call) }
  } catch (error) {
    return { reply: refuseThrown(error, simulator, call) }
  }
}

function refuseThrown(error: unknown, simulator: Simulator, call: Call): Reply {
  const kind: Refusal = error instanceof MalformedBody ? 'malformed' : 'error-500'
  if (kind === 'error-500') console.error(`The simulator of ${simulator.name} failed in ${call.operation}:`, error)
  return simulator.refuse(kind, call)
}

interface Told {
  readonly sequence: number
  readonly addressed: Addressed
  readonly outcome: Outcome
  readonly fault: Fault | undefined
  readonly recordBodies: boolean
}

function describe({ sequence, addressed: { simulator, call }, outcome, fault, recordBodies }: Told): LoggedRequest {
  const gone = call.signal.aborted
  return {
    sequence,
    at: Date.now(),
    simulator: simulator.name,
    operation: call.operation,
    method: call.method,
    host: call.host,
    path: `${call.url.pathname}${call.url.search}`,
    status: 'reply' in outcome && !gone ? outcome.reply.status : 0,
    ...(fault && { fault: fault.kind }),
    ...(recordBodies && recorded(call)),
  }
}

function recorded({ body, headers }: Call): Pick<LoggedRequest, 'requestBody' | 'authorization'> {
  const { authorization } = headers
  return { requestBody: body.toString('utf8'), ...(authorization !== undefined && { authorization }) }
}

async function finish(exchanges: Exchanges, exchange: Exchange, outcome: Outcome): Promise<void> {
  if ('reply' in outcome) return send(exchange, outcome.reply)
  // A request that hangs is left as it is: the client's leaving, or the kernel's stop, ends its socket.
  if (outcome.end === 'wait') return
  if (outcome.end === 'kill') exchanges.kill()
  cut(exchange)
}
