import { z } from 'zod'
import { reportSchema } from '../src/report/report.ts'

/** The published JSON Schema of the report, and the file that it lies in. */
export function reportSchemaFile(): { readonly path: string; readonly text: string } {
  const schema = z.toJSONSchema(reportSchema, { io: 'input', target: 'draft-7' })
  const text = `${JSON.stringify({ ...schema, title: 'Report of a Tandem run' }, undefined, 2)}\n`
  return { path: 'schemas/report.schema.json', text }
}
