/** The name that somebody who typed `given` most likely meant; `undefined` when none is near. */
export function nearest(given: string, names: Iterable<string>): string | undefined {
  const wanted = normal(given)
  let best: { name: string; distance: number } | undefined
  for (const name of names) {
    const distance = distanceOf(wanted, normal(name))
    if (distance <= Math.max(1, Math.floor(name.length / 3)) && (best === undefined || distance < best.distance)) {
      best = { name, distance }
    }
  }
  return best?.name
}

/** `; did you mean "x"?`, or nothing. */
export function suggestion(given: string, names: readonly string[]): string {
  const name = nearest(given, names)
  return name === undefined ? '' : `; did you mean "${name}"?`
}

const normal = (name: string): string => name.toLowerCase().replaceAll('_', '-')

/** Letters to add, drop, change or swap with their neighbour; a name's first words stand for the name. */
function distanceOf(given: string, name: string): number {
  if (name.startsWith(`${given}-`)) return 1
  const rows: number[][] = [Array.from({ length: name.length + 1 }, (_, index) => index)]
  for (let i = 1; i <= given.length; i++) {
    const row = [i]
    for (let j = 1; j <= name.length; j++) {
      const at = (up: number, left: number): number => (up === 0 ? row : rows[i - up])?.[j - left] ?? 0
      const same = given[i - 1] === name[j - 1]
      const swapped = i > 1 && j > 1 && given[i - 1] === name[j - 2] && given[i - 2] === name[j - 1]
      row.push(
        Math.min(at(1, 1) + (same ? 0 : 1), at(1, 0) + 1, at(0, 1) + 1, swapped ? at(2, 2) + 1 : Number.MAX_VALUE),
      )
    }
    rows.push(row)
  }
  return rows.at(-1)?.[name.length] ?? 0
}
