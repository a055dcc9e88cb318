// Everything that an engine of ours makes bears its owner's name: containers in a label, images in a tag. So what a dead process has left
// behind is known, and what a live one uses is left alone.
import { createHash, randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { hostname } from 'node:os'

export const ownerLabel = 'tandem.sim'
export const ownImages = 'tandem-sim'

export interface Owner {
  readonly name: string
  /** Is the process there no more that bears this name? Those of other machines count as there. */
  readonly isDead: (name: string) => boolean
}

export function createOwner(pid: number = process.pid): Owner {
  const host = createHash('sha256').update(hostname()).digest('hex').slice(0, 8)
  return {
    name: [host, pid, startOf(pid) ?? 0, randomBytes(4).toString('hex')].join('-'),
    isDead: (name) => {
      const [, machine, id = '', start = ''] = /^([\da-f]{8})-(\d+)-(\d+)-/.exec(name) ?? []
      return machine === host && !isAlive(Number(id), start)
    },
  }
}

/** Process ids are given again: a process that began at another time is another one. */
function isAlive(pid: number, start: string): boolean {
  try {
    process.kill(pid, 0)
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
  return start === String(startOf(pid) ?? 0)
}

/** When it began, in clock ticks since the machine did: field 22 of proc(5)'s `stat`; unknown where there is no such file. */
function startOf(pid: number): string | undefined {
  try {
    return readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ')[19]
  } catch {
    return undefined
  }
}
