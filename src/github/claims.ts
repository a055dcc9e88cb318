export type Claims = Readonly<Record<string, string | number | boolean>>

/** The plain claims of a token, unverified, for messages; none when it is not a JSON web token. */
export function claimsOf(token: string): Claims {
  const payload = decoded(token.split('.')[1] ?? '')
  if (payload === null || typeof payload !== 'object') return {}
  return Object.fromEntries(Object.entries(payload).filter(isPlain))
}

function decoded(part: string): unknown {
  try {
    return JSON.parse(Buffer.from(part, 'base64url').toString('utf8'))
  } catch {
    return undefined
  }
}

const isPlain = (entry: [string, unknown]): entry is [string, string | number | boolean] =>
  ['string', 'number', 'boolean'].includes(typeof entry[1])
