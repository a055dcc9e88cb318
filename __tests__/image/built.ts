import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { combineCredentials, credentialsFor } from '../../src/image/credentials.ts'
import { deliver, type Delivered, type Delivery } from '../../src/image/deliver.ts'
import { type Layout, openLayout } from '../../src/image/layout.ts'
import { type BuiltImage, type ImageRecipe, makeImage } from '../../simulators/registry/images.ts'
import { writeLayout } from '../../simulators/registry/oci-layout.ts'
import { ghcr, googleCredentials, type ImageWorld, pkg, privateShop, startImageWorld } from './world.ts'

export const everywhere = [pkg, privateShop, ghcr] as const

/** An image on disk, as a build leaves it. */
export interface Built extends AsyncDisposable {
  readonly image: BuiltImage
  readonly folder: string
  readonly layout: Layout
}

const recipe: ImageRecipe = { platforms: ['linux/amd64', 'linux/arm64'], attestations: true, layers: [3000, 500] }

export async function build(more: ImageRecipe = {}): Promise<Built> {
  const image = makeImage({ ...recipe, ...more })
  const folder = await mkdtemp(join(tmpdir(), 'tandem-layout-'))
  await writeLayout(folder, image)
  return {
    image,
    folder,
    layout: await openLayout(folder),
    [Symbol.asyncDispose]: () => rm(folder, { recursive: true, force: true }),
  }
}

/** Registries that all let us push: Artifact Registry, a private one, and ghcr.io. */
export async function startDocks(options: Parameters<typeof startImageWorld>[0] = {}): Promise<ImageWorld> {
  const credentials = combineCredentials(
    credentialsFor('registry.example.com', { username: 'ci', password: 'secret' }),
    credentialsFor('ghcr.io', { username: 'octo', password: 'job-token', optional: true }),
    googleCredentials('ya29.good'),
  )
  const world = await startImageWorld({ credentials, ...options })
  world.admin.ghcr.addToken('job-token', { read: ['acme'], write: ['acme'] })
  return world
}

export const ship = (
  { registries, context }: ImageWorld,
  { layout }: Built,
  to: string,
  more: Partial<Delivery> = {},
): Promise<Delivered> => deliver({ from: layout, to, digest: layout.digest, registries, ...more }, context)

export const digestsOf = ({ manifests }: BuiltImage): string[] => manifests.map(({ digest }) => digest).toSorted()
