import { describe, expect, test } from '@jest/globals'
import { leftLines, migrationBlocks, settingLine } from '../../src/report/migration-text.ts'
import { migrationReport } from '../../src/report/migration.ts'

const from = 'arn:aws:apprunner:us-east-1:111122223333:service/shop/1'
const rows = [
  { setting: 'port', appRunner: '3000', express: '3000' },
  { setting: 'tags', appRunner: 'a | b', express: '–', note: 'none there' },
]
const left = [{ title: 'Remove it', text: ['Once it is idle.'], commands: ['aws apprunner delete-service'] }]
const asIs = (text: string): string => text

describe('a migration in the report', () => {
  test('is in the log line by line', () => {
    const migration = migrationReport({ from, rows, left }, asIs)
    expect(migration.settings.map(settingLine)).toEqual(['port: 3000 → 3000', 'tags: a | b → – (none there)'])
    expect(leftLines({ migration })).toEqual([
      'Left to do:',
      '1. Remove it',
      '   Once it is idle.',
      '     aws apprunner delete-service',
    ])
  })

  test('is a table in the summary that no cell can break', () => {
    const [, table = ''] = migrationBlocks({ migration: migrationReport({ from, rows, left }, asIs) })
    expect(table).toContain('| Setting | App Runner | ECS Express Mode | Note |')
    expect(table).toContain('| tags | a &#124; b | – | none there |')
  })

  test('says of one that failed that the old service is as it was', () => {
    const migration = migrationReport({ from, rows, left: [] }, asIs)
    expect(leftLines({ migration })).toEqual([`${from} is as it was: a migration never touches it`])
    expect(migrationBlocks({ migration })[0]).toContain('is as it was')
  })

  test('shows nothing that is secret', () => {
    const facts = { from, rows: [{ setting: 'tags', appRunner: 'hunter22', express: 'x', note: 'hunter22' }], left }
    expect(JSON.stringify(migrationReport(facts, (text) => text.replaceAll('hunter22', '***')))).not.toContain(
      'hunter22',
    )
  })

  test('is no matter of any other command', () => {
    expect([leftLines({}), migrationBlocks({})]).toEqual([[], []])
  })
})
