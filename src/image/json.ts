/** What a registry sent, if it is JSON; `undefined` otherwise. The parser's own error would quote the text. */
export function parseJson(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString('utf8'))
  } catch {
    return undefined
  }
}
