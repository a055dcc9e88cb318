// A function's URLs.
// documented: they answer 403 until both permissions are there (developer guide, "Control access to Lambda function URLs", copy of November
// 2026). observed: the bodies of 403 and 502 (tests that localstack recorded against AWS in November 2025; public logs).
// guess: a call that runs into the function's time-out is answered as any other error, or with 504.
import type { Call, Reply, Simulator } from '../../kernel/types.ts'
import { places } from '../regions.ts'
import { callVersion } from './calls.ts'
import { versionFor } from './invocation.ts'
import { mayCallUrl, type Target } from './invoking.ts'
import type { Problem } from './problems.ts'
import type { Cloud, UrlConfig } from './records.ts'
import { Refused } from './refusal.ts'

export function createUrlFrontEnd(cloud: Cloud): Simulator {
  const handle = (call: Call) => answer(cloud, call)
  return {
    name: 'lambda-url.on.aws',
    hosts: places().map(({ region }) => `*.lambda-url.${region}.on.aws`),
    routes: [{ operation: 'lambda-url.on.aws.request', method: '*', path: '/{path=**}', handle }],
    refuse: (kind) => {
      if (kind === 'throttled')
        return tell(429, { Reason: 'ConcurrentInvocationLimitExceeded', Type: 'User', message: 'Rate Exceeded.' })
      if (kind === 'denied') return forbidden(authorisation)
      return kind === 'error-503' ? tell(503, { Message: 'Service Unavailable' }) : failed(500)
    },
  }
}

const tell = (status: number, body: object): Reply => ({
  status,
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(body),
})

const authorisation =
  'Forbidden. For troubleshooting Function URL authorization issues, see: https://docs.aws.amazon.com/lambda/latest/dg/urls-auth.html'

function forbidden(message: string | null): Reply {
  const reply = tell(403, { Message: message })
  return { ...reply, headers: { ...reply.headers, 'x-amzn-errortype': 'AccessDeniedException' } }
}

const failed = (status: number): Reply => ({
  status,
  headers: { 'content-type': 'application/json' },
  body: status === 504 ? 'Gateway Timeout' : 'Internal Server Error',
})

async function answer(cloud: Cloud, call: Call): Promise<Reply> {
  const there = find(cloud, call.host.toLowerCase())
  if (!there) return forbidden(null)
  const { target, url } = there
  const signed = url.auth === 'AWS_IAM' ? cloud.aws.authenticate(call, 'lambda', 'rest') : undefined
  if (signed && 'refused' in signed) return forbidden(authorisation)
  if (!mayCallUrl(cloud, target, url, signed?.caller)) return forbidden(authorisation)
  try {
    return await forward(cloud, target, call)
  } catch (error) {
    if (error instanceof Refused) return error.reply.status === 429 ? error.reply : failed(502)
    throw error
  }
}

function find(cloud: Cloud, host: string): { readonly target: Target; readonly url: UrlConfig } | undefined {
  for (const found of cloud.functions.values())
    for (const [of, shown] of found.urls) {
      const url = shown.read()
      if (url?.host === host) return { url, target: { found, qualifier: of === '$LATEST' ? undefined : of } }
    }
  return undefined
}

async function forward(cloud: Cloud, target: Target, { method, url, headers, body }: Call): Promise<Reply> {
  const request = { method, path: `${url.pathname}${url.search}`, headers, body }
  const version = versionFor(cloud, target)
  const { outcome, requestId } = await callVersion(cloud, { found: target.found, version }, request)
  if ('problem' in outcome) return failed(statusOf(cloud, outcome.problem))
  return { ...outcome.reply, headers: { ...outcome.reply.headers, 'x-amzn-requestid': requestId } }
}

const statusOf = ({ kernel }: Cloud, { type }: Problem): number =>
  type === 'Sandbox.Timedout' ? kernel.guess('lambda.url.timeout', [502, 504]) : 502
