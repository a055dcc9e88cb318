/** Values that the log must not show. Follows the secret masker of actions/runner; the real one also masks encoded forms. */
export interface Masks {
  readonly values: readonly string[]
  readonly add: (value: string) => void
  /** Every occurrence as `***`; what overlaps or touches becomes one. */
  readonly apply: (text: string) => string
}

export function createMasks(initial: readonly string[] = []): Masks {
  const values = new Set<string>()
  const add = (value: string) => {
    // src/Runner.Worker/ActionCommandManager.cs: a value of several lines is masked as a whole and line by line.
    for (const part of [value, ...value.split(/[\r\n]+/)]) if (part.trim() !== '') values.add(part)
  }
  for (const value of initial) add(value)
  return {
    get values() {
      return [...values]
    },
    add,
    apply: (text) => replace(text, merge([...values].flatMap((value) => occurrences(text, value)))),
  }
}

type Range = readonly [from: number, to: number]

function occurrences(text: string, value: string): Range[] {
  const found: Range[] = []
  for (let at = text.indexOf(value); at >= 0; at = text.indexOf(value, at + 1)) found.push([at, at + value.length])
  return found
}

function merge(ranges: readonly Range[]): Range[] {
  const merged: Range[] = []
  for (const [from, to] of ranges.toSorted((a, b) => a[0] - b[0])) {
    const last = merged.at(-1)
    if (last && from <= last[1]) merged[merged.length - 1] = [last[0], Math.max(last[1], to)]
    else merged.push([from, to])
  }
  return merged
}

const replace = (text: string, ranges: readonly Range[]): string =>
  ranges.toReversed().reduce((left, [from, to]) => `${left.slice(0, from)}***${left.slice(to)}`, text)
