import type { Readable } from 'node:stream'
import { withTimeout } from '../core/clock.ts'
import type { Context } from '../core/context.ts'
import { isCloudError, TandemError } from '../core/errors.ts'
import { printable } from '../core/printable.ts'
import { seconds, throwIfCancelled } from '../core/retry.ts'
import type { ProbeSubject, Verify, VerifyPolicy } from '../core/verify.ts'
import type { HttpClient } from '../http/types.ts'
import type { Answer } from './answer.ts'
import { judge, type Wanted } from './judge.ts'
import { bodyLimit } from './policy.ts'
import { judgeSilence } from './silence.ts'
import { emptyTally, note, pauseAfter, type Tally } from './tally.ts'
import { type TokenSource, tokenSource } from './token-source.ts'
import { verdictOn } from './verdict.ts'

interface Probe {
  readonly http: HttpClient
  readonly wanted: Wanted
  readonly address: string
  readonly token: TokenSource
}

/**
 * Asks a URL until it gives as many good answers in a row as the policy wants, or the deadline has passed. Redirects are
 * not followed. Rejects only when cancelled, or when no identity token can be had.
 */
export const createVerify =
  (http: HttpClient): Verify =>
  async (subject, policy, context) => {
    const probe = openProbe(http, subject, policy)
    const start = context.clock.now()
    for (let tally = emptyTally; ; ) {
      const left = Math.max(1, start + policy.deadline - context.clock.now())
      const ms = Math.min(policy.requestTimeout, left)
      const answer = await ask(probe, ms, context)
      if (tally.requests === 0 || !isCutShort(answer, ms, policy)) tally = tell(tally, answer, context)
      const verdict = verdictOn(tally, { subject, policy }, context.clock.now() - start)
      if (verdict !== undefined) return verdict
      await context.clock.sleep(pauseAfter(tally, policy), context.signal)
    }
  }

/** The deadline, not the service, ended this request: it says nothing. */
const isCutShort = (answer: Answer, ms: number, { requestTimeout }: VerifyPolicy): boolean =>
  !answer.good && answer.class === 'timeout' && ms < requestTimeout

function openProbe(http: HttpClient, subject: ProbeSubject, policy: VerifyPolicy): Probe {
  const address = `${subject.url.replace(/\/+$/u, '')}/${policy.path.replace(/^\/+/u, '')}`
  if (subject.token !== undefined && !address.startsWith('https://')) {
    throw new TandemError('unhealthy', `no identity token is sent to ${subject.url}, which is not https`)
  }
  const bodyPattern = policy.expectBody === undefined ? {} : { bodyPattern: patternOf(policy.expectBody) }
  return {
    http,
    address,
    token: tokenSource(subject),
    wanted: { policy, release: subject.release, ...bodyPattern },
  }
}

function patternOf(source: string): RegExp {
  try {
    return new RegExp(source)
  } catch (cause) {
    throw new TandemError('input', `health-check-body is not a regular expression: ${printable(source, 200)}`, {
      cause,
    })
  }
}

async function ask(probe: Probe, ms: number, context: Context): Promise<Answer> {
  const timeout = () => new TandemError('timeout', `no answer within ${seconds(ms)}`)
  try {
    return await withTimeout({ ...context, ms, timeout }, (signal) => askOnce(probe, ms, { ...context, signal }))
  } catch (error) {
    throwIfCancelled(context.signal)
    const silence = judgeSilence(error)
    if (silence === undefined) throw error
    return silence
  }
}

async function askOnce({ http, address, wanted, token }: Probe, ms: number, context: Context): Promise<Answer> {
  const identity = await tokenOr(token, context)
  if (typeof identity === 'object') return identity
  const start = context.clock.now()
  const headers = { 'user-agent': 'tandem', ...(identity === undefined ? {} : { authorization: `Bearer ${identity}` }) }
  // The probe's own timeout, over headers and body, comes first.
  const request = { method: 'GET', url: address, operation: 'verify.probe', headers, timeout: ms * 2 }
  const { status, headers: answered, body } = await http.stream(request, context)
  const text = await readStart(body)
  const plain = identity === undefined ? text : text.replaceAll(identity, '***')
  return judge({ url: address, status, headers: answered, body: plain, took: context.clock.now() - start }, wanted)
}

/** Silence from the token's issuer heals like silence from the service; a refusal ends the probe. */
async function tokenOr(token: TokenSource, context: Context): Promise<string | Answer | undefined> {
  try {
    return await token(context)
  } catch (error) {
    if (!isCloudError(error, 'throttled', 'unanswered')) throw error
    const text = `no identity token: ${printable(error.message, 300)}`
    return { good: false, class: 'token', label: 'no identity token', text, definite: false }
  }
}

async function readStart(body: Readable): Promise<string> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of body) {
    const bytes = chunk instanceof Uint8Array ? chunk : Buffer.from(String(chunk))
    chunks.push(bytes)
    size += bytes.length
    if (size >= bodyLimit) break
  }
  return Buffer.concat(chunks).subarray(0, bodyLimit).toString('utf8')
}

/** Told when it changes, so that a wait of minutes is a few lines. */
function tell(tally: Tally, answer: Answer, { log }: Context): Tally {
  const next = note(tally, answer)
  if (!answer.good && next.changed) log.info(`Not good yet: ${answer.text}`)
  return next
}
