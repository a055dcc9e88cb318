import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export interface CaFile {
  readonly path: string
  /** Leaves nothing behind that was not there before. */
  readonly remove: () => Promise<void>
}

/** Writes the CA's certificate (PEM) where the processes under test can read it. */
export async function createCaFile(certificate: string, folder?: string): Promise<CaFile> {
  const own = folder ?? (await mkdtemp(join(tmpdir(), 'local-clouds-')))
  const path = join(own, 'ca.pem')
  await writeFile(path, certificate)
  await chmod(path, 0o644)
  return { path, remove: () => rm(folder === undefined ? own : path, { recursive: true, force: true }) }
}
