/**
 * What IAM policies say of one action.
 * Follows https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic.html and
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements.html (copies of November 2026), documented.
 */
import { type Context, meets } from './condition.ts'
import { like, many } from './pattern.ts'
import type { OneOrMany, Policy, Statement } from './types.ts'

export interface Question {
  readonly action: string
  /** Absent in trust policies, which have no resources. */
  readonly resource?: string
  readonly context: Context
  /** Trust policies only: who asks, e.g. `{ Service: 'build.apprunner.amazonaws.com' }`. */
  readonly principal?: Readonly<Record<string, string>>
}

/** `denied`: by a statement that says so; `unmentioned`: by none that allows it. */
export type Decision = 'allowed' | 'denied' | 'unmentioned'

export function decide(policies: readonly Policy[], question: Question): Decision {
  const fitting = policies.flatMap(statementsOf).filter((statement) => applies(statement, question))
  if (fitting.some(({ Effect }) => Effect === 'Deny')) return 'denied'
  return fitting.length > 0 ? 'allowed' : 'unmentioned'
}

export const statementsOf = ({ Statement }: Policy): readonly Statement[] =>
  'Effect' in Statement ? [Statement] : Statement

function applies(statement: Statement, { action, resource, context, principal }: Question): boolean {
  return (
    coversAction(statement, action) &&
    (resource === undefined || coversResource(statement, resource)) &&
    (principal === undefined || coversPrincipal(statement, principal)) &&
    meets(statement.Condition ?? {}, context)
  )
}

function coversAction({ Action, NotAction }: Statement, action: string): boolean {
  const named = (patterns: OneOrMany) => many(patterns).some((each) => like(each.toLowerCase(), action.toLowerCase()))
  if (Action !== undefined) return named(Action)
  return NotAction !== undefined && !named(NotAction)
}

function coversResource({ Resource, NotResource }: Statement, resource: string): boolean {
  const named = (patterns: OneOrMany) => many(patterns).some((each) => like(each, resource))
  if (Resource !== undefined) return named(Resource)
  return NotResource !== undefined && !named(NotResource)
}

function coversPrincipal({ Principal }: Statement, principal: Readonly<Record<string, string>>): boolean {
  if (Principal === undefined) return false
  if (Principal === '*') return true
  return Object.entries(principal).some(([kind, name]) =>
    many(Principal[kind]).some((each) => each === '*' || each === name),
  )
}
