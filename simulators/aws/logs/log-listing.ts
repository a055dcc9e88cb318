/**
 * Lists of groups and streams.
 * Follows https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_DescribeLogGroups.html (copy of November 2026).
 */
import type { Reply } from '../../kernel/types.ts'
import { type Asked, ok, refuse, textOf } from '../json-api.ts'
import { pageOf } from '../page.ts'
import { badToken, findGroup, type LogsParts, model } from './asked.ts'
import type { Group, LogEvent, Stream } from './log-store.ts'

export function describeGroups(parts: LogsParts, asked: Asked): Reply {
  const { caller, account, region, partition, input } = asked
  const resource = `arn:${partition}:logs:${region}:${account}:log-group::log-stream:`
  const denied = parts.state.permit(caller, { action: 'logs:DescribeLogGroups', resource })
  if (denied) return denied
  const prefix = textOf(input, 'logGroupNamePrefix') ?? ''
  const part = textOf(input, 'logGroupNamePattern') ?? ''
  const groups = parts.store
    .inSite(asked)
    .filter(({ name }) => name.startsWith(prefix) && name.includes(part))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
  const page = pageOf(groups, input, { size: 'limit', token: 'nextToken', usual: 50 })
  if (page === 'bad-token') return badToken
  const logGroups = page.items.map(({ arn, name, created }) => ({
    logGroupName: name,
    creationTime: created,
    metricFilterCount: 0,
    storedBytes: 0,
    arn: `${arn}:*`,
    logGroupArn: arn,
    logGroupClass: 'STANDARD',
  }))
  return ok({ logGroups, ...(page.next && { nextToken: page.next }) })
}

export function describeStreams(parts: LogsParts, asked: Asked): Reply {
  const found = findGroup(parts, asked, 'DescribeLogStreams')
  if ('refused' in found) return found.refused
  const prefix = textOf(asked.input, 'logStreamNamePrefix') ?? ''
  const byTime = textOf(asked.input, 'orderBy') === 'LastEventTime'
  if (byTime && prefix !== '')
    return refuse(model, 'InvalidParameterException', 'Cannot order by LastEventTime with a logStreamNamePrefix.')
  const last = (stream: Stream) => parts.store.eventsOf(stream).at(-1)?.timestamp ?? 0
  const streams = [...found.group.streams.values()]
    .filter(({ name }) => name.startsWith(prefix))
    .sort((a, b) => (byTime ? last(a) - last(b) : a.name < b.name ? -1 : 1))
  const ordered = asked.input['descending'] === true ? streams.toReversed() : streams
  const page = pageOf(ordered, asked.input, { size: 'limit', token: 'nextToken', usual: 50 })
  if (page === 'bad-token') return badToken
  const logStreams = page.items.map((stream) => describeStream(found.group, stream, parts.store.eventsOf(stream)))
  return ok({ logStreams, ...(page.next && { nextToken: page.next }) })
}

function describeStream(group: Group, { name, created }: Stream, events: readonly LogEvent[]): object {
  const [first, last] = [events[0], events.at(-1)]
  return {
    logStreamName: name,
    creationTime: created,
    arn: `${group.arn}:log-stream:${name}`,
    storedBytes: 0,
    ...(first && { firstEventTimestamp: first.timestamp }),
    ...(last && { lastEventTimestamp: last.timestamp, lastIngestionTime: last.ingestionTime }),
  }
}
