import { createHash } from 'node:crypto'

/** `sha256:` and 64 hexadecimal digits of the bytes. */
export const digestOf = (bytes: Buffer): string => `sha256:${createHash('sha256').update(bytes).digest('hex')}`

export const isDigest = (text: string): boolean => /^sha256:[0-9a-f]{64}$/.test(text)

/** OCI distribution spec, "Pulling manifests" (2026-07-16). */
export const isTag = (text: string): boolean => /^[a-zA-Z0-9_][a-zA-Z0-9._-]{0,127}$/.test(text)

export const isName = (text: string): boolean =>
  /^[a-z0-9]+((\.|_|__|-+)[a-z0-9]+)*(\/[a-z0-9]+((\.|_|__|-+)[a-z0-9]+)*)*$/.test(text)

export interface Reference {
  readonly host: string
  readonly name: string
  /** A tag or a digest; the digest when both are given, `latest` when neither is. */
  readonly at: string
}

const HUB = 'registry-1.docker.io'
const HUB_NAMES = ['docker.io', 'index.docker.io', HUB]

/** Reads `host/name:tag`, `host/name@digest` or both; `undefined` when it is not such a reference. */
export function parseReference(text: string): Reference | undefined {
  const [plain = '', digest] = text.split('@', 2)
  const parts = /^([^/]+)\/(.+?)(?::([^/:]+))?$/.exec(plain)
  const [host, path, tag] = [parts?.[1], parts?.[2], parts?.[3]]
  if (host === undefined || path === undefined || !isName(path)) return undefined
  const at = digest ?? tag ?? 'latest'
  if (!isDigest(at) && !isTag(at)) return undefined
  if (!HUB_NAMES.includes(host)) return { host, name: path, at }
  return { host: HUB, name: path.includes('/') ? path : `library/${path}`, at }
}
