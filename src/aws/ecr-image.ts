import { Readable } from 'node:stream'
import { createGunzip, createZstdDecompress } from 'node:zlib'
import { z } from 'zod'
import type { Context } from '../core/context.ts'
import { CloudError } from '../core/errors.ts'
import { readPolicy, retry } from '../core/retry.ts'
import { troubleOf } from '../http/trouble.ts'
import type { HttpClient, HttpStream } from '../http/types.ts'
import type { EcrCredentials } from './ecr.ts'
import { tarNames } from './tar-names.ts'

const manifestSchema = z.object({
  config: z.object({ digest: z.string() }),
  layers: z.array(z.object({ digest: z.string(), mediaType: z.string(), size: z.number() })),
})

const configSchema = z.object({
  config: z
    .object({
      Entrypoint: z.array(z.string()).nullish(),
      Cmd: z.array(z.string()).nullish(),
      Labels: z.record(z.string(), z.string()).nullish(),
    })
    .nullish(),
})

export type ImageLayer = z.infer<typeof manifestSchema>['layers'][number]

/** What an image in ECR says of itself, and what is in its layers. */
export interface EcrImage {
  readonly layers: readonly ImageLayer[]
  /** Entry point and command. */
  readonly command: readonly string[]
  readonly labels: Readonly<Record<string, string>>
  /** Is there a file of this name in the layer? */
  contains(layer: ImageLayer, name: string, context: Context): Promise<boolean>
}

export interface ImageReading {
  readonly http: HttpClient
  readonly credentials: (context: Context) => Promise<EcrCredentials>
}

const accepted = [
  'application/vnd.oci.image.manifest.v1+json',
  'application/vnd.docker.distribution.manifest.v2+json',
].join(', ')

/** Opens `host/repository@digest`, a single manifest, by Docker's API. */
export async function openEcrImage(image: string, reading: ImageReading, context: Context): Promise<EcrImage> {
  const [, host = '', name = '', digest = ''] = /^([^/]+)\/(.+)@(sha256:[\da-f]+)$/.exec(image) ?? []
  const base = `https://${host}/v2/${name}`
  const manifest = manifestSchema.parse(await json(`${base}/manifests/${digest}`, reading, context))
  const blob = (of: string): string => `${base}/blobs/${of}`
  const { config } = configSchema.parse(await json(blob(manifest.config.digest), reading, context))
  return {
    layers: manifest.layers,
    command: [...(config?.Entrypoint ?? []), ...(config?.Cmd ?? [])],
    labels: config?.Labels ?? {},
    contains: async (layer, wanted, inner) => {
      const { body } = await opened(blob(layer.digest), reading, inner)
      const unpacked = unpack(body, layer.mediaType)
      try {
        for await (const each of tarNames(unpacked)) if (each === wanted) return true
        return false
      } finally {
        for (const each of [unpacked, body]) each.on('error', () => undefined).destroy()
      }
    },
  }
}

async function json(url: string, reading: ImageReading, context: Context): Promise<unknown> {
  const { body } = await opened(url, reading, context)
  const pieces: Buffer[] = []
  for await (const piece of body) pieces.push(Buffer.from(piece))
  return JSON.parse(Buffer.concat(pieces).toString('utf8'))
}

function unpack(body: Readable, mediaType: string): Readable {
  if (mediaType.endsWith('gzip')) return piped(body, createGunzip())
  return mediaType.endsWith('zstd') ? piped(body, createZstdDecompress()) : body
}

/** An error of the source is one of the result: `pipe` alone passes none on. */
function piped<T extends Readable & NodeJS.WritableStream>(source: Readable, target: T): T {
  source.once('error', (error) => target.destroy(error))
  source.pipe(target)
  return target
}

const operation = 'ecr-registry.blobs.get'

/** Layers lie in S3, where the answer leads; S3 takes no second authorisation. */
async function opened(url: string, { http, credentials }: ImageReading, context: Context): Promise<HttpStream> {
  const { username, password } = await credentials(context)
  const authorization = `Basic ${Buffer.from(`${username}:${password}`).toString('base64')}`
  const ask = (at: string, headers: Readonly<Record<string, string>>) =>
    retry(operation, readPolicy, context, async () => {
      const answer = await http.stream({ method: 'GET', url: at, operation, headers }, context)
      if (answer.status < 400) return answer
      discard(answer.body)
      throw new CloudError(`${operation}: HTTP ${answer.status}`, {
        trouble: troubleOf(answer.status),
        operation,
        status: answer.status,
      })
    })
  const first = await ask(url, { authorization, accept: accepted })
  const location = first.headers['location']
  if (first.status < 300 || location === undefined) return first
  discard(first.body)
  return ask(new URL(location, url).href, {})
}

/** Lets the rest of a short answer flow away, so that its connection can be used again. */
const discard = (body: Readable): Readable => body.on('error', () => undefined).resume()
