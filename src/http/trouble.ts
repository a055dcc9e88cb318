import type { Trouble } from '../core/errors.ts'

const troubles: Readonly<Record<number, Trouble>> = {
  401: 'denied',
  403: 'denied',
  404: 'missing',
  408: 'unanswered',
  409: 'conflict',
  412: 'conflict',
  425: 'throttled',
  429: 'throttled',
}

/** What an HTTP status that is no success means, where the cloud says nothing more precise. */
export function troubleOf(status: number): Trouble {
  return troubles[status] ?? (status >= 500 ? 'unanswered' : 'invalid')
}

/** Seconds that a `Retry-After` header asks for, as number or date; `now` is ms since the epoch. */
export function retryAfterOf(headers: Readonly<Record<string, string>>, now: number): number | undefined {
  const value = headers['retry-after']?.trim()
  if (value === undefined || value === '') return undefined
  if (/^\d+(\.\d+)?$/.test(value)) return Number(value)
  const date = Date.parse(value)
  return Number.isNaN(date) ? undefined : Math.max(0, (date - now) / 1000)
}
