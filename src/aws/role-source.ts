import type { Context } from '../core/context.ts'
import { TandemError } from '../core/errors.ts'
import { heedCancel } from '../core/heed-cancel.ts'
import { throwIfCancelled } from '../core/retry.ts'
import type { Secrets } from '../core/secrets.ts'
import type { AwsCredentials, CredentialSource } from './credentials.ts'
import { assumeRole, type WebIdentityOptions } from './web-identity.ts'

export interface RoleSourceOptions extends WebIdentityOptions {
  /** Of the renewals. */
  readonly context: Context
  readonly secrets: Secrets
}

interface Session {
  readonly credentials: AwsCredentials
  /** On our own clock, since the system's may be wrong by minutes. */
  readonly renew: number
  readonly end: number
}

/** Asked for, and granted unless AWS refuses: every role allows an hour. ms */
const sessionLength = 3_600_000
const renewedBefore = 300_000
/** Until then a renewal goes on in the background. */
const lastMinute = 60_000
/** A renewal that failed is tried again after this, as long as the session lasts. */
const renewedAgain = 30_000

/** The credentials of a role, assumed when they are first asked for and anew in the last minutes of each session. */
export function createRoleSource(options: RoleSourceOptions): CredentialSource {
  const { context, role } = options
  let session: Session | undefined
  let renewal: Promise<AwsCredentials> | undefined
  let isRenewal = false

  const begin = async (): Promise<AwsCredentials> => {
    const { credentials, since } = await assumeRole(options, context, { isRenewal })
    isRenewal = true
    options.secrets.add([credentials.accessKeyId, credentials.secretAccessKey, credentials.sessionToken])
    context.log.debug(`Assumed ${role}`)
    const end = since + sessionLength
    session = { credentials, end, renew: end - renewedBefore }
    return credentials
  }
  const renew = async (): Promise<AwsCredentials> => {
    try {
      return await begin()
    } catch (error) {
      throwIfCancelled(context.signal)
      const now = context.clock.now()
      if (session === undefined || session.end <= now || !(error instanceof TandemError)) throw error
      context.log.warning(`The session of ${role} could not be renewed yet: ${error.message}`)
      session = { ...session, renew: now + renewedAgain }
      return session.credentials
    }
  }
  const current = (): Promise<AwsCredentials> => {
    const now = context.clock.now()
    if (session !== undefined && now < session.renew) return Promise.resolve(session.credentials)
    renewal ??= renew().finally(() => {
      renewal = undefined
    })
    if (session === undefined || now >= session.end - lastMinute) return renewal
    renewal.catch(() => undefined)
    return Promise.resolve(session.credentials)
  }
  return {
    credentials: (caller) => heedCancel(caller.signal, current()),
    forget: (accessKeyId) => {
      if (session?.credentials.accessKeyId === accessKeyId) session = undefined
    },
  }
}
