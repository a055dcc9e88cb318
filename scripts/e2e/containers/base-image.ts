import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { gzipSync } from 'node:zlib'
import { z } from 'zod'
import { digestOf } from '../../../simulators/registry/names.ts'

/** An image that the engine has, taken apart. */
export interface BaseImage {
  /** Its config, as it is. */
  readonly config: Readonly<Record<string, unknown>>
  readonly layers: readonly Layer[]
}

export interface Layer {
  /** Gzipped. */
  readonly blob: Buffer
  /** Digest of the tar. */
  readonly diffId: string
}

const manifestSchema = z.tuple([z.object({ Config: z.string(), Layers: z.array(z.string()) })])
const run = promisify(execFile)

/** By `docker save`, which all engines write with a manifest.json, whatever else is in it. */
export async function readBase(reference: string): Promise<BaseImage> {
  const { stdout } = await run('docker', ['save', reference], { encoding: 'buffer', maxBuffer: 2 ** 30 })
  const files = untar(stdout)
  const file = (name: string) => files.get(name) ?? missing(name)
  const [manifest] = manifestSchema.parse(JSON.parse(file('manifest.json').toString()))
  const config = z.record(z.string(), z.unknown()).parse(JSON.parse(file(manifest.Config).toString()))
  return { config, layers: manifest.Layers.map((name) => layerOf(file(name))) }
}

function missing(name: string): never {
  throw new Error(`docker save wrote no ${name}`)
}

export const layerOf = (tar: Buffer): Layer => ({ blob: gzipSync(tar, { level: 1 }), diffId: digestOf(tar) })

const block = 512

/** The plain files of a ustar archive; docker writes short names. */
function untar(archive: Buffer): Map<string, Buffer> {
  const files = new Map<string, Buffer>()
  for (let at = 0; at + block <= archive.length; ) {
    const header = archive.subarray(at, at + block)
    const name = header.subarray(0, 100).toString().replace(/\0.*$/s, '')
    const size = Number.parseInt(header.subarray(124, 136).toString(), 8) || 0
    const start = at + block
    if (name !== '') files.set(name, archive.subarray(start, start + size))
    at = start + Math.ceil(size / block) * block
  }
  return files
}
