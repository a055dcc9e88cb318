import { wordsOf } from './platform-words.ts'
import type { LiveRevision, Platform } from './target.ts'

type Live = readonly Pick<LiveRevision, 'revision' | 'share'>[]

interface Known {
  readonly platform: Platform
  readonly live: Live
  /** What each revision calls itself, where it is known. */
  readonly versions?: Readonly<Record<string, string>>
}

/** Revision by revision: `shop-00007-abc`, `version 1.4.1 (Lambda version 7) at 95 %, …`. */
export function describeLive({ platform, live, versions = {} }: Known): string {
  if (live.length === 0) return 'nothing'
  const told = live.map(({ revision, share }) => {
    const name = describeRevision({ platform, revision, version: versions[revision] })
    return share === 100 ? name : `${name} at ${share} %`
  })
  return told.join(', ')
}

interface Revision {
  readonly platform: Platform
  readonly revision: string
  readonly version?: string | undefined
}

function describeRevision({ platform, revision, version }: Revision): string {
  const name = wordsOf(platform).revision?.(revision)
  if (version === undefined) return name ?? 'a version that has no name'
  return name === undefined ? `version ${version}` : `version ${version} (${name})`
}

/** What a text of what was put back begins with, but where there is nothing any more. */
export const usersHave = 'users have '

interface Back {
  readonly platform: Platform
  readonly before: Live
  readonly now: Live
  readonly version?: string | undefined
}

/**
 * What users have as they had it: `version 1.4.1, as before (shop-00009-zad, made anew from shop-00007-abc)`. Put back, the same
 * version may bear a new name, as the old template makes a revision of its own.
 */
export function describeBack({ platform, before, now, version }: Back): string {
  if (now.length === 0) return 'nothing, as before'
  const names = wordsOf(platform).revision === undefined ? '' : namesOf({ platform, before, now })
  if (version === undefined) return names === '' ? 'what they had' : `${names}, as before`
  return `version ${version}, as before${names === '' ? '' : ` (${names})`}`
}

function namesOf({ platform, before, now }: Back): string {
  const was = describeLive({ platform, live: before })
  const is = describeLive({ platform, live: now })
  return was === is ? is : `${is}, made anew from ${was}`
}

export const isSameLive = (some: Live, others: Live): boolean => textOf(some) === textOf(others)

const textOf = (live: Live): string => live.map(({ revision, share }) => `${revision} ${share}`).join()
