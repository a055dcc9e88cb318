import { z } from 'zod'
import type { Permission } from '../../../aws/lambda-types.ts'
import { canonicalJson } from '../../../core/hash.ts'

/** What lets everybody call an alias by its URL: https://docs.aws.amazon.com/lambda/latest/dg/urls-auth.html (November 2026). */
export const permissions = {
  url: {
    StatementId: 'tandem-url',
    Action: 'lambda:InvokeFunctionUrl',
    Principal: '*',
    FunctionUrlAuthType: 'NONE',
  },
  call: {
    StatementId: 'tandem-call',
    Action: 'lambda:InvokeFunction',
    Principal: '*',
    InvokedViaFunctionUrl: true,
  },
} as const satisfies Readonly<Record<string, Permission>>

export type PermissionName = keyof typeof permissions

export const names: readonly PermissionName[] = ['url', 'call']

/** Statements that open a URL to everybody, by what they let one do. */
export type Open = Readonly<Record<PermissionName, readonly string[]>>

const anyone = z.union([z.literal('*'), z.object({ AWS: z.union([z.literal('*'), z.array(z.literal('*'))]) })])

const statementSchema = z.object({
  Sid: z.string(),
  Effect: z.literal('Allow'),
  Principal: anyone,
  Action: z.union([z.string(), z.array(z.string())]),
  Condition: z.unknown().optional(),
})

/** One more condition, of an organisation or an account, and it is not everybody. */
const ofUrls: readonly string[] = [
  {},
  { StringEquals: { 'lambda:FunctionUrlAuthType': 'NONE' } },
  { Bool: { 'lambda:InvokedViaFunctionUrl': 'true' } },
].map((condition) => canonicalJson(condition))

const everyAction: readonly string[] = ['lambda:*', '*']

const policySchema = z.object({ Statement: z.array(z.unknown()) })

export function readStatements(policy: string | undefined): Open {
  const statements = allIn(policy)
    .flatMap((each) => statementSchema.safeParse(each).data ?? [])
    .filter(({ Condition = {} }) => ofUrls.includes(canonicalJson(Condition)))
  // In no order of their own, so that nobody takes another order for a change.
  const sids = (action: string): string[] =>
    statements
      .filter(({ Action }) => [Action].flat().some((each) => [action, ...everyAction].includes(each)))
      .map(({ Sid }) => Sid)
      .sort()
  return { url: sids(permissions.url.Action), call: sids(permissions.call.Action) }
}

/** Is there a statement at all? */
export const hasStatements = (policy: string | undefined): boolean => allIn(policy).length > 0

function allIn(policy: string | undefined): readonly unknown[] {
  if (policy === undefined) return []
  try {
    return policySchema.safeParse(JSON.parse(policy)).data?.Statement ?? []
  } catch {
    return []
  }
}
