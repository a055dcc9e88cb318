import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { join, resolve } from 'node:path'
import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { type Checkout, createCheckout } from '../../simulators/checkout.ts'
import { commits } from '../../scripts/demo/versions.ts'

const root = resolve(import.meta.dirname, '../..')

// Without the variable of an outer test runner, which would have it report to that one.
const { NODE_TEST_CONTEXT: _, ...env } = process.env
const ownTests = (cwd: string) => execFileSync(process.execPath, ['--test'], { cwd, env, encoding: 'utf8' })

describe("the demo's version that is broken on AWS", () => {
  let checkout: Checkout
  let folder: string
  beforeEach(async () => {
    checkout = await createCheckout(root)
    const commit = await commits(checkout)('2.0.0', 'aws')
    folder = typeof commit === 'string' ? '' : join(commit.folder, commit.context)
  })
  afterEach(() => checkout.remove())

  test.each([
    ['aws', 500, '18081'],
    ['gcp', 200, '18082'],
  ])('answers on %s with %i', async (cloud, status, port) => {
    const server = spawn(process.execPath, ['server.js'], {
      cwd: folder,
      env: { ...env, PORT: port, CLOUD_PROVIDER: cloud },
    })
    await once(server.stdout, 'data')
    expect((await fetch(`http://127.0.0.1:${port}/health`)).status).toBe(status)
    server.kill()
    await once(server, 'exit')
  })

  test('passes its own tests, so that it is built', () => {
    expect(ownTests(folder)).toMatch(/fail 0/)
  })
})

test("the example's own tests pass", () => {
  expect(ownTests(join(root, 'examples/hello'))).toMatch(/pass 3\b/)
})
