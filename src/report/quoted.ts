/** How a message of several lines quotes what a program printed (see `build/failure.ts`). */
const quote = /^ {4}\| /u

/** What a message says itself, and what it quotes, line by line. */
export function quotedIn(text: string): { told: string[]; quoted: string[] } {
  const lines = text.split('\n')
  return {
    told: lines.filter((line) => !quote.test(line)),
    quoted: lines.filter((line) => quote.test(line)).map((line) => line.replace(quote, '')),
  }
}
