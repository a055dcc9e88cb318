import { createHash } from 'node:crypto'

/** The only algorithm that registries of containers agree on. */
const pattern = /^sha256:[0-9a-f]{64}$/

export const isDigest = (text: string): boolean => pattern.test(text)

export const digestOf = (bytes: Buffer): string => `sha256:${createHash('sha256').update(bytes).digest('hex')}`

/** `sha256:0123456789ab`: enough for a line of the log. */
export const shortDigest = (digest: string): string => digest.slice(0, 'sha256:'.length + 12)
