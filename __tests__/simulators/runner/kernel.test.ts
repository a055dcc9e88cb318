import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { createGitHub, type GitHub } from '../../../simulators/github/github.ts'
import type { Job } from '../../../simulators/github/job.ts'
import { type LocalKernel, startKernel } from '../../../simulators/kernel/kernel.ts'
import { aStage, type Scripts } from './an-action.ts'

const stage = aStage()
let kernel: LocalKernel
let github: GitHub
beforeEach(async () => {
  kernel = await startKernel()
  github = await createGitHub(kernel)
})
afterEach(async () => {
  await stage.clear()
  await kernel.stop()
})

/** The vendor's own client, as an action would bundle it. */
const core = import.meta.resolve('@actions/core')
const askForToken = `
  const core = await import('${core}')
  core.saveState('asked', 'yes')
  const token = await core.getIDToken('sts.example.com')
  say('token ' + token)
  core.setOutput('parts', token.split('.').length)`

function run(scripts: Scripts, job: Job) {
  const env = { HTTPS_PROXY: kernel.proxyUrl, NODE_EXTRA_CA_CERTS: kernel.caFile }
  return stage.run(scripts, { job, env, onStart: (_phase, pid) => kernel.victim(pid) })
}

describe('an action between the runner and the local clouds', () => {
  test("gets a token by GitHub's own client, which masks it", async () => {
    const { outputs, log, rawLog, conclusion } = await run({ main: askForToken }, github.startJob())
    expect({ conclusion, outputs }).toEqual({ conclusion: 'success', outputs: { parts: '3' } })
    expect(rawLog).toMatch(/token eyJ/)
    expect(log).toContain('token ***')
    expect(log).not.toContain('eyJ')
  })

  test('without the permission finds no endpoint', async () => {
    const { conclusion, rawLog } = await run({ main: askForToken }, github.startJob({ idToken: false }))
    expect(conclusion).toBe('failure')
    expect(rawLog).toContain('Unable to get ACTIONS_ID_TOKEN_REQUEST_URL env variable')
  })

  test.each(['kill-before', 'kill-after'] as const)('is ended by %s, and its post step has the state', async (kind) => {
    kernel.fault({ kind, operation: 'github.oidc.token' })
    const result = await run({ main: askForToken, post: "say('asked: ' + process.env.STATE_asked)" }, github.startJob())
    expect(result.main).toMatchObject({ signal: 'SIGKILL' })
    expect(result.rawLog).toContain('asked: yes')
    expect(kernel.requests).toMatchObject([{ operation: 'github.oidc.token', status: 0, fault: kind }])
  })
})
