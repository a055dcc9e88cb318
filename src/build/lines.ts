export interface Lines {
  push(text: string): void
  /** Gives out what is left without a line's end. */
  end(): void
}

/** Cuts text that comes in pieces into lines. */
export function createLines(each: (line: string) => void): Lines {
  let rest = ''
  return {
    push: (text) => {
      const lines = `${rest}${text}`.split('\n')
      rest = lines.pop() ?? ''
      for (const line of lines) each(line)
    },
    end: () => {
      if (rest !== '') each(rest)
      rest = ''
    },
  }
}
