import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readEvent, type RunEvent } from '../../src/github/event.ts'
import { readRun, type Run } from '../../src/github/run.ts'
import { repositoryFacts, type SourceFacts, sourceFacts } from '../../src/github/source-facts.ts'
import { jobEnvironment } from '../../simulators/github/environment.ts'
import { eventPayload } from '../../simulators/github/event.ts'
import { createJob, type JobSettings } from '../../simulators/github/job.ts'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tandem-event-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

async function read(text: string): Promise<RunEvent> {
  const path = join(folder, 'event.json')
  await writeFile(path, text)
  return await readEvent({ GITHUB_EVENT_PATH: path })
}

const nothing = { repository: undefined, pullRequest: undefined, baseRef: undefined, commits: [] }

describe('the event', () => {
  test('tells nothing where there is no file, or none that can be read', async () => {
    expect(await readEvent({})).toEqual(nothing)
    expect(await readEvent({ GITHUB_EVENT_PATH: join(folder, 'missing.json') })).toEqual(nothing)
    expect(await read('{ "repository": ')).toEqual(nothing)
    expect(await read('[1]')).toEqual(nothing)
  })

  test('is read member by member: one of another kind hides no other', async () => {
    const event = await read(
      JSON.stringify({
        repository: { name: 'shop', description: null, html_url: 7, license: 'MIT', default_branch: 'trunk' },
        head_commit: { id: 'a', timestamp: 'yesterday' },
        commits: [{ id: 'b', timestamp: '2022-04-19T11:39:35+02:00' }],
        pull_request: [],
        base_ref: null,
      }),
    )
    expect(event).toEqual({
      ...nothing,
      repository: { name: 'shop', defaultBranch: 'trunk' },
      commits: [{ sha: 'b', time: Date.parse('2022-04-19T09:39:35Z') / 1000 }],
    })
  })

  test('has no licence where GitHub knows none', async () => {
    const { repository } = await read(JSON.stringify({ repository: { license: { spdx_id: 'NOASSERTION' } } }))
    expect(repository?.license).toBeUndefined()
  })
})

async function eventOf(settings: JobSettings): Promise<{ readonly run: Run; readonly event: RunEvent }> {
  const job = createJob(settings)
  const run = readRun({ ...jobEnvironment(job), RUNNER_TEMP: folder, GITHUB_WORKSPACE: folder })
  return { run, event: await read(JSON.stringify(eventPayload(job))) }
}

describe('what a run is about', () => {
  const pull = { ref: 'refs/pull/7/merge', headRef: 'feature', baseRef: 'main' }
  test.each<[string, JobSettings, SourceFacts]>([
    ['a push', {}, { event: 'push', ref: 'refs/heads/main', defaultBranch: 'main' }],
    [
      'a tag',
      { ref: 'refs/tags/v1', defaultBranch: 'trunk' },
      { event: 'push', ref: 'refs/tags/v1', baseRef: 'trunk', defaultBranch: 'trunk' },
    ],
    [
      'a pull request',
      { event: 'pull_request', ...pull },
      { event: 'pull_request', ref: 'refs/pull/7/merge', baseRef: 'main', defaultBranch: 'main' },
    ],
    [
      'a pull request from outside, whose run has the ref of the base',
      { event: 'pull_request_target', ...pull, ref: 'refs/heads/main' },
      { event: 'pull_request_target', ref: 'refs/pull/7/merge', baseRef: 'main', defaultBranch: 'main' },
    ],
    [
      'a schedule, whose event tells no repository',
      { event: 'schedule', ref: 'refs/heads/trunk', defaultBranch: 'trunk' },
      { event: 'schedule', ref: 'refs/heads/trunk', defaultBranch: 'trunk' },
    ],
  ])('%s', async (_, settings, expected) => {
    const { run, event } = await eventOf(settings)
    expect(sourceFacts(run, event)).toEqual(expected)
  })

  test('is told by the environment alone where there is no event', async () => {
    const { run } = await eventOf({ event: 'pull_request', ...pull })
    const event = await readEvent({})
    expect(sourceFacts(run, event)).toEqual({ event: 'pull_request', ref: 'refs/pull/7/merge', baseRef: 'main' })
    expect(repositoryFacts(run, event)).toEqual({ name: 'shop', url: 'https://github.com/octo/shop' })
  })
})

test('a repository is known by name, description, address and licence', async () => {
  const { run, event } = await eventOf({ description: 'Sells things', license: 'Apache-2.0' })
  expect(repositoryFacts(run, event)).toEqual({
    name: 'shop',
    description: 'Sells things',
    url: 'https://github.com/octo/shop',
    license: 'Apache-2.0',
  })
})

test("an enterprise server's API has its own address, and a run without one has GitHub's", async () => {
  const environment = { ...jobEnvironment(createJob()), RUNNER_TEMP: '/t', GITHUB_WORKSPACE: '/w' }
  expect(readRun({ ...environment, GITHUB_API_URL: 'https://ghe.example/api/v3/' }).apiUrl).toBe(
    'https://ghe.example/api/v3',
  )
  expect(readRun({ ...environment, GITHUB_API_URL: '' }).apiUrl).toBe('https://api.github.com')
})
