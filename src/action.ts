import type { Clock } from './core/clock.ts'
import type { Context } from './core/context.ts'
import { TandemError } from './core/errors.ts'
import type { Log } from './core/log.ts'
import { createSecrets, hidingLog, type Secrets } from './core/secrets.ts'
import { listenForCancel, type SignalSource } from './github/cancel.ts'
import { createOidc } from './github/oidc.ts'
import { readRun, type Run } from './github/run.ts'
import { type ClosableHttpClient, createHttpClient } from './http/client.ts'
import type { Environment } from './http/types.ts'
import type { CloudTools } from './targets/cloud.ts'

/** The process's surroundings, as `index.ts` hands them over. */
export interface Surroundings {
  readonly environment: Environment
  readonly signals: SignalSource
  readonly clock: Clock
  readonly log: Log
}

/** One step of a job, main or post: what both recipes work with. */
export interface Action {
  readonly environment: Environment
  readonly run: Run
  readonly context: Context
  readonly http: ClosableHttpClient
  readonly tools: CloudTools
  readonly secrets: Secrets
  close(): Promise<void>
}

/** Runs one step from its beginning to its end. Never rejects: what cannot be told elsewhere is told here, and is red. */
export async function withAction(
  surroundings: Surroundings,
  work: (action: Action) => Promise<boolean>,
): Promise<boolean> {
  let action: Action | undefined
  try {
    action = openAction(surroundings)
    return await work(action)
  } catch (error) {
    const log = action?.context.log ?? surroundings.log
    log.error(complaint(error))
    if (!(error instanceof TandemError)) log.info(stackOf(error))
    return false
  } finally {
    await action?.close()
  }
}

/** The error as its reader needs it; whatever we did not throw on purpose is ours to mend. */
function complaint(error: unknown): string {
  if (!(error instanceof TandemError))
    return `a bug in Tandem, please report it with the stack in the log: ${String(error)}`
  return error.hint === undefined ? error.message : `${error.message}. ${error.hint}`
}

export const stackOf = (error: unknown): string =>
  error instanceof Error ? (error.stack ?? error.message) : String(error)

function openAction({ environment, signals, clock, log }: Surroundings): Action {
  const run = readRun(environment)
  const cancel = listenForCancel(signals)
  const secrets = createSecrets()
  const context: Context = { clock, log: hidingLog(log, secrets), signal: cancel.signal }
  const http = createHttpClient(environment)
  const tools = { http, oidc: createOidc({ environment }), context, secrets }
  return {
    environment,
    run,
    context,
    http,
    tools,
    secrets,
    close: async () => {
      cancel.release()
      await http.close()
    },
  }
}
