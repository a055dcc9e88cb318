import { copyFile, mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { PlatformImage } from '../oci.ts'
import { native } from '../programs.ts'
import type { Tools } from '../tools.ts'

// BuildKit's frontend/dockerfile/cmd/dockerfile-frontend/Dockerfile, November 2026: without them BuildKit gives it the network.
const labels = {
  'moby.buildkit.frontend.network.none': 'true',
  'moby.buildkit.frontend.caps':
    'moby.buildkit.frontend.inputs,moby.buildkit.frontend.subrequests,moby.buildkit.frontend.contexts,moby.buildkit.frontend.gitquerystring',
}

/** Stands for `docker/dockerfile:1`, which many a Dockerfile names in its `# syntax` line. */
export async function frontendImage(tools: Tools, folder: string): Promise<PlatformImage> {
  const root = join(folder, 'frontend')
  await mkdir(join(root, 'bin'), { recursive: true })
  await copyFile(tools.frontend, join(root, 'bin/dockerfile-frontend'))
  return { architecture: native, root, config: { Entrypoint: ['/bin/dockerfile-frontend'], Labels: labels } }
}
