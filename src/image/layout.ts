import { createHash } from 'node:crypto'
import { type FileHandle, open, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import type { Context } from '../core/context.ts'
import { TandemError } from '../core/errors.ts'
import { throwIfCancelled } from '../core/retry.ts'
import { digestOf, isDigest } from './digest.ts'
import { parseJson } from './json.ts'
import { type Descriptor, manifestTypes, readManifest } from './manifest.ts'
import type { ImageSource } from './source.ts'

/** An image on this machine's disk, as a build has exported it. */
export interface Layout extends ImageSource {
  /** Of its one image: an index, or a single manifest. */
  readonly digest: string
}

const address = 'the build'
const pieceSize = 64 * 1024

/** https://github.com/opencontainers/image-spec/blob/v1.1.1/image-layout.md (November 2026) */
const indexSchema = z.object({ manifests: z.array(z.object({ mediaType: z.string(), digest: z.string() })) })

/**
 * Opens an OCI image layout (`index.json`, `blobs/sha256/…`) that holds one image, under whatever names. Throws TandemError
 * `build` that names the file when it is none; so do all reads from it where a file is not what its digest says.
 */
export async function openLayout(folder: string): Promise<Layout> {
  const path = join(folder, 'index.json')
  const digests = await imagesIn(path)
  const [digest] = digests
  if (digest === undefined || digests.length > 1) throw broken(path, `names ${digests.length} images, not one`)
  return {
    address,
    digest,
    getManifest: async (reference) => {
      const bytes = await readWhole(blobPath(folder, reference), reference)
      return readManifest(bytes, { contentType: undefined, from: address })
    },
    blob: (descriptor, context) => readBlob(blobPath(folder, descriptor.digest), descriptor, context),
  }
}

async function imagesIn(path: string): Promise<string[]> {
  const parsed = indexSchema.safeParse(parseJson(await readAll(path)))
  if (!parsed.success) throw broken(path, 'is not the index of an image layout')
  const images = parsed.data.manifests.filter(({ mediaType }) => manifestTypes.includes(mediaType))
  return [...new Set(images.map(({ digest }) => digest))]
}

function blobPath(folder: string, digest: string): string {
  if (!isDigest(digest)) throw new TandemError('build', `${address} has nothing under the name "${digest}"`)
  return join(folder, 'blobs', ...digest.split(':'))
}

/** For manifests: registries take none over 4 MiB. */
async function readWhole(path: string, digest: string): Promise<Buffer> {
  const bytes = await readAll(path)
  check(path, digest, digestOf(bytes))
  return bytes
}

async function readAll(path: string): Promise<Buffer> {
  try {
    return await readFile(path)
  } catch (error) {
    throw unreadable(path, error)
  }
}

/** In pieces, of which the last is not handed on before the whole has been found to be what the digest says. */
async function* readBlob(
  path: string,
  { digest, size }: Descriptor,
  { signal }: Context,
): AsyncGenerator<Buffer, void, void> {
  await using file = await openFile(path, size)
  const hash = createHash('sha256')
  for (let offset = 0; offset < size; ) {
    throwIfCancelled(signal)
    const piece = await readPiece(file, path, Math.min(pieceSize, size - offset))
    offset += piece.length
    hash.update(piece)
    if (offset === size) check(path, digest, `sha256:${hash.digest('hex')}`)
    yield piece
  }
  if (size === 0) check(path, digest, `sha256:${hash.digest('hex')}`)
}

async function openFile(path: string, size: number): Promise<FileHandle> {
  const file = await open(path).catch((error: unknown) => {
    throw unreadable(path, error)
  })
  const there = (await file.stat()).size
  if (there === size) return file
  await file.close()
  throw broken(path, `has ${there} bytes instead of ${size}`)
}

async function readPiece(file: FileHandle, path: string, length: number): Promise<Buffer> {
  try {
    const { bytesRead, buffer } = await file.read(Buffer.allocUnsafeSlow(length), 0, length)
    if (bytesRead > 0) return buffer.subarray(0, bytesRead)
  } catch (error) {
    throw unreadable(path, error)
  }
  throw broken(path, 'became shorter while it was read')
}

function check(path: string, promised: string, found: string): void {
  if (promised !== found) throw broken(path, `has the digest ${found}`)
}

const hint =
  'Nothing of it is delivered. See that the disk has room and nothing else writes to this folder, then run again.'

const broken = (path: string, problem: string) =>
  new TandemError('build', `what was built is damaged: ${path} ${problem}`, { hint })

function unreadable(path: string, cause: unknown): TandemError {
  const code = typeof cause === 'object' && cause !== null && 'code' in cause ? String(cause.code) : String(cause)
  return new TandemError('build', `what was built cannot be read: ${path} (${code})`, { hint, cause })
}
