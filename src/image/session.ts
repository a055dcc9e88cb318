import type { Readable } from 'node:stream'
import type { Context } from '../core/context.ts'
import { CloudError } from '../core/errors.ts'
import { readPolicy, retry } from '../core/retry.ts'
import type { HttpClient, HttpResponse, HttpStream } from '../http/types.ts'
import { absolute, sameHost } from './address.ts'
import { createAuthority } from './authority.ts'
import type { CredentialSource } from './credentials.ts'
import { registryRefusal } from './refusal.ts'

export interface RegistryCall {
  readonly operation: string
  readonly method: 'GET' | 'HEAD' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  /** A path on the host, or a whole address that the registry has named. */
  readonly url: string
  readonly repository: string
  readonly action: 'pull' | 'push'
  /** Token scopes, e.g. `repository:acme/shop:pull`. */
  readonly scopes: readonly string[]
  readonly headers?: Readonly<Record<string, string>>
  /** A stream is made anew for each time that the call is sent. */
  readonly body?: Buffer | (() => Readable)
  /** Statuses that are answers; any other is thrown as CloudError. */
  readonly allow: readonly number[]
}

/** The conversation with one registry: signs in when asked to, follows redirects of reads, throws refusals in words. */
export interface Session {
  readonly host: string
  /** Asked again while the trouble heals: for calls without effect, or with the same effect each time. */
  send(call: RegistryCall, context: Context): Promise<HttpResponse>
  sendOnce(call: RegistryCall, context: Context): Promise<HttpResponse>
  /** For large bodies: resolves with the headers. */
  open(call: RegistryCall, context: Context): Promise<HttpStream>
}

/** Registries refuse manifests over 4 MiB; more than this is not read into memory. */
const mostBuffered = 8 * 1024 * 1024
const mostRedirects = 3
const redirects = [301, 302, 303, 307, 308]
/** For the headers and for each silence in a body, not for a transfer as a whole, ms. */
const silence = 60_000

export function createSession(options: { host: string; http: HttpClient; credentials: CredentialSource }): Session {
  const { host, http } = options
  const authority = createAuthority(options)

  const ask = async (call: RegistryCall, context: Context): Promise<HttpStream> => {
    const url = absolute(host, call.url)
    requireTls(url, call, host)
    const used = sameHost(url, host) ? await authority.authorise(call.scopes, context) : undefined
    const first = await transfer({ call, url, authorization: used }, http, context)
    if (first.status !== 401 || !sameHost(url, host))
      return orWithout(first, { call, url, authorization: used }, context)
    discard(first)
    const again = await authority.learn(first.headers['www-authenticate'], { scopes: call.scopes, used }, context)
    const authorization = again ? await authority.authorise(call.scopes, context) : used
    const second = await transfer({ call, url, authorization }, http, context)
    return orWithout(second, { call, url, authorization }, context)
  }
  const orWithout = async (answer: HttpStream, sent: Transfer, context: Context): Promise<HttpStream> => {
    const isRefused = answer.status === 401 || answer.status === 403
    // Nobody may push without credentials: given up after one refusal, they would be missing when it has healed.
    if (!isRefused || sent.call.action === 'push' || !authority.forgo(sent.authorization)) return answer
    discard(answer)
    context.log.info(`${host} does not take the credentials at hand for ${sent.call.repository}; asking without`)
    return transfer({ ...sent, authorization: await authority.authorise(sent.call.scopes, context) }, http, context)
  }
  const open = async (call: RegistryCall, context: Context): Promise<HttpStream> => {
    const stream = await ask(call, context)
    if (call.allow.includes(stream.status)) return stream
    const response = await collect(stream, call)
    throw registryRefusal({ ...call, host, anonymous: authority.anonymous }, response, context.clock.now())
  }
  const sendOnce = async (call: RegistryCall, context: Context) => collect(await open(call, context), call)

  return {
    host,
    open,
    sendOnce,
    send: (call, context) => retry(call.operation, readPolicy, context, () => sendOnce(call, context)),
  }
}

interface Transfer {
  readonly call: RegistryCall
  readonly url: URL
  readonly authorization: string | undefined
}

/** A read that is sent elsewhere goes there without our Authorization: signed addresses are their own, and refuse it. */
async function transfer(
  { call, url, authorization }: Transfer,
  http: HttpClient,
  context: Context,
): Promise<HttpStream> {
  const { method, operation, body } = call
  let at = url
  for (let hops = 0; ; hops++) {
    const allowed = authorization !== undefined && at.host === url.host
    const headers = { ...call.headers, ...(allowed ? { authorization } : {}) }
    const content = body === undefined ? {} : { body: typeof body === 'function' ? body() : body }
    const stream = await http.stream(
      { method, url: at.href, operation, headers, timeout: silence, ...content },
      context,
    )
    const location = stream.headers['location']
    if (method !== 'GET' || !redirects.includes(stream.status) || location === undefined) return stream
    discard(stream)
    if (hops === mostRedirects) throw redirected(call, at, 'once more than is followed')
    at = new URL(location, at)
    if (at.protocol !== url.protocol) throw redirected(call, url, `to ${at.protocol}//${at.host}`)
  }
}

const redirected = ({ operation, repository }: RegistryCall, from: URL, where: string) =>
  new CloudError(`${from.host} redirected a read of ${repository} ${where}`, { trouble: 'invalid', operation })

/** What the registry names elsewhere gets bytes of the image, and has to be who it says. */
function requireTls(url: URL, { operation, repository }: RegistryCall, host: string): void {
  if (url.protocol === 'https:' || sameHost(url, host)) return
  throw new CloudError(`${host} sends what is about ${repository} to ${url.protocol}//${url.host}`, {
    trouble: 'invalid',
    operation,
    hint: 'Only https is followed to another host.',
  })
}

async function collect(
  { status, headers, body }: HttpStream,
  { operation, repository }: RegistryCall,
): Promise<HttpResponse> {
  const pieces: Buffer[] = []
  let size = 0
  const source: AsyncIterable<Buffer> = body
  for await (const piece of source) {
    size += piece.length
    if (size > mostBuffered) {
      throw new CloudError(`an answer about ${repository} is larger than any manifest may be`, {
        trouble: 'invalid',
        operation,
      })
    }
    pieces.push(piece)
  }
  return { status, headers, body: Buffer.concat(pieces) }
}

/** Lets the rest of a short answer flow away, so that its connection can be used again. */
const discard = ({ body }: HttpStream) => body.on('error', () => undefined).resume()
