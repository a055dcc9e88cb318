import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { TandemError } from '../core/errors.ts'
import { layoutIn, metadataIn } from './arguments.ts'

const indexSchema = z.object({ manifests: z.array(z.object({ digest: z.string() })) })
const metadataSchema = z.object({ 'containerimage.digest': z.string() })

/** What was built, as the layout has it and as buildx says it: the two must be one. */
export async function builtDigest(folder: string): Promise<string> {
  const index = indexSchema.safeParse(await readJson(join(layoutIn(folder), 'index.json')))
  const metadata = metadataSchema.safeParse(await readJson(metadataIn(folder)))
  const written = index.data?.manifests.map(({ digest }) => digest) ?? []
  const said = metadata.data?.['containerimage.digest']
  if (written.length === 1 && written[0] !== undefined && written[0] === said) return said
  throw new TandemError(
    'build',
    `buildx says that it has built ${said ?? 'nothing'}, and has written ${written.join(' and ') || 'nothing'}`,
    { hint: 'Use the newest buildx (docker/setup-buildx-action); if it stays, report it with the log.' },
  )
}

async function readJson(path: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(path, 'utf8'))
  } catch {
    return undefined
  }
}
