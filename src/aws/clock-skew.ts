import { seconds } from '../core/retry.ts'

/**
 * `Signature expired: SIGNED is now earlier than … (NOW - 5 min.)`, `Signature not yet current: SIGNED is still later than …
 * (NOW + 5 min.)` (https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-troubleshooting.html, November 2026)
 * → `10 min 0 s slow`.
 */
export function describeSkew(message: string): string | undefined {
  const [, signed, now] =
    /(\d{8}T\d{6}Z) is (?:now earlier|still later) than .*\((\d{8}T\d{6}Z) [-+]/.exec(message) ?? []
  if (signed === undefined || now === undefined) return undefined
  const skew = timeOf(signed) - timeOf(now)
  return `${seconds(Math.abs(skew))} ${skew < 0 ? 'slow' : 'fast'}`
}

/** `20261125T181500Z` → ms since the epoch. */
const timeOf = (stamp: string): number =>
  Date.parse(stamp.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, '$1-$2-$3T$4:$5:$6Z'))
