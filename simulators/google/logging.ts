/**
 * Cloud Logging, reading side.
 * Follows https://cloud.google.com/logging/docs/reference/v2/rest/v2/entries/list and
 * https://cloud.google.com/logging/docs/reference/v2/rest/v2/LogEntry (copies of November 2026).
 */
import { randomBytes } from 'node:crypto'
import type { Reply, Simulator, World } from '../kernel/types.ts'
import { type Asked, ok, routeOf, textOf, textsOf } from './endpoint.ts'
import type { Iam } from './iam.ts'
import { FilterError, type LogFilter, parseFilter } from './log-filter.ts'
import { readModel } from './model.ts'
import { pageOf, pageToken } from './page.ts'
import { findProject } from './projects.ts'
import { refuseAsGoogle, rpcError } from './rpc.ts'
import type { Tokens } from './tokens.ts'
import type { LogEntry, Project } from './types.ts'

export interface Logging {
  readonly simulator: Simulator
  /** Writes an entry; it can be read a while later. */
  readonly log: (entry: LogEntry) => void
}

export interface LoggingParts {
  readonly world: World
  readonly projects: ReadonlyMap<string, Project>
  readonly tokens: Tokens
  readonly iam: Iam
}

interface Written extends LogEntry {
  readonly insertId: string
  /** ms of platform time. */
  readonly timestamp: number
  readonly arrival: number
}

interface Store extends LoggingParts {
  readonly entries: Written[]
}

const model = readModel('logging.json')

// guess: entries are said to arrive "within seconds"; users of gcloud wait up to half a minute.
const delays = [
  [200, 3_000],
  [2_000, 30_000],
] as const

export function createLogging(parts: LoggingParts): Logging {
  const store: Store = { ...parts, entries: [] }
  const list = routeOf(parts.tokens, {
    operation: 'logging.entries.list',
    method: 'POST',
    path: '/v2/entries:list',
    model,
    request: 'google.logging.v2.ListLogEntriesRequest',
    body: '*',
    handle: (asked) => listEntries(store, asked),
  })
  return {
    simulator: {
      name: 'logging',
      hosts: ['logging.googleapis.com'],
      routes: [list],
      refuse: refuseAsGoogle,
      reset: () => void store.entries.splice(0),
    },
    log: (entry) => void store.entries.push(write(parts.world, entry)),
  }
}

function write(world: World, entry: LogEntry): Written {
  const timestamp = world.clocks.platform.now()
  const [low, high] = world.guess('logging.delay', delays)
  return {
    ...entry,
    insertId: randomBytes(8).toString('hex'),
    timestamp,
    arrival: timestamp + world.between(low, high),
  }
}

function listEntries(store: Store, asked: Asked): Reply {
  const names = textsOf(asked.message, 'resourceNames')
  const projects = projectsOf(store, names)
  if ('refused' in projects) return projects.refused
  const denials = projects.ids.map((id) =>
    store.iam.permit(asked.principal, 'logging.logEntries.list', `projects/${id}`),
  )
  const denied = denials.find((each) => each !== undefined)
  if (denied) return denied
  const query = readQuery(asked)
  return 'refused' in query ? query.refused : search(store, asked, { ...query, ids: projects.ids })
}

type NamedProjects = { readonly ids: readonly string[] } | { readonly refused: Reply }

function projectsOf({ projects }: Store, names: readonly string[]): NamedProjects {
  // observed
  if (names.length === 0) return invalid('resource_names is missing, but is required.')
  const named = names.map((name) => /^projects\/([^/]+)$/.exec(name)?.[1])
  const wrong = named.findIndex((name) => name === undefined)
  if (wrong >= 0) return invalid(`Invalid resource name: ${names[wrong]}`)
  return { ids: named.map((name = '') => findProject(projects, name)?.id ?? name) }
}

interface Query {
  readonly filter: LogFilter
  readonly newestFirst: boolean
}

function readQuery({ message }: Asked): Query | { readonly refused: Reply } {
  const order = textOf(message, 'orderBy') ?? 'timestamp asc'
  // documented: these two only, ascending by default.
  if (!/^timestamp( asc| desc)?$/.test(order)) return invalid(`order_by must be "timestamp asc" or "timestamp desc"`)
  try {
    return { filter: parseFilter(textOf(message, 'filter') ?? ''), newestFirst: order.endsWith('desc') }
  } catch (error) {
    if (error instanceof FilterError) return invalid(error.message)
    throw error
  }
}

const invalid = (message: string): { readonly refused: Reply } => ({ refused: rpcError('INVALID_ARGUMENT', message) })

interface Search extends Query {
  readonly ids: readonly string[]
}

function search({ entries, world }: Store, { message }: Asked, { filter, newestFirst, ids }: Search): Reply {
  // documented: an answer without entries but with a token means that the search is not over.
  if (!('pageToken' in message) && world.guess('logging.empty-first-page', [false, true])) {
    return ok({ nextPageToken: pageToken(0) })
  }
  const now = world.clocks.platform.now()
  const visible = entries.filter(
    (entry) => entry.arrival <= now && ids.includes(entry.project) && filter(lookupIn(entry)),
  )
  const sorted = visible.sort((a, b) => (newestFirst ? b.timestamp - a.timestamp : a.timestamp - b.timestamp))
  // documented: 50 by default, 1,000 at most.
  const page = pageOf(sorted, message, { usual: 50, most: 1000 })
  if ('refused' in page) return page.refused
  const { items, nextPageToken } = page
  return ok({ ...(items.length > 0 && { entries: items.map(describe) }), ...(nextPageToken && { nextPageToken }) })
}

function lookupIn(entry: Written): (path: string) => string | undefined {
  const members: Readonly<Record<string, string>> = {
    'resource.type': entry.resourceType,
    severity: entry.severity,
    timestamp: timeOf(entry.timestamp),
    receiveTimestamp: timeOf(entry.arrival),
    logName: entry.logName,
    textPayload: entry.text,
    insertId: entry.insertId,
  }
  const label = /^resource\.labels\.(.+)$/
  return (path) => members[path] ?? entry.resourceLabels[label.exec(path)?.[1] ?? '']
}

// documented: a member that has its default value (severity DEFAULT) is left out.
const describe = (entry: Written): object => ({
  insertId: entry.insertId,
  resource: { type: entry.resourceType, labels: entry.resourceLabels },
  timestamp: timeOf(entry.timestamp),
  receiveTimestamp: timeOf(entry.arrival),
  logName: entry.logName,
  ...(entry.severity !== 'DEFAULT' && { severity: entry.severity }),
  textPayload: entry.text,
})

const timeOf = (ms: number): string => new Date(ms).toISOString()
