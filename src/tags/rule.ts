/**
 * How tags are made: the rules of docker/metadata-action (src/tag.ts and src/meta.ts at dc80280, read November 2026), but for
 * what tells the wall clock's time and for `pep440`. Texts may hold expressions (`{{branch}}`).
 */
export type TagRule = CommonParts &
  (
    | { readonly type: 'schedule'; readonly pattern: string }
    | { readonly type: 'semver'; readonly pattern: string; readonly match?: string; readonly value?: string }
    | { readonly type: 'match'; readonly pattern: string; readonly group: number; readonly value?: string }
    | { readonly type: 'edge'; readonly branch?: string }
    | { readonly type: 'ref'; readonly event: RefEvent }
    | { readonly type: 'raw'; readonly value: string }
    | { readonly type: 'sha'; readonly format: ShaFormat }
  )

export type RuleOf<Type extends TagRule['type']> = Extract<TagRule, { type: Type }>

interface CommonParts {
  /** `true`, `false`, or an expression that says so. */
  readonly enable: string
  /** The highest comes first, and its tag is the version that the image's label tells. */
  readonly priority: number
  readonly prefix: string
  readonly suffix: string
}

export const refEvents = ['branch', 'tag', 'pr'] as const
export type RefEvent = (typeof refEvents)[number]

export const shaFormats = ['short', 'long'] as const
export type ShaFormat = (typeof shaFormats)[number]

export const priorities: Readonly<Record<TagRule['type'], number>> = {
  schedule: 1000,
  semver: 900,
  match: 800,
  edge: 700,
  ref: 600,
  raw: 200,
  sha: 100,
}

/** Attributes that every type has, and those of each. */
export const commonAttributes = ['enable', 'priority', 'prefix', 'suffix'] as const

export const attributesOf: Readonly<Record<TagRule['type'], readonly string[]>> = {
  schedule: ['pattern'],
  semver: ['pattern', 'match', 'value'],
  match: ['pattern', 'group', 'value'],
  edge: ['branch'],
  ref: ['event'],
  raw: ['value'],
  sha: ['format'],
}

/** Expressions of the pattern of `type=semver`. */
export const versionExpressions = ['version', 'major', 'minor', 'patch', 'raw'] as const
