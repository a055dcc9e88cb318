/**
 * Who has signed a request, and what AWS answers to a wrong signature.
 * Follows https://docs.aws.amazon.com/STS/latest/APIReference/CommonErrors.html and
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-troubleshooting.html (copies of November 2026).
 */
import type { Call, Reply, World } from '../kernel/types.ts'
import type { Key, Keys } from './keys.ts'
import { jsonError, queryError } from './refusal.ts'
import { restError } from './rest-refusal.ts'
import { partitionOf, regionOf } from './regions.ts'
import { amzDate, readSignature, type Signature, signatureFits } from './signature.ts'
import type { AwsState, Protocol } from './types.ts'

type Code = 'missing' | 'incomplete' | 'unknown' | 'expired' | 'signature'

interface Problem {
  readonly code: Code
  readonly message: string
}

export function createAuthentication(world: World, keys: Keys): AwsState['authenticate'] {
  return (call, service, protocol = isJson(call) ? 'json' : 'query') => {
    const refuseAs = (problem: Problem) => refuse(world, call, problem, protocol)
    const read = readSignature(call)
    if (read === 'missing') return refuseAs({ code: 'missing', message: missingText(protocol) })
    if ('incomplete' in read) return refuseAs({ code: 'incomplete', message: read.incomplete })
    const key = keys.find(read.signature.accessKeyId)
    const problem = checkKey(world, call, key) ?? checkSignature({ world, call, service, key }, read.signature)
    return problem || !key ? refuseAs(problem ?? unknownKey) : { caller: key.caller }
  }
}

const missingText = (protocol: Protocol): string =>
  protocol !== 'query' ? 'Missing Authentication Token' : 'Request is missing Authentication Token'

const unknownKey: Problem = { code: 'unknown', message: 'The security token included in the request is invalid.' }

function checkKey(world: World, call: Call, key: Key | undefined): Problem | undefined {
  if (!key || key.credentials.sessionToken !== call.headers['x-amz-security-token']) return unknownKey
  // documented: credentials of one partition are not known in another, https://docs.aws.amazon.com/whitepapers/latest/aws-fault-isolation-boundaries/partitions.html
  if (key.caller.partition !== partitionOf(regionOf(call.host))) return unknownKey
  const { expires = Number.POSITIVE_INFINITY } = key.credentials
  if (expires > world.clocks.credentials.now()) return undefined
  return { code: 'expired', message: 'The security token included in the request is expired' }
}

interface Signed {
  readonly world: World
  readonly call: Call
  readonly service: string
  readonly key: Key | undefined
}

function checkSignature({ world, call, service, key }: Signed, signature: Signature): Problem | undefined {
  const message =
    scopeProblem({ call, service }, signature) ??
    dateProblem(world, signature) ??
    headerProblem(signature) ??
    (signatureFits(call, signature, key?.credentials.secretAccessKey ?? '') ? undefined : mismatch)
  return message === undefined ? undefined : { code: 'signature', message }
}

// The texts of this and the next are of the troubleshooting page.
function scopeProblem({ call, service }: Pick<Signed, 'call' | 'service'>, signature: Signature): string | undefined {
  const region = regionOf(call.host)
  if (signature.region !== region) return `Credential should be scoped to a valid region.`
  if (signature.service !== service) return `Credential should be scoped to correct service: '${service}'.`
  if (signature.day !== signature.date.slice(0, 8))
    return `Date in Credential scope does not match YYYYMMDD from ISO-8601 version of date from HTTP: '${signature.day}' != '${signature.date.slice(0, 8)}', from '${signature.date}'.`
  return undefined
}

const tolerance = 5 * 60_000

function dateProblem(world: World, { at, date }: Signature): string | undefined {
  const now = world.clocks.credentials.now()
  const shown = amzDate(now)
  if (at < now - tolerance)
    return `Signature expired: ${date} is now earlier than ${amzDate(now - tolerance)} (${shown} - 5 min.)`
  if (at > now + tolerance)
    return `Signature not yet current: ${date} is still later than ${amzDate(now + tolerance)} (${shown} + 5 min.)`
  return undefined
}

function headerProblem({ headers }: Signature): string | undefined {
  return headers.includes('host')
    ? undefined
    : `'Host' or ':authority' must be a 'SignedHeader' in the AWS Authorization.`
}

const mismatch =
  'The request signature we calculated does not match the signature you provided. Check your AWS Secret Access Key and signing method. Consult the service documentation for details.'

const isJson = (call: Call): boolean => call.headers['x-amz-target'] !== undefined

const jsonCodes: Readonly<Record<Code, string>> = {
  missing: 'MissingAuthenticationTokenException',
  incomplete: 'IncompleteSignatureException',
  unknown: 'UnrecognizedClientException',
  expired: 'ExpiredTokenException',
  signature: 'InvalidSignatureException',
}

const queryCodes: Readonly<Record<Code, string>> = {
  missing: 'MissingAuthenticationToken',
  incomplete: 'IncompleteSignature',
  unknown: 'InvalidClientTokenId',
  expired: 'ExpiredToken',
  signature: 'SignatureDoesNotMatch',
}

function refuse(world: World, call: Call, { code, message }: Problem, protocol: Protocol): { readonly refused: Reply } {
  // documented: 403 (CommonErrors of the REST APIs, e.g. Lambda's).
  if (protocol === 'rest') return { refused: dated(world, restError({ code: jsonCodes[code], message, status: 403 })) }
  if (protocol === 'query') {
    const namespace = `https://${call.host.split('.')[0]}.amazonaws.com/doc/${call.host.startsWith('iam') ? '2010-05-08' : '2011-06-15'}/`
    return { refused: dated(world, queryError({ namespace }, { code: queryCodes[code], message, status: 403 })) }
  }
  // guess: some services name the framework that refuses, others do not; SDKs take both.
  const prefix = world.guess('aws.refusal-namespace', ['', 'com.amazon.coral.service#'])
  const error = { code: `${prefix}${jsonCodes[code]}`, message, status: 400 }
  return { refused: dated(world, jsonError(error)) }
}

/** Clients whose clock is wrong set it by this. */
const dated = (world: World, reply: Reply): Reply => ({
  ...reply,
  headers: { ...reply.headers, date: new Date(world.clocks.credentials.now()).toUTCString() },
})
