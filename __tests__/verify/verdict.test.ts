import { describe, expect, test } from '@jest/globals'
import type { VerifyPolicy } from '../../src/core/verify.ts'
import type { Answer, BadAnswer, BadClass } from '../../src/verify/answer.ts'
import { type Asked, hintFor } from '../../src/verify/hint.ts'
import { emptyTally, note, pauseAfter } from '../../src/verify/tally.ts'
import { verdictOn } from '../../src/verify/verdict.ts'
import { aPolicy } from './a-policy.ts'

const good = (status = 200): Answer => ({ good: true, status })
const bad = (kind: BadClass, label: string, text = label, definite = false): BadAnswer => ({
  good: false,
  class: kind,
  label,
  text,
  definite,
})
const failed = bad('server-error', '500', '500 "boom"')
const missing = bad('not-found', '404', '404', true)
const hung = bad('timeout', 'timeout', 'no answer within 10 s')
const times = <T>(count: number, value: T): T[] => Array<T>(count).fill(value)

const asked = (policy: Partial<VerifyPolicy> = {}, token?: Asked['subject']['token']): Asked => ({
  subject: { url: 'https://shop.run.app', ...(token === undefined ? {} : { token }) },
  policy: aPolicy(policy),
})
const verdict = (answers: Answer[], took: number, given = asked()) =>
  verdictOn(answers.reduce(note, emptyTally), given, took)

describe('the reason counts what was answered and tells the last of it', () => {
  test.each<[string, Answer[], number, string]>([
    [
      'errors and timeouts',
      [...times(3, hung), ...times(9, failed)],
      120_000,
      '12 requests in 2 min 0 s: 9 × 500, 3 × timeout; last: 500 "boom"',
    ],
    ['one request', [hung], 120_000, '1 request in 2 min 0 s: 1 × timeout; last: no answer within 10 s'],
    [
      'a service that flaps',
      [good(), good(), failed, good(), failed, good()],
      119_500,
      '6 requests in 2 min 0 s: 4 × 200 as wanted, 2 × 500; never 3 good answers in a row; last: 200',
    ],
    [
      'a definite answer for half of the time',
      times(10, missing),
      60_000,
      '10 requests in 1 min 0 s: 10 × 404; last: 404 (always the same answer, so the rest of the time was not waited for)',
    ],
  ])('%s', (_name, answers, took, reason) => {
    expect(verdict(answers, took)).toMatchObject({ healthy: false, reason, requests: answers.length, took })
  })
})

describe('another answer is worth asking for', () => {
  test.each<[string, Answer[], number]>([
    ['while there is time', times(20, failed), 100_000],
    ['when the row is not long enough', [good(), good()], 2_000],
    ['when the same 404 came often but not for long', times(50, missing), 59_000],
    ['when the same 404 came for long but not often', times(9, missing), 60_000],
    ['when anything else came in between', [...times(30, missing), hung], 90_000],
    ['when the same 503 came for long: that can heal', times(50, bad('server-error', '503')), 90_000],
    ['when it was refused for long: a grant spreads slowly', times(50, bad('login', '403')), 90_000],
  ])('%s', (_name, answers, took) => {
    expect(verdict(answers, took)).toBeUndefined()
  })
})

describe('the proof names what was proven', () => {
  test.each<[string, Answer[], Asked]>([
    ['HTTP 200 on /health ×3', times(3, good()), asked()],
    ['HTTP 200/204 on /health ×3', [good(), good(204), good()], asked()],
    ['HTTP 200 on /', [good()], asked({ path: '/?key=s3cret', successes: 1 })],
    [
      'HTTP 200 on /health ×3, release id seen',
      [failed, ...times(3, good())],
      asked({ marker: { kind: 'header', at: 'x' } }),
    ],
    [
      'HTTP 200 on /health ×3, body as expected, each within 500 ms, with an identity token',
      times(3, good()),
      asked({ expectBody: 'UP', maxLatency: 500 }, () => Promise.resolve('t')),
    ],
  ])('%s', (proof, answers, given) => {
    expect(verdict(answers, 5_000, given)).toMatchObject({ healthy: true, proof })
  })
})

test('the hint is for the most frequent trouble', () => {
  const answers = [...times(2, missing), ...times(3, hung), failed]
  expect(verdict(answers, 120_000)).toMatchObject({
    hint: 'A request has 10 s: look whether the service hangs, or raise `health-check-request-timeout`.',
  })
})

describe('each class has its hint', () => {
  const to = (address: string): BadAnswer => ({ ...bad('redirect', '302'), location: new URL(address) })
  test.each<[BadAnswer, Asked, string]>([
    [missing, asked(), 'Set `health-check-path` to a path that the service has; it is "/health" now.'],
    [
      missing,
      asked({ path: '/_ah/health' }),
      'Google answers "/_ah/health" itself and the container never gets it: set `health-check-path` to another, such as /health.',
    ],
    [
      missing,
      asked({ path: '/healthz?deep=1' }),
      'Google answers some paths that end in "z" itself, /healthz among them, and the container never gets them: set `health-check-path` to another than "/healthz", such as /health.',
    ],
    [
      missing,
      { ...asked({ path: '/healthz' }), subject: { url: 'https://shop.ecs.us-east-1.on.aws' } },
      'Set `health-check-path` to a path that the service has; it is "/healthz" now.',
    ],
    [
      bad('login', '403'),
      asked(),
      'The service asks who is calling, and no identity token was sent: make it public (`access: public`), or deploy with a service account that may call it.',
    ],
    [
      bad('login', '403'),
      asked({}, () => Promise.resolve('t')),
      'An identity token was sent and refused: allow the identity that deploys to call the service (on Cloud Run: roles/run.invoker). A new grant takes minutes.',
    ],
    [to('https://shop.run.app/health/'), asked(), 'Redirects are not followed. Set `health-check-path` to "/health/".'],
    [
      to('https://shop.run.app/users/sign_in'),
      asked(),
      'Redirects are not followed. This one leads to a login: exempt the health check from it, or choose a `health-check-path` that needs none.',
    ],
    [
      to('https://www.example.com/'),
      asked(),
      'Redirects are not followed. Set `health-check-path` to a path that this service answers by itself.',
    ],
    [
      bad('other-status', '418'),
      asked(),
      'If this answer is good, add 418 to `health-check-status`; else change `health-check-path`, now "/health".',
    ],
    [bad('body', '200 with another body'), asked(), 'Correct what the service answers, or `health-check-body`.'],
    [
      bad('marker', '200 without release id'),
      asked({ marker: { kind: 'json', at: '/release' } }),
      'The service must answer with the value of its environment variable RELEASE_ID at /release of its JSON; or unset `health-check-marker`.',
    ],
    [
      bad('tls', 'certificate not accepted'),
      asked(),
      'A new certificate takes minutes: raise `health-check-timeout`. Behind a proxy with a CA of its own, set NODE_EXTRA_CA_CERTS on the runner.',
    ],
    [
      bad('dns', 'name not known'),
      asked(),
      'A new name takes a while: raise `health-check-timeout`. Else the runner cannot resolve it: look at its DNS, or at a private zone.',
    ],
  ])('%#: %j', (answer, given, hint) => {
    expect(hintFor(answer, given)).toBe(hint)
  })
})

test('the first bad answers of an address are followed soon, but what follows a good one comes as the policy says', () => {
  const pauses = (answers: readonly Answer[], interval = 500): number[] =>
    answers.map((_, index) => pauseAfter(answers.slice(0, index + 1).reduce(note, emptyTally), { interval }))
  expect(pauses([missing, failed, hung, missing, missing])).toEqual([100, 200, 400, 500, 500])
  expect(pauses([missing, good(), missing, good()])).toEqual([100, 500, 500, 500])
  expect(pauses([bad('throttled', '429'), missing])).toEqual([500, 200])
  expect(pauses([missing, missing], 50)).toEqual([50, 50])
})

test('whoever wants to be asked rarely is asked rarely from the beginning', () => {
  expect(pauseAfter(note(emptyTally, missing), { interval: 30_000 })).toBe(30_000)
})
