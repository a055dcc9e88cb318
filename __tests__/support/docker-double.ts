import { chmod, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import type { BuiltImage } from '../../simulators/registry/images.ts'
import { writeLayout } from '../../simulators/registry/oci-layout.ts'

/** A `docker` that builds what the test says. Real builds are the end-to-end suite's business. */
export interface DockerDouble {
  /** A folder for the PATH. */
  readonly path: string
  /** What the next builds make. */
  builds(image: BuiltImage): Promise<void>
  /** The next builds end with this on their error output. */
  fails(said: string): Promise<void>
  /** The next builds print this on their error output before anything else. */
  prints(text: string): Promise<void>
  /** The next builds do not end by themselves. */
  hangs(): Promise<void>
  /** What the user's builder, or one that is made, can build for; both platforms else. */
  canBuildFor(platforms: { readonly current?: string; readonly made?: string }): Promise<void>
  /** Builders cannot be removed any more. */
  refusesToGo(): Promise<void>
  /** The next builds ask the credential helper for this registry's host, as BuildKit does by way of buildx. */
  asksFor(host: string): Promise<void>
  /** What the helper has said so far. */
  toldByHelper(): Promise<string>
  /** How it was called so far. */
  calls(): Promise<readonly DockerCall[]>
}

export interface DockerCall {
  readonly args: readonly string[]
  readonly env: Readonly<Record<string, string>>
}

const program = resolve(import.meta.dirname, 'docker-double-program.ts')

export async function dockerDouble(folder: string): Promise<DockerDouble> {
  const path = join(folder, 'docker')
  await mkdir(path, { recursive: true })
  const script = `#!/bin/sh\nexec "${process.execPath}" "${program}" "${path}" "$@"\n`
  await writeFile(join(path, 'docker'), script)
  await chmod(join(path, 'docker'), 0o755)
  return {
    path,
    builds: async (image) => {
      await rm(join(path, 'next'), { recursive: true, force: true })
      await rm(join(path, 'failure'), { force: true })
      await writeLayout(join(path, 'next'), image)
    },
    fails: (said) => writeFile(join(path, 'failure'), said),
    prints: (text) => writeFile(join(path, 'printed'), text),
    hangs: () => writeFile(join(path, 'hang'), ''),
    canBuildFor: async (platforms) => {
      for (const [which, text] of Object.entries(platforms)) await writeFile(join(path, `platforms-${which}`), text)
    },
    refusesToGo: () => writeFile(join(path, 'stays'), ''),
    asksFor: (host) => writeFile(join(path, 'host'), host),
    toldByHelper: () => readFile(join(path, 'told'), 'utf8').catch(() => ''),
    calls: async () => {
      const text = await readFile(join(path, 'calls.jsonl'), 'utf8').catch(() => '')
      return text
        .split('\n')
        .filter((line) => line !== '')
        .map((line): DockerCall => JSON.parse(line))
    },
  }
}
