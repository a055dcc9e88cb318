import { Readable } from 'node:stream'
import { describe, expect, test } from '@jest/globals'
import type { HttpClient, HttpRequest } from '../../src/http/types.ts'
import { createRegistry } from '../../src/image/registry.ts'
import { aContext, refusalOf } from './world.ts'

const host = 'registry.example.com'

/** A registry that begins an upload wherever it is told, and takes all of it. */
function naming(location: string) {
  const sent: HttpRequest[] = []
  const stream: HttpClient['stream'] = async (request) => {
    sent.push(request)
    if (request.body instanceof Readable) request.body.resume()
    const isKnown = request.headers?.['authorization'] !== undefined || !request.url.includes(host)
    if (!isKnown) return answer(401, { 'www-authenticate': 'Basic realm="shop"' })
    return request.method === 'POST' ? answer(202, { location }) : answer(201)
  }
  const http: HttpClient = { stream, request: () => Promise.reject(new Error('no token is asked for')) }
  const credentials = async () => ({ username: 'ann', password: 'secret' })
  const repository = createRegistry({ host, http, credentials }).repository('shop', 'push')
  const blob = { mediaType: 'application/octet-stream', digest: `sha256:${'1'.repeat(64)}`, size: 3 }
  const content = async function* () {
    yield Buffer.from('abc')
  }
  const upload = () => repository.upload({ blob, content }, aContext().context)
  return { upload, put: () => sent.find(({ method }) => method === 'PUT') }
}

const answer = (status: number, headers: Readonly<Record<string, string>> = {}) => ({
  status,
  headers,
  body: Readable.from([]),
})

describe('the place of an upload', () => {
  test('is not reached in plain text, though a registry behind a proxy says so', async () => {
    const { upload, put } = naming(`http://${host}/v2/shop/blobs/uploads/1?state=a`)
    await upload()
    expect(put()?.url).toMatch(`https://${host}/v2/shop/blobs/uploads/1?state=a&digest=`)
    expect(put()?.headers?.['authorization']).toMatch(/^Basic /)
  })

  test('elsewhere gets no credentials', async () => {
    const { upload, put } = naming('https://storage.example.net/upload/1')
    await upload()
    expect(put()?.url).toContain('https://storage.example.net/upload/1?digest=')
    expect(put()?.headers?.['authorization']).toBeUndefined()
  })

  test('elsewhere in plain text is refused', async () => {
    const { upload, put } = naming('http://storage.example.net/upload/1')
    const error = await refusalOf(upload())
    expect(error.message).toBe(`${host} sends what is about shop to http://storage.example.net`)
    expect(put()).toBeUndefined()
  })
})
