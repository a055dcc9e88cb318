import { like, many } from './pattern.ts'
import { statementsOf } from './policy.ts'
import type { Policy, Statement } from './types.ts'

type Policies = Readonly<Record<string, Policy>>

/** The same policies without this one action; a wildcard that covers it is answered by a denial of the action. */
export function withoutAction(policies: Policies, action: string): Policies {
  const entries = Object.entries(policies).map(([name, policy]): [string, Policy] => [
    name,
    { ...policy, Statement: statementsOf(policy).flatMap((statement) => removeFrom(statement, action)) },
  ])
  return Object.fromEntries(entries)
}

function removeFrom(statement: Statement, action: string): readonly Statement[] {
  const named = many(statement.Action)
  const kept = named.filter((each) => each.toLowerCase() !== action.toLowerCase())
  const covered = kept.some((each) => like(each.toLowerCase(), action.toLowerCase()))
  const denial: Statement = { Effect: 'Deny', Action: action, Resource: '*' }
  if (kept.length === 0) return named.length > 0 ? [] : [statement]
  return covered && statement.Effect === 'Allow'
    ? [{ ...statement, Action: kept }, denial]
    : [{ ...statement, Action: kept }]
}
