// observed: types and texts of errors that a call ends with (tests that localstack recorded against AWS in November 2025; public logs).
import type { Reply } from '../../kernel/types.ts'
import type { Version } from './records.ts'

/** What went wrong, as the error payload says it; the text follows the request's id. */
export interface Problem {
  readonly type: string
  readonly text: string
}

export type Outcome = { readonly reply: Reply } | { readonly problem: Problem }

/** guess: the text. */
export const invalidEntryPoint = ({ settings }: Version): Outcome => {
  const entry = settings.ImageConfig?.EntryPoint?.[0] ?? '/lambda-entrypoint.sh'
  return { problem: { type: 'Runtime.InvalidEntrypoint', text: `Error: fork/exec ${entry}: exec format error` } }
}

export const exited = (code: number): Outcome => ({
  problem: {
    type: 'Runtime.ExitError',
    text:
      code === 0
        ? 'Error: Runtime exited without providing a reason'
        : `Error: Runtime exited with error: exit status ${code}`,
  },
})

export const timedOut = ({ settings }: Version): Outcome => ({
  problem: { type: 'Sandbox.Timedout', text: `Error: Task timed out after ${settings.Timeout.toFixed(2)} seconds` },
})
