import type { TextMap } from './mapping.ts'
import { type Finding, unfit, wrong } from './naming.ts'
import { quoted } from './parsed.ts'
import { eachEntry } from './service-settings.ts'

/** https://docs.aws.amazon.com/tag-editor/latest/userguide/best-practices-and-strats.html (November 2026), on every platform. */

/** A service can have 50 tags, and Tandem needs some of them. */
const MOST_TAGS = 30

export function tagProblems(tags: TextMap = {}): Finding[] {
  const problems = eachEntry(tags, (key, value) => unfit('labels', tagProblem(key, value), key))
  const count = Object.keys(tags).length
  const many = `${count} tags are too many: ${MOST_TAGS} are possible, since AWS allows 50 and Tandem needs the others`
  return [...problems, ...wrong('labels', count > MOST_TAGS ? many : undefined)]
}

function tagProblem(key: string, value: string): string | undefined {
  if (/^tandem-/i.test(key)) return `${quoted(key)} cannot be a tag's key: Tandem keeps "tandem-…" for its own`
  if (/^aws:/i.test(key)) return `${quoted(key)} cannot be a tag's key: AWS keeps "aws:…" for its own`
  if (!/^.{1,128}$/u.test(key)) return `${quoted(key)} cannot be a tag's key (AWS: 1 to 128 characters in one line)`
  if (/^.{0,256}$/u.test(value)) return undefined
  return `${key} has a value that AWS does not take (at most 256 characters, in one line)`
}
