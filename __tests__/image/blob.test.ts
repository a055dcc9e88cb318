import { describe, expect, test } from '@jest/globals'
import { CloudError, TandemError } from '../../src/core/errors.ts'
import { type BlobSource, verifiedBlob } from '../../src/image/blob.ts'
import { digestOf } from '../../src/image/digest.ts'
import { aContext, refusalOf } from './world.ts'

const bytes = Buffer.from('0123456789abcdefghij')

/** Each opening serves from the offset on, in pieces of four, and is cut after so many pieces as the list says. */
function aSource(cuts: readonly number[], served = bytes): BlobSource & { readonly opened: number[] } {
  const opened: number[] = []
  async function* pieces(offset: number, cut: number) {
    for (let at = offset, count = 0; at < served.length; at += 4, count++) {
      if (count === cut) throw new Error('socket closed')
      yield served.subarray(at, at + 4)
    }
  }
  return {
    opened,
    from: 'ghcr.io/acme/shop',
    digest: digestOf(bytes),
    size: bytes.length,
    open: async (offset) => {
      opened.push(offset)
      return pieces(offset, cuts[opened.length - 1] ?? Infinity)
    },
  }
}

async function read(source: BlobSource, got: Buffer[] = [], context = aContext(1000).context): Promise<string> {
  for await (const piece of verifiedBlob(source, context)) got.push(piece)
  return Buffer.concat(got).toString()
}

describe('reading a blob', () => {
  test('it comes as it is', async () => {
    expect(await read(aSource([]))).toBe(bytes.toString())
    expect(await read({ ...aSource([], Buffer.alloc(0)), size: 0, digest: digestOf(Buffer.alloc(0)) })).toBe('')
  })

  test('after a cut it goes on from where it was, as often as needed', async () => {
    const source = aSource([2, 1, 0, 0, 1])
    expect(await read(source)).toBe(bytes.toString())
    expect(source.opened).toEqual([0, 8, 12, 12, 12, 16])
  })

  test('an answer that ends too early is a cut', async () => {
    const source = aSource([])
    const short = {
      ...source,
      open: async (offset: number) => await aSource([], bytes.subarray(0, offset + 4)).open(offset, aContext().context),
    }
    expect(await read(short)).toBe(bytes.toString())
  })

  test('a source that stays silent is given up, with what was read', async () => {
    const error = await refusalOf(read(aSource(Array.from({ length: 100 }, (_, at) => (at === 0 ? 2 : 0)))))
    expect(error.message).toMatch(/^ghcr.io\/acme\/shop stopped sending sha256:\w+ after 8 of 20 bytes \(\d+ attempts/)
  })

  test.each([
    ['other bytes', Buffer.from('0123456789abcdefghiX'), /served something else than sha256:.*has the digest/],
    ['more bytes', Buffer.concat([bytes, bytes]), /it has more than the 38 bytes of its descriptor/],
    ['fewer pieces joined', Buffer.from('X123456789abcdefghij'), /served something else/],
  ])('%s are refused before the last piece is handed on', async (_name, served, problem) => {
    const got: Buffer[] = []
    const source = { ...aSource([], served), size: served.length === 20 ? 20 : 38 }
    const error = await refusalOf(read(source, got))
    expect(error.message).toMatch(problem)
    expect(error).toMatchObject({ trouble: 'invalid' })
    expect(Buffer.concat(got).length).toBeLessThan(source.size)
  })

  test('an empty blob has to be the empty one', async () => {
    expect((await refusalOf(read({ ...aSource([]), size: 0 }))).message).toContain('served something else')
  })

  test('a refusal is not asked again', async () => {
    const denied = new CloudError('no', { trouble: 'denied', operation: 'x' })
    expect(await refusalOf(read({ ...aSource([]), open: () => Promise.reject(denied) }))).toBe(denied)
  })

  test('a cancel in the middle ends it with its reason', async () => {
    const { context, abort } = aContext()
    const reason = new TandemError('cancelled', 'stop')
    const source = {
      ...aSource([]),
      open: async () =>
        (async function* () {
          yield bytes.subarray(0, 4)
          abort(reason)
          throw new Error('aborted')
        })(),
    }
    expect(await refusalOf(read(source, [], context))).toBe(reason)
  })
})
