import { gunzipSync } from 'node:zlib'
import { z } from 'zod'
import type { Registry } from '../rig/registry.ts'

/** What a real registry says it has, asked over HTTP without any code of ours. */
export interface RegistryLook {
  /** The digest that a tag or digest has there; `undefined` when it has none. */
  digest(reference: string): Promise<string | undefined>
  /** An index or a manifest. */
  manifest(reference: string): Promise<unknown>
  /** The bytes of everything that an image consists of, unpacked: configurations and layers of all its platforms. */
  contents(reference: string): Promise<readonly Buffer[]>
}

const types = [
  'application/vnd.oci.image.index.v1+json',
  'application/vnd.oci.image.manifest.v1+json',
  'application/vnd.docker.distribution.manifest.list.v2+json',
  'application/vnd.docker.distribution.manifest.v2+json',
]

const indexSchema = z.object({ manifests: z.array(z.object({ digest: z.string() })) })
const manifestSchema = z.object({
  config: z.object({ digest: z.string() }),
  layers: z.array(z.object({ digest: z.string() })),
})

export function lookAt({ host, login }: Registry, repository: string): RegistryLook {
  const basic = Buffer.from(`${login?.username}:${login?.password}`).toString('base64')
  const ask = (method: string, path: string) =>
    fetch(`http://${host}/v2/${repository}/${path}`, {
      method,
      headers: { authorization: `Basic ${basic}`, accept: types.join(', ') },
    })
  const manifest = async (reference: string): Promise<unknown> => (await ask('GET', `manifests/${reference}`)).json()
  const blob = async (digest: string): Promise<Buffer> => {
    const bytes = Buffer.from(await (await ask('GET', `blobs/${digest}`)).arrayBuffer())
    return bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes
  }
  const contents = async (reference: string): Promise<readonly Buffer[]> => {
    const found = await manifest(reference)
    const index = indexSchema.safeParse(found)
    if (index.success) return (await Promise.all(index.data.manifests.map(({ digest }) => contents(digest)))).flat()
    const { config, layers } = manifestSchema.parse(found)
    return Promise.all([config, ...layers].map(({ digest }) => blob(digest)))
  }
  return {
    digest: async (reference) => {
      const { status, headers } = await ask('HEAD', `manifests/${reference}`)
      return status === 200 ? (headers.get('docker-content-digest') ?? undefined) : undefined
    },
    manifest,
    contents,
  }
}
