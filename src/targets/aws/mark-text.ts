import { decodeText, encodeText } from './tags.ts'

/** Member of a mark → word that stands for it in the text, in their order. */
type Words = Readonly<Record<string, string>>

/** Lists are told in tags of their own. */
type Members = Readonly<Record<string, string | number | undefined>>

/** `release=r1 order=1 phase=held …`: for people too, who find it in the console. Members that are absent are left out. */
export const markText = (words: Words, mark: Members): string =>
  Object.entries(words)
    .flatMap(([member, word]) => (mark[member] === undefined ? [] : [`${word}=${mark[member]}`]))
    .join(' ')

/** The members that a text tells. */
export function readMarkText(words: Words, text: string): Record<string, string> {
  const said = new Map(text.split(' ').map((pair) => pairOf(pair)))
  const members = Object.entries(words).flatMap(([member, word]) => {
    const value = said.get(word)
    return value === undefined ? [] : [[member, value] as const]
  })
  return Object.fromEntries(members)
}

/** A tag cannot say "none" by being empty: that is "not told". */
const nobody = '-'

export const placesText = (places: readonly string[]): string =>
  places.length === 0 ? nobody : places.map(encodeText).join('+')

export const readPlaces = (text: string): string[] => (text === nobody ? [] : text.split('+').map(decodeText))

function pairOf(pair: string): [string, string] {
  const at = pair.indexOf('=')
  return [pair.slice(0, at), pair.slice(at + 1)]
}
