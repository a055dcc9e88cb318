import { mkdir, open, readFile, rm, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { z } from 'zod'
import { TandemError } from '../core/errors.ts'
import type { Entry, Journal } from '../core/journal.ts'

/**
 * A journal in a folder of its own: `journal.jsonl`, one entry a line, and beside it what is sensitive, one file a name.
 * Folder 0700, files 0600. An entry is on the disk before `append` returns.
 */
export interface JournalFile extends Journal {
  readonly path: string
  entries(): Promise<Entry[]>
  /** `undefined` when nothing was kept under the name. */
  recallKept(name: string): Promise<unknown>
  remove(): Promise<void>
}

/** Makes the journal of a release in the runner's temporary folder. */
export async function createJournal(temp: string, release: string): Promise<JournalFile> {
  const folder = join(temp, `tandem-${release}`)
  const path = join(folder, 'journal.jsonl')
  await told('written', async () => {
    await mkdir(folder, { recursive: true, mode: 0o700 })
    await writeFile(path, '', { mode: 0o600, flag: 'a' })
  })
  return openJournal(path)
}

/** The journal that another process has written. One that is gone, or cannot be read, is a TandemError. */
export function openJournal(path: string): JournalFile {
  const folder = dirname(path)
  let last: Promise<void> | undefined
  return {
    path,
    append: (entry) => (last = appendAfter(last ?? dropCutLine(path), path, `${JSON.stringify(entry)}\n`)),
    keep: (name, value) => told('written', () => writeSynced(keptIn(folder, name), JSON.stringify(value))),
    entries: async () => parseEntries(await told('read', () => readFile(path, 'utf8'))),
    recallKept: (name) => told('read', () => readKept(keptIn(folder, name))),
    remove: () => rm(folder, { recursive: true, force: true }),
  }
}

const keptIn = (folder: string, name: string): string =>
  join(folder, `${basename(name.replaceAll(/[^A-Za-z0-9.-]+/g, '_'))}.json`)

/** One after the other; after one that failed, none is written, since its line may be cut. */
async function appendAfter(before: Promise<void>, path: string, text: string): Promise<void> {
  await before
  await told('written', async () => {
    await using file = await open(path, 'a', 0o600)
    await file.appendFile(text)
    await file.sync()
  })
}

/** What the process before us was killed in the middle of writing: a line of ours must not be joined to it. */
async function dropCutLine(path: string): Promise<void> {
  await told('written', async () => {
    await using file = await open(path, 'r+')
    const bytes = await file.readFile()
    await file.truncate(bytes.lastIndexOf('\n') + 1)
  })
}

async function told<T>(what: 'read' | 'written', work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    const code = codeOf(error)
    if (code === undefined) throw error
    throw new TandemError('cloud', `the journal cannot be ${what} (${code})`, {
      hint: 'It lies in the runner’s temporary folder: see that the disk has room and the folder stays until the job has ended.',
      cause: error,
    })
  }
}

async function writeSynced(path: string, text: string): Promise<void> {
  await using file = await open(path, 'w', 0o600)
  await file.writeFile(text)
  await file.sync()
}

async function readKept(path: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(path, 'utf8'))
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined
    throw error
  }
}

/** The system's name of what went wrong: ENOSPC, EACCES … */
const codeOf = (error: unknown): string | undefined =>
  typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string'
    ? error.code
    : undefined

const entryTypes: readonly Entry['type'][] = [
  'plan',
  'intent',
  'accepted',
  'settled',
  'decision',
  'closed',
  'tags',
  'moving',
  'moved',
  'stays',
]
const lineSchema = z.looseObject({ type: z.enum(entryTypes), at: z.number() })

/** A last line that was cut off by a kill announced nothing: the request comes after the sync. */
function parseEntries(text: string): Entry[] {
  const lines = text.split('\n')
  const whole = lines.slice(0, -1)
  return whole.map((line, index) => {
    const entry = parseLine(line)
    if (isEntry(entry)) return entry
    throw new TandemError('cloud', `line ${index + 1} of the journal cannot be read`)
  })
}

const isEntry = (value: unknown): value is Entry => lineSchema.safeParse(value).success

function parseLine(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return undefined
  }
}
