import type { Context } from './context.ts'

/** The job's OIDC tokens. Errors are for the user (`auth`). */
export interface OidcSource {
  /** A fresh token for an audience each time; it lives for 300 s, and is masked in the log. */
  token(audience: string, context: Context): Promise<string>
}
