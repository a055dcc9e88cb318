import type { Fault } from './types.ts'

/** The faults that are set. */
export interface Faults {
  readonly add: (fault: Fault) => void
  readonly clear: () => void
  /** Counts the call on every fault that matches it; returns the first one that hits it. */
  readonly take: (operation: string) => Fault | undefined
}

export function createFaults(): Faults {
  let armed: { readonly fault: Fault; calls: number }[] = []
  return {
    add: (fault) => {
      armed.push({ fault, calls: 0 })
    },
    clear: () => {
      armed = []
    },
    take: (operation) => {
      const matching = armed.filter(({ fault }) => names(fault.operation, operation))
      for (const each of matching) each.calls += 1
      return matching.find(({ fault, calls }) => hits(fault, calls))?.fault
    },
  }
}

const names = (pattern: string, operation: string): boolean =>
  pattern.endsWith('*') ? operation.startsWith(pattern.slice(0, -1)) : operation === pattern

function hits({ nth = 1, times = 1 }: Fault, call: number): boolean {
  return call >= nth && call < nth + times
}
