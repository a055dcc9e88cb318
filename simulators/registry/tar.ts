const block = 512

export const tarEnd = Buffer.alloc(2 * block)

/** A file in POSIX ustar: a header of 512 bytes, the content, padding to 512. The name has 99 characters at most. */
export function tarFile(name: string, content: Buffer): readonly Buffer[] {
  return [headerOf(name, content.length), content, Buffer.alloc((block - (content.length % block)) % block)]
}

function headerOf(name: string, size: number): Buffer {
  const header = Buffer.alloc(block)
  const octal = (value: number, digits: number) => `${value.toString(8).padStart(digits, '0')}\0`
  header.write(name, 0)
  header.write(octal(0o644, 7), 100)
  header.write(octal(0, 7), 108)
  header.write(octal(0, 7), 116)
  header.write(octal(size, 11), 124)
  header.write(octal(0, 11), 136)
  header.write('        ', 148)
  header.write('0', 156)
  header.write('ustar\u000000', 257)
  const sum = header.reduce((total, byte) => total + byte, 0)
  header.write(`${octal(sum, 6)} `, 148)
  return header
}
