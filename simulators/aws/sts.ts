/**
 * Security Token Service.
 * Follows https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRoleWithWebIdentity.html, API_AssumeRole.html and
 * API_GetCallerIdentity.html (copies of November 2026).
 */
import type { Simulator, World } from '../kernel/types.ts'
import type { Directory } from './directory.ts'
import { numberOf, textOf } from './json-api.ts'
import { readModel } from './model.ts'
import { decide } from './policy.ts'
import { createQueryApi, type QueryAnswer, type QueryAsked, type Refused } from './query-api.ts'
import { hostsOf } from './regions.ts'
import { readSessionPolicies } from './session-policy.ts'
import type { OpenSession } from './sessions.ts'
import type { AwsState, Caller, Role } from './types.ts'
import { checkWebIdentity, contextOf, type IssuerKeys, type KeyFetchFailure } from './web-identity.ts'

export interface StsParts {
  readonly world: World
  readonly directory: Directory
  readonly openSession: OpenSession
  readonly issuerKeys: IssuerKeys
  readonly takeFailure: () => KeyFetchFailure | undefined
  readonly authenticate: AwsState['authenticate']
}

const model = readModel('sts.json')

export function createSts(parts: StsParts): Simulator {
  return createQueryApi(parts, {
    name: 'sts',
    model,
    hosts: ['sts.amazonaws.com', ...hostsOf('sts')],
    operations: {
      AssumeRoleWithWebIdentity: { unsigned: true, handle: (asked) => assumeWithWebIdentity(parts, asked) },
      AssumeRole: { handle: (asked) => assume(parts, asked) },
      GetCallerIdentity: { handle: ({ caller }) => ({ result: identityOf(caller) }) },
    },
  })
}

// documented: needs no permission, and no policy can take it away.
const identityOf = (caller: Caller | undefined): object => ({
  Arn: caller?.arn,
  UserId: caller?.userId,
  Account: caller?.account,
})

async function assumeWithWebIdentity(parts: StsParts, { input }: QueryAsked): Promise<QueryAnswer> {
  const roleArn = textOf(input, 'RoleArn') ?? ''
  const account = parts.directory.accounts.get(roleArn.split(':')[4] ?? '')
  if (!isRoleArn(roleArn)) return refuse('ValidationError', 'Request ARN is invalid')
  // observed: what is missing is not told, https://github.com/aws-actions/configure-aws-credentials/issues/271
  if (!account) return notAuthorised
  const checked = await checkWebIdentity({ ...parts, account }, textOf(input, 'WebIdentityToken') ?? '')
  if ('refused' in checked) return checked
  const { identity } = checked
  const role = parts.directory.role(roleArn)
  const federated = `arn:${account.partition}:iam::${account.id}:oidc-provider/${nameOfProvider(identity.provider.url)}`
  const question = {
    action: 'sts:AssumeRoleWithWebIdentity',
    principal: { Federated: federated },
    context: contextOf(parts.world, identity),
  }
  if (!role || decide([role.trust], question) !== 'allowed') return notAuthorised
  const session = openSession(parts, role, input)
  if ('refused' in session) return session
  // documented: the iss field. guess: that it may be the provider's ARN, as it is for other kinds.
  const told = parts.world.guess('sts.provider', [federated, identity.provider.url])
  return {
    result: {
      ...session.result,
      SubjectFromWebIdentityToken: identity.claims.sub,
      Provider: told,
      Audience: identity.audience,
    },
  }
}

const nameOfProvider = (url: string): string => url.replace(/^https:\/\//, '')

const isRoleArn = (text: string): boolean => /^arn:aws(-cn|-us-gov)?:iam::\d{12}:role\/[\w+=,.@/-]+$/.test(text)

const refuse = (code: string, message: string, status?: number): { readonly refused: Refused } => ({
  refused: { code, message, ...(status !== undefined && { status }) },
})

const notAuthorised = refuse('AccessDenied', 'Not authorized to perform sts:AssumeRoleWithWebIdentity', 403)

function assume(parts: StsParts, { input, caller }: QueryAsked): QueryAnswer {
  const roleArn = textOf(input, 'RoleArn') ?? ''
  if (!isRoleArn(roleArn)) return refuse('ValidationError', 'Request ARN is invalid')
  const role = parts.directory.role(roleArn)
  const { arn = '', account = '', partition = 'aws' } = caller ?? {}
  const principals = { AWS: [arn, caller?.role ?? arn, account, `arn:${partition}:iam::${account}:root`] }
  const allowed = principals.AWS.some((AWS) => {
    const question = { action: 'sts:AssumeRole', principal: { AWS }, context: externalId(input) }
    return role !== undefined && decide([role.trust], question) === 'allowed'
  })
  if (!role || !allowed) {
    const message = `User: ${arn} is not authorized to perform: sts:AssumeRole on resource: ${roleArn}`
    return refuse('AccessDenied', message, 403)
  }
  const seconds = numberOf(input, 'DurationSeconds') ?? 3600
  // documented: role chaining.
  if (caller?.role !== undefined && seconds > 3600) {
    const message = 'The requested DurationSeconds exceeds the 1 hour session limit for roles assumed by role chaining'
    return refuse('ValidationError', message)
  }
  return openSession(parts, role, input)
}

function externalId(input: QueryAsked['input']): Record<string, string> {
  const id = textOf(input, 'ExternalId')
  return id === undefined ? {} : { 'sts:ExternalId': id }
}

function openSession(parts: StsParts, role: Role, input: QueryAsked['input']): QueryAnswer {
  const seconds = numberOf(input, 'DurationSeconds') ?? 3600
  if (seconds > role.maxSessionSeconds) {
    return refuse('ValidationError', 'The requested DurationSeconds exceeds the MaxSessionDuration set for this role.')
  }
  const session = readSessionPolicies(input)
  if ('refused' in session) return session
  const { policies, packed } = session
  const name = textOf(input, 'RoleSessionName') ?? ''
  const { credentials, caller } = parts.openSession(role, { name, seconds, ...(policies && { policies }) })
  return {
    result: {
      Credentials: {
        AccessKeyId: credentials.accessKeyId,
        SecretAccessKey: credentials.secretAccessKey,
        SessionToken: credentials.sessionToken,
        Expiration: new Date(credentials.expires).toISOString().replace('.000Z', 'Z'),
      },
      AssumedRoleUser: { AssumedRoleId: caller.userId, Arn: caller.arn },
      ...(packed > 0 && { PackedPolicySize: packed }),
    },
  }
}
