/** Follows https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html (copy of November 2026), documented. */
import { like, many } from './pattern.ts'
import type { OneOrMany, Statement } from './types.ts'

/** Condition key → its values in this request. */
export type Context = Readonly<Record<string, OneOrMany>>

type Conditions = NonNullable<Statement['Condition']>

/** Every operator and every key must hold. */
export function meets(conditions: Conditions, context: Context): boolean {
  return Object.entries(conditions).every(([operator, keys]) =>
    Object.entries(keys).every(([key, wanted]) =>
      holds(readOperator(operator), valuesOf(context, key), wantedOf(wanted)),
    ),
  )
}

const wantedOf = (wanted: OneOrMany | boolean): readonly string[] =>
  typeof wanted === 'boolean' ? [String(wanted)] : many(wanted)

/** Keys are compared without regard to case. */
function valuesOf(context: Context, key: string): readonly string[] | undefined {
  const found = Object.entries(context).find(([name]) => name.toLowerCase() === key.toLowerCase())?.[1]
  return found === undefined ? undefined : many(found)
}

interface Operator {
  readonly name: string
  readonly ifExists: boolean
  readonly quantifier: 'ForAnyValue' | 'ForAllValues' | undefined
}

function readOperator(text: string): Operator {
  const [, quantifier, name = text, ifExists] = /^(?:(ForAnyValue|ForAllValues):)?(\w+?)(IfExists)?$/.exec(text) ?? []
  return {
    name,
    ifExists: ifExists !== undefined,
    quantifier: quantifier === 'ForAnyValue' || quantifier === 'ForAllValues' ? quantifier : undefined,
  }
}

function holds(operator: Operator, values: readonly string[] | undefined, wanted: readonly string[]): boolean {
  const { name, ifExists, quantifier } = operator
  if (name === 'Null') return wanted.includes(String(values === undefined))
  const negated = name in negations
  if (values === undefined) return ifExists || negated || quantifier === 'ForAllValues'
  const test = comparisons[negations[name] ?? name]
  // An operator that does not exist could not have been written into a policy.
  if (!test) throw new Error(`the policy condition operator ${name} is not known here`)
  const any = (value: string) => wanted.some((each) => test(each, value))
  const fits = negated ? (value: string) => !any(value) : any
  if (quantifier === 'ForAllValues') return values.every(fits)
  return negated && quantifier === undefined ? values.every(fits) : values.some(fits)
}

const negations: Readonly<Record<string, string>> = {
  StringNotEquals: 'StringEquals',
  StringNotEqualsIgnoreCase: 'StringEqualsIgnoreCase',
  StringNotLike: 'StringLike',
  ArnNotEquals: 'ArnEquals',
  ArnNotLike: 'ArnLike',
}

const comparisons: Readonly<Record<string, (wanted: string, value: string) => boolean>> = {
  StringEquals: (wanted, value) => wanted === value,
  StringEqualsIgnoreCase: (wanted, value) => wanted.toLowerCase() === value.toLowerCase(),
  StringLike: like,
  ArnEquals: like,
  ArnLike: like,
  Bool: (wanted, value) => wanted === value,
}
