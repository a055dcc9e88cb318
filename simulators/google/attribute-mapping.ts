/**
 * Attribute mapping and condition of a provider.
 * Follows https://cloud.google.com/iam/docs/workload-identity-federation#mapping and
 * https://cloud.google.com/iam/docs/reference/rest/v1/projects.locations.workloadIdentityPools.providers (copies of November 2026).
 */
import { Environment } from '@marcbachmann/cel-js'
import type { Provider } from './pools.ts'

export type Claims = Readonly<Record<string, unknown>>

export interface MappedAttributes {
  readonly subject: string
  readonly groups: readonly string[]
  /** Custom attributes without their prefix. */
  readonly attributes: Readonly<Record<string, string>>
}

export interface OAuthProblem {
  readonly error: string
  readonly description: string
}

export type Mapped = { readonly mapped: MappedAttributes } | { readonly problem: OAuthProblem }

const subjectLimit = 127

const environment = new Environment({ unlistedVariablesAreDyn: true })
  // documented: https://cloud.google.com/iam/docs/conditions-attribute-reference#extract
  .registerFunction('string.extract(string): string', extract)

export function mapAttributes(provider: Provider, claims: Claims): Mapped {
  const mapped: Record<string, unknown> = {}
  for (const [name, expression] of Object.entries(provider.attributeMapping)) {
    const value = evaluate(expression, { assertion: claims })
    if (value === undefined && name === 'google.subject') return { problem: noSubject }
    // guess: a custom attribute whose claim is missing is left out.
    if (value !== undefined) mapped[name] = value
  }
  const problem = checkTypes(mapped)
  return problem ? { problem } : { mapped: arrange(mapped) }
}

/** documented: the condition must be true; what cannot be evaluated is not. */
export function meetsCondition({ attributeCondition }: Provider, claims: Claims, mapped: MappedAttributes): boolean {
  if (attributeCondition === undefined || attributeCondition.trim() === '') return true
  const google = { subject: mapped.subject, groups: mapped.groups }
  return evaluate(attributeCondition, { assertion: claims, google, attribute: mapped.attributes }) === true
}

// observed
const noSubject: OAuthProblem = {
  error: 'unauthorized_client',
  description: 'Could not obtain a value for google.subject from the given credential.',
}

function checkTypes(mapped: Readonly<Record<string, unknown>>): OAuthProblem | undefined {
  for (const [name, value] of Object.entries(mapped)) {
    if (name !== 'google.groups' && typeof value !== 'string') return notString(name)
  }
  const subject = mapped['google.subject']
  if (typeof subject !== 'string' || subject === '') return noSubject
  return Buffer.byteLength(subject) > subjectLimit ? tooLong : undefined
}

// observed: google-github-actions/auth#378
const notString = (name: string): OAuthProblem => ({
  error: 'unauthorized_client',
  description: `The mapped attribute '${name}' must be of type STRING.`,
})

// observed: google-github-actions/auth#124
const tooLong: OAuthProblem = {
  error: 'invalid_request',
  description:
    'The size of mapped attribute google.subject exceeds the 127 bytes limit. Either modify your attribute mapping or the incoming assertion to produce a mapped attribute that is less than 127 bytes.',
}

function arrange(mapped: Readonly<Record<string, unknown>>): MappedAttributes {
  const texts = Object.entries(mapped).filter((entry): entry is [string, string] => typeof entry[1] === 'string')
  const custom = texts.filter(([name]) => name.startsWith('attribute.'))
  const groups = mapped['google.groups']
  return {
    subject: texts.find(([name]) => name === 'google.subject')?.[1] ?? '',
    groups: Array.isArray(groups) ? groups.map(String) : [],
    attributes: Object.fromEntries(custom.map(([name, value]) => [name.slice('attribute.'.length), value])),
  }
}

/** `undefined` when the expression cannot be evaluated on these claims. */
function evaluate(expression: string, context: Readonly<Record<string, unknown>>): unknown {
  // The evaluator keeps `google` for the protobuf package of that name.
  const { google, ...others } = context
  try {
    const value: unknown = environment.evaluate(renameGoogle(expression), { ...others, mappedGoogle: google })
    return value
  } catch {
    return undefined
  }
}

const quotedOrGoogle = /('(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*")|(?<![.\w])google(?=[.[])/g

const renameGoogle = (expression: string): string =>
  expression.replace(quotedOrGoogle, (_, quoted?: string) => quoted ?? 'mappedGoogle')

// documented: the text between what stands before and after the braces; an empty string when the template does not fit.
function extract(text: string, template: string): string {
  const [, before = '', after = ''] = /^([^{]*)\{\w+\}(.*)$/s.exec(template) ?? []
  const start = text.indexOf(before)
  if (start < 0) return ''
  const rest = text.slice(start + before.length)
  const end = after === '' ? rest.length : rest.indexOf(after)
  return end < 0 ? '' : rest.slice(0, end)
}
