import { mkdir, readFile, rm } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { z } from 'zod'
import { cached, textOf } from '../cache.ts'
import { openDebian } from '../debian.ts'
import { type PlatformImage, pushImage } from '../oci.ts'
import { type Architecture, foreign, native } from '../programs.ts'
import { startRegistry } from '../registry.ts'
import { together } from '../step.ts'
import type { Tools } from '../tools.ts'
import { buildkitImage } from './buildkit.ts'
import { frontendImage } from './frontend.ts'
import { lambdaAdapterImage } from './lambda-adapter.ts'
import { nodeImage } from './node.ts'
import { scannerImage } from './scanner.ts'

/** What has to be there first, still on its way: the downloads need neither. */
export interface Underway {
  readonly tools: Promise<Tools>
  readonly programs: Promise<void>
}

/** A registry's store with the images that a build would pull from Docker Hub and from ECR Public, under their names there. Made once. */
export async function imageStore(scratch: string, underway: Underway): Promise<string> {
  const version = await nodeVersion()
  const sources = [await textOf(import.meta.dirname), await textOf(join(import.meta.dirname, '../tools'))]
  const authority = await readFile(process.env['NODE_EXTRA_CA_CERTS'] || '/dev/null', 'utf8')
  return cached('images', [version, native, ...sources, authority], async (store) => {
    await mkdir(scratch)
    await fill(store, scratch, version, underway)
    await rm(scratch, { recursive: true })
  })
}

async function fill(store: string, folder: string, version: string, { tools, programs }: Underway): Promise<void> {
  const [debian] = await together([openDebian(join(folder, 'apt')), programs])
  await using registry = await startRegistry({
    name: 'filling',
    folder,
    address: '127.0.0.1',
    store,
    access: 'everybody',
  })
  const put = async (name: string, ...platforms: readonly Promise<PlatformImage>[]): Promise<void> =>
    pushImage(registry.host, name, await together(platforms))
  const adapter = (architecture: Architecture): Promise<PlatformImage> => lambdaAdapterImage(architecture, folder)
  const node = (architecture: Architecture): Promise<PlatformImage> => nodeImage(debian, architecture, folder, version)
  await together([
    put('library/node:24-slim', node(native), node(foreign)),
    put('awsguru/aws-lambda-adapter:1.0.0', adapter(native), adapter(foreign)),
    put('docker/buildkit-syft-scanner:stable-1', scannerImage(debian, folder)),
    tools.then((made) => put('docker/dockerfile:1', frontendImage(made, folder))),
    tools.then((made) => put('moby/buildkit:buildx-stable-1', buildkitImage(debian, made, folder))),
  ])
}

/** The one that this repository is developed with. */
async function nodeVersion(): Promise<string> {
  const text = await readFile(resolve('node_modules/node/package.json'), 'utf8')
  return z.object({ version: z.string() }).parse(JSON.parse(text)).version
}
