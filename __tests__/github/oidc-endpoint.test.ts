import { afterEach, beforeEach, expect, test } from '@jest/globals'
import type { Context } from '../../src/core/context.ts'
import { silentLog } from '../../src/core/log.ts'
import { readClaims } from '../../src/core/claims.ts'
import { createOidc } from '../../src/github/oidc.ts'
import { createGitHub } from '../../simulators/github/github.ts'
import { type LocalKernel, startKernel } from '../../simulators/kernel/kernel.ts'
import { steadyClock } from '../support/steady-clock.ts'
import { captured } from './captured.ts'

const context: Context = { clock: steadyClock(20), log: silentLog, signal: new AbortController().signal }
const before = { ...process.env }
let kernel: LocalKernel

beforeEach(async () => {
  kernel = await startKernel()
  kernel.trust()
  const github = await createGitHub(kernel)
  const job = github.jobEnvironment(github.startJob({}))
  Object.assign(process.env, job, { HTTPS_PROXY: kernel.proxyUrl, NO_PROXY: '', no_proxy: '' })
})

afterEach(async () => {
  for (const name of Object.keys(process.env)) if (!(name in before)) Reflect.deleteProperty(process.env, name)
  Object.assign(process.env, before)
  await kernel.stop()
})

test('the toolkit asks the endpoint through the proxy, and masks the token', async () => {
  let token = ''
  const said = await captured(async () => {
    token = await createOidc({ environment: process.env }).token('https://iam.example/provider', context)
  })
  expect(readClaims(token)).toMatchObject({
    aud: 'https://iam.example/provider',
    iss: 'https://token.actions.githubusercontent.com',
  })
  expect(said).toContain(`::add-mask::${token}\n`)
})

test.each(['reset-before', 'error-500', 'throttled'] as const)('%s is asked again', async (kind) => {
  kernel.fault({ kind, operation: '*' })
  await captured(async () => {
    expect(readClaims(await createOidc({ environment: process.env }).token('a', context))).toMatchObject({ aud: 'a' })
  })
})

test('a denial names the endpoint and its answer', async () => {
  kernel.fault({ kind: 'denied', operation: '*', times: Infinity })
  await captured(async () => {
    await expect(createOidc({ environment: process.env }).token('a', context)).rejects.toMatchObject({
      code: 'auth',
      trouble: 'denied',
    })
  })
})
