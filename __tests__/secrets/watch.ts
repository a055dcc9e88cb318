import { lstatSync, readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { childrenOf } from '../../simulators/runner/children.ts'
import type { Phase } from '../../simulators/runner/runner.ts'

/** Everything that could be seen of a running action from outside, looked at whenever something happens. */
export interface Watch {
  /** Takes up a process, as the runner starts it. */
  readonly follow: (phase: Phase, pid: number) => void
  readonly look: () => void
  /** Where (`argv of main`, `_temp/x`) → every text that was ever there. */
  readonly seen: ReadonlyMap<string, ReadonlySet<string>>
  /** Files of the private journal that were there at some time, with their modes: `0600`. */
  readonly private: ReadonlyMap<string, string>
}

interface Followed {
  readonly phase: Phase
  readonly pid: number
  readonly root: string
}

/** `more`: folders to look into besides the runner's own, such as that for temporary files. */
export function createWatch(more: readonly string[] = []): Watch {
  const seen = new Map<string, Set<string>>()
  const hidden = new Map<string, string>()
  let followed: Followed | undefined
  const note = (where: string, text: string) => void seen.set(where, (seen.get(where) ?? new Set()).add(text))
  const look = () => {
    if (followed === undefined) return
    const { phase, pid, root } = followed
    note(`argv of ${phase}`, attempt(() => readFileSync(`/proc/${pid}/cmdline`, 'utf8')) ?? '')
    for (const child of childrenOf(pid)) note(`argv of a child of ${phase}`, child.argv.join('\0'))
    for (const folder of [root, ...more]) for (const path of filesIn(folder)) noteFile(path, relative(root, path))
  }
  const noteFile = (path: string, name: string) => {
    const journal = journalIn(name)
    if (journal === undefined) {
      note(name, attempt(() => readFileSync(path, 'utf8')) ?? '')
      return
    }
    const [folder, file] = [modeOf(path.slice(0, path.lastIndexOf('/'))), modeOf(path)]
    if (file !== undefined && folder !== undefined) hidden.set(name, `${folder}/${file}`)
  }
  return {
    seen,
    private: hidden,
    look,
    follow: (phase, pid) => {
      followed = { phase, pid, root: rootOf(pid) }
      look()
    },
  }
}

/** Real ms. A process that was just started shows no environment for a moment: Linux has not laid it out yet. */
const patience = 10_000

/** The runner's folder, of which the temporary one is a part. */
function rootOf(pid: number): string {
  for (const end = Date.now() + patience; Date.now() < end; pause(1)) {
    const environment = readFileSync(`/proc/${pid}/environ`, 'utf8').split('\0')
    const temp = environment.find((entry) => entry.startsWith('RUNNER_TEMP='))?.slice('RUNNER_TEMP='.length)
    if (temp !== undefined) return join(temp, '..')
  }
  throw new Error(`process ${pid} has no RUNNER_TEMP`)
}

/** Nothing else may happen meanwhile: the process is to be looked at from its start on. */
function pause(ms: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms)
}

/** The folder of a build is no journal: what lies there is looked at. */
const journalIn = (name: string): string | undefined => /^_temp\/tandem-(?!build-)[^/]+\//.exec(name)?.[0]

function filesIn(folder: string): string[] {
  const entries = attempt(() => readdirSync(folder, { withFileTypes: true })) ?? []
  return entries.flatMap((entry) => {
    const path = join(folder, entry.name)
    return entry.isDirectory() ? filesIn(path) : [path]
  })
}

const modeOf = (path: string): string | undefined =>
  attempt(() => (lstatSync(path).mode & 0o777).toString(8).padStart(4, '0'))

/** A process or file may be gone by the time we look. */
function attempt<T>(look: () => T): T | undefined {
  try {
    return look()
  } catch {
    return undefined
  }
}
