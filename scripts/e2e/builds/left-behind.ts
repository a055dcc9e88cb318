import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** Files under a folder that hold one of the texts. */
export async function filesWith(folder: string, texts: readonly string[]): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  const found = await Promise.all(
    files.map(async (file) => {
      const bytes = await readFile(file).catch(() => Buffer.alloc(0))
      return texts.some((text) => bytes.includes(text)) ? [file] : []
    }),
  )
  return found.flat()
}
