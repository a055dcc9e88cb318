import { CloudWatchLogsClient, FilterLogEventsCommand, type FilteredLogEvent } from '@aws-sdk/client-cloudwatch-logs'
import type { Context } from '../core/context.ts'
import { causeChain, isCloudError } from '../core/errors.ts'
import { type RetryPolicy, retry, throwIfCancelled } from '../core/retry.ts'
import { callAws } from './call.ts'
import type { AwsConnection } from './connection.ts'
import { consolePages } from './endpoints.ts'

export interface LogSubject {
  /** Name of the log group, e.g. `/aws/apprunner/shop/8fe1e10304f84fd2b0df550fe98a71fa/application`. */
  readonly group: string
  /** How the names of the streams begin, e.g. `instance/`. */
  readonly streamPrefix?: string
  /** ms since the epoch */
  readonly since: number
  readonly limit: number
}

export interface LogLine {
  /** RFC 3339 */
  readonly at: string
  readonly stream: string
  readonly text: string
}

/** `url` shows the log group in the console. */
export type LogLines =
  | { readonly kind: 'read'; readonly lines: readonly LogLine[]; readonly url: string }
  /** The logs could not be had; `why` is a sentence. */
  | { readonly kind: 'unread'; readonly why: string; readonly url: string }

export interface Logs {
  /** What was written last, oldest first, unsanitised. Lines arrive seconds after they were written. Never fails but for a cancel. */
  lastLines(subject: LogSubject, context: Context): Promise<LogLines>
}

export function createLogs(connection: AwsConnection): Logs {
  const client = new CloudWatchLogsClient(connection.clientConfig)
  const { region } = connection
  return {
    lastLines: async (subject, context) => {
      const url = consolePages.logGroup({ region, group: subject.group })
      try {
        return { kind: 'read', lines: await readLines(client, subject, context), url }
      } catch (error) {
        throwIfCancelled(context.signal)
        // A group comes into being with its first line.
        if (isCloudError(error, 'missing')) return { kind: 'read', lines: [], url }
        return { kind: 'unread', why: whyUnread(subject, error), url }
      }
    },
  }
}

/** Enough to get past empty pages, which say only that the search goes on. */
const maxPages = 5
/** One page costs the same whether it is full or not; where the order is not heeded the last lines are still in it. */
const pageSize = 1_000
/** From the newest on can be asked only since then: https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_FilterLogEvents.html (November 2026). */
const earliest = Date.UTC(2024, 0, 1)
/** Five requests a second are allowed to a whole account; nobody waits long for an explanation. */
const logPolicy: RetryPolicy = { on: ['throttled', 'unanswered'], firstWait: 500, maxWait: 2_000, within: 6_000 }

async function readLines(client: CloudWatchLogsClient, subject: LogSubject, context: Context): Promise<LogLine[]> {
  const { group, streamPrefix, since, limit } = subject
  const events: FilteredLogEvent[] = []
  for (let page = 1, nextToken: string | undefined; page <= maxPages && events.length < limit; page++) {
    const command = new FilterLogEventsCommand({
      logGroupName: group,
      ...(streamPrefix === undefined ? {} : { logStreamNamePrefix: streamPrefix }),
      startTime: Math.max(Math.floor(since), earliest),
      startFromHead: false,
      limit: Math.max(limit, pageSize),
      ...(nextToken === undefined ? {} : { nextToken }),
    })
    const reply = await retry('logs.FilterLogEvents', logPolicy, context, () =>
      callAws('logs.FilterLogEvents', context, (options) => client.send(command, options)),
    )
    events.push(...(reply.events ?? []))
    nextToken = reply.nextToken
    if (nextToken === undefined) break
  }
  return oldestFirst(events).slice(-limit).map(lineOf)
}

/** They come newest first, those of one time too. */
const oldestFirst = (events: readonly FilteredLogEvent[]): FilteredLogEvent[] =>
  events.toReversed().toSorted((a, b) => timeOf(a) - timeOf(b))

const timeOf = ({ timestamp = 0 }: FilteredLogEvent): number => timestamp

const lineOf = ({ timestamp = 0, logStreamName = '', message = '' }: FilteredLogEvent): LogLine => ({
  at: new Date(timestamp).toISOString(),
  stream: logStreamName,
  text: message.trimEnd(),
})

function whyUnread({ group }: LogSubject, error: unknown): string {
  if (isCloudError(error, 'denied')) {
    return `the logs may not be read: allow logs:FilterLogEvents on the log group ${group} to see them here`
  }
  return `the logs could not be read: ${causeChain(error)[0]}`
}
