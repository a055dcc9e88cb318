/** Follows https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies.html#policies_session (copy of November 2026), documented. */
import { z } from 'zod'
import { partsOf, textOf } from './json-api.ts'
import type { Input } from './model.ts'
import type { Refused } from './query-api.ts'
import type { Policy } from './types.ts'

const texts = z.union([z.string(), z.array(z.string())])

const statement = z.object({
  Sid: z.string().exactOptional(),
  Effect: z.enum(['Allow', 'Deny']),
  Action: texts.exactOptional(),
  NotAction: texts.exactOptional(),
  Resource: texts.exactOptional(),
  NotResource: texts.exactOptional(),
  Condition: z.record(z.string(), z.record(z.string(), z.union([texts, z.boolean()]))).exactOptional(),
})

const policySchema = z.object({
  Version: z.string().exactOptional(),
  Statement: z.union([statement, z.array(statement)]),
})

export type SessionPolicies =
  | { readonly policies: readonly Policy[] | undefined /** Percent of the limit. */; readonly packed: number }
  | { readonly refused: Refused }

export function readSessionPolicies(input: Input): SessionPolicies {
  const managed = partsOf(input, 'PolicyArns').map((each) => textOf(each, 'arn') ?? '')
  if (managed[0] !== undefined)
    return refuse('InvalidParameterValue', `The policy ${managed[0]} does not exist or is not attachable.`)
  const text = textOf(input, 'Policy')
  if (text === undefined) return { policies: undefined, packed: 0 }
  const parsed = policySchema.safeParse(parse(text))
  if (!parsed.success) return refuse('MalformedPolicyDocument', 'Syntax errors in policy.')
  const packed = Math.ceil((text.length / 2048) * 100)
  return packed > 100
    ? refuse('PackedPolicyTooLarge', `Packed size of session policy consumes ${packed}% of allotted space.`)
    : { policies: [parsed.data], packed }
}

const refuse = (code: string, message: string): SessionPolicies => ({ refused: { code, message } })

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
