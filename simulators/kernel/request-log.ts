import type { LoggedRequest } from './types.ts'

/** What was asked and what came of it, in the order in which the answers were known. */
export interface RequestLog {
  readonly entries: readonly LoggedRequest[]
  readonly add: (request: LoggedRequest) => void
  readonly clear: () => void
  readonly waitFor: (predicate: (request: LoggedRequest) => boolean) => Promise<LoggedRequest>
}

interface Waiter {
  readonly predicate: (request: LoggedRequest) => boolean
  readonly resolve: (request: LoggedRequest) => void
}

export function createRequestLog(): RequestLog {
  const entries: LoggedRequest[] = []
  const waiters = new Set<Waiter>()
  return {
    entries,
    add: (request) => {
      entries.push(request)
      for (const waiter of [...waiters].filter(({ predicate }) => predicate(request))) {
        waiters.delete(waiter)
        waiter.resolve(request)
      }
    },
    clear: () => {
      entries.length = 0
    },
    waitFor: (predicate) => {
      const known = entries.find(predicate)
      if (known) return Promise.resolve(known)
      return new Promise((resolve) => {
        waiters.add({ predicate, resolve })
      })
    },
  }
}
