import { code, escapeMarkdown, fence, table } from './markdown.ts'
import type { MigrationReport } from './migration.ts'
import type { Report } from './report.ts'

type Setting = MigrationReport['settings'][number]

/** Both sides of a setting in one line of the log. */
export const settingLine = ({ setting, appRunner, ecsExpress, note }: Setting): string =>
  `${setting}: ${appRunner} → ${ecsExpress}${note === undefined ? '' : ` (${note})`}`

const untouched = (from: string): string => `${from} is as it was: a migration never touches it`

/** What is left to do, numbered; where the new service is not there, that the old one is. */
export function leftLines({ migration }: Pick<Report, 'migration'>): string[] {
  if (migration === undefined) return []
  const { left, from } = migration
  if (left.length === 0) return [untouched(from)]
  const steps = left.flatMap(({ title, text, commands }, index) => [
    `${index + 1}. ${title}`,
    ...text.map((line) => `   ${line}`),
    ...commands.map((command) => `     ${command}`),
  ])
  return ['Left to do:', ...steps]
}

/** The blocks of the job summary: what is left to do, then the settings side by side. */
export function migrationBlocks({ migration }: Pick<Report, 'migration'>): string[] {
  if (migration === undefined) return []
  const { from, settings, left } = migration
  const rows = settings.map(({ setting, appRunner, ecsExpress, note }) =>
    [setting, appRunner, ecsExpress, note ?? ''].map(escapeMarkdown),
  )
  return [
    left.length === 0 ? `${escapeMarkdown(untouched(from))}.` : ['### Left to do', ...left.map(leftBlock)].join('\n\n'),
    `### From ${code(from)}\n\n${table(['Setting', 'App Runner', 'ECS Express Mode', 'Note'], rows)}`,
  ]
}

function leftBlock({ title, text, commands }: MigrationReport['left'][number], index: number): string {
  const lines = text.map(escapeMarkdown).join('<br>')
  const shell = commands.length === 0 ? [] : [fence(commands, 'sh')]
  return [`**${index + 1}. ${escapeMarkdown(title)}**`, lines, ...shell].join('\n\n')
}
