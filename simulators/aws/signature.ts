/**
 * Signature Version 4 of a request, computed again from what has arrived.
 * Follows https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html (copy of November 2026).
 */
import { createHash, createHmac, timingSafeEqual } from 'node:crypto'
import type { Call } from '../kernel/types.ts'

/** What the Authorization header says. */
export interface Signature {
  readonly accessKeyId: string
  /** `20261120` */
  readonly day: string
  readonly region: string
  readonly service: string
  readonly headers: readonly string[]
  readonly hex: string
  /** X-Amz-Date as ms since the epoch, and as it stands in the header. */
  readonly at: number
  readonly date: string
}

export type ReadSignature = { readonly signature: Signature } | 'missing' | { readonly incomplete: string }

export function readSignature(call: Call): ReadSignature {
  const header = call.headers['authorization']
  if (header === undefined || header === '') return 'missing'
  const [algorithm, rest] = splitOnce(header, ' ')
  if (algorithm !== 'AWS4-HMAC-SHA256') return { incomplete: `Unsupported AWS 'algorithm': '${algorithm}'` }
  const parts = Object.fromEntries(rest.split(',').map((part) => splitOnce(part.trim(), '=')))
  const { Credential: credential, SignedHeaders: headers, Signature: hex } = parts
  const absent = Object.entries({ Credential: credential, Signature: hex, SignedHeaders: headers })
  const problem = absent.find(([, value]) => !value)?.[0]
  if (!credential || !headers || !hex)
    return { incomplete: `Authorization header requires '${problem}' parameter. Authorization=${algorithm}` }
  return readParts(call, { credential, headers: headers.split(';'), hex })
}

interface Parts {
  readonly credential: string
  readonly headers: readonly string[]
  readonly hex: string
}

function readParts(call: Call, { credential, headers, hex }: Parts): ReadSignature {
  const [accessKeyId, day, region, service, end, ...more] = credential.split('/')
  if (!accessKeyId || !day || !region || !service || end !== 'aws4_request' || more.length > 0) {
    return {
      incomplete: `Credential must have exactly 5 slash-delimited elements, e.g. keyid/date/region/service/term`,
    }
  }
  const date = call.headers['x-amz-date'] ?? ''
  const at = parseDate(date)
  if (at === undefined)
    return { incomplete: `Authorization header requires existence of either a 'X-Amz-Date' or a 'Date' header.` }
  return { signature: { accessKeyId, day, region, service, headers, hex, at, date } }
}

function parseDate(text: string): number | undefined {
  const parts = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/.exec(text)
  if (!parts) return undefined
  const [year, month, day, hour, minute, second] = parts.slice(1)
  return Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`)
}

/** `20261120T120000Z` */
export const amzDate = (at: number): string => new Date(at).toISOString().replace(/[-:]|\.\d{3}/g, '')

export function signatureFits(call: Call, signature: Signature, secret: string): boolean {
  const computed = Buffer.from(sign(call, signature, secret))
  const given = Buffer.from(signature.hex)
  return computed.length === given.length && timingSafeEqual(computed, given)
}

function sign(call: Call, { day, region, service, headers, date }: Signature, secret: string): string {
  const scope = `${day}/${region}/${service}/aws4_request`
  const text = ['AWS4-HMAC-SHA256', date, scope, hash(canonicalRequest(call, headers))].join('\n')
  const key = [day, region, service, 'aws4_request'].reduce<Buffer>(
    (key, part) => hmac(key, part),
    Buffer.from(`AWS4${secret}`),
  )
  return hmac(key, text).toString('hex')
}

function canonicalRequest(call: Call, headers: readonly string[]): string {
  const lines = headers.map((name) => `${name}:${(call.headers[name] ?? '').trim().replace(/ +/g, ' ')}\n`)
  return [
    call.method,
    // Every service but S3 encodes the path once more than the wire does.
    call.url.pathname.split('/').map(encode).join('/'),
    canonicalQuery(call.url.searchParams),
    lines.join(''),
    headers.join(';'),
    hash(call.body),
  ].join('\n')
}

const canonicalQuery = (query: URLSearchParams): string =>
  [...query]
    .map(([name, value]) => `${encode(name)}=${encode(value)}`)
    .sort()
    .join('&')

const encode = (text: string): string =>
  encodeURIComponent(text).replace(/[!'()*]/g, (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`)

const hash = (data: string | Buffer): string => createHash('sha256').update(data).digest('hex')

const hmac = (key: Buffer, text: string): Buffer => createHmac('sha256', key).update(text).digest()

function splitOnce(text: string, separator: string): [string, string] {
  const at = text.indexOf(separator)
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + separator.length)]
}
