/**
 * The fields of a line of comma-separated values: what begins with a quote goes to the quote that ends it, commas included,
 * and a doubled quote within stands for one. Quotes elsewhere are themselves. Nothing when a quote is not closed.
 */
export function fieldsOf(line: string): readonly string[] | undefined {
  const fields: string[] = []
  let at = 0
  while (at <= line.length) {
    const field = /^\s*"/.test(line.slice(at)) ? quotedField(line, at) : plainField(line, at)
    if (field === undefined) return undefined
    fields.push(field.text.trim())
    at = field.end + 1
  }
  return fields
}

interface Field {
  readonly text: string
  /** Where the comma after it is, or the line's end. */
  readonly end: number
}

function plainField(line: string, at: number): Field {
  const comma = line.indexOf(',', at)
  const end = comma < 0 ? line.length : comma
  return { text: line.slice(at, end), end }
}

function quotedField(line: string, at: number): Field | undefined {
  const [whole, inner = ''] = /^\s*"((?:[^"]|"")*)"\s*(?=,|$)/.exec(line.slice(at)) ?? []
  return whole === undefined ? undefined : { text: inner.replaceAll('""', '"'), end: at + whole.length }
}
