/** Tags as they are on the cloud's resource; an empty value of ours stands for none until it is removed. */
export type Tags = Readonly<Record<string, string>>

/** Every tag of ours begins so. */
export const ourPrefix = 'tandem-'
/** Of a service (API reference of TagResource, November 2026). */
export const mostTags = 50
const longestValue = 256

/** Tags of AWS itself, such as CloudFormation's, are refused from anybody else. */
export const ownTags = (tags: Tags): Tags =>
  Object.fromEntries(Object.entries(tags).filter(([key]) => !key.toLowerCase().startsWith('aws:')))

/** What is a change when it changes: AWS adds tags of its own by itself, and empty ones are on their way out. */
export const toldTags = (tags: Tags): Tags =>
  Object.fromEntries(Object.entries(ownTags(tags)).filter(([, value]) => value !== ''))

/** A long text in as many tags as it needs: `name`, `name-2` …; what an earlier, longer one has left is emptied. */
export function writeText(name: string, text: string, now: Tags): Tags {
  const parts = text.match(new RegExp(`.{1,${longestValue}}`, 'gsu')) ?? []
  const tags = Object.fromEntries(parts.map((part, index) => [keyAt(name, index), part]))
  return { ...emptied(keysOf(name, now), now), ...tags }
}

export function readText(name: string, tags: Tags): string | undefined {
  let text = ''
  for (let index = 0; ; index++) {
    const part = tags[keyAt(name, index)]
    if (!part) return text === '' ? undefined : text
    text += part
    if (part.length < longestValue) return text
  }
}

/** The same tags without value: one request that takes what they said away. */
export const emptied = (keys: readonly string[], now: Tags): Tags =>
  Object.fromEntries(keys.filter((key) => now[key]).map((key) => [key, '']))

/** The tags that hold a text, or have held one. */
export const keysOf = (name: string, tags: Tags): string[] =>
  Object.keys(tags).filter(
    (key) => key === name || (key.startsWith(`${name}-`) && /^\d+$/.test(key.slice(name.length + 1))),
  )

const keyAt = (name: string, index: number): string => (index === 0 ? name : `${name}-${index + 1}`)

/** Without what tags of AWS may not have: letters, digits, spaces and `_.:/=+-@` are what all services take. */
export const encodeText = (text: string): string =>
  text.replace(/[^\p{L}\p{N}_.:/+\-@]/gu, (letter) =>
    [...Buffer.from(letter)].map((byte) => `=${byte.toString(16).padStart(2, '0')}`).join(''),
  )

export const decodeText = (text: string): string =>
  text.replace(/(?:=[\da-f]{2})+/g, (bytes) => Buffer.from(bytes.replaceAll('=', ''), 'hex').toString('utf8'))
