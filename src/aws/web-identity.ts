import type { STSClient } from '@aws-sdk/client-sts'
import { z } from 'zod'
import { readClaims } from '../core/claims.ts'
import type { Context } from '../core/context.ts'
import { TandemError } from '../core/errors.ts'
import { heedCancel } from '../core/heed-cancel.ts'
import type { OidcSource } from '../core/oidc.ts'
import { type RetryPolicy, retry, throwIfCancelled } from '../core/retry.ts'
import type { HttpClient } from '../http/types.ts'
import { awsSettings } from './connection.ts'
import type { AwsCredentials } from './credentials.ts'
import { explainRefusal } from './refusal.ts'
import { createTransport } from './transport.ts'

export interface WebIdentityOptions {
  readonly role: string
  readonly audience?: string | undefined
  readonly sessionName?: string | undefined
  readonly region: string
  readonly oidc?: OidcSource | undefined
  readonly http: HttpClient
}

/**
 * A role or a trust policy that was just made takes a while to be known everywhere, mostly some seconds
 * (https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot.html, "changes that I make are not always immediately visible",
 * November 2026), and a denial does not tell that from a wrong one: three attempts. A missing provider, a wrong audience and the like
 * are told apart by AWS, and no wait mends them.
 */
const propagationPolicy: RetryPolicy = {
  on: ['denied'],
  firstWait: 5_000,
  maxWait: 5_000,
  within: 14_000,
  why: 'as AWS takes a while to know a role or a trust policy that was changed a moment ago',
}

/** AWS asks GitHub for its keys each time; when that fails, asking often makes it worse. */
const stsPolicy: RetryPolicy = { on: ['throttled', 'unanswered'], firstWait: 1_000, maxWait: 20_000, within: 120_000 }

const operation = 'sts.AssumeRoleWithWebIdentity'

export interface Assumed {
  readonly credentials: AwsCredentials
  /** When they were asked for, on the context's clock. */
  readonly since: number
}

/**
 * Becomes the role by the job's OIDC token, a fresh one each time that it is asked.
 *
 * @param isRenewal the role has let us in before, so that a denial is not of one that was made a moment ago
 */
export async function assumeRole(
  options: WebIdentityOptions,
  context: Context,
  { isRenewal }: { readonly isRenewal: boolean },
): Promise<Assumed> {
  const { STSClient } = await import('@aws-sdk/client-sts')
  const requestHandler = createTransport(options.http, context)
  const client = new STSClient({ ...awsSettings, region: options.region, requestHandler })
  const attempt = () => askOnce(client, options, context)
  const patient = isRenewal ? attempt : () => retry(operation, propagationPolicy, context, attempt)
  return retry(operation, stsPolicy, context, patient)
}

const answerSchema = z.object({
  Credentials: z.object({
    AccessKeyId: z.string(),
    SecretAccessKey: z.string(),
    SessionToken: z.string(),
    Expiration: z.date(),
  }),
})

async function askOnce(client: STSClient, options: WebIdentityOptions, context: Context): Promise<Assumed> {
  const { AssumeRoleWithWebIdentityCommand } = await import('@aws-sdk/client-sts')
  const { role, audience = 'sts.amazonaws.com', region } = options
  const token = await freshToken(options, audience, context)
  const since = context.clock.now()
  // Without DurationSeconds, which is an hour: a role may refuse more.
  const asked = { RoleArn: role, RoleSessionName: sessionNameOf(options.sessionName), WebIdentityToken: token }
  try {
    const sent = client.send(new AssumeRoleWithWebIdentityCommand(asked), { abortSignal: context.signal })
    return { credentials: credentialsOf(await heedCancel(context.signal, sent)), since }
  } catch (error) {
    throwIfCancelled(context.signal)
    throw explainRefusal(operation, error, { role, region, claims: readClaims(token) })
  }
}

function freshToken({ oidc, role }: WebIdentityOptions, audience: string, context: Context): Promise<string> {
  if (oidc !== undefined) return oidc.token(audience, context)
  throw new TandemError('auth', `no OIDC token to become ${role} with: this is no GitHub job`)
}

function credentialsOf(answer: unknown): AwsCredentials {
  const { AccessKeyId, SecretAccessKey, SessionToken, Expiration } = answerSchema.parse(answer).Credentials
  return {
    accessKeyId: AccessKeyId,
    secretAccessKey: SecretAccessKey,
    sessionToken: SessionToken,
    expiration: Expiration,
  }
}

/** AWS takes 2 to 64 of `[\w+=,.@-]`. */
function sessionNameOf(name = 'tandem'): string {
  const allowed = name.replaceAll(/[^\w+=,.@-]+/g, '-').slice(0, 64)
  return allowed.length < 2 ? 'tandem' : allowed
}
