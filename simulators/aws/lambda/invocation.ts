// documented: types of invocation with their statuses, `FunctionError` beside a 200, the payload's limit, throttling at a reserved concurrency
// of 0 (API reference, botocore 1.44.8). observed: the error payloads, and the text for a function that is not ready (public logs).
import type { Reply } from '../../kernel/types.ts'
import { type Asked as CheckedCall, textOf } from '../json-api.ts'
import { parseJson } from '../../registry/manifest.ts'
import { restReply } from '../rest-refusal.ts'
import { parseName, type Place } from './naming.ts'
import { type Called, callVersion } from './calls.ts'
import { readEvent } from './http-events.ts'
import { arnOf, chooseVersion, refusal, type Target } from './invoking.ts'
import { pendingText } from './lifecycle.ts'
import type { Cloud, Version } from './records.ts'
import { conflict, denied, functionMissing, refuse, Refused } from './refusal.ts'
import { wake, waking } from './sleep.ts'

export function invokeWith(cloud: Cloud): (call: CheckedCall) => Promise<Reply> {
  return async (call) => {
    try {
      return await invoke(cloud, call)
    } catch (error) {
      if (error instanceof Refused) return error.reply
      throw error
    }
  }
}

async function invoke(cloud: Cloud, { call, caller, input, account, partition, region }: CheckedCall): Promise<Reply> {
  const place: Place = { account, partition, region }
  const target = targetOf(cloud, place, input)
  const no = refusal(cloud, target, { action: 'lambda:InvokeFunction', caller, context: {} })
  if (no !== undefined) throw denied(no)
  const event = eventIn(call.body)
  const version = versionFor(cloud, target)
  const kind = textOf(input, 'InvocationType')
  if (kind === 'DryRun') return restReply(204)
  const { request, payloadOf } = readEvent(event)
  const calling = callVersion(cloud, { found: target.found, version }, request)
  if (kind === 'Event') return restReply(202)
  return replyTo(await calling, { version, payloadOf, tail: textOf(input, 'LogType') === 'Tail' })
}

function targetOf(cloud: Cloud, place: Place, input: CheckedCall['input']): Target {
  const named = parseName(place, textOf(input, 'FunctionName') ?? '', textOf(input, 'Qualifier'))
  const found = cloud.functions.get(named.arn)
  if (!found) throw functionMissing(named.qualifier === undefined ? named.arn : `${named.arn}:${named.qualifier}`)
  return { found, qualifier: named.qualifier }
}

function eventIn(body: Buffer): unknown {
  if (body.length > 6 * 2 ** 20)
    throw refuse(
      'RequestTooLargeException',
      `Request must be smaller than 6291456 bytes for the InvokeFunction operation`,
    )
  const event = body.length === 0 ? {} : parseJson(body)
  if (event === undefined) throw refuse('InvalidRequestContentException', 'Could not parse request body into json')
  return event
}

/** The version that takes the call; throws what Lambda says when none can. */
export function versionFor(cloud: Cloud, target: Target): Version {
  const { found } = target
  if (found.concurrency === 0)
    throw refuse('TooManyRequestsException', 'Rate Exceeded.', {
      Reason: 'ReservedFunctionConcurrentInvocationLimitExceeded',
      Type: 'User',
    })
  const version = chooseVersion(cloud, target)
  if (version) checkAwake(cloud, target, version)
  const state = (version ?? found.latest.current)?.state.state ?? 'Pending'
  if (version && state === 'Active') return version
  if (!version && target.qualifier !== undefined && target.qualifier !== '$LATEST') throw functionMissing(arnOf(target))
  throw conflict(pendingText(state))
}

function checkAwake(cloud: Cloud, { found }: Target, { name, state }: Version): void {
  if (state.state === 'Inactive') void wake(cloud, found, name)
  if (state.state === 'Inactive' || (state.state === 'Pending' && state.restoring)) throw waking()
}

interface Answering {
  readonly version: Version
  readonly payloadOf: (reply: Reply) => string
  readonly tail: boolean
}

function replyTo({ requestId, outcome, lines }: Called, { version, payloadOf, tail }: Answering): Reply {
  const failed = 'problem' in outcome
  const payload = failed
    ? JSON.stringify({
        errorType: outcome.problem.type,
        errorMessage: `RequestId: ${requestId} ${outcome.problem.text}`,
      })
    : payloadOf(outcome.reply)
  return {
    status: 200,
    headers: {
      'content-type': 'application/json',
      'x-amzn-requestid': requestId,
      'x-amz-executed-version': version.name,
      ...(failed && { 'x-amz-function-error': 'Unhandled' }),
      // documented: the last 4 KB.
      ...(tail && { 'x-amz-log-result': Buffer.from(lines.join('\n')).subarray(-4096).toString('base64') }),
    },
    body: payload,
  }
}
