const block = 512

/**
 * The names of the files in a tar, as its headers come by; contents are passed over. Names of more than 100 characters that stand in
 * headers of their own (pax, GNU) are given cut: what is looked for is shorter.
 */
export async function* tarNames(bytes: AsyncIterable<Buffer>): AsyncGenerator<string, void, void> {
  let kept = Buffer.alloc(0)
  let skip = 0
  for await (const piece of bytes) {
    const passed = Math.min(skip, piece.length)
    skip -= passed
    kept = passed === piece.length ? kept : Buffer.concat([kept, piece.subarray(passed)])
    while (skip === 0 && kept.length >= block) {
      const header = kept.subarray(0, block)
      if (header[0] === 0) return
      yield nameIn(header)
      const size = Math.ceil(sizeIn(header) / block) * block
      const rest = kept.length - block
      skip = Math.max(0, size - rest)
      kept = kept.subarray(block + Math.min(size, rest))
    }
  }
}

const field = (header: Buffer, start: number, length: number): string =>
  header.toString('utf8', start, start + length).replace(/\0.*$/s, '')

const nameIn = (header: Buffer): string =>
  [field(header, 345, 155), field(header, 0, 100)]
    .filter((part) => part !== '')
    .join('/')
    .replace(/^(\.?\/)+/, '')

/** Octal, or from 8 GiB on binary with the highest bit set (GNU). */
function sizeIn(header: Buffer): number {
  if (((header[124] ?? 0) & 0x80) !== 0) return Number(header.readBigUInt64BE(128))
  return Number.parseInt(field(header, 124, 12).trim() || '0', 8)
}
