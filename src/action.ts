import { systemClock } from './core/clock.ts'
import type { Context } from './core/context.ts'
import { listenForCancel, type SignalSource } from './github/cancel.ts'
import { createLog } from './github/log.ts'
import { createOidc } from './github/oidc.ts'
import { readRun, type Run } from './github/run.ts'
import { type ClosableHttpClient, createHttpClient } from './http/client.ts'
import type { Environment } from './http/types.ts'
import type { CloudTools } from './targets/cloud.ts'

/** The process's surroundings, as `index.ts` hands them over. */
export interface Surroundings {
  readonly environment: Environment
  readonly signals: SignalSource
}

/** One step of a job, main or post: what both recipes work with. */
export interface Action {
  readonly environment: Environment
  readonly run: Run
  readonly context: Context
  readonly http: ClosableHttpClient
  readonly tools: CloudTools
  close(): Promise<void>
}

export function openAction({ environment, signals }: Surroundings): Action {
  const cancel = listenForCancel(signals)
  const context: Context = { clock: systemClock, log: createLog(), signal: cancel.signal }
  const http = createHttpClient(environment)
  const tools = { http, oidc: createOidc({ environment }), context }
  return {
    environment,
    run: readRun(environment),
    context,
    http,
    tools,
    close: async () => {
      cancel.release()
      await http.close()
    },
  }
}
