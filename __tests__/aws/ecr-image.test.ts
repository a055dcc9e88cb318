import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { createHash } from 'node:crypto'
import { gzipSync, zstdCompressSync } from 'node:zlib'
import { connectAws } from '../../src/aws/connection.ts'
import { type EcrImage, openEcrImage } from '../../src/aws/ecr-image.ts'
import { createEcr } from '../../src/aws/ecr.ts'
import { readyAws } from '../../simulators/clouds.ts'
import { tarEnd, tarFile } from '../../simulators/registry/tar.ts'
import { startStand, type Stand } from './stand.ts'

const digestOf = (bytes: Buffer): string => `sha256:${createHash('sha256').update(bytes).digest('hex')}`
const repository = `${readyAws.account}.dkr.ecr.${readyAws.region}.amazonaws.com/tandem/shop`
const adapter = 'opt/extensions/lambda-adapter'

let stand: Stand
beforeEach(async () => {
  stand = await startStand()
  stand.clouds.aws.admin.addRepository(readyAws, 'tandem/shop')
})
afterEach(async () => {
  await stand[Symbol.asyncDispose]()
})

const tarWith = (name: string): Buffer =>
  Buffer.concat([...tarFile('app/server.js', Buffer.alloc(70_000)), ...tarFile(name, Buffer.from('x')), tarEnd])

/** Puts an image with these layers into ECR, and opens it as a target does. */
async function imageOf(layers: readonly { readonly blob: Buffer; readonly mediaType: string }[]): Promise<EcrImage> {
  const config = Buffer.from(
    JSON.stringify({
      os: 'linux',
      architecture: 'amd64',
      config: { Entrypoint: ['/bin/app'], Cmd: ['serve'], Labels: { team: 'shop' } },
      rootfs: { type: 'layers', diff_ids: [] },
    }),
  )
  const describeBlob = (mediaType: string, blob: Buffer) => ({ mediaType, digest: digestOf(blob), size: blob.length })
  const mediaType = 'application/vnd.oci.image.manifest.v1+json'
  const bytes = Buffer.from(
    JSON.stringify({
      schemaVersion: 2,
      mediaType,
      config: describeBlob('application/vnd.oci.image.config.v1+json', config),
      layers: layers.map((layer) => describeBlob(layer.mediaType, layer.blob)),
    }),
  )
  const digest = digestOf(bytes)
  stand.clouds.registries.admin.publish(`${repository}:one`, {
    digest,
    manifests: [{ digest, mediaType, bytes }],
    blobs: new Map([config, ...layers.map(({ blob }) => blob)].map((blob) => [digestOf(blob), blob])),
    platforms: { 'linux/amd64': digest },
  })
  const { http, context } = stand
  const ecr = createEcr(connectAws({ identity: stand.identity(), http, region: readyAws.region, context }))
  const reading = { http, credentials: (inner: typeof context) => ecr.credentials(inner) }
  return openEcrImage(`${repository}@${digest}`, reading, context)
}

const gzip = 'application/vnd.oci.image.layer.v1.tar+gzip'

test('an image tells its command and labels', async () => {
  const image = await imageOf([{ blob: gzipSync(tarWith('a')), mediaType: gzip }])
  expect(image).toMatchObject({ command: ['/bin/app', 'serve'], labels: { team: 'shop' } })
})

describe('a file is found in a layer', () => {
  test.each([
    ['gzip', gzip, gzipSync],
    ['zstd', 'application/vnd.oci.image.layer.v1.tar+zstd', zstdCompressSync],
    ['nothing', 'application/vnd.oci.image.layer.v1.tar', (tar: Buffer): Buffer => tar],
  ])('that is compressed by %s', async (_, mediaType, pack) => {
    const image = await imageOf([
      { blob: Buffer.from(pack(tarWith('other'))), mediaType },
      { blob: Buffer.from(pack(tarWith(adapter))), mediaType },
    ])
    const found = await Promise.all(image.layers.map((layer) => image.contains(layer, adapter, stand.context)))
    expect(found).toEqual([false, true])
  })

  test('of which the rest is not waited for', async () => {
    const large = Buffer.concat([
      ...tarFile(adapter, Buffer.from('x')),
      ...tarFile('big', Buffer.alloc(2 ** 22)),
      tarEnd,
    ])
    const image = await imageOf([{ blob: large, mediaType: 'application/vnd.oci.image.layer.v1.tar' }])
    const [layer] = image.layers
    expect(layer && (await image.contains(layer, adapter, stand.context))).toBe(true)
  })
})

test('a layer that is no archive is an error', async () => {
  const image = await imageOf([{ blob: Buffer.from('not gzip'), mediaType: gzip }])
  const [layer] = image.layers
  await expect(layer && image.contains(layer, adapter, stand.context)).rejects.toThrow(/incorrect header/)
})
