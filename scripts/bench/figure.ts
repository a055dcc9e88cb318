/** One thing that was measured. */
export interface Figure {
  readonly name: string
  readonly value: number
  readonly unit: 's' | 'ms' | 'MB' | '%' | 'calls'
  /** The largest value that is as wanted. */
  readonly aim?: number
  readonly note?: string
}

const shown = (value: number, unit: Figure['unit']): string =>
  `${unit === 'ms' || unit === 'calls' ? Math.round(value) : value.toFixed(unit === '%' ? 1 : 2)} ${unit}`

const verdict = ({ value, aim }: Figure): string => (aim === undefined ? '' : value <= aim ? 'yes' : '**no**')

/** A Markdown table, as the documentation has it. */
export function figureTable(figures: readonly Figure[]): string {
  const rows = figures.map((figure) => {
    const { name, value, unit, aim, note } = figure
    return [name, shown(value, unit), aim === undefined ? '' : shown(aim, unit), verdict(figure), note ?? '']
  })
  return markdown(['what', 'measured', 'aim', 'met', 'note'], rows)
}

export function markdown(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = Math.floor(sorted.length / 2)
  const [low = Number.NaN, high = Number.NaN] = [sorted[sorted.length % 2 === 0 ? middle - 1 : middle], sorted[middle]]
  return (low + high) / 2
}
