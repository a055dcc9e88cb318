import { createCipheriv, createHash } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import { tarEnd, tarFile } from './tar.ts'

export interface Layer {
  /** The gzipped tar. */
  readonly blob: Buffer
  /** Digest of the tar itself, as a config's `rootfs.diff_ids` wants it. */
  readonly diffId: string
}

/** A layer with one file of `size` bytes that do not compress; the same size and salt give the same bytes. */
export function makeLayer(size: number, salt: string): Layer {
  const tar = tarOf(`app/${salt.replaceAll(/[^a-z0-9]/g, '-')}.bin`, noise(size, salt))
  return { blob: gzipSync(tar, { level: 1 }), diffId: `sha256:${createHash('sha256').update(tar).digest('hex')}` }
}

function noise(size: number, salt: string): Buffer {
  const seed = createHash('sha256').update(salt).digest()
  return createCipheriv('aes-128-ctr', seed.subarray(0, 16), seed.subarray(16)).update(Buffer.alloc(size))
}

/** One file, and the two empty blocks of an end. */
const tarOf = (name: string, content: Buffer): Buffer => Buffer.concat([...tarFile(name.slice(0, 99), content), tarEnd])
