import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { readyAws } from '../../simulators/clouds.ts'
import { assuming, failureOf, type Stand, startStand } from './stand.ts'

const { account, role } = readyAws
const minutes = 60_000

let stand: Stand
let folder: string
let before: NodeJS.ProcessEnv

// The SDK looks into the process's own environment.
beforeEach(async () => {
  stand = await startStand()
  folder = await mkdtemp(join(tmpdir(), 'aws-'))
  before = { ...process.env }
  for (const name of Object.keys(process.env)) if (name.startsWith('AWS_')) delete process.env[name]
  set({ HOME: folder, AWS_EC2_METADATA_DISABLED: 'true' })
})
afterEach(async () => {
  for (const name of Object.keys(process.env)) if (!(name in before)) delete process.env[name]
  Object.assign(process.env, before)
  await rm(folder, { recursive: true })
  await stand[Symbol.asyncDispose]()
})

const set = (variables: Readonly<Record<string, string>>): void => void Object.assign(process.env, variables)

function haveSession(): void {
  const { accessKeyId, secretAccessKey, sessionToken } = stand.clouds.aws.admin.assume(role, { session: 'before' })
  set({ AWS_ACCESS_KEY_ID: accessKeyId, AWS_SECRET_ACCESS_KEY: secretAccessKey, AWS_SESSION_TOKEN: sessionToken })
}

const identity = () => stand.identity({ role: undefined, oidc: undefined })

describe('without a role', () => {
  test('the session in the environment is used, and hidden', async () => {
    haveSession()
    const mine = identity()
    expect(await mine.caller(stand.context)).toEqual({
      account,
      arn: `arn:aws:sts::${account}:assumed-role/github-deploy/before`,
    })
    expect(stand.secrets.hide(process.env['AWS_SECRET_ACCESS_KEY'] ?? '')).toBe('***')
    expect(stand.count(assuming)).toBe(0)
    expect(mine.describe()).toBe('the AWS credentials of the environment')
  })

  test('a token file is shown to STS, through our proxy', async () => {
    const file = join(folder, 'token')
    await writeFile(file, await stand.oidc().token('sts.amazonaws.com', stand.context))
    set({ AWS_WEB_IDENTITY_TOKEN_FILE: file, AWS_ROLE_ARN: role, AWS_ROLE_SESSION_NAME: 'from-file' })
    expect((await identity().caller(stand.context)).arn).toContain('github-deploy/from-file')
    expect(stand.count(assuming)).toBe(1)
  })

  test('a token file that AWS refuses is told with its refusal', async () => {
    const file = join(folder, 'token')
    await writeFile(file, await stand.oidc().token('https://acme.example', stand.context))
    set({ AWS_WEB_IDENTITY_TOKEN_FILE: file, AWS_ROLE_ARN: role })
    expect(await failureOf(identity().credentials(stand.context))).toMatchObject({
      code: 'auth',
      message: 'sts.credentials: Incorrect token audience (HTTP 400 InvalidIdentityToken)',
    })
  })

  test('a profile of the configuration files is used', async () => {
    const { accessKeyId, secretAccessKey } = stand.clouds.aws.operatorCredentials
    const config = join(folder, 'config')
    await writeFile(
      config,
      `[profile ops]\naws_access_key_id = ${accessKeyId}\naws_secret_access_key = ${secretAccessKey}\n`,
    )
    set({ AWS_CONFIG_FILE: config, AWS_PROFILE: 'ops' })
    expect((await identity().caller(stand.context)).arn).toBe(`arn:aws:iam::${account}:user/operator`)
  })

  test('without any credentials, what to set', async () => {
    const error = await failureOf(identity().caller(stand.context))
    expect(error).toMatchObject({ code: 'auth', message: 'there are no AWS credentials in this job' })
    expect(error.hint).toBe(
      'Set aws-role-to-assume (and permissions: id-token: write), or let aws-actions/configure-aws-credentials run before in the same job.',
    )
    expect(stand.clouds.kernel.requests).toEqual([])
  })

  test('a session that is over and cannot be renewed is told as that', async () => {
    haveSession()
    stand.pass(61 * minutes)
    expect(await failureOf(identity().caller(stand.context))).toMatchObject({
      code: 'auth',
      hint: expect.stringContaining('The session of the credentials in the environment is over'),
    })
    expect(stand.count('sts.GetCallerIdentity')).toBe(2)
  })

  test('keys that were taken away are told as unknown', async () => {
    haveSession()
    stand.clouds.aws.admin.revokeKeys(process.env['AWS_ACCESS_KEY_ID'] ?? '')
    expect(await failureOf(identity().caller(stand.context))).toMatchObject({
      code: 'auth',
      hint: expect.stringContaining('AWS does not know these credentials here'),
    })
  })
})
