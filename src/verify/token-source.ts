import type { Context } from '../core/context.ts'
import type { ProbeSubject } from '../core/verify.ts'
import { tokenAge } from './policy.ts'

export type TokenSource = (context: Context) => Promise<string | undefined>

/** The subject's identity token, kept for a while; `undefined` for a public service. */
export function tokenSource({ token }: ProbeSubject): TokenSource {
  if (token === undefined) return () => Promise.resolve(undefined)
  let kept: { readonly value: string; readonly at: number } | undefined
  return async (context) => {
    const now = context.clock.now()
    if (kept === undefined || now - kept.at >= tokenAge) kept = { value: await token(context), at: now }
    return kept.value
  }
}
