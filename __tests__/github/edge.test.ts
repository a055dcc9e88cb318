import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { EventEmitter } from 'node:events'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { silentLog } from '../../src/core/log.ts'
import { listenForCancel } from '../../src/github/cancel.ts'
import { readInputs } from '../../src/github/inputs.ts'
import { writeOutputs } from '../../src/github/outputs.ts'
import { readRun } from '../../src/github/run.ts'
import { readState, saveStateOf } from '../../src/github/state.ts'
import { writeSummary } from '../../src/github/summary.ts'
import { captured } from './captured.ts'

let folder: string
const variables = ['GITHUB_STATE', 'GITHUB_OUTPUT', 'GITHUB_STEP_SUMMARY'] as const

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tandem-github-'))
  for (const name of variables) {
    await writeFile(join(folder, name), '')
    process.env[name] = join(folder, name)
  }
})

afterEach(async () => {
  for (const name of [...variables, 'STATE_journal', 'STATE_phase']) Reflect.deleteProperty(process.env, name)
  await rm(folder, { recursive: true })
})

const written = (name: string): Promise<string> => readFile(join(folder, name), 'utf8')

test('inputs have the names of action.yml, and the secret ones are masked', async () => {
  let inputs: unknown
  const environment = {
    'INPUT_GCP-REGION': 'us-central1',
    INPUT_SERVICE_NAME: 'shop',
    'INPUT_GITHUB-TOKEN': 'ghs_1',
    HOME: '/',
  }
  const said = await captured(() => {
    inputs = readInputs(environment)
  })
  expect(inputs).toEqual({ 'gcp-region': 'us-central1', service_name: 'shop', 'github-token': 'ghs_1' })
  expect(said).toBe('::add-mask::ghs_1\n')
})

test('main leaves the journal and the phase for post, and nothing else', async () => {
  expect(readState()).toBeUndefined()
  saveStateOf({ journal: '/tmp/journal', phase: 'releasing' })
  const names = [...(await written('GITHUB_STATE')).matchAll(/^(\w+)<<(\S+)\n(.*)\n\2$/gm)].map(([, name, , value]) => [
    name,
    value,
  ])
  expect(names).toEqual([
    ['journal', '/tmp/journal'],
    ['phase', 'releasing'],
  ])
  process.env['STATE_journal'] = '/tmp/journal'
  process.env['STATE_phase'] = 'releasing'
  expect(readState()).toEqual({ journal: '/tmp/journal', phase: 'releasing' })
})

test('outputs that are absent are not set', async () => {
  writeOutputs({ outcome: 'released', url: undefined, digest: 'sha256:1' })
  expect([...(await written('GITHUB_OUTPUT')).matchAll(/^([\w-]+)<</gm)].map(([, name]) => name)).toEqual([
    'outcome',
    'digest',
  ])
})

test('the summary is written as it is', async () => {
  await writeSummary('# Released\n\n`<b>`', { GITHUB_STEP_SUMMARY: process.env['GITHUB_STEP_SUMMARY'] }, silentLog)
  expect(await written('GITHUB_STEP_SUMMARY')).toBe('# Released\n\n`<b>`\n')
})

test('a run without summary fails nothing', async () => {
  await expect(writeSummary('# Released', {}, silentLog)).resolves.toBeUndefined()
})

const job = {
  GITHUB_REPOSITORY: 'acme/shop',
  GITHUB_REPOSITORY_ID: '7',
  GITHUB_REPOSITORY_OWNER_ID: '9',
  GITHUB_SHA: 'abc',
  GITHUB_REF: 'refs/tags/v1',
  GITHUB_REF_TYPE: 'tag',
  GITHUB_REF_NAME: 'v1',
  GITHUB_EVENT_NAME: 'push',
  GITHUB_ACTOR: 'mona',
  GITHUB_RUN_ID: '42',
  GITHUB_RUN_NUMBER: '3',
  GITHUB_RUN_ATTEMPT: '2',
  GITHUB_SERVER_URL: 'https://github.example.com',
  RUNNER_TEMP: '/tmp/runner',
  GITHUB_WORKSPACE: '/work',
}

test("the run's facts come from the environment that is passed in", () => {
  expect(readRun(job)).toMatchObject({
    repository: 'acme/shop',
    refName: 'v1',
    runNumber: 3,
    runAttempt: 2,
    url: 'https://github.example.com/acme/shop/actions/runs/42',
    temp: '/tmp/runner',
  })
})

test('outside a job the missing variable is named', () => {
  expect(() => readRun({ ...job, RUNNER_TEMP: '' })).toThrow('RUNNER_TEMP is not set')
})

test('the first signal cancels, and after release nobody listens', () => {
  const source = new EventEmitter()
  const cancel = listenForCancel(source)
  source.emit('SIGINT')
  source.emit('SIGTERM')
  expect(cancel.signal.reason).toMatchObject({ code: 'cancelled', message: 'the run was cancelled (SIGINT)' })
  cancel.release()
  expect([source.listenerCount('SIGINT'), source.listenerCount('SIGTERM')]).toEqual([0, 0])
})
