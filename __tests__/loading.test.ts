import { describe, expect, test } from '@jest/globals'
import { readFileSync } from 'node:fs'
import { join, normalize, resolve } from 'node:path'

const root = resolve(import.meta.dirname, '..')
const fixed = /\b(?:import|export)\s+(?!type\b)[^'"`;()]*?from\s+'([^']+)'|\bimport\s+'([^']+)'/g

/** Packages that are loaded with a file, without anything that is only loaded when it is asked for. */
function packagesOf(entry: string): string[] {
  const [files, packages] = [new Set<string>(), new Set<string>()]
  const visit = (file: string): void => {
    if (files.has(file)) return
    files.add(file)
    for (const [, from, bare] of readFileSync(join(root, file), 'utf8').matchAll(fixed)) {
      const name = from ?? bare ?? ''
      if (name.startsWith('.')) visit(normalize(join(file, '..', name)))
      else packages.add(name)
    }
  }
  visit(entry)
  return [...packages].filter((name) => /^@aws-sdk\/client-|^@google-cloud\//.test(name)).sort()
}

/** What every platform of AWS needs: where images are. Who we are is asked with a client that is loaded for it. */
const always = ['@aws-sdk/client-ecr']
const logs = '@aws-sdk/client-cloudwatch-logs'
const secrets = ['@aws-sdk/client-secrets-manager', '@aws-sdk/client-ssm']

describe('a run loads no client of what it does not use', () => {
  test.each(['src/index.ts', 'src/main.ts', 'src/post.ts'])('%s: of neither cloud', (file) => {
    expect(packagesOf(file)).toEqual([])
  })

  test('AWS, before a platform is chosen: of none', () => {
    expect(packagesOf('src/targets/aws/amazon.ts')).toEqual(always)
  })

  test.each([
    ['app-runner', ['@aws-sdk/client-apprunner', logs, ...secrets]],
    ['ecs-express', [logs, '@aws-sdk/client-ecs', ...secrets]],
    ['ecs', [logs, '@aws-sdk/client-ecs', ...secrets]],
    ['lambda', [logs, '@aws-sdk/client-lambda']],
  ])('AWS, once it is %s: of that alone', (platform, clients) => {
    const loaded = packagesOf(`src/targets/aws/${platform}/open.ts`)
    expect(loaded.filter((name) => !always.includes(name))).toEqual(clients)
  })

  test('the way out of App Runner: of App Runner, which it reads', () => {
    expect(packagesOf('src/migrate.ts')).toEqual(['@aws-sdk/client-apprunner'])
  })

  test('the look for a platform asks with the clients of each, loaded as they are needed', () => {
    expect(packagesOf('src/targets/aws/choose.ts')).toEqual([])
    expect(packagesOf('src/aws/app-runner-client.ts')).toEqual(['@aws-sdk/client-apprunner'])
    expect(packagesOf('src/aws/ecs-client.ts')).toEqual(['@aws-sdk/client-ecs'])
  })
})
