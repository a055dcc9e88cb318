import { setTimeout as sleep } from 'node:timers/promises'
import type { World } from '../../kernel/types.ts'
import type { ContainerSettings, Started, Watcher } from '../types.ts'
import type { Docker, Followed } from './command.ts'
import type { LoadImage } from './images.ts'
import { inspect } from './inspect.ts'
import { untilListening } from './listening.ts'

export interface Host {
  readonly docker: Docker
  readonly load: LoadImage
  readonly owner: string
  readonly clocks: World['clocks']
  /** ms of real time that a container gets at least, to start and to answer. */
  readonly patience: number
  readonly say: (line: string) => void
  /** Aborted when everything is being removed. */
  readonly closing: AbortSignal
  /** Is waited for before everything is removed. */
  track<T>(work: Promise<T>): Promise<T>
}

export interface Instance {
  readonly host: Host
  readonly settings: ContainerSettings
  id: string | undefined
  /** On loopback, while it runs. */
  port: number | undefined
  logs: Followed | undefined
  watcher: Watcher | undefined
  /** Of which start we speak: an end that is told late may be that of the one before. */
  starts: number
  /** Not handed on yet. */
  printed: string[]
  /** We have asked for its end. */
  ending: boolean
  resting: Promise<void> | undefined
  waking: Promise<unknown> | undefined
}

/** From its start until it listens, ends, or has been silent for too long. */
export async function boot(instance: Instance): Promise<Started> {
  const { host } = instance
  const { id = '' } = instance
  const nth = (instance.starts += 1)
  const refused = await host.track(refusalOf(instance, id))
  if (refused) return refused
  const { since, port } = await inspect(host.docker, id, instance.settings.port)
  instance.port = port
  const logs = host.docker.follow(['logs', '--follow', '--since', since, id], (line) => print(instance, line))
  instance.logs = logs
  const exited = exitOf(instance, id, logs)
  const started = await firstOf(instance, exited)
  if (started.state === 'listening') void exited.then((code) => tellExit(instance, nth, code))
  return { ...started, output: instance.printed.splice(0) }
}

/** E.g. a program that is not in the image: nothing was started then. */
async function refusalOf({ host }: Instance, id: string): Promise<Started | undefined> {
  try {
    await host.docker.run(['start', id])
    return undefined
  } catch (error) {
    host.closing.throwIfAborted()
    const { exitCode } = await inspect(host.docker, id)
    return { state: 'exited', exitCode, output: [error instanceof Error ? error.message : String(error)] }
  }
}

type Ending = { readonly state: 'listening' | 'silent' } | { readonly state: 'exited'; readonly exitCode: number }

async function firstOf({ host, settings, port }: Instance, exited: Promise<number>): Promise<Ending> {
  const over = new AbortController()
  const signal = AbortSignal.any([over.signal, host.closing])
  const time = [host.clocks.platform.sleep(settings.startWithin ?? 0), sleep(host.patience, undefined, { ref: false })]
  try {
    return await Promise.race([
      exited.then((exitCode) => ({ state: 'exited' as const, exitCode })),
      Promise.all(time).then(() => ({ state: 'silent' as const })),
      ...(port === undefined ? [] : [untilListening(port, signal).then(() => ({ state: 'listening' as const }))]),
    ])
  } finally {
    over.abort()
  }
}

/** Its log ends with it. */
async function exitOf({ host }: Instance, id: string, logs: Followed): Promise<number> {
  await logs.ended
  return Number(await host.docker.run(['wait', id]).catch(() => Number.NaN))
}

function tellExit(instance: Instance, nth: number, code: number): void {
  if (instance.ending || nth !== instance.starts || instance.host.closing.aborted) return
  instance.port = undefined
  instance.watcher?.exited(code)
}

function print(instance: Instance, line: string): void {
  if (instance.watcher) instance.watcher.printed([line])
  else instance.printed.push(line)
}
