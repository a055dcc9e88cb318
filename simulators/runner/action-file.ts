// Follows https://docs.github.com/en/actions/reference/workflows-and-actions/metadata-syntax, copy read 2026-11-20.
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parse } from 'yaml'
import { z } from 'zod'

// Every scalar is a text for the runner: `default: true` is "true".
const schema = z.object({
  name: z.string(),
  inputs: z
    .record(z.string(), z.object({ default: z.string().optional(), deprecationMessage: z.string().optional() }))
    .default({}),
  runs: z.object({
    using: z.literal('node24'),
    main: z.string(),
    post: z.string().optional(),
    'post-if': z.enum(['always()', 'success()', 'failure()', 'cancelled()']).default('always()'),
  }),
})

/** What `action.yml` says. */
export type ActionFile = z.infer<typeof schema>

/** Throws when the file is not there or is not an action that this runner can start. */
export async function readActionFile(folder: string): Promise<ActionFile> {
  const text = await readFile(join(folder, 'action.yml'), 'utf8')
  const parsed = schema.safeParse(parse(text, { schema: 'failsafe' }))
  if (!parsed.success) throw new Error(`action.yml of ${folder}: ${z.prettifyError(parsed.error)}`)
  return parsed.data
}
