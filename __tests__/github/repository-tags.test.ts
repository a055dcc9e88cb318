import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { listRepositoryTags } from '../../src/github/repository-tags.ts'
import type { Reply } from '../../simulators/kernel/types.ts'
import { type ApiStand, enterprise, openApi } from './api-stand.ts'

const a = 'a'.repeat(40)
let stand: ApiStand
beforeEach(async () => {
  stand = await openApi()
})
afterEach(() => stand.stop())

const list = (token?: string, repository = 'octo/shop') =>
  listRepositoryTags(stand.api(token), repository, stand.context)

describe("the repository's tags", () => {
  test('are all there, and nothing else of its references', async () => {
    const { token } = stand.github.startJob({ ref: 'refs/tags/v1.1.0', tags: { 'v1.0.0': a, 'p1/v1.0.0': a } })
    stand.github.startJob({ repository: 'other', tags: { 'v9.0.0': a } })
    expect(await list(token)).toEqual({ tags: ['p1/v1.0.0', 'v1.0.0', 'v1.1.0'] })
  })

  test('may be none', async () => {
    expect(await list(stand.github.startJob().token)).toEqual({ tags: [] })
  })

  test('of a public repository need no token', async () => {
    stand.github.startJob({ visibility: 'public', tags: { v1: a } })
    expect(await list()).toEqual({ tags: ['v1'] })
  })

  test.each(['error-503', 'throttled', 'reset-before'] as const)('are asked for again after %s', async (kind) => {
    const { token } = stand.github.startJob({ tags: { v1: a } })
    stand.kernel.fault({ kind, operation: 'github.git.matching-refs', times: 2 })
    expect(await list(token)).toEqual({ tags: ['v1'] })
  })
})

describe('where they cannot be had, it is said why', () => {
  test.each([
    ['a token that is none', { token: 'ghs_none' }, '401: Bad credentials. Leave github-token to its default'],
    [
      'a job without contents: read',
      { job: { contentsRead: false } },
      '403: Resource not accessible by integration. Add',
    ],
    ['a repository that the job may not see', { repository: 'octo/other' }, '404: Not Found. Add "permissions:'],
  ])('%s', async (_, { token, job, repository }: { token?: string; job?: object; repository?: string }, why) => {
    const mine = stand.github.startJob(job)
    expect(await list(token ?? mine.token, repository)).toEqual({
      why: expect.stringContaining(`github.git.matching-refs: GitHub answered ${why}`),
    })
  })

  test('a GitHub that is down', async () => {
    stand.kernel.fault({ kind: 'error-500', operation: '*', times: Infinity })
    expect(await list()).toEqual({ why: expect.stringMatching(/GitHub answered 500: Server Error \(\d+ attempts in/) })
  })

  test('but a cancelled run is cancelled', async () => {
    const reason = new Error('cancelled')
    const context = { ...stand.context, signal: AbortSignal.abort(reason) }
    await expect(listRepositoryTags(stand.api(), 'octo/shop', context)).rejects.toBe(reason)
  })
})

describe('an enterprise server', () => {
  const path = '/api/v3/repos/octo/shop/git/matching-refs/{ref=**}'
  const asked: string[] = []
  const serve = (handle: (page: string) => Reply) =>
    stand.answer({
      operation: 'refs',
      method: 'GET',
      path,
      handle: ({ url }) => {
        asked.push(url.pathname + url.search)
        return handle(url.searchParams.get('page') ?? '1')
      },
    })
  const listThere = () => listRepositoryTags(stand.api('t', enterprise), 'octo/shop', stand.context)

  test('is asked under its own address, page after page', async () => {
    serve((page) => ({
      status: 200,
      headers: page === '3' ? {} : { link: nextLink(`${enterprise}/repos/octo/shop/git/matching-refs/tags/`, page) },
      body: [{ ref: `refs/tags/v${page}` }],
    }))
    expect(await listThere()).toEqual({ tags: ['v1', 'v2', 'v3'] })
    expect(asked[0]).toBe('/api/v3/repos/octo/shop/git/matching-refs/tags/')
  })

  test('does not lead the token elsewhere', async () => {
    const link = nextLink('https://evil.example/repos/octo/shop/git/matching-refs/tags/', '1')
    serve(() => ({ status: 200, headers: { link }, body: [{ ref: 'refs/tags/v1' }] }))
    expect(await listThere()).toEqual({ tags: ['v1'] })
  })

  test('that never ends is left', async () => {
    const link = nextLink(`${enterprise}/repos/octo/shop/git/matching-refs/tags/`, '1')
    serve(() => ({ status: 200, headers: { link }, body: [] }))
    expect(await listThere()).toEqual({ why: 'github.git.matching-refs: more than 100 pages' })
  })

  test('that answers something else is not believed', async () => {
    serve(() => ({ status: 200, body: { message: 'hello' } }))
    expect(await listThere()).toEqual({ why: 'github.git.matching-refs: an answer without references' })
  })

  // docs.github.com/rest/using-the-rest-api, rate limits, read November 2026.
  test('whose limit is used up is asked again when it is over', async () => {
    let calls = 0
    serve(() => {
      if (++calls > 1) return { status: 200, body: [] }
      const reset = String(Math.ceil(stand.context.clock.now() / 1000) + 5)
      const headers = { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': reset }
      return { status: 403, headers, body: { message: 'API rate limit exceeded' } }
    })
    expect(await listThere()).toEqual({ tags: [] })
    expect(stand.lines).toEqual([
      expect.stringMatching(/GitHub answered 403: API rate limit exceeded; attempt 2 in [456]\./),
    ])
  })

  test('whose limit is used up for long is not waited for', async () => {
    const reset = String(Math.ceil(stand.context.clock.now() / 1000) + 1800)
    const headers = { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': reset }
    serve(() => ({ status: 403, headers, body: { message: 'API rate limit exceeded' } }))
    expect(await listThere()).toEqual({ why: 'github.git.matching-refs: GitHub answered 403: API rate limit exceeded' })
  })
})

const nextLink = (address: string, page: string): string =>
  `<${address}?page=1>; rel="first", <${address}?page=${Number(page) + 1}>; rel="next"`
