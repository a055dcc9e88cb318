/** A moment in a zone, with what its parts are read from as if it were UTC. */
interface Local {
  readonly date: Date
  /** Seconds since the epoch. */
  readonly at: number
  /** Minutes that the zone is before UTC. */
  readonly offset: number
}

const padded = (value: number, length = 2): string => String(value).padStart(length, '0')
/** Made when it is asked for: every run loads this, and the four would cost each of them 10 ms. */
const named = (options: Intl.DateTimeFormatOptions) => {
  let format: Intl.DateTimeFormat | undefined
  return ({ date }: Local): string => {
    format ??= new Intl.DateTimeFormat('en-US', { ...options, timeZone: 'UTC' })
    return format.format(date)
  }
}
const weekday = named({ weekday: 'short' })

/** The tokens of moment's format (momentjs.com/docs/#/displaying/format, read November 2026) that are known here. */
const tokens: Readonly<Record<string, (local: Local) => string>> = {
  YYYY: ({ date }) => padded(date.getUTCFullYear(), 4),
  YY: ({ date }) => padded(date.getUTCFullYear() % 100),
  Q: ({ date }) => String(Math.floor(date.getUTCMonth() / 3) + 1),
  MMMM: named({ month: 'long' }),
  MMM: named({ month: 'short' }),
  MM: ({ date }) => padded(date.getUTCMonth() + 1),
  M: ({ date }) => String(date.getUTCMonth() + 1),
  DDDD: (local) => padded(dayOfYear(local), 3),
  DDD: (local) => String(dayOfYear(local)),
  Do: ({ date }) => ordinal(date.getUTCDate()),
  DD: ({ date }) => padded(date.getUTCDate()),
  D: ({ date }) => String(date.getUTCDate()),
  dddd: named({ weekday: 'long' }),
  ddd: weekday,
  dd: (local) => weekday(local).slice(0, 2),
  d: ({ date }) => String(date.getUTCDay()),
  HH: ({ date }) => padded(date.getUTCHours()),
  H: ({ date }) => String(date.getUTCHours()),
  hh: (local) => padded(twelveHours(local)),
  h: (local) => String(twelveHours(local)),
  mm: ({ date }) => padded(date.getUTCMinutes()),
  m: ({ date }) => String(date.getUTCMinutes()),
  ss: ({ date }) => padded(date.getUTCSeconds()),
  s: ({ date }) => String(date.getUTCSeconds()),
  // A commit's time has whole seconds.
  SSS: () => '000',
  SS: () => '00',
  S: () => '0',
  A: ({ date }) => (date.getUTCHours() < 12 ? 'AM' : 'PM'),
  a: ({ date }) => (date.getUTCHours() < 12 ? 'am' : 'pm'),
  X: ({ at }) => String(at),
  x: ({ at }) => String(at * 1000),
  ZZ: ({ offset }) => offsetText(offset, ''),
  Z: ({ offset }) => offsetText(offset, ':'),
}

const longestFirst = Object.keys(tokens).sort((a, b) => b.length - a.length)
/** A token, a text in brackets, or any other character. */
const pieces = new RegExp(`${longestFirst.join('|')}|\\[[^\\]]*\\]|[^]`, 'g')
/** What moment takes for more than itself, and is not known here. */
const foreign = /^[YwWgGkeENyLlz\\]$/

/** Why a format or a zone cannot be used; to be read after the text that it is in. */
export function dateProblem(format: string, zone: string): string | undefined {
  const unknown = (format.match(pieces) ?? []).find((piece) => foreign.test(piece))
  if (unknown !== undefined) {
    return `has the date format "${format}", where "${unknown}" is not known; known are ${Object.keys(tokens).join(', ')} and [text]`
  }
  return isZone(zone) ? undefined : `has the time zone "${zone}", which is not known; write one as Europe/Berlin`
}

function isZone(zone: string): boolean {
  try {
    localTime(0, zone)
    return true
  } catch {
    return false
  }
}

/** @param at seconds since the epoch */
export function commitDate(at: number, format: string, zone: string): string {
  const local = localTime(at, zone)
  return format.replaceAll(pieces, (piece) =>
    piece.startsWith('[') && piece.endsWith(']') ? piece.slice(1, -1) : (tokens[piece]?.(local) ?? piece),
  )
}

function localTime(at: number, zone: string): Local {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  }).formatToParts(at * 1000)
  const part = (type: Intl.DateTimeFormatPartTypes) => Number(parts.find((each) => each.type === type)?.value)
  const local = Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'), part('second'))
  return { date: new Date(local), at, offset: Math.round((local / 1000 - at) / 60) }
}

const dayOfYear = ({ date }: Local): number =>
  Math.floor((date.getTime() - Date.UTC(date.getUTCFullYear(), 0, 1)) / 86_400_000) + 1

const twelveHours = ({ date }: Local): number => date.getUTCHours() % 12 || 12

function ordinal(day: number): string {
  const ending = ['th', 'st', 'nd', 'rd'][day % 10] ?? 'th'
  return `${day}${day >= 11 && day <= 13 ? 'th' : ending}`
}

function offsetText(minutes: number, between: string): string {
  const [hours, rest] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60]
  return `${minutes < 0 ? '-' : '+'}${padded(hours)}${between}${padded(rest)}`
}
