import { expect, test } from '@jest/globals'
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parse } from 'yaml'
import { z } from 'zod'
import { resolveSettings } from '../../src/settings/settings.ts'

const root = resolve(import.meta.dirname, '../..')
const read = (path: string): string => readFileSync(join(root, path), 'utf8')

const policy = z.object({ Statement: z.array(z.object({ Action: z.array(z.string()) })) })
const step = z.looseObject({ with: z.record(z.string(), z.unknown()) })
const workflow = z.object({ jobs: z.object({ migrate: z.object({ steps: z.tuple([step]) }) }) })

const github = { sha: '0123456789abcdef0123456789abcdef01234567', refType: 'branch', refName: 'main' }

const settingsOf = (given: Readonly<Record<string, unknown>>) => {
  const inputs = Object.fromEntries(Object.entries(given).map(([name, value]) => [name, String(value)]))
  return resolveSettings({ inputs, github })
}

test('the documented permissions are the policy, and nothing else', () => {
  const told = [...read('docs/leaving-app-runner.md').matchAll(/^\| `([a-z]+:[A-Za-z]+)`/gm)].map(
    ([, action]) => action,
  )
  const { Statement } = policy.parse(JSON.parse(read('examples/aws/migrate-policy.json')))
  expect(new Set(told)).toEqual(new Set(Statement.flatMap(({ Action }) => Action)))
})

test('the example and the page give settings that are accepted', () => {
  const [, page = ''] = /```yaml\n([\s\S]*?)```/.exec(read('docs/leaving-app-runner.md')) ?? []
  const inPage = z.tuple([step]).parse(parse(page))[0]
  const inExample = workflow.parse(parse(read('examples/aws/migrate.yml'))).jobs.migrate.steps[0]
  for (const { with: given } of [inPage, inExample])
    expect(settingsOf(given)).toMatchObject({ warnings: [], settings: { command: 'migrate', service: 'shop' } })
})
