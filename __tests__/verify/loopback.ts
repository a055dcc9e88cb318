import { createServer, type RequestListener } from 'node:http'
import { createServer as createTlsServer } from 'node:https'
import type { AddressInfo, Server } from 'node:net'
import type { SecureContext } from 'node:tls'

/** A server on loopback; `close` cuts what is open. */
export interface Loopback {
  readonly url: string
  readonly port: number
  readonly close: () => Promise<void>
}

export async function serve(answer: RequestListener): Promise<Loopback> {
  const server = createServer(answer)
  const port = await listen(server)
  return { url: `http://127.0.0.1:${port}`, port, close: () => close(server) }
}

/** HTTPS on `localhost`, under whatever certificate `contextFor` gives. */
export async function serveTls(answer: RequestListener, contextFor: () => SecureContext): Promise<Loopback> {
  const server = createTlsServer({ SNICallback: (_name, done) => done(null, contextFor()) }, answer)
  const port = await listen(server)
  return { url: `https://localhost:${port}`, port, close: () => close(server) }
}

async function listen(server: Server): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return portOf(server.address())
}

function portOf(address: AddressInfo | string | null): number {
  if (address === null || typeof address === 'string') throw new Error('not listening')
  return address.port
}

function close(server: ReturnType<typeof createServer> | ReturnType<typeof createTlsServer>): Promise<void> {
  server.closeAllConnections()
  return new Promise((resolve) => server.close(() => resolve()))
}
