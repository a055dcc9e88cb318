import { readdirSync, readFileSync } from 'node:fs'

export interface ChildOfStep {
  readonly pid: number
  readonly argv: readonly string[]
}

/** All processes below this one at this moment. Linux only: elsewhere there are none. */
export function childrenOf(pid: number): ChildOfStep[] {
  return childPids(pid).flatMap((child) => [{ pid: child, argv: argvOf(child) }, ...childrenOf(child)])
}

function childPids(pid: number): number[] {
  const tasks = attempt(() => readdirSync(`/proc/${pid}/task`)) ?? []
  const listed = tasks.map((task) => attempt(() => readFileSync(`/proc/${pid}/task/${task}/children`, 'utf8')) ?? '')
  return listed.flatMap((text) => text.split(' ').filter(Boolean).map(Number))
}

const argvOf = (pid: number): string[] =>
  (attempt(() => readFileSync(`/proc/${pid}/cmdline`, 'utf8')) ?? '').split('\0').filter(Boolean)

/** A process may be gone by the time we look. */
function attempt<T>(look: () => T): T | undefined {
  try {
    return look()
  } catch {
    return undefined
  }
}
