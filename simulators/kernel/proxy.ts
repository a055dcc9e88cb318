import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { createServer as createSecureServer } from 'node:https'
import type { Socket } from 'node:net'
import type { SecureContext } from 'node:tls'
import type { Authority } from './authority.ts'
import { type Exchange, unknownHostText } from './exchange.ts'
import { send } from './outgoing.ts'

export interface ProxyOptions {
  readonly authority: Authority
  readonly port: number
  /** Does a simulator answer for this host? */
  readonly knows: (host: string) => boolean
  readonly exchange: (exchange: Exchange) => Promise<void>
}

export interface Proxy {
  readonly url: string
  readonly stop: () => Promise<void>
}

const controlPrefix = '/_control/'

/** A forward proxy on loopback that ends TLS itself: a CONNECT socket goes to a server within this process. */
export async function startProxy({ authority, port, knows, exchange }: ProxyOptions): Promise<Proxy> {
  const sockets = new Set<Socket>()
  const receive = (scheme: Scheme) => (request: IncomingMessage, response: ServerResponse) =>
    receiveRequest({ request, response, scheme, exchange })
  const outer = patient(createServer(receive('http')))
  const inner = patient(createSecureServer({ SNICallback: chooseCertificate(authority) }, receive('https')))
  outer.on('connection', (socket: Socket) => track(sockets, socket))
  outer.on('connect', (request, socket: Socket, head) => {
    const target = new URL(`http://${request.url ?? ''}`)
    if (!knows(target.hostname)) return refuseTunnel(socket, target.hostname)
    openTunnel(target.port === '80' || target.port === '' ? outer : inner, socket, head)
  })
  await new Promise<void>((resolve, reject) => {
    outer.once('error', reject)
    outer.listen(port, '127.0.0.1', resolve)
  })
  return { url: `http://127.0.0.1:${portOf(outer)}`, stop: () => stopServers([outer, inner], sockets) }
}

type Scheme = 'http' | 'https'

// Connections that a client keeps for later stay open: closing them early would be a fault that nobody asked for.
function patient<T extends Server>(server: T): T {
  server.keepAliveTimeout = 0
  server.requestTimeout = 0
  server.headersTimeout = 0
  return server
}

type Chosen = (error: Error | null, context?: SecureContext) => void

function chooseCertificate(authority: Authority): (host: string, done: Chosen) => void {
  return (host, done) => void answerWith(authority.contextFor(host), done)
}

async function answerWith(minted: Promise<SecureContext>, done: Chosen): Promise<void> {
  try {
    done(null, await minted)
  } catch (error) {
    done(error instanceof Error ? error : new Error(String(error)))
  }
}

function track(sockets: Set<Socket>, socket: Socket): void {
  sockets.add(socket)
  socket.on('error', () => socket.destroy())
  socket.once('close', () => sockets.delete(socket))
}

function openTunnel(server: Server, socket: Socket, head: Buffer): void {
  socket.write('HTTP/1.1 200 Connection Established\r\n\r\n')
  if (head.length > 0) socket.unshift(head)
  server.emit('connection', socket)
}

function refuseTunnel(socket: Socket, host: string): void {
  const text = unknownHostText(host)
  const head = `HTTP/1.1 502 Bad Gateway\r\nContent-Type: text/plain\r\nContent-Length: ${text.length}\r\nConnection: close`
  socket.end(`${head}\r\n\r\n${text}`)
}

interface Received {
  readonly request: IncomingMessage
  readonly response: ServerResponse
  readonly scheme: Scheme
  readonly exchange: (exchange: Exchange) => Promise<void>
}

function receiveRequest({ request, response, scheme, exchange }: Received): void {
  const meant = addressOf(request, scheme)
  if (!meant) return send({ request, response }, notForUs)
  // A rejection means that the client left before its request was complete: nothing to answer.
  exchange({ request, response, ...meant }).catch(() => request.socket.destroy())
}

const notForUs = {
  status: 404,
  body: 'This is the forward proxy of the local clouds. Its control API lies under /_control/.\n',
}

type Address = Pick<Exchange, 'url' | 'control'>

function addressOf({ url = '/', headers, socket }: IncomingMessage, scheme: Scheme): Address | undefined {
  if (scheme === 'https') return named(`https://${headers.host ?? ''}${url}`)
  if (/^https?:\/\//i.test(url)) return named(url)
  if (url.startsWith(controlPrefix)) return named(`http://control/${url.slice(controlPrefix.length)}`, true)
  const own = headers.host === `127.0.0.1:${socket.localPort}` || headers.host === `localhost:${socket.localPort}`
  return own ? undefined : named(`http://${headers.host ?? ''}${url}`)
}

function named(address: string, control = false): Address | undefined {
  return URL.canParse(address) ? { url: new URL(address), control } : undefined
}

function portOf(server: Server): number {
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('the proxy has no port')
  return address.port
}

async function stopServers(servers: readonly Server[], sockets: ReadonlySet<Socket>): Promise<void> {
  const closed = servers.filter(({ listening }) => listening).map((server) => new Promise((done) => server.close(done)))
  for (const socket of sockets) socket.destroy()
  await Promise.all(closed)
}
