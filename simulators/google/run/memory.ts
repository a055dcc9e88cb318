// documented: a Kubernetes quantity (https://cloud.google.com/run/docs/configuring/services/memory-limits, excerpt read November 2026).
const factors: Readonly<Record<string, number>> = {
  '': 1,
  k: 1e3,
  M: 1e6,
  G: 1e9,
  Ki: 2 ** 10,
  Mi: 2 ** 20,
  Gi: 2 ** 30,
}

/** `512Mi` in bytes. */
export function bytesOf(quantity: string | undefined): number | undefined {
  const [, number, unit = ''] = /^([\d.]+)([A-Za-z]*)$/.exec(quantity ?? '') ?? []
  const factor = factors[unit]
  return number === undefined || factor === undefined ? undefined : Math.floor(Number(number) * factor)
}
