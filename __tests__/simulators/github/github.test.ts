import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { createLocalJWKSet, decodeProtectedHeader, type JSONWebKeySet, jwtVerify } from 'jose'
import { ProxyAgent, request } from 'undici'
import { createGitHub, type GitHub } from '../../../simulators/github/github.ts'
import type { Job, JobSettings } from '../../../simulators/github/job.ts'
import { type LocalKernel, startKernel } from '../../../simulators/kernel/kernel.ts'

let kernel: LocalKernel
let github: GitHub
let dispatcher: ProxyAgent
beforeEach(async () => {
  kernel = await startKernel()
  github = await createGitHub(kernel)
  dispatcher = new ProxyAgent({ uri: kernel.proxyUrl, requestTls: { ca: kernel.ca } })
})
afterEach(async () => {
  await dispatcher.destroy()
  await kernel.stop()
})

interface Answer {
  readonly status: number
  readonly body: Record<string, unknown>
}

async function get(url: string, authorization?: string): Promise<Answer> {
  const answer = await request(url, { dispatcher, headers: authorization === undefined ? {} : { authorization } })
  const body: unknown = await answer.body.json()
  if (typeof body !== 'object' || body === null) throw new Error('the body is no object')
  return { status: answer.statusCode, body: { ...body } }
}

async function ask(job: Job, audience?: string): Promise<string> {
  const query = audience === undefined ? '' : `&audience=${encodeURIComponent(audience)}`
  const { body } = await get(
    `${github.jobEnvironment(job)['ACTIONS_ID_TOKEN_REQUEST_URL']}${query}`,
    `bearer ${job.requestToken}`,
  )
  return String(body['value'])
}

async function publishedKeys(): Promise<JSONWebKeySet> {
  const { body: discovery } = await get('https://token.actions.githubusercontent.com/.well-known/openid-configuration')
  const { body } = await get(String(discovery['jwks_uri']))
  return { keys: Array.isArray(body['keys']) ? body['keys'] : [] }
}

const verify = async (token: string, audience: string) =>
  (await jwtVerify(token, createLocalJWKSet(await publishedKeys()), { issuer: github.issuer, audience })).payload

describe('a token', () => {
  test('is verified by the keys that the discovery document leads to, and names the audience asked for', async () => {
    const token = await ask(github.startJob(), 'https://iam.googleapis.com/x&y')
    expect(await verify(token, 'https://iam.googleapis.com/x&y')).toMatchObject({
      iss: 'https://token.actions.githubusercontent.com',
      repository: 'octo/shop',
      repository_owner_id: '4207',
      event_name: 'push',
      ref_protected: 'false',
      job_workflow_ref: 'octo/shop/.github/workflows/deploy.yml@refs/heads/main',
      runner_environment: 'github-hosted',
    })
    expect(decodeProtectedHeader(token)).toMatchObject({ alg: 'RS256', typ: 'JWT' })
  })

  test('is for the owner when no audience is asked for', async () => {
    expect(await verify(await ask(github.startJob()), 'https://github.com/octo')).toBeDefined()
  })

  test('lives for 300 s of credentials time', async () => {
    kernel.clocks.credentials.advance(-301_000)
    await expect(verify(await ask(github.startJob(), 'a'), 'a')).rejects.toThrow('"exp" claim timestamp check failed')
    kernel.clocks.credentials.advance(301_000)
    const { iat = 0, exp = 0 } = await verify(await ask(github.startJob(), 'a'), 'a')
    expect(exp - iat).toBe(300)
  })

  test.each<[JobSettings, string]>([
    [{}, 'repo:octo/shop:ref:refs/heads/main'],
    [{ subject: 'ids' }, 'repo:octo@4207/shop@990017:ref:refs/heads/main'],
    [{ environment: 'prod:eu' }, 'repo:octo/shop:environment:prod%3Aeu'],
    [{ environment: 'prod', event: 'pull_request' }, 'repo:octo/shop:environment:prod'],
    [{ event: 'pull_request', ref: 'refs/pull/7/merge' }, 'repo:octo/shop:pull_request'],
    [{ subject: 'ids', event: 'pull_request' }, 'repo:octo@4207/shop@990017:pull_request'],
    [{ ref: 'refs/tags/v1' }, 'repo:octo/shop:ref:refs/tags/v1'],
  ])('of a job with %j has the subject %s', async (settings, sub) => {
    expect(await verify(await ask(github.startJob(settings), 'a'), 'a')).toMatchObject({ sub })
  })

  test('carries the claims of environment and enterprise only where they are', async () => {
    expect(await verify(await ask(github.startJob(), 'a'), 'a')).not.toHaveProperty('environment')
    const job = github.startJob({ environment: 'prod', enterprise: 'acme-inc' })
    expect(await verify(await ask(job, 'a'), 'a')).toMatchObject({ environment: 'prod', enterprise: 'acme-inc' })
  })
})

describe('the token endpoint', () => {
  test('refuses a wrong bearer, a bearer in other letters, none, and the bearer of a job that has ended', async () => {
    const job = github.startJob()
    const url = String(github.jobEnvironment(job)['ACTIONS_ID_TOKEN_REQUEST_URL'])
    for (const bearer of ['Bearer nonsense', `Bearer ${job.requestToken.toLowerCase()}`, undefined]) {
      expect(await get(url, bearer)).toMatchObject({ status: 401 })
    }
    github.endJob(job)
    expect(await get(url, `Bearer ${job.requestToken}`)).toMatchObject({ status: 401 })
  })

  test('is not in the environment of a job without the permission', () => {
    const environment = github.jobEnvironment(github.startJob({ idToken: false }))
    expect(Object.keys(environment).filter((name) => name.startsWith('ACTIONS_ID_TOKEN'))).toEqual([])
    expect(environment).toMatchObject({
      GITHUB_REPOSITORY: 'octo/shop',
      GITHUB_REF_NAME: 'main',
      GITHUB_RUN_NUMBER: '42',
    })
  })
})

describe('the API', () => {
  const runUrl = ({ runId }: Job) => `https://api.github.com/repos/octo/shop/actions/runs/${runId}`

  test('tells whether a run is still in progress', async () => {
    const [mine, other] = [github.startJob(), github.startJob()]
    expect(await get(runUrl(other), `Bearer ${mine.token}`)).toMatchObject({
      status: 200,
      body: { id: Number(other.runId), status: 'in_progress', conclusion: null },
    })
    github.endJob(other, 'cancelled')
    expect(await get(runUrl(other), `token ${mine.token}`)).toMatchObject({
      body: { status: 'completed', conclusion: 'cancelled' },
    })
  })

  test('refuses bad credentials, and hides what the caller may not see', async () => {
    const job = github.startJob()
    expect(await get(runUrl(job), 'Bearer nonsense')).toMatchObject({
      status: 401,
      body: { message: 'Bad credentials' },
    })
    expect(await get(runUrl(job))).toMatchObject({ status: 404, body: { message: 'Not Found' } })
    expect(await get(runUrl(job), `Bearer ${github.startJob({ repository: 'other' }).token}`)).toMatchObject({
      status: 404,
    })
    expect(await get(runUrl(job), `Bearer ${github.startJob({ actionsRead: false }).token}`)).toMatchObject({
      status: 403,
    })
  })
})

describe("the repository's data", () => {
  const api = 'https://api.github.com/repos/octo/shop/git'
  const a = 'a'.repeat(40)

  async function refs(asked: string, job: Job): Promise<string[]> {
    const answer = await request(`${api}/matching-refs/${asked}`, {
      dispatcher,
      headers: { authorization: `Bearer ${job.token}` },
    })
    const body: unknown = await answer.body.json()
    return Array.isArray(body) ? body.map(({ ref }) => String(ref)) : []
  }

  test('lists the references that begin as asked, those of all jobs of the repository', async () => {
    const job = github.startJob({ tags: { 'v1.0.0': a, 'v10.0.0': a, other: a } })
    github.startJob({ ref: 'refs/tags/v2.0.0' })
    expect(await refs('tags/', job)).toEqual([
      'refs/tags/other',
      'refs/tags/v1.0.0',
      'refs/tags/v10.0.0',
      'refs/tags/v2.0.0',
    ])
    expect(await refs('tags/v1', job)).toEqual(['refs/tags/v1.0.0', 'refs/tags/v10.0.0'])
    expect(await refs('heads/', job)).toEqual(['refs/heads/main'])
    expect(await refs('tags/none', job)).toEqual([])
  })

  test('tells when a commit was made', async () => {
    const job = github.startJob({ commits: { [a]: '2026-01-02T03:04:05Z' }, committedAt: '2026-11-20T10:00:00+01:00' })
    const bearer = `Bearer ${job.token}`
    expect(await get(`${api}/commits/${a}`, bearer)).toMatchObject({
      status: 200,
      body: { sha: a, committer: { date: '2026-01-02T03:04:05Z' }, author: { date: '2026-01-02T02:04:05Z' } },
    })
    expect(await get(`${api}/commits/${job.sha}`, bearer)).toMatchObject({
      body: { committer: { date: '2026-11-20T09:00:00Z' } },
    })
    expect(await get(`${api}/commits/${'b'.repeat(40)}`, bearer)).toMatchObject({ status: 404 })
    expect(await get(`${api}/commits/main`, bearer)).toMatchObject({ status: 422 })
  })

  test('is for those who may see it', async () => {
    github.startJob({ sha: a })
    const url = `${api}/commits/${a}`
    expect(await get(url, 'Bearer nonsense')).toMatchObject({ status: 401, body: { message: 'Bad credentials' } })
    expect(await get(url)).toMatchObject({ status: 404 })
    const blind = github.startJob({ contentsRead: false })
    expect(await get(url, `Bearer ${blind.token}`)).toMatchObject({
      status: 403,
      body: { message: 'Resource not accessible by integration' },
    })
    const stranger = github.startJob({ repository: 'other' })
    expect(await get(url, `Bearer ${stranger.token}`)).toMatchObject({ status: 404 })
  })
})
