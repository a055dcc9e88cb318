/** CloudWatch Logs. */
import type { Simulator } from '../../kernel/types.ts'
import { createJsonApi } from '../json-api.ts'
import type { AwsState } from '../types.ts'
import { type LogsParts, model } from './asked.ts'
import { describeGroups, describeStreams } from './log-listing.ts'
import { filterEvents, getEvents } from './log-reading.ts'
import { createLogStore } from './log-store.ts'
import { createGroup, createStream, putEvents } from './log-writing.ts'

export interface Logs {
  readonly simulator: Simulator
  readonly write: AwsState['log']
}

export function createLogs(state: LogsParts['state']): Logs {
  const store = createLogStore(state.kernel, state.accounts)
  const parts: LogsParts = { state, store }
  return {
    write: store.write,
    simulator: createJsonApi(state, {
      name: 'logs',
      model,
      invalid: 'InvalidParameterException',
      operations: {
        FilterLogEvents: (asked) => filterEvents(parts, asked),
        GetLogEvents: (asked) => getEvents(parts, asked),
        DescribeLogGroups: (asked) => describeGroups(parts, asked),
        DescribeLogStreams: (asked) => describeStreams(parts, asked),
        CreateLogGroup: (asked) => createGroup(parts, asked),
        CreateLogStream: (asked) => createStream(parts, asked),
        PutLogEvents: (asked) => putEvents(parts, asked),
      },
      reset: () => store.clear(),
    }),
  }
}
