import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { imageStore } from './images/store.ts'
import { installPrograms } from './programs.ts'
import { timedBy, together, Unavailable } from './step.ts'
import { buildTools } from './tools.ts'

/** Installs and builds what the rig is made of, and starts nothing: for while the machine has other things to wait for. */
const timed = timedBy((line) => void process.stdout.write(`${line}\n`))
const scratch = await mkdtemp(join(tmpdir(), 'tandem-rig-prepare-'))
try {
  const programs = timed('programs from Debian', installPrograms)
  const tools = timed('buildx and BuildKit by Go', buildTools)
  await together([
    programs,
    tools,
    timed('base images', () => imageStore(join(scratch, 'images'), { tools, programs })),
  ])
} catch (error) {
  if (!(error instanceof Unavailable)) throw error
  process.stdout.write(`There is no rig on this machine: ${error.message}\n`)
} finally {
  await rm(scratch, { recursive: true, force: true })
}
