import { expect, test } from '@jest/globals'
import { tarNames } from '../../src/aws/tar-names.ts'

/** A header of the ustar kind, and zeroes for the content. */
function file(name: string, size = 0, prefix = ''): Buffer {
  const header = Buffer.alloc(512)
  header.write(name, 0)
  header.write(size.toString(8).padStart(11, '0'), 124)
  header.write(prefix, 345)
  return Buffer.concat([header, Buffer.alloc(Math.ceil(size / 512) * 512)])
}

async function* cut(bytes: Buffer, size: number): AsyncGenerator<Buffer> {
  for (let at = 0; at < bytes.length; at += size) yield await Promise.resolve(bytes.subarray(at, at + size))
}

async function namesOf(bytes: Buffer, size: number): Promise<string[]> {
  const names: string[] = []
  for await (const name of tarNames(cut(bytes, size))) names.push(name)
  return names
}

const tar = Buffer.concat([
  file('./opt/'),
  file('opt/extensions/lambda-adapter', 1300),
  file('last', 512, 'a/long/folder'),
  Buffer.alloc(1024),
  file('never'),
])

test.each([1, 511, 512, 513, 100_000])('names come out whatever the pieces are, here of %i bytes', async (size) => {
  expect(await namesOf(tar, size)).toEqual(['opt/', 'opt/extensions/lambda-adapter', 'a/long/folder/last'])
})

test('a file of more than 8 GiB has its size in another form', async () => {
  const header = file('huge')
  header.fill(0, 124, 136)
  header[124] = 0x80
  header.writeBigUInt64BE(600n, 128)
  expect(await namesOf(Buffer.concat([header, Buffer.alloc(1024), file('next')]), 700)).toEqual(['huge', 'next'])
})
