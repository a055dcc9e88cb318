import { z } from 'zod'
import type { Context } from '../core/context.ts'
import { callGoogle, type GoogleRest } from './rest.ts'

/** A long-running operation, as far as it concerns us. */
export interface GoogleOperation {
  /** Full resource name. */
  readonly name: string
  readonly done: boolean
  /** Once it is done and has failed. */
  readonly error?: { readonly code: number; readonly message: string }
}

const operationSchema = z.object({
  name: z.string().default(''),
  done: z.boolean().nullish(),
  error: z.object({ code: z.number().nullish(), message: z.string().nullish() }).nullish(),
})

/** From Google's JSON, or from what the SDK makes of it. */
export function readOperation(value: unknown): GoogleOperation {
  const { name, done, error } = operationSchema.parse(value)
  const operation = { name, done: done === true }
  if (error === undefined || error === null) return operation
  return { ...operation, error: { code: error.code ?? 2, message: error.message ?? 'no message' } }
}

/** One look. `service` is the API's name in operations, `base` its versioned address. */
export async function getOperation(
  rest: GoogleRest,
  { service, base, name }: { readonly service: string; readonly base: string; readonly name: string },
  context: Context,
): Promise<GoogleOperation> {
  const call = { operation: `${service}.operations.get`, method: 'GET', url: `${base}/${name}` } as const
  return readOperation(await callGoogle(rest, call, context))
}
