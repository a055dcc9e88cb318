/**
 * The groups, streams and lines of CloudWatch Logs: what is written shows late.
 * Follows https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_PutLogEvents.html (copy of November 2026); texts are observed.
 */
import { randomInt } from 'node:crypto'
import type { World } from '../../kernel/types.ts'
import type { AwsState, LogEntry } from '../types.ts'

export interface LogEvent {
  readonly id: string
  readonly timestamp: number
  readonly ingestionTime: number
  readonly message: string
  /** Platform time from which reads see it. */
  readonly seen: number
}

export interface Stream {
  readonly name: string
  readonly created: number
  readonly events: LogEvent[]
}

export interface Group {
  readonly arn: string
  readonly name: string
  readonly created: number
  /** Platform time from which reads see it. */
  readonly seen: number
  readonly account: string
  readonly region: string
  readonly streams: Map<string, Stream>
}

export interface GroupName {
  readonly account: string
  readonly region: string
  readonly group: string
}

export interface LogStore {
  readonly write: (entry: LogEntry) => void
  /** As if long ago. Returns `undefined` when it is there. */
  readonly addGroup: (name: GroupName) => Group | undefined
  readonly addStream: (group: Group, name: string) => Stream | undefined
  /** What reads see. */
  readonly find: (name: GroupName) => Group | undefined
  readonly inSite: (site: Omit<GroupName, 'group'>) => readonly Group[]
  readonly eventsOf: (stream: Stream) => readonly LogEvent[]
  readonly clear: () => void
}

export function createLogStore(world: World, accounts: AwsState['accounts']): LogStore {
  const groups = new Map<string, Group>()
  const now = () => Math.floor(world.clocks.platform.now())
  const make = (name: GroupName, seen: number): Group => {
    const { account, region, group } = name
    const arn = `arn:${accounts.get(account)?.partition ?? 'aws'}:logs:${region}:${account}:log-group:${group}`
    const made = { arn, account, region, name: group, created: now(), seen, streams: new Map() }
    groups.set(keyOf(name), made)
    return made
  }
  const seenGroups = () => [...groups.values()].filter(({ seen }) => seen <= world.clocks.platform.now())
  return {
    write: (entry) => {
      const seen = now() + delay(world)
      append(groups.get(keyOf(entry)) ?? make(entry, seen), entry, { now: now(), seen })
    },
    addGroup: (name) => (groups.has(keyOf(name)) ? undefined : make(name, now())),
    addStream: ({ streams }, name) => (streams.has(name) ? undefined : openStream(streams, name, now())),
    find: (name) => seenGroups().find((group) => group === groups.get(keyOf(name))),
    inSite: (site) => seenGroups().filter(({ account, region }) => account === site.account && region === site.region),
    eventsOf: ({ events }) => events.filter(({ seen }) => seen <= world.clocks.platform.now()),
    clear: () => groups.clear(),
  }
}

const keyOf = ({ account, region, group }: GroupName): string => `${account}/${region}/${group}`

interface Times {
  readonly now: number
  readonly seen: number
}

function append({ streams }: Group, { stream: name, message, at }: LogEntry, { now, seen }: Times): void {
  const stream = streams.get(name) ?? openStream(streams, name, now)
  const id = `${now}${String(randomInt(10 ** 12)).padStart(12, '0')}`.padStart(56, '0')
  // A later line never shows before an earlier one of its stream.
  const shown = Math.max(seen, stream.events.at(-1)?.seen ?? 0)
  const times = { timestamp: Math.floor(at ?? now), ingestionTime: Math.round(shown), seen: shown }
  stream.events.push({ id, message, ...times })
}

function openStream(streams: Group['streams'], name: string, created: number): Stream {
  const stream = { name, created, events: [] }
  streams.set(name, stream)
  return stream
}

// observed: App Runner's log lines come late, https://github.com/aws/apprunner-roadmap/issues/110; guess: by how much.
const delays = [
  [500, 5_000],
  [5_000, 30_000],
] as const

function delay(world: World): number {
  const [low, high] = world.guess('logs.delay-ms', delays)
  return world.between(low, high)
}
