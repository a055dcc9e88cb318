/** documented: docs.docker.com/reference/cli/docker/image/tag, read November 2026. */
const longest = 128

/** Parts of a tag, rendered. */
export interface TagParts {
  readonly prefix: string
  readonly value: string
  readonly suffix: string
}

/**
 * The tag's name; empty when nothing remains. As metadata-action does, what a tag cannot hold becomes `-`; what it leaves to
 * the registry's refusal is mended too: a leading `.` or `-` is dropped, and of what is longer than 128 characters the
 * prefix gives way first, so that a commit's hash after a long branch name stays whole. Two branches can so come to share a
 * tag (`a/b` and `a-b`).
 */
export function tagName({ prefix, value, suffix }: TagParts): string {
  const name = allowed(`${prefix}${value}${suffix}`)
  if (name.length <= longest) return name
  const end = replaced(`${value}${suffix}`)
  const room = Math.max(0, longest - end.length)
  return allowed(`${replaced(prefix).slice(0, room)}${end}`).slice(0, longest)
}

const replaced = (text: string): string => text.replaceAll(/[^a-zA-Z0-9._-]+/g, '-')

const allowed = (text: string): string => replaced(text).replace(/^[.-]+/, '')
