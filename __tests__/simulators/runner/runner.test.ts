import { afterEach, describe, expect, test } from '@jest/globals'
import { createJob } from '../../../simulators/github/job.ts'
import { aStage } from './an-action.ts'

const stage = aStage()
afterEach(() => stage.clear())

const printEnv = (...names: string[]) => names.map((name) => `say('${name}=' + process.env['${name}'])`).join('\n')

describe('inputs', () => {
  const inputs = `inputs:
  gcp-project: { default: none }
  github-token: { default: '\${{ github.token }}' }
  some input: { default: true }
  service: { required: true }
  old: { deprecationMessage: 'old is now new' }`

  test('arrive in capitals with hyphens kept, defaults evaluated, and an empty value wins over a default', async () => {
    const main = printEnv('INPUT_GCP-PROJECT', 'INPUT_SOME_INPUT', 'INPUT_SERVICE', 'INPUT_GITHUB-TOKEN')
    const { rawLog, log } = await stage.run({ main, inputs }, { inputs: { 'GCP-Project': '' } })
    expect(rawLog.split('\n').slice(0, 3)).toEqual(['INPUT_GCP-PROJECT=', 'INPUT_SOME_INPUT=true', 'INPUT_SERVICE='])
    expect(rawLog).toMatch(/INPUT_GITHUB-TOKEN=ghs_/)
    expect(log).toContain('INPUT_GITHUB-TOKEN=***')
  })

  test('that are unknown or deprecated are warned about and passed on', async () => {
    const { annotations, rawLog } = await stage.run(
      { main: printEnv('INPUT_REGION'), inputs },
      { inputs: { region: 'x', old: 'y' } },
    )
    expect(rawLog).toBe('INPUT_REGION=x')
    expect(annotations).toEqual([
      { level: 'warning', message: "Input 'old' has been deprecated with message: old is now new" },
      {
        level: 'warning',
        message:
          "Unexpected input(s) 'region', valid inputs are ['gcp-project', 'github-token', 'some input', 'service', 'old']",
      },
    ])
  })
})

describe('the environment', () => {
  test('holds the job, the runner and the command files, and nothing of this process', async () => {
    process.env['ONLY_HERE'] = 'leaked'
    const { rawLog } = await stage.run(
      { main: 'say(JSON.stringify(process.env))' },
      { env: { HTTPS_PROXY: 'http://p' } },
    )
    delete process.env['ONLY_HERE']
    const env: unknown = JSON.parse(rawLog)
    expect(env).toMatchObject({
      GITHUB_REPOSITORY: 'octo/shop',
      RUNNER_OS: 'Linux',
      CI: 'true',
      HTTPS_PROXY: 'http://p',
    })
    expect(env).toHaveProperty('GITHUB_OUTPUT')
    expect(env).not.toHaveProperty('ONLY_HERE')
    expect(env).not.toHaveProperty('RUNNER_DEBUG')
  })

  test('starts node 24 in a workspace with the files of the repository', async () => {
    const main = "say(process.version + ' ' + fs.readFileSync('deploy/tandem.yml', 'utf8'))"
    const { rawLog } = await stage.run({ main }, { files: { 'deploy/tandem.yml': 'version: 1' } })
    expect(rawLog).toMatch(/^v24\.\S+ version: 1$/)
  })
})

describe('command files', () => {
  test('give outputs, state, environment, path and summary', async () => {
    const main = `
      file('GITHUB_OUTPUT', 'url=https://a=b\\nreport<<END\\none\\n\\ntwo\\nEND\\n')
      file('GITHUB_STATE', 'journal=/tmp/x\\n')
      file('GITHUB_ENV', 'COLOUR=red\\n')
      file('GITHUB_PATH', '/opt/tool\\n')
      file('GITHUB_STEP_SUMMARY', '# Done\\n')`
    expect(await stage.run({ main })).toMatchObject({
      conclusion: 'success',
      outputs: { url: 'https://a=b', report: 'one\n\ntwo' },
      state: { journal: '/tmp/x' },
      exportedEnv: { COLOUR: 'red' },
      path: ['/opt/tool'],
      summary: '# Done\n',
    })
  })

  test('that cannot be read fail the step', async () => {
    const run = await stage.run({ main: "file('GITHUB_OUTPUT', 'a=1\\nnonsense\\n')" })
    expect(run).toMatchObject({ conclusion: 'failure', main: { exitCode: 0, outcome: 'failure' }, outputs: { a: '1' } })
    expect(run.annotations[0]?.message).toBe("Unable to process file command 'output' successfully.")
  })

  test('with a summary above 1 MiB report it and do not fail the step', async () => {
    const run = await stage.run({ main: "file('GITHUB_STEP_SUMMARY', 'x'.repeat(1024 * 1024 + 1))" })
    expect(run).toMatchObject({ conclusion: 'success', summary: '' })
    expect(run.annotations[0]?.message).toContain('upload aborted')
  })
})

describe('the post step', () => {
  const post = printEnv('STATE_journal', 'COLOUR')

  test('finds the state and the exported environment of main', async () => {
    const main = "file('GITHUB_STATE', 'journal=/tmp/x\\n'); file('GITHUB_ENV', 'COLOUR=red\\n')"
    const { rawLog, log } = await stage.run({ main, post })
    expect(rawLog).toBe('STATE_journal=/tmp/x\nCOLOUR=red')
    expect(log).toContain('Post job cleanup.')
  })

  test('runs after a failure, and the job has failed all the same', async () => {
    expect(await stage.run({ main: 'process.exit(3)', post: '' })).toMatchObject({
      main: { exitCode: 3, signal: null, outcome: 'failure' },
      post: { exitCode: 0, outcome: 'success' },
      conclusion: 'failure',
    })
  })

  test('that fails makes the job fail', async () => {
    expect(await stage.run({ main: '', post: 'process.exit(1)' })).toMatchObject({
      main: { outcome: 'success' },
      conclusion: 'failure',
    })
  })

  test('has the state of a main that was killed', async () => {
    const main = "file('GITHUB_STATE', 'journal=/tmp/x\\n'); process.kill(process.pid, 'SIGKILL')"
    const run = await stage.run({ main, post })
    expect(run.main).toMatchObject({ exitCode: null, signal: 'SIGKILL', outcome: 'failure' })
    expect(run.rawLog).toBe('STATE_journal=/tmp/x\nCOLOUR=undefined')
  })

  test('does not run when it is left out', async () => {
    expect((await stage.run({ main: '', post }, { post: 'skip' })).post).toBeUndefined()
  })
})

describe('the log', () => {
  test('masks secrets of the job, tokens, and what add-mask names from then on', async () => {
    const main = `
      say('before: swordfish')
      say('::add-mask::swordfish')
      say('after: swordfish, hunter2, ' + process.env.ACTIONS_ID_TOKEN_REQUEST_TOKEN)
      say('::error::swordfish is out')
      file('GITHUB_STEP_SUMMARY', 'swordfish')`
    const run = await stage.run({ main }, { job: createJob({ secrets: { PASSWORD: 'hunter2' } }) })
    expect(run.log).toContain('before: swordfish\nafter: ***, ***, ***\n##[error]*** is out')
    expect(run.annotations).toEqual([{ level: 'error', message: '*** is out' }])
    expect(run.summary).toBe('***')
    expect(run.masks).toContain('swordfish')
  })

  test('shows groups, reads stderr too, and hides debug lines unless asked', async () => {
    const main =
      "say('::group::Plan'); say('::debug::inner'); say('::endgroup::'); console.error('::warning file=a.yml,line=3,title=T::careful')"
    const quiet = await stage.run({ main })
    expect(quiet.log).toContain('##[group]Plan\n')
    expect(quiet.log).not.toContain('inner')
    expect(quiet.annotations).toEqual([{ level: 'warning', message: 'careful', title: 'T', file: 'a.yml', line: '3' }])
    const loud = await stage.run({ main: `${main}; file('GITHUB_STATE', 'a=b\\n')` }, { debug: true })
    expect(loud.log).toContain('##[debug]inner')
    expect(loud.log).toContain('##[debug]Save intra-action state a = b')
  })

  test('is streamed line by line, as it is shown', async () => {
    const lines: string[] = []
    await stage.run({ main: "say('::notice::hello')" }, { onLine: (line) => lines.push(line) })
    expect(lines.at(-1)).toBe('##[notice]hello')
  })
})
