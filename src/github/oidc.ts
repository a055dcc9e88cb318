import { getIDToken } from '@actions/core'
import { withTimeout } from '../core/clock.ts'
import type { Context } from '../core/context.ts'
import { CloudError, TandemError, type Trouble } from '../core/errors.ts'
import type { OidcSource } from '../core/oidc.ts'
import { printable } from '../core/printable.ts'
import { readPolicy, retry } from '../core/retry.ts'
import type { Environment } from '../http/types.ts'

export interface OidcOptions {
  readonly environment: Environment
  /** How a token is asked for; GitHub's own toolkit, which masks it as well. */
  readonly ask?: (audience: string) => Promise<string>
}

const OPERATION = 'github.oidc.token'

/** The job's identity. Asking fails with TandemError `auth` when the job may not have one. */
export function createOidc({ environment, ask = getIDToken }: OidcOptions): OidcSource {
  return {
    async token(audience, context) {
      requirePermission(environment)
      return await retry(OPERATION, readPolicy, context, () => askOnce(audience, ask, context))
    },
  }
}

function requirePermission(environment: Environment): void {
  if (environment['ACTIONS_ID_TOKEN_REQUEST_URL'] && environment['ACTIONS_ID_TOKEN_REQUEST_TOKEN']) return
  throw new TandemError('auth', 'GitHub gives this job no OIDC token: it lacks the permission "id-token: write"', {
    hint: permissionHint(environment),
  })
}

function permissionHint(environment: Environment): string {
  if (environment['GITHUB_ACTOR'] === 'dependabot[bot]') {
    return 'Dependabot started this run, and GitHub gives such runs no OIDC token: release from a push to your branch instead.'
  }
  const add =
    'Add "permissions: { contents: read, id-token: write }" to the job; a called workflow needs it in its caller too.'
  if (!environment['GITHUB_EVENT_NAME']?.startsWith('pull_request')) return add
  return `${add} If the pull request comes from a fork, GitHub gives it no OIDC token whatever the permissions are.`
}

async function askOnce(
  audience: string,
  ask: (audience: string) => Promise<string>,
  context: Context,
): Promise<string> {
  const { clock, signal } = context
  const timeout = () => failure('did not answer within 30 s', 'unanswered')
  try {
    return await withTimeout({ clock, signal, ms: 30_000, timeout }, () => ask(audience))
  } catch (error) {
    if (error instanceof TandemError || signal.aborted) throw error
    throw refused(error)
  }
}

/** The toolkit tells the status only within its text: "Error Code : 403". */
function refused(error: unknown): CloudError {
  const status = Number(/Error Code\s*:\s*(\d{3})/.exec(String(error))?.[1])
  if (Number.isNaN(status)) return failure(`could not be reached${whyOf(error)}`, 'unanswered', { cause: error })
  const answered = `answered ${status}`
  if (status === 429) return failure(answered, 'throttled', { status, cause: error })
  return failure(answered, status >= 500 ? 'unanswered' : 'denied', { status, cause: error })
}

/** Likewise the reason, at its very end. */
function whyOf(error: unknown): string {
  const why = /.*error message\s*:\s*(\S.*)$/is.exec(String(error))?.[1]
  if (why === undefined) return ''
  const hint = /certificate/i.test(why) ? ' (where a proxy ends TLS, NODE_EXTRA_CA_CERTS names its certificate)' : ''
  return `: ${printable(why, 200)}${hint}`
}

function failure(what: string, trouble: Trouble, more: { status?: number; cause?: unknown } = {}): CloudError {
  return new CloudError(`GitHub's OIDC endpoint ${what}`, { trouble, operation: OPERATION, code: 'auth', ...more })
}
