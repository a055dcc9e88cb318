import type { AliasConfiguration, FunctionUrlConfig } from '../../../aws/lambda-types.ts'
import { canonicalJson } from '../../../core/hash.ts'
import type { Mark } from '../../../core/target.ts'
import type { Access } from './mark.ts'
import type { Open } from './statements.ts'

/** Shows what is to be released; there only while a release is under way. */
export const candidateAlias = 'tandem-candidate'

/** Whether a URL's answers come whole, or as they are written. */
export type Mode = 'BUFFERED' | 'RESPONSE_STREAM'

export interface AliasUrl {
  readonly address: string
  readonly auth: 'NONE' | 'AWS_IAM'
  readonly mode: Mode
}

/** An alias with the URL that leads to it. */
export interface FunctionAlias {
  readonly version: string
  /** The other version and its share, 0 to 1. */
  readonly weights: Readonly<Record<string, number>>
  readonly url?: AliasUrl
  /** Empty as well where nobody looked: see `openedBy`. */
  readonly open: Open
  /** By which a change is guarded. */
  readonly revision?: string
}

export const readAlias = (
  { FunctionVersion = '', RoutingConfig, RevisionId }: AliasConfiguration,
  url: FunctionUrlConfig | undefined,
  open: Open,
): FunctionAlias => ({
  version: FunctionVersion,
  weights: { ...RoutingConfig?.AdditionalVersionWeights },
  open,
  ...(RevisionId === undefined ? {} : { revision: RevisionId }),
  ...(url?.FunctionUrl === undefined
    ? {}
    : {
        url: {
          address: url.FunctionUrl.replace(/\/$/, ''),
          auth: url.AuthType === 'NONE' ? ('NONE' as const) : ('AWS_IAM' as const),
          mode: url.InvokeMode === 'RESPONSE_STREAM' ? ('RESPONSE_STREAM' as const) : ('BUFFERED' as const),
        },
      }),
})

/** What of an alias somebody can see. */
export function shownOf(alias: FunctionAlias | undefined): Omit<FunctionAlias, 'revision'> | undefined {
  if (alias === undefined) return undefined
  const { revision: _, ...shown } = alias
  return shown
}

/**
 * The alias that a release may open or close just now, by its mark: the candidate until it is decided, then the one that users call. Who
 * may call the others decides nothing, and is not read.
 */
export function openedBy(mark: Pick<Mark, 'phase'> | undefined, live: string): string | undefined {
  if (mark === undefined || mark.phase === 'done') return undefined
  return mark.phase === 'held' ? candidateAlias : live
}

export const accessOf = (alias: FunctionAlias | undefined): Access =>
  alias?.url === undefined ? 'none' : alias.url.auth === 'NONE' ? 'public' : 'private'

export type Routes = Pick<FunctionAlias, 'version' | 'weights'>

export const sameRoutes = (a: Routes | undefined, b: Routes | undefined): boolean =>
  canonicalJson(a && { version: a.version, weights: a.weights }) ===
  canonicalJson(b && { version: b.version, weights: b.weights })

/** Percent of calls by version; the first is the alias's own. */
export function sharesOf({
  version,
  weights,
}: Routes): readonly { readonly version: string; readonly share: number }[] {
  const others = Object.entries(weights).map(([other, weight]) => ({ version: other, share: percent(weight) }))
  const rest = others.reduce((sum, { share }) => sum - share, 100)
  return [{ version, share: percent(rest / 100) }, ...others].filter(({ share }) => share > 0)
}

const percent = (weight: number): number => Math.round(weight * 10_000) / 100
