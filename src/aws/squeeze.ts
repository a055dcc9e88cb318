import { deflateRawSync, inflateRawSync } from 'node:zlib'

/** Any text as short text of the letters that a tag may have. */
export const squeeze = (text: string): string => deflateRawSync(Buffer.from(text), { level: 9 }).toString('base64')

/** `undefined` when it is nothing that was squeezed. */
export function unsqueeze(squeezed: string): string | undefined {
  try {
    return inflateRawSync(Buffer.from(squeezed, 'base64')).toString('utf8')
  } catch {
    return undefined
  }
}
