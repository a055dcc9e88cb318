import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readdir, readFile, rename, rm, stat } from 'node:fs/promises'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { startOf } from './alive.ts'

/** Outlives the checkout and its node_modules: what is built there takes minutes. */
const home = join(process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache'), 'tandem-e2e-rig')

/** The folder of that name for these pins: kept from an earlier run, or made now, whole or not at all. */
export async function cached(
  name: string,
  pins: readonly string[],
  make: (folder: string) => Promise<void>,
): Promise<string> {
  const kept = join(home, `${name}-${createHash('sha256').update(JSON.stringify(pins)).digest('hex').slice(0, 16)}`)
  if (existsSync(kept)) return kept
  await mkdir(home, { recursive: true })
  await forgetOthers(name, kept)
  const folder = await mkdtemp(join(home, `${name}.${process.pid}.`))
  try {
    await make(folder)
    // Somebody else may have been faster: then theirs is as good.
    await rename(folder, kept).catch(async (error: unknown) => {
      if (!existsSync(kept)) throw error
    })
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
  return kept
}

/** The text of the files in a folder: a change to any of them is another pin. */
export async function textOf(folder: string): Promise<string> {
  const names = (await readdir(folder)).sort()
  return (await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')))).join('\n')
}

/** What was never finished, as its process died, and what nobody can have asked for since yesterday's change of the pins. */
async function forgetOthers(name: string, kept: string): Promise<void> {
  for (const other of await readdir(home)) {
    const path = join(home, other)
    if (path === kept || !/^[-.]/.test(other.slice(name.length)) || !other.startsWith(name)) continue
    const maker = /^\.(\d+)\./.exec(other.slice(name.length))?.[1]
    const old = Date.now() - (await stat(path)).mtimeMs > 24 * 3_600_000
    const dead = maker !== undefined && (await startOf(Number(maker))) === ''
    if (old || dead) await rm(path, { recursive: true, force: true })
  }
}
