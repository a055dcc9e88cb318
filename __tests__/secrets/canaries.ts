import { randomBytes } from 'node:crypto'

/** A value that must not be seen, and what it is. */
export interface Canary {
  readonly name: string
  readonly value: string
}

/** Awkward on purpose: each way of writing it down spells it differently. */
export const canary = (name: string): Canary => ({
  name,
  value: `${randomBytes(6).toString('hex')}/"p@ss" w'örd+${randomBytes(6).toString('hex')}`,
})

/** The same for where only plain characters are allowed. */
export const plainCanary = (name: string): Canary => ({ name, value: `plain-${randomBytes(12).toString('hex')}` })

/** Names of the canaries that a text holds, in any spelling; also a beginning or an end of 12 characters, as of a value that was cut. */
export function sightings(text: string, canaries: readonly Canary[]): string[] {
  return canaries
    .filter(({ value }) => spellings(value).some((spelling) => text.includes(spelling)))
    .map(({ name }) => name)
}

function spellings(value: string): string[] {
  const lines = value.split('\n').filter((line) => line.length >= 12)
  return [...new Set([value, ...lines].flatMap(spellingsOf))]
}

function spellingsOf(value: string): string[] {
  const json = JSON.stringify(value).slice(1, -1)
  const bytes = Buffer.from(value)
  const whole = [value, json, JSON.stringify(json).slice(1, -1), encodeURIComponent(value), bytes.toString('hex')]
  // base64 of something longer that has the value in it, at each of the three offsets.
  const encoded = [0, 1, 2].map((offset) =>
    Buffer.concat([Buffer.alloc(offset), bytes])
      .toString('base64')
      .slice(offset === 0 ? 0 : 4, -4),
  )
  const ends = value.length > 24 ? [value.slice(0, 12), value.slice(-12)] : []
  return [...whole, ...encoded, ...encoded.map((text) => text.replaceAll('+', '-').replaceAll('/', '_')), ...ends]
}
