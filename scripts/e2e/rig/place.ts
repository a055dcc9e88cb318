import { existsSync } from 'node:fs'
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { runCommand } from '../command.ts'
import { startOf, statOf } from './alive.ts'
import { stopEmulating } from './emulation.ts'

const prefix = 'tandem-rig-'

/** A folder of one run. All that the run leaves on the machine carries its name, so that the next one can clear it away. */
export interface Place extends AsyncDisposable {
  readonly folder: string
  /** Of its bridge and of its entry among the kernel's emulators; an interface's name has at most 15 letters. */
  readonly name: string
  /** Before the kernel's table of emulators is mounted. */
  readonly willMount: () => Promise<void>
}

export async function openPlace(): Promise<Place> {
  const folder = await mkdtemp(join(tmpdir(), prefix))
  await writeFile(join(folder, 'owner'), `${process.pid} ${await startOf(process.pid)}`)
  return {
    folder,
    name: nameOf(folder),
    willMount: () => writeFile(join(folder, 'mounted'), ''),
    [Symbol.asyncDispose]: () => clear(folder),
  }
}

/** What runs left behind that did not come to their end. */
export async function clearLeftovers(): Promise<void> {
  const folders = (await readdir(tmpdir())).filter((each) => each.startsWith(prefix))
  for (const each of folders) {
    const folder = join(tmpdir(), each)
    if (!(await isOwned(folder))) await clear(folder)
  }
}

const nameOf = (folder: string): string => `rig-${basename(folder).slice(prefix.length)}`

async function isOwned(folder: string): Promise<boolean> {
  const [pid, start] = (await readFile(join(folder, 'owner'), 'utf8').catch(() => '')).split(' ')
  // It is being made just now.
  if (start === undefined) return Date.now() - (await stat(folder)).mtimeMs < 10_000
  return start !== '' && start === (await startOf(Number(pid)))
}

async function clear(folder: string): Promise<void> {
  await endServers(folder)
  await unmount(folder)
  const name = nameOf(folder)
  await stopEmulating(name, existsSync(join(folder, 'mounted')))
  await runCommand('ip', ['link', 'delete', name])
  await rm(folder, { recursive: true, force: true })
}

/** Deepest first. */
async function unmount(folder: string): Promise<void> {
  const lines = (await readFile('/proc/self/mounts', 'utf8')).split('\n')
  const ours = lines.map((each) => each.split(' ')[1] ?? '').filter((each) => each.startsWith(`${folder}/`))
  for (const each of ours.toReversed()) await runCommand('umount', ['-l', each])
}

const servers = /^(dockerd|containerd|containerd-shim\S*|docker-registry)$/

/** Servers that were started with a path in the folder, and all that they started: containers outlive their engine. */
async function endServers(folder: string): Promise<void> {
  const all = await runningProcesses()
  const ended = new Set(all.filter((each) => servers.test(each.name) && each.command.includes(`${folder}/`)))
  // A set visits what is added while it is walked.
  for (const parent of ended) for (const each of all) if (each.parent === parent.pid) ended.add(each)
  for (const { pid } of ended) endNow(pid)
}

function endNow(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL')
  } catch {
    // It has just ended by itself.
  }
}

interface Running {
  readonly pid: number
  readonly parent: number
  readonly name: string
  readonly command: string
}

async function runningProcesses(): Promise<readonly Running[]> {
  const pids = (await readdir('/proc')).filter((each) => /^\d+$/.test(each)).map(Number)
  return Promise.all(
    pids.map(async (pid) => {
      const parent = Number((await statOf(pid))[1])
      const command = (await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '')).split('\0')
      return { pid, parent, name: basename(command[0] ?? ''), command: command.join(' ') }
    }),
  )
}
