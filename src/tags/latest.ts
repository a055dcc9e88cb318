import type { LatestClaim } from './found.ts'
import { isStable, overtakenBy } from './version.ts'

/** Does `latest` come along? If not, `note` says why; `unknown` when the repository's tags are not known. */
export type Latest =
  | { readonly comes: 'yes' }
  | { readonly comes: 'no'; readonly note?: string }
  | { readonly comes: 'unknown' }

/**
 * metadata-action gives `latest` to whatever release is built last: to a pre-release by `ref,event=tag`, and to 1.9.1 after
 * 2.0.1 (its issues 80 and 326). Here it goes to the highest stable version alone.
 */
export function latestFor(claim: LatestClaim | undefined, tags: readonly string[] | undefined): Latest {
  if (claim === undefined) return { comes: 'no' }
  const { source, version, reading } = claim
  if (version === undefined) return { comes: 'no', note: `latest stays as it is: "${source}" is no semantic version` }
  if (!isStable(version)) return { comes: 'no', note: `latest stays as it is: ${version.version} is a pre-release` }
  if (tags === undefined) return { comes: 'unknown' }
  const higher = overtakenBy(version, reading, tags)
  if (higher === undefined) return { comes: 'yes' }
  return { comes: 'no', note: `latest stays as it is: ${higher.version} is higher than ${version.version}` }
}
