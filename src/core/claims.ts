import { z } from 'zod'

const claimsSchema = z.record(z.string(), z.unknown())

export type Claims = Readonly<Record<string, string>>

/** The claims of a JSON web token that are text or number; empty when it is none. The signature is not looked at. */
export function readClaims(token: string): Claims {
  const parsed = claimsSchema.safeParse(parsePayload(token))
  if (!parsed.success) return {}
  const plain = Object.entries(parsed.data).filter(([, value]) => ['string', 'number'].includes(typeof value))
  return Object.fromEntries(plain.map(([name, value]) => [name, String(value)]))
}

function parsePayload(token: string): unknown {
  try {
    return JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString())
  } catch {
    return undefined
  }
}

/** The claims that trust conditions are written on, in the order in which a person looks for them. */
const relevant = [
  'iss',
  'aud',
  'sub',
  'repository',
  'repository_id',
  'repository_owner',
  'repository_owner_id',
  'ref',
  'environment',
  'event_name',
  'job_workflow_ref',
]

export function describeClaims(claims: Claims): string {
  const lines = relevant.flatMap((name) => (claims[name] === undefined ? [] : [`  ${name}: ${claims[name]}`]))
  return lines.length === 0 ? '' : `The token says:\n${lines.join('\n')}`
}

/**
 * `sub` in both of GitHub's spellings: `repo:O/R:…`, and `repo:O@ID/R@ID:…` for repositories made or renamed since
 * 15 July 2026 (https://docs.github.com/actions/reference/security/oidc, November 2026).
 */
export function subjectSpellings(claims: Claims): { readonly classic: string; readonly immutable: string } | undefined {
  const { sub, repository, repository_id: id, repository_owner_id: ownerId } = claims
  const [owner, name] = repository?.split('/') ?? []
  const rest = sub === undefined ? undefined : /^repo:[^:]+:(.+)$/.exec(sub)?.[1]
  if (owner === undefined || name === undefined || rest === undefined || id === undefined || ownerId === undefined) {
    return undefined
  }
  return { classic: `repo:${owner}/${name}:${rest}`, immutable: `repo:${owner}@${ownerId}/${name}@${id}:${rest}` }
}
