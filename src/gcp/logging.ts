import { z } from 'zod'
import type { Context } from '../core/context.ts'
import { causeChain, isCloudError } from '../core/errors.ts'
import { throwIfCancelled } from '../core/retry.ts'
import type { GoogleEndpoints } from './endpoints.ts'
import { callGoogle, type GoogleRest } from './rest.ts'

export interface LogSubject {
  readonly project: string
  readonly region: string
  readonly service: string
  readonly revision?: string
  /** ms since the epoch */
  readonly since: number
  readonly limit: number
}

export interface LogLine {
  /** RFC 3339 */
  readonly at: string
  /** Google's own word, `DEFAULT` when there is none. */
  readonly severity: string
  readonly text: string
}

/** `url` shows the same lines in the console. */
export type LogLines =
  | { readonly kind: 'read'; readonly lines: readonly LogLine[]; readonly url: string }
  /** The logs could not be had; `why` is a sentence. */
  | { readonly kind: 'unread'; readonly why: string; readonly url: string }

export interface Logging {
  /** What a container wrote, oldest first, unsanitised. Entries arrive seconds after they were written. Never fails but for a cancel. */
  lastLines(subject: LogSubject, context: Context): Promise<LogLines>
  /** Shows the same lines in the console. */
  url(subject: LogSubject): string
}

export function createLogging(rest: GoogleRest, endpoints: GoogleEndpoints): Logging {
  const urlOf = (subject: LogSubject): string => endpoints.console.logs(subject.project, filterOf(subject).join('\n'))
  return {
    lastLines: async (subject, context) => {
      const url = urlOf(subject)
      try {
        return { kind: 'read', lines: await readLines(rest, endpoints, subject, context), url }
      } catch (error) {
        throwIfCancelled(context.signal)
        return { kind: 'unread', why: whyUnread(subject, error), url }
      }
    },
    url: urlOf,
  }
}

const entrySchema = z.looseObject({
  timestamp: z.string().default(''),
  severity: z.string().default('DEFAULT'),
  textPayload: z.string().optional(),
  jsonPayload: z.record(z.string(), z.unknown()).optional(),
})

type Entry = z.infer<typeof entrySchema>

const replySchema = z.object({ entries: z.array(entrySchema).default([]), nextPageToken: z.string().default('') })

/** Enough to get past pages that say only that the search goes on. */
const maxPages = 5

async function readLines(
  rest: GoogleRest,
  endpoints: GoogleEndpoints,
  subject: LogSubject,
  context: Context,
): Promise<LogLine[]> {
  const body = {
    resourceNames: [`projects/${subject.project}`],
    filter: filterOf(subject).join(' AND '),
    orderBy: 'timestamp desc',
    pageSize: subject.limit,
  }
  const call = {
    operation: 'logging.entries.list',
    method: 'POST',
    url: `${endpoints.logging}/v2/entries:list`,
    body,
  } as const
  const entries: Entry[] = []
  // An empty page with a token means that there may be more: https://cloud.google.com/logging/docs/reference/v2/rest/v2/entries/list (November 2026).
  for (let page = 1, pageToken = ''; page <= maxPages && entries.length < subject.limit; page++) {
    const paged = { ...call, body: pageToken === '' ? body : { ...body, pageToken }, timeout: 10_000 }
    const reply = replySchema.parse(await callGoogle(rest, paged, context))
    entries.push(...reply.entries)
    pageToken = reply.nextPageToken
    if (pageToken === '') break
  }
  return entries.slice(0, subject.limit).flatMap(linesOf).toReversed()
}

function filterOf({ service, revision, region, since }: LogSubject): string[] {
  return [
    'resource.type="cloud_run_revision"',
    `resource.labels.service_name="${service}"`,
    `resource.labels.location="${region}"`,
    ...(revision === undefined ? [] : [`resource.labels.revision_name="${revision}"`]),
    `timestamp>="${new Date(since).toISOString()}"`,
  ]
}

/** Audit entries (protoPayload) and bare request entries have no text of the container's. */
function linesOf({ timestamp, severity, textPayload, jsonPayload }: Entry): LogLine[] {
  const text = textPayload ?? messageOf(jsonPayload)
  return text === undefined ? [] : [{ at: timestamp, severity, text }]
}

function messageOf(payload: Entry['jsonPayload']): string | undefined {
  if (payload === undefined) return undefined
  const message = payload['message']
  return typeof message === 'string' ? message : JSON.stringify(payload)
}

function whyUnread({ project }: LogSubject, error: unknown): string {
  if (isCloudError(error, 'denied')) {
    return `the logs may not be read: grant roles/logging.viewer on ${project} to see them here`
  }
  return `the logs could not be read: ${causeChain(error)[0]}`
}
