import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'

const manifestSchema = z.object({ name: z.string(), license: z.string().optional() })

/** Name, licence and its text of each package that files of the bundle come from: all that its licence asks to be passed on. */
export function licensesOf(files: readonly string[]): string {
  const folders = new Set(files.flatMap((file) => packageFolder.exec(file)?.[0] ?? []))
  return [...new Set([...folders].map(licenseOf))].toSorted().join('\n')
}

/** The innermost: a package may have others of its own. */
const packageFolder = /^.*node_modules\/(?:@[^/]+\/)?[^/]+/

function licenseOf(folder: string): string {
  const { name, license = 'no licence named' } = manifestSchema.parse(
    JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')),
  )
  const names = readdirSync(folder).filter((file) => /^(licen[cs]e|notice|copying)/i.test(file))
  const texts = names.toSorted().map((file) => readFileSync(join(folder, file), 'utf8').trim())
  return [name, license, ...texts, ''].join('\n')
}
