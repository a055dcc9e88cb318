import { describe, expect, test } from '@jest/globals'
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { imageTags } from '../src/tags/tags.ts'

const page = readFileSync(resolve(import.meta.dirname, '../docs/build.md'), 'utf8')

describe('the table of tags in docs/build.md says what the rules give', () => {
  const facts = { event: 'push', sha: `0123abc${'0'.repeat(33)}`, createdAt: 1, defaultBranch: 'main' }
  const rows = (page.split('\n## Tags\n')[1] ?? '').split('\n').filter((line) => line.startsWith('| '))
  const namesIn = (cell = ''): string[] => [...cell.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name)

  test.each([
    ['push to `main`', 'refs/heads/main', 'push'],
    ['push to `feature/cart`', 'refs/heads/feature/cart', 'push'],
    ['tag `v1.4.0`', 'refs/tags/v1.4.0', 'push'],
    ['tag `v0.3.1`', 'refs/tags/v0.3.1', 'push'],
    ['tag `v2.0.0-rc.1`', 'refs/tags/v2.0.0-rc.1', 'push'],
    ['another tag, `spring`', 'refs/tags/spring', 'push'],
    ['pull request 318', 'refs/pull/318/merge', 'pull_request'],
    ['schedule, on `main`', 'refs/heads/main', 'schedule'],
  ])('%s', (run, ref, event) => {
    const [, immutable, moving] = rows.find((row) => row.startsWith(`| ${run} |`))?.split(' | ') ?? []
    const { immutable: fixed, moving: moved } = imageTags(undefined, { ...facts, ref, event, repositoryTags: [] })
    expect([namesIn(immutable), namesIn(moving)].map((names) => names.toSorted())).toEqual(
      [fixed, moved].map((names) => names.toSorted()),
    )
  })
})
