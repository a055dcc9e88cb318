import { copyFile, mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Debian } from '../debian.ts'
import type { PlatformImage } from '../oci.ts'
import { emulator, foreign, locate, machine, native } from '../programs.ts'
import type { Tools } from '../tools.ts'

/** Stands for `moby/buildkit:buildx-stable-1`, which buildx makes its builders of. */
export async function buildkitImage(debian: Debian, tools: Tools, folder: string): Promise<PlatformImage> {
  const root = join(folder, 'buildkit')
  const programs = join(root, 'usr/bin')
  await mkdir(programs, { recursive: true })
  // runc is linked with libseccomp; buildx looks into the container with `sh`.
  await debian.unpack(['base-files', 'libc6', 'libseccomp2', 'busybox-static'], native, root)
  await copyFile(tools.buildkitd, join(programs, 'buildkitd'))
  await copyFile(tools.buildctl, join(programs, 'buildctl'))
  await copyFile(locate('runc'), join(programs, 'buildkit-runc'))
  await copyFile(locate(emulator), join(programs, `buildkit-qemu-${machine[foreign]}`))
  const env = ['PATH=/usr/sbin:/usr/bin', 'BUILDKIT_SETUP_CGROUPV2_ROOT=1']
  return { architecture: native, root, config: { Entrypoint: ['buildkitd'], Env: env } }
}
