/**
 * Lines of a group or a stream.
 * Follows https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_FilterLogEvents.html (copy of November 2026).
 */
import type { Reply } from '../../kernel/types.ts'
import { type Asked, numberOf, ok, refuse, textOf, textsOf } from '../json-api.ts'
import { pageOf } from '../page.ts'
import { badToken, findGroup, type LogsParts, model } from './asked.ts'
import { compileFilter } from './log-filter.ts'
import type { LogEvent } from './log-store.ts'

const within = (asked: Asked) => {
  const start = numberOf(asked.input, 'startTime') ?? 0
  const end = numberOf(asked.input, 'endTime') ?? Infinity
  return ({ timestamp }: LogEvent): boolean => timestamp >= start && timestamp < end
}

/** documented: the newest come first only since then. */
const newestFirstSince = Date.UTC(2024, 0, 1)

export function filterEvents(parts: LogsParts, asked: Asked): Reply {
  const found = findGroup(parts, asked, 'FilterLogEvents')
  if ('refused' in found) return found.refused
  const matches = compileFilter(textOf(asked.input, 'filterPattern') ?? '')
  if (!matches) return refuse(model, 'InvalidParameterException', 'Invalid filter pattern')
  const names = textsOf(asked.input, 'logStreamNames')
  const prefix = textOf(asked.input, 'logStreamNamePrefix')
  if (names.length > 0 && prefix !== undefined)
    return refuse(model, 'InvalidParameterException', 'Cannot specify both logStreamNamePrefix and logStreamNames.')
  const streams = [...found.group.streams.values()].filter(
    ({ name }) => (names.length === 0 || names.includes(name)) && name.startsWith(prefix ?? ''),
  )
  const events = streams
    .flatMap((stream) => parts.store.eventsOf(stream).map((event) => ({ ...event, logStreamName: stream.name })))
    .filter((event) => within(asked)(event) && matches(event.message))
    .sort((a, b) => a.timestamp - b.timestamp)
  const newestFirst = asked.input['startFromHead'] === false
  if (newestFirst && (numberOf(asked.input, 'startTime') ?? 0) < newestFirstSince)
    return refuse(model, 'InvalidParameterException', 'startFromHead can be false only with a startTime since 2024')
  // guess: a token is given back with the order that it was got with.
  const ordered = newestFirst ? events.toReversed() : events
  const page = pageOf(ordered, asked.input, { size: 'limit', token: 'nextToken', usual: 10_000 })
  if (page === 'bad-token') return badToken
  const told = page.items.map(({ id, timestamp, ingestionTime, message, logStreamName }) => ({
    logStreamName,
    timestamp,
    message,
    ingestionTime,
    eventId: id,
  }))
  return ok({ events: told, searchedLogStreams: [], ...(page.next && { nextToken: page.next }) })
}

export function getEvents(parts: LogsParts, asked: Asked): Reply {
  const found = findGroup(parts, asked, 'GetLogEvents')
  if ('refused' in found) return found.refused
  const stream = found.group.streams.get(textOf(asked.input, 'logStreamName') ?? '')
  if (!stream) return refuse(model, 'ResourceNotFoundException', 'The specified log stream does not exist.')
  const events = parts.store.eventsOf(stream).filter(within(asked))
  const limit = numberOf(asked.input, 'limit') ?? 10_000
  const token = textOf(asked.input, 'nextToken')
  const [direction = 'f', position] = token?.split('/') ?? []
  if (token !== undefined && !/^[fb]\/\d+$/.test(token)) return badToken
  const start = startOf({ asked, direction, position, limit, total: events.length })
  const end = direction === 'b' && position !== undefined ? Number(position) : Math.min(start + limit, events.length)
  const told = events
    .slice(start, end)
    .map(({ timestamp, ingestionTime, message }) => ({ timestamp, message, ingestionTime }))
  // documented: tokens are always given; at the end the same one comes back.
  return ok({ events: told, nextForwardToken: `f/${end}`, nextBackwardToken: `b/${start}` })
}

interface Window {
  readonly asked: Asked
  readonly direction: string
  readonly position: string | undefined
  readonly limit: number
  readonly total: number
}

function startOf({ asked, direction, position, limit, total }: Window): number {
  if (position !== undefined) return direction === 'f' ? Number(position) : Math.max(0, Number(position) - limit)
  // documented: the latest events come first unless startFromHead is true.
  return asked.input['startFromHead'] === true ? 0 : Math.max(0, total - limit)
}
