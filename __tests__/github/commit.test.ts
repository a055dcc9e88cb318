import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { execFileSync } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Commit, findCommit } from '../../src/github/commit.ts'
import { readEvent } from '../../src/github/event.ts'
import { readRun } from '../../src/github/run.ts'
import { eventPayload } from '../../simulators/github/event.ts'
import type { JobSettings } from '../../simulators/github/job.ts'
import { type ApiStand, openApi } from './api-stand.ts'

const [sha, other] = ['a'.repeat(40), 'b'.repeat(40)]
const at = (iso: string): number => Date.parse(iso) / 1000

let stand: ApiStand
let folder: string
beforeEach(async () => {
  stand = await openApi()
  folder = await mkdtemp(join(tmpdir(), 'tandem-commit-'))
})
afterEach(async () => {
  await stand.stop()
  await rm(folder, { recursive: true, force: true })
})

interface World {
  readonly job?: JobSettings
  readonly environment?: Readonly<Record<string, string>>
  /** What git prints. */
  readonly git?: string
  readonly event?: boolean
}

async function find({ job: settings, environment = {}, git, event = false }: World): Promise<Commit> {
  const job = stand.github.startJob({ sha, ...settings })
  const path = join(folder, 'event.json')
  if (event) await writeFile(path, JSON.stringify(eventPayload(job)))
  const given = {
    ...stand.github.jobEnvironment(job),
    RUNNER_TEMP: folder,
    GITHUB_WORKSPACE: folder,
    GITHUB_EVENT_PATH: path,
    ...environment,
  }
  const sources = { run: readRun(given), event: await readEvent(given), environment: given, api: stand.api(job.token) }
  return await findCommit({ ...sources, git: async () => git }, stand.context)
}

const asked = (): number => stand.kernel.requests.filter(({ operation }) => operation.startsWith('github.git')).length

describe("the commit's time is told by", () => {
  test('SOURCE_DATE_EPOCH before all others', async () => {
    const found = await find({ environment: { SOURCE_DATE_EPOCH: '1700000000' }, git: `${sha} 1600000000\n` })
    expect(found).toEqual({ sha, time: 1700000000 })
    expect(await find({ environment: { SOURCE_DATE_EPOCH: '0' } })).toEqual({ sha, time: 0 })
  })

  test('git', async () => {
    expect(await find({ git: `${sha} 1600000000\n`, event: true })).toEqual({ sha, time: 1600000000 })
    expect(stand.lines).toEqual([])
  })

  test('the event, where there is no checkout', async () => {
    const job = { committedAt: '2026-11-20T10:00:00+01:00' }
    expect(await find({ job, event: true })).toEqual({ sha, time: at('2026-11-20T09:00:00Z') })
    expect(asked()).toBe(0)
  })

  test("GitHub's API, where the event tells nothing: the committer's time, not the author's", async () => {
    const job = { committedAt: '2026-11-20T10:00:00+01:00', event: 'schedule' }
    expect(await find({ job, event: true })).toEqual({ sha, time: at('2026-11-20T09:00:00Z') })
    expect(asked()).toBe(1)
  })

  test('git still, when SOURCE_DATE_EPOCH is no number, with a warning', async () => {
    const found = await find({ environment: { SOURCE_DATE_EPOCH: 'now' }, git: `${sha} 1600000000` })
    expect(found.time).toBe(1600000000)
    expect(stand.lines).toEqual([
      'warning: SOURCE_DATE_EPOCH is "now", which is no number of seconds: the time of the commit is taken',
    ])
  })
})

describe('a workspace at another commit', () => {
  test('is what is built, and it is said', async () => {
    expect(await find({ git: `${other} 1600000000`, event: true })).toEqual({ sha: other, time: 1600000000 })
    expect(stand.lines).toEqual([
      `notice: The workspace is at commit ${other}, not at ${sha}, which the run is for: ${other} is built`,
    ])
  })

  test('gives its commit even where the time is given', async () => {
    const found = await find({ environment: { SOURCE_DATE_EPOCH: '5' }, git: `${other} 1600000000` })
    expect(found).toEqual({ sha: other, time: 5 })
  })
})

describe('a time that nothing tells', () => {
  test.each<[string, World, string]>([
    ['git prints something else', { git: 'fatal: bad revision', job: { contentsRead: false } }, 'GitHub answered 403'],
    ['the job may not look', { job: { contentsRead: false } }, 'GitHub answered 403: Resource not accessible by'],
    ['GitHub does not have the commit', { environment: { GITHUB_SHA: other } }, 'GitHub answered 404: Not Found'],
  ])('fails, with the way out: %s', async (_, world, why) => {
    await expect(find(world)).rejects.toMatchObject({
      name: 'TandemError',
      message: expect.stringContaining(why),
      hint: expect.stringContaining('actions/checkout'),
    })
  })
})

test('what git is asked gives hash and time of a real repository', async () => {
  const env = { ...process.env, GIT_COMMITTER_DATE: '2026-11-20T10:00:00+01:00', GIT_CONFIG_GLOBAL: '/dev/null' }
  const git = (...args: readonly string[]): string => execFileSync('git', args, { cwd: folder, env, encoding: 'utf8' })
  git('init', '--quiet')
  git('config', 'user.name', 'm')
  git('config', 'user.email', 'm@example.com')
  git('commit', '--quiet', '--allow-empty', '-m', 'x')
  const run = readRun({
    ...stand.github.jobEnvironment(stand.github.startJob()),
    RUNNER_TEMP: '/t',
    GITHUB_WORKSPACE: folder,
  })
  const event = await readEvent({})
  const sources = {
    run,
    event,
    environment: {},
    api: stand.api(),
    git: async (args: readonly string[]) => git(...args),
  }
  expect(await findCommit(sources, stand.context)).toEqual({
    sha: git('rev-parse', 'HEAD').trim(),
    time: at('2026-11-20T09:00:00Z'),
  })
})
