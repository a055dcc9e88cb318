import { z } from 'zod'
import type { Hide } from '../core/secrets.ts'
import { sanitiseText } from './sanitise.ts'

const text = (description: string) => z.string().describe(description)

/** Part of the report's schema. */
export const migrationSchema = z
  .object({
    from: text('ARN of the App Runner service; it is never changed, and never removed'),
    settings: z
      .array(
        z.object({
          setting: text('Name of the setting'),
          appRunner: text('What App Runner has'),
          ecsExpress: text('What ECS Express Mode gets; – where it has no counterpart'),
          note: text('What is different, and what to do about it').optional(),
        }),
      )
      .describe('Both sides; values of the environment are never in it'),
    left: z
      .array(
        z.object({
          title: z.string(),
          text: z.array(z.string()),
          commands: z.array(z.string()).describe('For a shell with the AWS CLI'),
        }),
      )
      .describe('What is left for a person to do; empty unless the new service is up and verified'),
  })
  .describe('What was translated; with command: migrate alone')

export type MigrationReport = z.infer<typeof migrationSchema>

/** What a migration knows when it ends. */
export interface MigrationFacts {
  readonly from: string
  readonly rows: readonly {
    readonly setting: string
    readonly appRunner: string
    readonly express: string
    readonly note?: string
  }[]
  readonly left: readonly {
    readonly title: string
    readonly text: readonly string[]
    readonly commands: readonly string[]
  }[]
}

export function migrationReport({ from, rows, left }: MigrationFacts, hide: Hide): MigrationReport {
  const shown = (line: string): string => sanitiseText(line, hide)
  return {
    from: shown(from),
    settings: rows.map(({ setting, appRunner, express, note }) => ({
      setting: shown(setting),
      appRunner: shown(appRunner),
      ecsExpress: shown(express),
      ...(note === undefined ? {} : { note: shown(note) }),
    })),
    left: left.map(({ title, text: lines, commands }) => ({
      title: shown(title),
      text: lines.map(shown),
      commands: commands.map(shown),
    })),
  }
}
