import { z } from 'zod'
import type { Chance } from './chance.ts'
import type { Fault, LoggedRequest, Reply, Simulator } from './types.ts'

export interface Controlled {
  readonly requests: () => readonly LoggedRequest[]
  readonly fault: (fault: Fault) => void
  readonly clearFaults: () => void
  readonly chance: Pick<Chance, 'force' | 'guesses'>
  readonly reset: () => void
  readonly advance: (ms: number) => void
}

const faultSchema = z.strictObject({
  kind: z.enum([
    'throttled',
    'denied',
    'error-500',
    'error-503',
    'reset-before',
    'reset-after',
    'error-after',
    'hang',
    'hang-after',
    'slow',
    'kill-before',
    'kill-after',
  ]),
  operation: z.string().min(1),
  nth: z.int().min(1).default(1),
  times: z.union([z.int().min(1), z.literal('forever').transform(() => Infinity)]).default(1),
  delay: z.number().min(0).default(1000),
})
const guessSchema = z.strictObject({ name: z.string().min(1), index: z.int().min(0) })
const clockSchema = z.strictObject({ advance: z.number() })

const done: Reply = { status: 204 }

/**
 * The kernel's own control API. Another simulator adds control routes by answering for the host `control` too: the path
 * `/google/grants` of that host is `/_control/google/grants` of the proxy. Control requests are not logged, faults do not hit them.
 */
export function createControl(controlled: Controlled): Simulator {
  return {
    name: 'control',
    hosts: ['control'],
    refuse: (kind) => ({ status: kind === 'malformed' ? 400 : 404, body: { error: kind } }),
    routes: [
      route('GET', '/requests', () => ({ status: 200, body: [...controlled.requests()] })),
      route(
        'POST',
        '/faults',
        withBody(faultSchema, (fault) => controlled.fault(fault)),
      ),
      route('DELETE', '/faults', () => {
        controlled.clearFaults()
        return done
      }),
      route('GET', '/guesses', () => ({ status: 200, body: [...controlled.chance.guesses()] })),
      route(
        'POST',
        '/guess',
        withBody(guessSchema, ({ name, index }) => controlled.chance.force(name, index)),
      ),
      route(
        'POST',
        '/clock',
        withBody(clockSchema, ({ advance }) => controlled.advance(advance)),
      ),
      route('POST', '/reset', () => {
        controlled.reset()
        return done
      }),
    ],
  }
}

type Handle = Simulator['routes'][number]['handle']

function route(method: string, path: string, handle: Handle): Simulator['routes'][number] {
  return { operation: `control${path.replaceAll('/', '.')}.${method.toLowerCase()}`, method, path, handle }
}

function withBody<T>(schema: z.ZodType<T>, effect: (body: T) => void): Handle {
  return (call) => {
    const parsed = schema.safeParse(call.json())
    if (!parsed.success) return { status: 400, body: { error: 'malformed', problems: z.prettifyError(parsed.error) } }
    effect(parsed.data)
    return done
  }
}
