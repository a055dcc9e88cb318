import type { Context } from '../core/context.ts'
import { InputError, TandemError } from '../core/errors.ts'
import { heedCancel } from '../core/heed-cancel.ts'
import type { OidcSource } from '../core/oidc.ts'
import { createSecrets, type Secrets } from '../core/secrets.ts'
import type { HttpClient } from '../http/types.ts'
import { askCaller, type Caller } from './caller.ts'
import type { CredentialSource } from './credentials.ts'
import { createDefaultChain } from './default-chain.ts'
import { accountOfArn, partitionOf, partitionOfArn } from './endpoints.ts'
import { createRoleSource } from './role-source.ts'

export type { AwsCredentials } from './credentials.ts'

/**
 * Who we are at AWS. Credentials stay in memory and are shared by all callers; those of a role are renewed with a fresh OIDC
 * token before they end.
 */
export interface AwsIdentity extends CredentialSource {
  /** Asked once. Throws TandemError `auth` when the credentials do not work, or are of another account than the role. */
  caller(context: Context): Promise<Caller>
  describe(): string
}

export interface AwsIdentityOptions {
  /** ARN; without one, what the SDK finds in the environment. */
  readonly role?: string | undefined
  /** `aud` of the OIDC token; by default `sts.amazonaws.com`. */
  readonly audience?: string | undefined
  readonly sessionName?: string | undefined
  /** Its STS is asked. */
  readonly region: string
  readonly oidc?: OidcSource | undefined
  readonly http: HttpClient
  /** Clock and log for the renewals, which callers share: no caller's cancel ends them. */
  readonly context: Context
  /** Aborted when nobody needs credentials any more: ends a renewal under way, which no caller's cancellation does. */
  readonly closed?: AbortSignal
  /** Learns every credential. */
  readonly secrets?: Secrets
}

/** Throws InputError when the role cannot be one of the region's partition. */
export function createAwsIdentity(options: AwsIdentityOptions): AwsIdentity {
  const { region, role, http } = options
  const own = ownContext(options)
  const shared = { region, http, context: own, secrets: options.secrets ?? createSecrets() }
  const source =
    role === undefined
      ? createDefaultChain(shared)
      : createRoleSource({ ...options, ...shared, role: checked(role, region) })
  let asked: Promise<Caller> | undefined
  const caller = (): Promise<Caller> => {
    asked ??= askCaller({ ...shared, identity: source }).catch((error: unknown) => {
      asked = undefined
      throw error
    })
    return asked
  }
  return {
    credentials: (context) => source.credentials(context),
    forget: (accessKeyId) => source.forget(accessKeyId),
    caller: async (context) => ofTheRole(role, await heedCancel(context.signal, caller())),
    describe: () => role ?? 'the AWS credentials of the environment',
  }
}

const ownContext = ({
  context: { clock, log },
  closed = new AbortController().signal,
}: AwsIdentityOptions): Context => ({
  clock,
  log,
  signal: closed,
})

function checked(role: string, region: string): string {
  if (!/^arn:[\w-]+:iam::\d{12}:role\/[\w+=,.@/-]+$/.test(role)) {
    throw new InputError([`aws-role-to-assume has to be a role's ARN, arn:aws:iam::ACCOUNT:role/NAME, got "${role}"`])
  }
  const [ofRole, ofRegion] = [partitionOfArn(role), partitionOf(region).name]
  if (ofRole === ofRegion) return role
  throw new InputError([
    `aws-role-to-assume: ${role} is of partition ${ofRole}, but the region ${region} of ${ofRegion}`,
  ])
}

function ofTheRole(role: string | undefined, caller: Caller): Caller {
  const account = role === undefined ? undefined : accountOfArn(role)
  if (account === undefined || account === caller.account) return caller
  throw new TandemError('auth', `AWS says that we are ${caller.arn}, which is not of the account of ${role}`)
}
