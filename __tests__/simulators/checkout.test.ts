import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { buildEnvironment, lackingToBuild } from '../../simulators/build-tools.ts'
import { type Checkout, createCheckout } from '../../simulators/checkout.ts'
import { createFolders } from '../../simulators/runner/folders.ts'

let checkout: Checkout
beforeEach(async () => {
  checkout = await createCheckout(resolve(import.meta.dirname, '../..'))
})
afterEach(() => checkout.remove())

const git = (folder: string, ...words: string[]) => execFileSync('git', words, { cwd: folder, encoding: 'utf8' }).trim()

test('each version is a commit of its own, with nothing beside it', async () => {
  const one = await checkout.commit('1.0.0')
  const two = await checkout.commit('2.0.0', (server) => `${server}// broken\n`)
  expect(two.sha).not.toBe(one.sha)
  expect(git(two.folder, 'rev-parse', 'HEAD')).toBe(two.sha)
  expect(git(two.folder, 'status', '--porcelain')).toBe('')
  expect(git(two.folder, 'show', `${one.sha}:examples/hello/package.json`)).toContain('"version": "1.0.0"')
  expect(readFileSync(join(two.folder, two.context, 'package.json'), 'utf8')).toContain('"version": "2.0.0"')
  expect(readFileSync(join(two.folder, two.context, 'server.js'), 'utf8')).toMatch(/\/\/ broken\n$/)
})

test('what was broken in one version is whole in the next', async () => {
  await checkout.commit('1.0.0', () => 'broken')
  const { folder, context } = await checkout.commit('2.0.0')
  expect(readFileSync(join(folder, context, 'server.js'), 'utf8')).toContain('createServer')
})

test("a job's workspace has it, history and all", async () => {
  const { folder, context, sha } = await checkout.commit('1.0.0')
  const folders = await createFolders({ repository: 'shop', files: {}, checkout: folder, event: {} })
  expect(existsSync(join(folders.workspace, context, 'Dockerfile'))).toBe(true)
  expect(git(folders.workspace, 'rev-parse', 'HEAD')).toBe(sha)
  await folders.remove()
})

test('what a build lacks is named', async () => {
  expect(await lackingToBuild({ PATH: '/nowhere' })).toBe('docker buildx')
})

test("a build sees the user's Docker, and nothing else of the machine", () => {
  const machine = { PATH: '/bin', HOME: '/home/mona', DOCKER_HOST: 'unix:///d.sock', AWS_SECRET_ACCESS_KEY: 'x' }
  expect(buildEnvironment(machine)).toEqual({
    PATH: '/bin',
    DOCKER_HOST: 'unix:///d.sock',
    DOCKER_CONFIG: '/home/mona/.docker',
    NO_PROXY: 'auth.docker.io,public.ecr.aws',
  })
})
