import { describe, expect, test } from '@jest/globals'
import type { Context } from '../../src/core/context.ts'
import { silentLog } from '../../src/core/log.ts'
import { createOidc } from '../../src/github/oidc.ts'
import { steadyClock } from '../support/steady-clock.ts'

const context: Context = { clock: steadyClock(10_000), log: silentLog, signal: new AbortController().signal }
const permitted = { ACTIONS_ID_TOKEN_REQUEST_URL: 'https://example.org/?a=b', ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'x' }
const refusal = (status: number): Error =>
  new Error(`Error message: Failed to get ID Token. \n Error Code : ${status}\n`)

/** Answers with what it was given, in turn; the last again and again. */
function answering(...answers: (string | Error)[]) {
  const asked: string[] = []
  const ask = async (audience: string): Promise<string> => {
    const answer = answers[Math.min(asked.length, answers.length - 1)]
    asked.push(audience)
    if (typeof answer === 'string') return answer
    throw answer
  }
  return { asked, ask }
}

test('each token is asked for afresh, for its audience', async () => {
  const { asked, ask } = answering('one', 'two')
  const oidc = createOidc({ environment: permitted, ask })
  expect([await oidc.token('a', context), await oidc.token('b', context)]).toEqual(['one', 'two'])
  expect(asked).toEqual(['a', 'b'])
})

describe('without the permission', () => {
  test.each([
    ['a push', { GITHUB_EVENT_NAME: 'push' }, /^Add "permissions: \{ contents: read, id-token: write \}"/],
    ['a pull request', { GITHUB_EVENT_NAME: 'pull_request' }, /comes from a fork/],
    ['Dependabot', { GITHUB_EVENT_NAME: 'push', GITHUB_ACTOR: 'dependabot[bot]' }, /^Dependabot started this run/],
  ])('%s is told what to do', async (_about, environment, hint) => {
    const { asked, ask } = answering('one')
    await expect(createOidc({ environment, ask }).token('a', context)).rejects.toMatchObject({
      code: 'auth',
      message: 'GitHub gives this job no OIDC token: it lacks the permission "id-token: write"',
      hint: expect.stringMatching(hint),
    })
    expect(asked).toEqual([])
  })
})

test.each([
  ['a server error', refusal(500)],
  ['throttling', refusal(429)],
  ['a connection that is reset', new Error('read ECONNRESET')],
])('%s is asked again', async (_about, error) => {
  const { asked, ask } = answering(error, error, 'token')
  expect(await createOidc({ environment: permitted, ask }).token('a', context)).toBe('token')
  expect(asked).toHaveLength(3)
})

test('a denial is final', async () => {
  const { asked, ask } = answering(refusal(401))
  await expect(createOidc({ environment: permitted, ask }).token('a', context)).rejects.toMatchObject({
    code: 'auth',
    trouble: 'denied',
    status: 401,
    message: "GitHub's OIDC endpoint answered 401",
  })
  expect(asked).toHaveLength(1)
})

test('an endpoint that never answers is given up', async () => {
  const oidc = createOidc({ environment: permitted, ask: () => new Promise<string>(() => undefined) })
  await expect(oidc.token('a', context)).rejects.toMatchObject({ code: 'auth', trouble: 'unanswered' })
})

test('a certificate that is not accepted is said to be, with what to set', async () => {
  const said =
    'Error message: Failed to get ID Token. \n \n Error Code : undefined\n \n Error Message: self-signed certificate'
  const oidc = createOidc({ environment: permitted, ask: () => Promise.reject(new Error(said)) })
  await expect(oidc.token('a', context)).rejects.toMatchObject({
    message: expect.stringMatching(/could not be reached: self-signed certificate \(.*NODE_EXTRA_CA_CERTS/),
  })
})
