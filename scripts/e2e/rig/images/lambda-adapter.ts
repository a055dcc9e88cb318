import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { PlatformImage } from '../oci.ts'
import type { Architecture } from '../programs.ts'

// Docker runs no extensions of Lambda's, and the local Lambda looks for the file alone: it hands events to the container itself.
const note = `#!/bin/sh
echo 'This stands for Lambda Web Adapter, and does nothing.' >&2
exit 1
`

/** Stands for `public.ecr.aws/awsguru/aws-lambda-adapter`: the file at its place. */
export async function lambdaAdapterImage(architecture: Architecture, folder: string): Promise<PlatformImage> {
  const root = join(folder, `lambda-adapter-${architecture}`)
  await mkdir(root)
  await writeFile(join(root, 'lambda-adapter'), note, { mode: 0o755 })
  return { architecture, root, config: {} }
}
