import { readFileSync } from 'node:fs'
import { z } from 'zod'

export interface FieldModel {
  readonly type: string
  readonly repeated?: boolean | undefined
  readonly map?: boolean | undefined
  readonly required?: boolean | undefined
  readonly output?: boolean | undefined
  /** Members of one choice exclude each other, and are kept even when they hold a default value. */
  readonly oneof?: string | undefined
}

const fieldModel = z.object({
  type: z.string(),
  repeated: z.boolean().optional(),
  map: z.boolean().optional(),
  required: z.boolean().optional(),
  output: z.boolean().optional(),
  oneof: z.string().optional(),
})

const path = new URL('../models/run.json', import.meta.url)
const { messages, enums } = z
  .object({
    messages: z.record(z.string(), z.record(z.string(), fieldModel)),
    enums: z.record(z.string(), z.record(z.string(), z.number())),
  })
  .parse(JSON.parse(readFileSync(path, 'utf8')))

const prefix = 'google.cloud.run.v2.'

/** Fields of a message by its short (`Service`) or full name. */
export function fieldsOf(name: string): Readonly<Record<string, FieldModel>> | undefined {
  return messages[name] ?? messages[prefix + name]
}

/** Values by name. */
export const enumOf = (name: string): Readonly<Record<string, number>> | undefined => enums[name]
