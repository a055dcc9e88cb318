/**
 * Groups, streams and lines of one's own.
 * Follows https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_PutLogEvents.html (copy of November 2026).
 */
import type { Reply } from '../../kernel/types.ts'
import { type Asked, numberOf, ok, partsOf, refuse, textOf } from '../json-api.ts'
import { findGroup, type LogsParts, model, siteOf } from './asked.ts'

export function createGroup({ state, store }: LogsParts, asked: Asked): Reply {
  const { caller, partition, region, account, input } = asked
  const name = textOf(input, 'logGroupName') ?? ''
  const resource = `arn:${partition}:logs:${region}:${account}:log-group:${name}:log-stream:`
  const denied = state.permit(caller, { action: 'logs:CreateLogGroup', resource })
  if (denied) return denied
  const made = store.addGroup(siteOf(asked, name))
  return made ? ok({}) : refuse(model, 'ResourceAlreadyExistsException', 'The specified log group already exists')
}

export function createStream(parts: LogsParts, asked: Asked): Reply {
  const found = findGroup(parts, asked, 'CreateLogStream')
  if ('refused' in found) return found.refused
  const made = parts.store.addStream(found.group, textOf(asked.input, 'logStreamName') ?? '')
  return made ? ok({}) : refuse(model, 'ResourceAlreadyExistsException', 'The specified log stream already exists')
}

export function putEvents(parts: LogsParts, asked: Asked): Reply {
  const found = findGroup(parts, asked, 'PutLogEvents')
  if ('refused' in found) return found.refused
  const { group } = found
  const stream = textOf(asked.input, 'logStreamName') ?? ''
  if (!group.streams.has(stream))
    return refuse(model, 'ResourceNotFoundException', 'The specified log stream does not exist.')
  for (const event of partsOf(asked.input, 'logEvents')) {
    const at = numberOf(event, 'timestamp')
    const message = textOf(event, 'message') ?? ''
    parts.store.write({ ...siteOf(asked, group.name), stream, message, ...(at !== undefined && { at }) })
  }
  // documented: the token is always the same, and no longer needed.
  return ok({ nextSequenceToken: '0' })
}
