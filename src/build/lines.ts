import { cut } from '../core/printable.ts'

export interface Lines {
  push(text: string): void
  /** Gives out what is left without a line's end. */
  end(): void
}

/** Cuts text that comes in pieces into lines. Of one that is longer than `longest` characters only its beginning is kept. */
export function createLines(each: (line: string) => void, longest = Infinity): Lines {
  // Put together once: with each piece it would take a time that grows with the square of the line's length.
  let pieces: string[] = []
  let length = 0
  const add = (text: string): void => {
    if (length <= longest) pieces.push(text)
    length += text.length
  }
  const give = (): void => {
    const line = cut(pieces.join(''), longest)
    pieces = []
    length = 0
    each(line)
  }
  return {
    push: (text) => {
      const [first = '', ...more] = text.split('\n')
      add(first)
      for (const line of more) {
        give()
        add(line)
      }
    },
    end: () => {
      if (length > 0) give()
    },
  }
}
