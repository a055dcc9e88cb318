import { createCipheriv, createHash } from 'node:crypto'
import { gzipSync } from 'node:zlib'

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

/** POSIX ustar: a header of 512 bytes, the content padded to 512, two empty blocks. */
function tarOf(name: string, content: Buffer): Buffer {
  const header = Buffer.alloc(512)
  const octal = (value: number, digits: number) => `${value.toString(8).padStart(digits, '0')}\0`
  header.write(name.slice(0, 99), 0)
  header.write(octal(0o644, 7), 100)
  header.write(octal(0, 7), 108)
  header.write(octal(0, 7), 116)
  header.write(octal(content.length, 11), 124)
  header.write(octal(0, 11), 136)
  header.write('        ', 148)
  header.write('0', 156)
  header.write('ustar\u000000', 257)
  const sum = header.reduce((total, byte) => total + byte, 0)
  header.write(`${octal(sum, 6)} `, 148)
  const padding = Buffer.alloc((512 - (content.length % 512)) % 512)
  return Buffer.concat([header, content, padding, Buffer.alloc(1024)])
}
