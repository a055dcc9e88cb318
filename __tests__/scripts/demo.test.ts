import { expect, test } from '@jest/globals'
import { spawnSync } from 'node:child_process'
import { resolve } from 'node:path'

const root = resolve(import.meta.dirname, '../..')
const usage = /^Usage: npm run demo -- .*\n +\[.*\n$/

test.each([
  [['--help'], 0],
  [['--nothing'], 2],
  [['--fail'], 2],
  [['more'], 2],
] as const)('the demo, asked for %j, prints its usage alone and exits with %i', (given, code) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/demo.ts', ...given], {
    cwd: root,
    encoding: 'utf8',
  })
  const [told, other] = code === 0 ? [stdout, stderr] : [stderr, stdout]
  expect([status, other]).toEqual([code, ''])
  expect(told).toMatch(usage)
})
